import {numberFormat} from './intl.js';

/** Languages whose numbers are digits 0 to 9 in groups of three, with a comma between groups, a point and a percent sign. */
const plain = /^(en|zh-Han[st])$/;

/**
 * A number as Intl.NumberFormat prints it in a language, ties away from 0.
 *
 * The first formatter of a page costs Chromium 20 to 30 ms, about as much as all else that a board computes, so the languages
 * of the drop-in are printed without one. The digits are taken from the shortest decimal of the number, as ECMA-402 does: 1.005
 * to two digits is 1.01. What has no such decimal (NaN, Infinity, from 1e21 on, below 1e-6) is left to Intl.
 *
 * @param options those of Intl.NumberFormat; a percentage has to name its digits
 */
export function formatDecimal(number: number, lang: string, options: Intl.NumberFormatOptions): string {
  const {style, useGrouping, minimumFractionDigits: least = 0, maximumFractionDigits: most = 3, maximumSignificantDigits} = options;
  const [, sign, whole, fraction] = (plain.test(lang) && !maximumSignificantDigits && /^(-?)(\d+)\.?(\d*)$/.exec(String(number))) || [];
  if (whole === undefined) return numberFormat(lang, options).format(number);
  const percent = style === 'percent';
  const end = whole.length + (percent ? 2 : 0) + most;
  const digits = (whole + fraction).padEnd(end + 1, '0');
  // One more may carry over all digits: 9.99 is 10.0. Only up to fifteen digits are exact without BigInt, which is slower.
  const kept = digits.slice(0, end);
  const more = digits[end]! < '5' ? 0 : 1;
  const rounded = String(end < 16 ? Number(kept) + more : BigInt(kept) + BigInt(more)).padStart(most + 1, '0');
  const point = rounded.length - most;
  const before = rounded.slice(0, point);
  const behind = rounded.slice(point).replace(/0+$/, '').padEnd(least, '0');
  return sign + (useGrouping === false || before.length < (useGrouping === 'min2' ? 5 : 4) ? before : before.replace(/\B(?=(\d{3})+$)/g, ',')) + (behind && `.${behind}`) + (percent ? '%' : '');
}
