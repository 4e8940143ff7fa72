/**
 * Intl objects cost far more to make than to use: each one is made once per language and options. A language that the browser
 * lacks is formatted as English: on its own, Intl would take the language of the browser, which nobody chose.
 */
type Made = Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules | Intl.RelativeTimeFormat | Intl.Segmenter;

const made = new Map<string, Made>();

function once<T extends Made>(key: string, make: () => T): T {
  let object = made.get(key);
  if (!object) made.set(key, (object = make()));
  return object as T;
}

/** Not as JSON: old scripts put a `toJSON` on every object, and all options would be the same. */
const keyOf = (options: object): string => Object.entries(options).join();

/** Formats of Intl, each made once for its language and options; English where the engine lacks the language. */
export const numberFormat = (lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(`n${lang}${keyOf(options)}`, () => new Intl.NumberFormat([lang, 'en'], options));

export const dateFormat = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(`d${lang}${keyOf(options)}`, () => new Intl.DateTimeFormat([lang, 'en'], options));

export const relativeTimeFormat = (lang: string): Intl.RelativeTimeFormat => once(`r${lang}`, () => new Intl.RelativeTimeFormat([lang, 'en']));

/**
 * A tag of the data may look like a language and be none; it counts as English does. An engine without Intl.PluralRules (Safari
 * before 13) has the form for every other number: a word may be in the wrong number there, a figure is not.
 */
export const pluralRules = (lang: string): Pick<Intl.PluralRules, 'select'> => once(`p${lang}`, () => {
  if (!Intl.PluralRules) return {select: () => 'other'} as Pick<Intl.PluralRules, 'select'> as Intl.PluralRules;
  try {
    return new Intl.PluralRules([lang, 'en']);
  } catch {
    return new Intl.PluralRules('en');
  }
});

/**
 * Cuts a text into words (with the blanks and signs between them) or into signs as readers see them. An engine without
 * Intl.Segmenter gives runs between blanks, and code points.
 */
export function segmenter(lang: string, granularity: 'word' | 'grapheme'): (text: string) => readonly string[] {
  if (!('Segmenter' in Intl)) return (text) => (granularity === 'word' ? text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) : [...text]) ?? [];
  const cutter = once(`s${lang}${granularity}`, () => new Intl.Segmenter(lang, {granularity}));
  return (text) => [...cutter.segment(text)].map(({segment}) => segment);
}
