import type {Text} from '../schema/report.js';
import type {FigureStrings, Strings} from './strings.js';
import {pickText, sameLanguage} from './text.js';

/** What the words of a figure are made with: the strings of the reader's language, and the language of the report's plain strings. */
export interface FigureLocale {
  readonly strings: FigureStrings;
  readonly reportLang: string;
}

/** What all words are made with. */
export interface Locale extends FigureLocale {
  readonly strings: Strings;
}

/** The words of a text in the reader's language, or the nearest there is. */
export const wordsOf = (text: Text, {strings, reportLang}: FigureLocale): string => pickText(text, strings.lang, reportLang).words;

/** The words of a text only where it is in the reader's language: a printed form in another one is no form to print. */
export function printedWords(text: Text | undefined, {strings, reportLang}: FigureLocale): string | undefined {
  if (text === undefined) return undefined;
  const {words, lang} = pickText(text, strings.lang, reportLang);
  return sameLanguage(lang, strings.lang) ? words : undefined;
}
