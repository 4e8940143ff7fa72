import {stringsFor} from '../locale/languages.js';
import type {Locale} from '../locale/locale.js';

/** The language of a drawing: the one asked for, else that of the report, else zh-Hans, as in the elements. */
export const localeOf = (lang: string | undefined, reportLang: string): Locale =>
  ({strings: (lang === undefined ? undefined : stringsFor(lang)) ?? stringsFor(reportLang) ?? stringsFor('zh-Hans')!, reportLang});
