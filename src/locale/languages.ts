import {type Catalogue, stringsOf} from './catalogue.js';
import {en} from './languages/en.js';
import {zhHans} from './languages/zh-hans.js';
import {zhHant} from './languages/zh-hant.js';
import {numberFormat} from './intl.js';
import type {Strings} from './strings.js';
import {match} from './text.js';

/** By tag; the strings of a language are made when it is first spoken. */
const languages = new Map<string, () => Strings>([zhHans, zhHant, en].map((catalogue) => {
  let strings: Strings | undefined;
  return [catalogue.lang, () => (strings ??= stringsOf(catalogue))];
}));

/** Called after each language that is registered: those who speak may speak it now. */
export const onLanguage = new Set<() => void>();

/**
 * Adds a language, or replaces one. Elements on the page that ask for it speak it from then on.
 *
 * @param catalogue a `Catalogue`, or what a language file holds; untrusted. What it lacks is said in English, with one warning
 * @throws Error with a sentence where it is none; then nothing is added
 */
export function registerLanguage(catalogue: unknown): void {
  const {lang, grouping} = Object(catalogue) as Catalogue;
  try {
    if (typeof lang !== 'string') throw 0;
    numberFormat(lang, {useGrouping: grouping});
  } catch {
    throw new Error(`civic-progress: expected a language with a tag in "lang" and "auto" or "min2" in "grouping", found ${JSON.stringify([lang, grouping])}.`);
  }
  const strings = stringsOf(catalogue as Catalogue);
  languages.set(lang, () => strings);
  for (const tell of onLanguage) tell();
}

/** The strings that serve a language tag, or undefined where no registered language does. */
export function stringsFor(lang: string): Strings | undefined {
  const key = match([...languages.keys()], lang);
  return languages.get(key!)?.();
}

/** The tags of the registered languages. */
export const languageTags = (): readonly string[] => [...languages.keys()];
