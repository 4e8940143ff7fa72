import {pluralRules} from './intl.js';
import {isolate} from './isolate.js';
import {en} from './languages/en.js';
import {formatNumber} from './number.js';
import type {Strings} from './strings.js';

/** Forms of a message by the plural category of its first argument, as Intl.PluralRules names them. */
export type Plural = {readonly [category in Intl.LDMLPluralRule]?: string} & {readonly other: string};

/** Words with placeholders: `{0}` is the first argument. */
export type Message = string | Plural;

type Data<T> = T extends (...args: never[]) => string ? Message
  : T extends string | readonly unknown[] ? T
    : {readonly [key in keyof T]: Data<T[key]>};

/** A language as plain data: all that `Strings` has, each function as a message. One file of `languages` holds one. */
export type Catalogue = Data<Strings>;

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
  const lacking: string[] = [];
  const fill = (message: Message, args: readonly (string | number)[]): string =>
    (isString(message) ? message : message[pluralRules(lang).select(args[0] as number)] ?? message.other)
      .replace(/\{(\d)\}/g, (_, place: number) => isolate(typeof args[place] === 'number' ? formatNumber(args[place], catalogue) : args[place] ?? '', catalogue));
  const read = (model: any, given: any, path: string): unknown => {
    const list = Array.isArray(model);
    // What a language may do without: those of English would be wrong for it.
    const free = path === 'magnitudes' || path === 'dates';
    if (given === undefined) {
      if (!free) lacking.push(path);
      given = free ? [] : model;
    }
    if (!list && !isString(model) && !model.other) {
      return Object.fromEntries(Object.entries(model).map(([key, child]) => [key, read(child, given?.[key], path ? `${path}.${key}` : key)]));
    }
    const called = !list && (model.other || model.includes('{') || path.startsWith('errors'));
    const right = list
      ? Array.isArray(given) && (free || given.length === model.length) && given.every(path === 'magnitudes' ? isMagnitude : isString)
      : isString(given) || called && given && isString(given.other) && Object.values(given).every(isString);
    if (!right) throw new Error(`civic-progress: expected words like ${JSON.stringify(model)} in the language ${lang} for ${path}, found ${JSON.stringify(given)}.`);
    return called ? (...args: (string | number)[]) => fill(given as Message, args) : given;
  };
  const strings = read(en, catalogue, '') as Strings;
  if (lacking.length > 0) console.warn(`civic-progress: the language ${lang} has no words for ${lacking.join(', ')}; English stands in.`);
  return strings;
}
