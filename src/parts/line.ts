import {html, type TemplateResult} from 'lit';
import type {Line} from '../locale/line.js';
import type {Locale} from '../locale/locale.js';
import {link} from './link.js';
import {say} from './say.js';

/** A line as content: words, amounts that do not break, and texts of the report, which may be links. */
export const runs = (line: Line, locale: Locale): readonly unknown[] =>
  line.map((run) => (typeof run === 'string' ? run : 'amount' in run ? html`<span class="number" translate="no">${run.amount}</span>` : link(say(run.text, locale), run.url)));

/** A line as a paragraph. */
export const line = (content: Line, locale: Locale): TemplateResult => html`<p>${runs(content, locale)}</p>`;
