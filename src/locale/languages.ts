import {en} from './en.js';
import type {Strings} from './strings.js';
import {match} from './text.js';
import {zhHans} from './zh-hans.js';

const languages = new Map<string, Strings>([zhHans, en].map((strings) => [strings.lang, strings]));

/** Adds a language, or replaces one; elements drawn from then on speak it. */
export function registerLanguage(strings: Strings): void {
  languages.set(strings.lang, strings);
}

/** The strings that serve a language tag, or undefined where no registered language does. */
export function stringsFor(lang: string): Strings | undefined {
  const key = match([...languages.keys()], lang);
  return key === undefined ? undefined : languages.get(key);
}
