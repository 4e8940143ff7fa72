import type {Text} from '../schema/report.js';
import type {Strings} from './strings.js';
import {pickText, sameLanguage} from './text.js';

/** What words are made with: the strings of the reader's language, and the language of the report's plain strings. */
export interface Locale {
  readonly strings: Strings;
  readonly reportLang: string;
}

/** The words of a text in the reader's language, or the nearest there is. */
export const wordsOf = (text: Text, {strings, reportLang}: Locale): string => pickText(text, strings.lang, reportLang).words;

/** The words of a text only where it is in the reader's language: a printed form in another one is no form to print. */
export function printedWords(text: Text | undefined, {strings, reportLang}: Locale): string | undefined {
  if (text === undefined) return undefined;
  const {words, lang} = pickText(text, strings.lang, reportLang);
  return sameLanguage(lang, strings.lang) ? words : undefined;
}
