import {formatDecimal} from '../locale/decimal.js';
import {stringsFor} from '../locale/languages.js';
import {formatShare} from '../locale/share.js';
import type {Text} from '../schema/report.js';
import {textOf} from './text.js';

/** How numbers and texts of a report are put into a sentence. */
export interface Format {
  /** A share (1 = 100 %) as a percentage, as the board prints it; with exactly so many digits after the point, default: one where it is needed, and more below 100 %. */
  percent(share: number, digits?: number): string;
  /** An amount with at most two digits after the point; amounts below 1 with three significant ones. */
  number(amount: number): string;
  /** Whole amounts between two ends, which lie inside them: 586.4 to 593.1 is "587–593"; with digits where there is no room. */
  range(low: number, high: number): string;
  list(words: readonly string[]): string;
  text(text: Text): string;
}

/** The format of a language that the command's sentences are in, as Intl has it. @param lang BCP 47 tag */
export function formatOf(lang: string): Format {
  const strings = stringsFor(lang)!;
  let conjunction: Intl.ListFormat | null = null;
  const number = (amount: number): string => formatDecimal(amount, lang, Math.abs(amount) < 1 ? {maximumSignificantDigits: 3} : {maximumFractionDigits: 2});
  return {
    number,
    percent: (share, digits) => formatShare(share, strings, digits),
    range(low, high) {
      const [from, to] = high - low >= 2 ? [Math.ceil(low), Math.floor(high)] : [low, high];
      return number(from) === number(to) ? number(from) : `${number(from)}–${number(to)}`;
    },
    list: (words) => (conjunction ??= new Intl.ListFormat(lang, {type: 'conjunction'})).format(words),
    text: (text) => textOf(text, lang),
  };
}
