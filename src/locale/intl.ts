/** Intl objects cost far more to make than to use: each one is made once per language and options. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>();

function once<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>(key: string, make: () => T): T {
  let object = made.get(key);
  if (!object) made.set(key, (object = make()));
  return object as T;
}

export const numberFormat = (lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(`n${lang}${JSON.stringify(options)}`, () => new Intl.NumberFormat(lang, options));

/** Days have no time zone: they are formatted in UTC, where they are read. */
export const dateFormat = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(`d${lang}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(lang, {...options, timeZone: 'UTC'}));

export const pluralRules = (lang: string): Intl.PluralRules => once(`p${lang}`, () => new Intl.PluralRules(lang));
