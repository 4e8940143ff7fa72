import {dayLength, lengthOf} from './day.js';
import type {TrendPoint} from './trend-point.js';

/** Why two neighbouring figures are not joined by a line. */
export interface Gap {
  /** Places of the two among the points. */
  readonly after: number;
  readonly before: number;
  /** The figures cannot be compared, something between them is missing, they lie further apart than reports do here, or the second is of the future. */
  readonly why: 'break' | 'absence' | 'apart' | 'future';
}

/** How often reports come, in days; a half longer is a gap. */
export const intervals = {month: 31, quarter: 92, halfYear: 184, year: 366} as const;
/** How often reports come, by its name. */
export type Interval = keyof typeof intervals;

/** Points that a line may join, as their places, and why it stops where it does. */
export interface Runs {
  readonly runs: readonly (readonly number[])[];
  readonly gaps: readonly Gap[];
}

/**
 * A line joins neighbouring reports only. Where nobody says how often they come, two figures are no neighbours when they lie more than 1.6
 * times as far apart as figures do here (the lower median), unless the distance before or after is about the same: then the publisher
 * changed its interval.
 *
 * @param points oldest first, one a date
 * @param today  milliseconds since 1970: the day that the figures are known on
 * @param every  how often reports come; null = nobody says it
 */
export function runsOf(points: readonly TrendPoint[], today: number, every: Interval | null): Runs {
  const distances = points.map(({time}, i) => (i === 0 ? NaN : time - points[i - 1]!.time));
  const sorted = distances.slice(1).sort((one, other) => one - other);
  const usual = sorted[(sorted.length - 1) >> 1] ?? 0;
  const like = (one: number | undefined, other: number): boolean => one !== undefined && Math.abs(one - other) <= 0.25 * other;
  const isApart = (i: number): boolean => {
    const distance = distances[i]!;
    const longest = Math.max(lengthOf(points[i - 1]!.date), lengthOf(points[i]!.date));
    if (every) return distance > 1.5 * Math.max(intervals[every] * dayLength, longest);
    return sorted.length > 1 && distance > 1.6 * Math.max(usual, longest) && !like(distances[i - 1], distance) && !like(distances[i + 1], distance);
  };
  const runs: number[][] = [];
  const gaps: Gap[] = [];
  let last = -1;
  let broken = false;
  points.forEach(({value, break: reason, time}, i) => {
    broken ||= reason !== null;
    if (value === null) return;
    const why = last < 0 ? null : broken ? 'break' : time > today ? 'future' : i > last + 1 ? 'absence' : isApart(i) ? 'apart' : null;
    if (last < 0 || why) runs.push([i]);
    else runs[runs.length - 1]!.push(i);
    if (why) gaps.push({after: last, before: i, why});
    last = i;
    broken = false;
  });
  return {runs, gaps};
}
