import {builtInFor, match} from '../locale/text.js';

/** The languages that the drop-in file speaks by itself; the live board of a published page speaks no other. */
export const bundledLanguages = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** The one of them that serves a tag; undefined where none does. */
export const bundledLanguage = (lang: string): string | undefined => match(bundledLanguages, lang);

/** The language of the pages of a report in a language: the one of them that serves it, else the one that stands in. */
export const pageLanguage = (lang: string): string => bundledLanguage(lang) ?? builtInFor(lang);
