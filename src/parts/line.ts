import {html, type TemplateResult} from 'lit';
import type {Line} from '../locale/detail-lines.js';
import type {Locale} from '../locale/locale.js';
import {link} from './link.js';
import {say} from './say.js';

/** A line of details: words, amounts that do not break, and texts of the report, which may be links. */
export const line = (runs: Line, locale: Locale): TemplateResult => html`<p>${runs.map((run) =>
  (typeof run === 'string' ? run : 'amount' in run ? html`<span class="number">${run.amount}</span>` : link(say(run.text, locale), run.url)))}</p>`;
