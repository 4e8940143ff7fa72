import {css, html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../locale/strings.js';

/** What is shown where the data cannot be drawn: the reason in words and a button that tries again. */
export const failure = (reason: string, retry: (() => void) | null, strings: Strings): TemplateResult => html`<div class="message" part="error" role="group"><p><strong>${
  strings.failed}</strong></p><p>${reason}</p>${retry === null ? nothing : html`<button part="retry" type="button" @click=${retry}>${strings.retry}</button>`}</div>`;

/** What is shown while the data is on its way. */
export const loading = (strings: Strings): TemplateResult => html`<p class="message quiet" part="loading">${strings.loading}</p>`;

export const messageStyles = css`
  .message {
    padding: 1em;
    border-inline-start: 3px solid var(--_edge);
  }
  .message button {
    margin-block-start: 0.75em;
  }
`;
