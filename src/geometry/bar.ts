/** A bar on the shared scale, in percent of its length; the scale runs from a share of 0 to 2, so the target is at 50. */
export interface Bar {
  /** Length reached up to the target, 0 to 50. */
  readonly base: number;
  /** Length of the surplus, from the target on, 0 to 50. */
  readonly lap: number;
  /** Whether the share goes past the scale. */
  readonly beyond: boolean;
  /** Place of the pace, 0 to 100; null where it is unknown or past the scale. */
  readonly pace: number | null;
}

/** The shortest length that is drawn, and the gap that is left below a whole: 0.5 percent of the bar. */
const least = 0.5;

/**
 * The bar of a share on the shared scale from 0 to 200 %. Below the target a gap is always left, and the surplus is never
 * hidden. The drawn ink never decreases as the share grows.
 *
 * @param share 0 and up, 1 = target met; null = unknown: nothing reached is drawn. Negative draws as 0.
 * @param pace  share that should be reached by now; null = unknown
 */
export function bar(share: number | null, pace: number | null = null): Bar {
  return {
    base: lengthOf(share),
    lap: lengthOf(share === null ? null : share - 1),
    beyond: share !== null && share > 2,
    pace: pace !== null && pace >= 0 && pace <= 2 ? round(pace * 50) : null,
  };
}

function lengthOf(part: number | null): number {
  if (part === null || !(part > 0)) return 0;
  return part >= 1 ? 50 : round(Math.min(Math.max(part * 50, least), 50 - least));
}

const round = (length: number): number => Math.round(length * 100) / 100;
