import type {Field} from '../columns.js';

/** A column: its field, in a language or at a date where it has one. */
export interface Place {
  readonly field: Field;
  readonly lang: string | null;
  readonly period: string | null;
}

/** What tells columns apart. */
export const keyOf = ({field, lang, period}: Place): string => `${field} ${lang ?? ''} ${period ?? ''}`;

/** The order of columns in several languages: that of the report, then by their tags. */
export const byLanguage = (lang: string) => (a: Place, b: Place): number => {
  const rank = (place: Place): string => (place.lang === null ? '' : place.lang === lang ? '0' : `1${place.lang}`);
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
};
