import {sumOf} from '../model/sum.js';

/** A length of a strip, in percent of it. */
export interface StripSegment {
  readonly x: number;
  readonly width: number;
}

/** Counts as lengths beside each other, in their order: together 100 %, each in proportion to its count; 0 has no length. */
export function strip(counts: readonly number[]): readonly StripSegment[] {
  const all = sumOf(counts, (count) => count);
  let before = 0;
  return counts.map((count) => {
    // Ends are rounded, and widths are what is between, so that no error adds up.
    const x = rounded(100 * before / (all || 1));
    before += count;
    return {x, width: rounded(rounded(100 * before / (all || 1)) - x)};
  });
}

/** To a hundredth of a percent. */
const rounded = (percent: number): number => Math.round(percent * 100) / 100;
