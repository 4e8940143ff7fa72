import {annulus, turn} from './annulus.js';

/** Radii of the base ring and of the outer lap, in units of a viewBox from -60 to 60. */
export const radii = {inner: 39, outer: 49, lapInner: 51.5, lapOuter: 57.5} as const;

/** The smallest arc that is drawn for anything above nothing, and the gap that is left below a whole: 1.5° and 3°. */
const least = turn / 240;
const gap = turn / 120;

/** The paths of a ring, in units of its viewBox. */
export interface Ring {
  /** The whole base ring. */
  readonly track: string;
  /** The part of it that is reached; null for nothing reached or unknown. Closed from a share of 1 on. */
  readonly base: string | null;
  /** The outer lap: the surplus, up to one turn; null up to a share of 1. */
  readonly lap: string | null;
  /** The mark that breaks the scale past a share of 2, as a line path; null up to there. */
  readonly beyond: string | null;
}

const track = annulus(radii.inner, radii.outer);
const beyond = 'M-4.2-58.5l4 4-4 4M.6-58.5l4 4-4 4';

/**
 * The arc for a part of a whole, in radians. It never hides a part (at least 1.5°) and never closes before the whole is
 * reached (at most 357°); from 1 on it is the whole span. Nothing for 0, negative and unknown parts.
 *
 * @param part 0 and up; 1 = the whole span
 * @param span radians; the limits shrink with it
 */
export function sweep(part: number | null, span = turn): number {
  if (part === null || !(part > 0)) return 0;
  return part >= 1 ? span : Math.min(Math.max(part * span, least * span / turn), span - gap * span / turn);
}

/**
 * The ring of a share: the base ring up to a share of 1, an outer lap for the surplus up to 2, a break mark past that.
 * The drawn ink never decreases as the share grows.
 *
 * @param share 0 and up, 1 = target met; null = unknown: the track alone. Negative draws as 0; the words keep the number.
 */
export function ring(share: number | null): Ring {
  const base = sweep(share);
  const lap = sweep(share === null ? null : share - 1);
  return {
    track,
    base: base ? annulus(radii.inner, radii.outer, 0, base) : null,
    lap: lap ? annulus(radii.lapInner, radii.lapOuter, 0, lap) : null,
    beyond: share !== null && share > 2 ? beyond : null,
  };
}
