import type {Catalogue} from './catalogue.js';
import {numberFormat} from './intl.js';
import {en} from './languages/en.js';
import {zhHans} from './languages/zh-hans.js';
import {zhHant} from './languages/zh-hant.js';
import {figureStringsFor, onLanguage, register, registry} from './registry.js';
import type {Strings} from './strings.js';
import {stringsOf} from './strings-of.js';

// All words, in place of those of figures alone.
register<Strings>(en, zhHans, zhHant, en);

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
  registry.set(lang, () => strings);
  for (const tell of onLanguage) tell();
}

/** The strings that serve a language tag, or undefined where no registered language does. */
export const stringsFor = figureStringsFor as (lang: string) => Strings | undefined;

/** The tags of the registered languages. */
export const languageTags = (): readonly string[] => [...registry.keys()];
