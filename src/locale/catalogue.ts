import type {FigureStrings, Strings} from './strings.js';

/** Forms of a message by the plural category of its first argument, as Intl.PluralRules names them. */
export type Plural = {readonly [category in Intl.LDMLPluralRule]?: string} & {readonly other: string};

/** Words with placeholders: `{0}` is the first argument. */
export type Message = string | Plural;

/** Strings as plain data, each function as a message. */
export type Data<T> = T extends (...args: never[]) => string ? Message
  : T extends string | readonly unknown[] ? T
    : {readonly [key in keyof T]: Data<T[key]>};

/** A language as plain data: all that `Strings` has. One file of `languages` holds one. */
export type Catalogue = Data<Strings>;

/** Of a language what figures are told in. The languages of the drop-in have it on its own. */
export type FigureCatalogue = Data<FigureStrings>;

/** The rest of a language. */
export type ReportCatalogue = Omit<Catalogue, keyof FigureCatalogue>;
