import type {Catalogue} from './catalogue.js';
import {en} from './languages/en.js';
import {compile} from './compile.js';
import type {Strings} from './strings.js';

/** Whether a language does without the names of months: patterns of numbers alone, or none, which is left to Intl. */
const isShort = (dates: unknown[]): boolean => dates.length === 0 || (dates.length === 3 && !String(dates).includes('{3}'));
/** How much of words there is: a list of 15, or none. */
const counted = (words: unknown): string => (Array.isArray(words) ? `a list of ${words.length}` : 'words');
const isString = (value: unknown): value is string => typeof value === 'string';
const isMagnitude = (value: unknown): boolean => Array.isArray(value) && value[0] > 0 && isString(value[1]);

/**
 * The strings of a catalogue. English is the model: what is a function, a list or a group there is so in every language, and
 * what a catalogue lacks is said in English, with one warning.
 *
 * @param catalogue untrusted; its `lang` and `grouping` are what Intl takes
 * @throws Error with a sentence about the first value that is none of the expected kind
 */
export function stringsOf(catalogue: Catalogue): Strings {
  const {lang} = catalogue;
  const missing: string[] = [];
  const strings = compile<Strings>(catalogue, en, (given: any, model, path, called) => {
    // What a language may do without: those of English would be wrong for it.
    const free = path === 'magnitudes' || path === 'dates';
    if (given === undefined) {
      if (!free) missing.push(path);
      given = free ? [] : model;
    }
    const right = Array.isArray(model)
      ? Array.isArray(given) && (given.length === model.length || path === 'magnitudes' || (path === 'dates' && isShort(given))) && given.every(path === 'magnitudes' ? isMagnitude : isString)
      : isString(given) || called && given && isString(given.other) && Object.values(given).every(isString);
    if (!right) throw new Error(`civic-progress: expected ${counted(model)} like ${JSON.stringify(model)} in the language ${lang} for ${path}, found ${Array.isArray(given) ? `${counted(given)}, ` : ''}${JSON.stringify(given)}.`);
    return given;
  });
  if (missing.length > 0) console.warn(`civic-progress: the language ${lang} has no words for ${missing.join(', ')}; English stands in.`);
  return strings;
}
