import {html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../locale/strings.js';

/** What is shown where the data cannot be drawn: the reason in words and a button that tries again; it stays while that is tried. */
export const failure = (reason: string, retry: (() => void) | null, strings: Strings): TemplateResult => html`<div class="message" part="error" role="group"><p role="status">${reason}</p>${retry === null ? nothing : html`<button part="retry" type="button" @click=${retry}>${strings.retry}</button>`}</div>`;

/** What is shown while the data is on its way. */
export const loading = (strings: Strings): TemplateResult => html`<p class="message quiet" part="loading">${strings.loading}</p>`;

/** How old the last good picture is, while newer data cannot be had. */
export const staleness = (age: string, strings: Strings): TemplateResult => html`<p class="age quiet" part="age">${strings.stale(age)}</p>`;

/** What has changed, for those who do not see it; empty until then, because only words that come into it are read out. */
export const news = (words: string): TemplateResult => html`<p class="hidden" role="status">${words}</p>`;
