import {html, type TemplateResult} from 'lit';
import type {Line} from '../locale/line.js';
import type {Locale} from '../locale/locale.js';
import {link} from './link.js';
import {say} from './say.js';

/**
 * A line as content: words, amounts that do not break, and texts of the report, which may be links. Words side by side are one text:
 * Chromium keeps a text that is a blank alone from screen readers.
 */
export function runs(line: Line, locale: Locale): readonly unknown[] {
  const content: unknown[] = [];
  let isOpen = false;
  for (const run of line) {
    if (typeof run === 'string' && isOpen) content[content.length - 1] += run;
    else content.push(typeof run === 'string' ? run : 'amount' in run ? html`<span class="number" translate="no">${run.amount}</span>` : link(say(run.text, locale), run.url));
    isOpen = typeof run === 'string';
  }
  return content;
}

/** A line as a paragraph. */
export const line = (content: Line, locale: Locale): TemplateResult => html`<p>${runs(content, locale)}</p>`;
