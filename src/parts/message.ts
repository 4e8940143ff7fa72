import {html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../locale/strings.js';

/** What is shown where the data cannot be drawn: the reason in words and a button that tries again. */
export const failure = (reason: string, retry: (() => void) | null, strings: Strings): TemplateResult => html`<div class="message" part="error" role="group"><p>${reason}</p>${retry === null ? nothing : html`<button part="retry" type="button" @click=${retry}>${strings.retry}</button>`}</div>`;

/** What is shown while the data is on its way. */
export const loading = (strings: Strings): TemplateResult => html`<p class="message quiet" part="loading">${strings.loading}</p>`;

/** What is shown while the words themselves are on their way. */
export const waiting = (): TemplateResult => html`<p class="message quiet" part="loading">…</p>`;
