import {html, type TemplateResult} from 'lit';

/** What is shown while the words themselves are on their way. */
export const waiting = (): TemplateResult => html`<p class="message quiet" part="loading">…</p>`;
