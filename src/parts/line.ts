import {html, type TemplateResult} from 'lit';
import type {Line, Run} from '../locale/line.js';
import type {Locale} from '../locale/locale.js';
import {link} from './link.js';
import {say} from './say.js';

/**
 * A line as content: words, amounts that do not break, and texts of the report, which may be links. Words side by side are one text:
 * Chromium keeps a text that is a blank alone from screen readers.
 */
export const runs = (line: Line, locale: Locale): readonly unknown[] =>
  line.reduce<Run[]>((all, run) => (typeof run === 'string' && typeof all.at(-1) === 'string' ? [...all.slice(0, -1), all.at(-1) + run] : [...all, run]), []).map((run) => (typeof run === 'string' ? run : 'amount' in run ? html`<span class="number" translate="no">${run.amount}</span>` : link(say(run.text, locale), run.url)));

/** A line as a paragraph. */
export const line = (content: Line, locale: Locale): TemplateResult => html`<p>${runs(content, locale)}</p>`;
