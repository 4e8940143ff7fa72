import {formatDecimal} from './decimal.js';
import {isolate} from './isolate.js';
import type {FigureStrings} from './strings.js';

// Plus 0, because -0 would print as -0%.
const percent = (share: number, digits: number, least: number, strings: FigureStrings): string =>
  isolate(formatDecimal(share + 0, strings.lang, {style: 'percent', minimumFractionDigits: least, maximumFractionDigits: digits}), strings);

/**
 * A share in words of percent: 1.127 is `112.7%`. The ratio itself is formatted, never a product with 100, so ties round as
 * the reports print them.
 *
 * A share is never rounded over the target: 0.9996 is not `100%` but `99.96%`, and what three digits cannot tell apart is
 * `just under 100%`. A share above 0 is never `0%` but `<0.1%`, one just below 0 is `<0%`.
 *
 * @param share  1 = 100 %; null gives an em dash
 * @param digits digits to print, exactly, for a stated share; null for a computed one, which gets at most one
 */
export function formatShare(share: number | null, strings: FigureStrings, digits: number | null = null): string {
  if (share === null) return '—';
  if (digits !== null) return percent(share, digits, digits, strings);
  if (share > 0 && share < 0.0005) return strings.lessThan(percent(0.001, 1, 0, strings));
  if (share < 0 && share > -0.0005) return strings.lessThan(percent(0, 0, 0, strings));
  for (let more = 1; more <= 3; more++) {
    const factor = 10 ** (more + 2);
    if (share === 1 || Math.round(share * factor) !== factor) return percent(share, more, 0, strings);
  }
  return (share < 1 ? strings.justUnder : strings.justOver)(percent(1, 0, 0, strings));
}

/** A share as a multiple of the target: 3.04 for 304 %. At most two digits, never rounded up to the next whole. */
export function formatMultiple(share: number, {lang}: FigureStrings): string {
  return formatDecimal(share < 1e13 ? Math.floor(share * 100 + 1e-9) / 100 : share, lang, {maximumFractionDigits: 2});
}
