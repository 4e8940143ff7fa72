import {fold} from '../fold.js';

/** Which sign stands before the decimals, in texts of one column. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** Whether some text shows it; false where it is only the custom. */
  readonly sure: boolean;
}

export const pointStyle: NumberStyle = {decimal: '.', sure: false};

/** Digits with what may divide them. */
export const digitsPattern = /\d(?:[\d.,'\u2019]|[ ](?=\d{3}(?!\d)))*/g;

/** The decimal mark that one run of digits shows; null where it shows none, or may be read both ways, as 1.234. */
export function shownBy(run: string): '.' | ',' | null {
  const [point, comma] = [run.lastIndexOf('.'), run.lastIndexOf(',')];
  if (point < 0 && comma < 0) return null;
  const last = point > comma ? '.' : ',';
  if (point >= 0 && comma >= 0) return last;
  if (run.indexOf(last) < Math.max(point, comma)) return last === '.' ? ',' : '.';
  const [before, after] = run.split(last) as [string, string];
  if (/[ '\u2019]/.test(before)) return last;
  if (after.length === 0) return null;
  return after.length !== 3 || before.length > 3 || /^0/.test(before) ? last : null;
}

/** Whether a run of digits can be read in two ways: 1.234. */
export const isAmbiguous = (run: string): boolean => /[.,]\d/.test(run) && shownBy(run) === null;

/**
 * The style of the numbers in some texts, by their majority; null where they show none.
 */
export function styleOf(texts: Iterable<string>): NumberStyle | null {
  let [points, commas] = [0, 0];
  for (const text of texts) {
    for (const [run] of fold(text).matchAll(digitsPattern)) {
      const shown = shownBy(run);
      if (shown === '.') points++;
      else if (shown === ',') commas++;
    }
  }
  return points === commas ? null : {decimal: points > commas ? '.' : ',', sure: true};
}

/** Groups of three, or of two as in India, with three at the end, by the sign between them. */
const grouped = {',': /^\d{1,3}(?:,\d{2,3})*,\d{3}$/, '.': /^\d{1,3}(?:\.\d{2,3})*\.\d{3}$/} as const;

/** A run of digits as a number; null where it is none in this style. What shows its own mark is read by it. */
export function numberOf(run: string, style: NumberStyle): number | null {
  const decimal = shownBy(run) ?? style.decimal;
  const group = decimal === '.' ? ',' : '.';
  const bare = run.replace(/[ '\u2019]/g, '').replace(/[.,]$/, '');
  const [whole = '', fraction, ...rest] = bare.split(decimal);
  if (rest.length > 0 || (whole.includes(group) && !grouped[group].test(whole)) || fraction?.includes(group)) return null;
  const number = Number(`${whole.replaceAll(group, '')}${fraction === undefined ? '' : `.${fraction}`}`);
  return Number.isFinite(number) ? number : null;
}

/** Digits after the decimal mark. */
export const decimalsOf = (run: string, style: NumberStyle): number => run.replace(/[.,]$/, '').split(shownBy(run) ?? style.decimal)[1]?.length ?? 0;
