import type {Unit} from '../schema/report.js';
import {formatDecimal} from './decimal.js';
import {pluralRules} from './intl.js';
import {isolate} from './isolate.js';
import type {FigureStrings} from './strings.js';
import {pickKey} from './text.js';

/** How an amount is printed. */
export interface AmountOptions {
  readonly unit?: Unit | undefined;
  /** Language of a unit that is a plain string. */
  readonly unitLang?: string;
  /** Power of ten to print in; default: chosen by the language from `like`. */
  readonly magnitude?: number | undefined;
  /** The amount that a whole group of amounts takes its magnitude from, the target in most cases. Default: the amount itself. */
  readonly like?: number | undefined;
  /** Whether digits are grouped, as `useGrouping` of Intl. Default: as the language does. */
  readonly grouping?: Intl.NumberFormatOptions['useGrouping'];
}

/**
 * An amount with its unit: `18.44万人`, `184,400 people`. 万 and 亿 only in languages that count by them, with at most two
 * digits behind the point (four without, or four significant ones below 0.001), and never for an amount below a tenth of them, which would print
 * as 0; other languages group all digits. A Latin unit never touches the number, also where those of the language do: `1200 trees`; a
 * percent sign stands as in the percentages of the language.
 *
 * @param amount in whole units; finite
 */
export function formatAmount(amount: number, strings: FigureStrings, {unit, unitLang = strings.lang, magnitude, like = amount, grouping = strings.grouping}: AmountOptions = {}): string {
  const [scale, sign] = strings.magnitudes.find(([size]) => (magnitude ? size === magnitude : Math.abs(like) >= size) && Math.abs(amount) * 10 >= size) ?? [1, ''];
  const digits: Intl.NumberFormatOptions = amount && Math.abs(amount) < 0.001 ? {maximumSignificantDigits: 4} : {maximumFractionDigits: scale > 1 ? 2 : 4};
  const number = formatDecimal(amount / scale + 0, strings.lang, Object.assign(digits, {useGrouping: grouping})) + sign;
  const word = wordOf(unit, amount, strings.lang, unitLang);
  const gap = /^[%％‰]/.test(word) ? percentGap(strings.lang) : word[0] === '°' ? '' : strings.unitGap || (/^[a-zµμ]/i.test(word) ? ' ' : '');
  return isolate(word === '' ? number : `${number}${gap}${word}`, strings);
}

/** What stands between a number and its percent sign in a language, as a share has it: 45,5 % in French. */
const percentGap = (lang: string): string => /\d(\s)%/.exec(formatDecimal(1, lang, {style: 'percent', maximumFractionDigits: 0}))?.[1] ?? '';

/** The word of a unit for an amount: its plural form in the language, or the plain string. */
function wordOf(unit: Unit | undefined, amount: number, lang: string, unitLang: string): string {
  if (unit === undefined) return '';
  if (typeof unit === 'string') return unit;
  const key = pickKey(Object.keys(unit), lang, unitLang);
  const word = unit[key]!;
  return typeof word === 'string' ? word : word[pluralRules(key).select(amount)] ?? word.other;
}
