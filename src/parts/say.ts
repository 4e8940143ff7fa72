import {html, type TemplateResult} from 'lit';
import type {FigureLocale, Locale} from '../locale/locale.js';
import {standingWords, verdictLabel} from '../locale/standing-words.js';
import {pickText, sameLanguage} from '../locale/text.js';
import type {BoardItem} from '../model/board.js';
import type {Verdict} from '../model/verdict.js';
import type {Text} from '../schema/report.js';

/** A text of the report in the reader's language; in another one it is marked with its language and keeps its direction. */
export function say(text: Text, {strings, reportLang}: FigureLocale): string | TemplateResult {
  const {words, lang} = pickText(text, strings.lang, reportLang);
  return sameLanguage(lang, strings.lang) ? words : html`<span lang=${lang} dir="auto">${words}</span>`;
}

/** A verdict of the publisher in its own word, else in ours for its state. */
export function verdict(said: Verdict, locale: Locale): string | TemplateResult {
  const label = verdictLabel(said);
  return label === null ? locale.strings.statuses[said.word.state] : say(label, locale);
}

/** Where an item stands: the publisher's verdict, else the computed standing. */
export const standing = (view: BoardItem, locale: Locale): string | TemplateResult => (view.verdict ? verdict(view.verdict, locale) : standingWords(view, locale.strings));
