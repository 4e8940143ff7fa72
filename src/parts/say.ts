import {html, type TemplateResult} from 'lit';
import type {FigureLocale, Locale} from '../locale/locale.js';
import {standingWords} from '../locale/standing-words.js';
import {pickText, sameLanguage} from '../locale/text.js';
import type {BoardItem} from '../model/board.js';
import type {Text} from '../schema/report.js';

/** A text of the report in the reader's language; in another one it is marked with its language and keeps its direction. */
export function say(text: Text, {strings, reportLang}: FigureLocale): string | TemplateResult {
  const {words, lang} = pickText(text, strings.lang, reportLang);
  return sameLanguage(lang, strings.lang) ? words : html`<span lang=${lang} dir="auto">${words}</span>`;
}

/** The standing of an item: the publisher's own word where it gives one, else ours. */
export const verdict = (view: BoardItem, locale: Locale): string | TemplateResult =>
  view.item.status?.text ? say(view.item.status.text, locale) : standingWords(view, locale.strings);
