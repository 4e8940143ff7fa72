import {plannedShare} from '../model/pace.js';
import {shareOf} from '../model/share.js';
import type {Period, ProgressMetric} from '../schema/report.js';
import {timeOf} from './day.js';
import type {Measure} from './observation.js';

/** The plan of a figure: what should be reached by when. */
export interface Course {
  /** `stated` by the publisher, or `elapsed`: the even pace from the start of the plan to its end, which nobody published. */
  readonly origin: 'stated' | 'elapsed';
  /** Oldest first; two or more, or one where the plan has one only. */
  readonly points: readonly CoursePoint[];
}

/** A point of a planned course. */
export interface CoursePoint {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** In the measure. */
  readonly value: number;
}

/**
 * The course that a figure should take: its own plan, whose amounts begin at the baseline, or 0, on the first day; without one the even
 * pace, where a share can be told. Null where there is none, or where a planned share is of no number.
 *
 * @param plan    of the report; both days included
 * @param measure what the course is in
 */
export function courseOf(metric: ProgressMetric, plan: Period, measure: Measure): Course | null {
  const {pace, target, baseline} = metric;
  const goal = target && 'value' in target ? target.value : NaN;
  const start = measure === 'share' ? 0 : baseline?.value ?? 0;
  const place = (share: number): number => (measure === 'share' ? share : start + share * (goal - start));
  const from = timeOf(plan.start);
  if (!pace) {
    const by = target && 'by' in target ? target.by : undefined;
    const end = timeOf(by ?? plan.end);
    const {derived, value} = shareOf({...metric, value: metric.value ?? start});
    if ((derived ?? value) === null || !(end > from) || (measure === 'value' && !Number.isFinite(goal))) return null;
    return {origin: 'elapsed', points: [{time: from, value: start}, {time: end, value: place(1)}]};
  }
  let sum = start;
  const points = [...pace.points].sort((one, other) => timeOf(one.by) - timeOf(other.by)).map(({by, value, share}): CoursePoint => {
    if (measure === 'share' || value === undefined) {
      const planned = measure === 'share' || value === undefined && pace.rule === 'additive' ? plannedShare(metric, by) : share ?? null;
      return {time: timeOf(by), value: planned === null ? NaN : place(planned)};
    }
    sum += value;
    return {time: timeOf(by), value: pace.rule === 'additive' ? sum : value};
  });
  if (points.length === 0 || points.some(({value}) => !Number.isFinite(value))) return null;
  const begins = pace.rule !== 'level' && from < points[0]!.time;
  return {origin: 'stated', points: begins ? [{time: from, value: start}, ...points] : points};
}

/** What a publisher's plan names for a time; null where it names nothing for it: between two points nobody said anything. */
export const plannedAt = (course: Course | null, time: number): number | null =>
  (course?.origin === 'stated' ? course.points.find((point) => point.time === time)?.value ?? null : null);
