import type {PacePoint, Period, ProgressMetric} from '../schema/report.js';
import {sumOf} from './sum.js';

const dayLength = 86_400_000;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / dayLength;

/**
 * The share of a plan period that has gone by at the end of a day, 0 to 1: elapsed days / days of the period, both ends
 * included. 30 June of a year is 181 / 365. Null where the period ends before it starts.
 */
export function elapsed(plan: Period, asOf: string): number | null {
  const length = day(plan.end) - day(plan.start) + 1;
  if (length <= 0) return null;
  return Math.min(1, Math.max(0, (day(asOf) - day(plan.start) + 1) / length));
}

/**
 * The share of the target that a metric should have reached by a day, by its own plan: 0 and up, 1 = the whole.
 *
 * Amounts of an `additive` plan are summed; of a `cumulative` or `level` one the last point at or before the day counts,
 * with no guess between two points. Before the first point it is 0 for amounts and null for a level. Null where the
 * metric has no plan, and where a planned amount is missing or has no target other than the baseline to be a share of, or no direction.
 *
 * @see report.schema.json#/$defs/Pace
 */
export function plannedShare({pace, target, direction = 'neutral', baseline}: ProgressMetric, asOf: string): number | null {
  if (!pace) return null;
  const due = pace.points.filter((point) => day(point.by) <= day(asOf));
  if (due.length === 0) return pace.rule === 'level' ? null : 0;
  const additive = pace.rule === 'additive';
  const goal = target && 'value' in target && (additive || direction !== 'neutral') ? target.value : NaN;
  const start = baseline?.value ?? 0;
  const shares = due.map(({share, value = NaN}) => share ?? (value - (additive ? 0 : start)) / (goal - start));
  const planned = additive ? sumOf(shares, (share) => share) : shares[shares.length - 1]!;
  return Number.isFinite(planned) ? planned : null;
}

/**
 * What a metric should reach next by its own plan, after a day and before its end, where the target itself is due; of an `additive` plan with
 * all that comes before. A period until which nothing is planned is passed over. Null where nothing comes, and where no amount is named.
 */
export function nextPoint({pace, baseline}: ProgressMetric, asOf: string, end: string): PacePoint | null {
  const {rule, points = []} = pace ?? {};
  const sorted = [...points].sort((one, other) => (one.by < other.by ? -1 : +(one.by > other.by)));
  let [value, share] = [0, 0];
  for (let i = 0; i < sorted.length; i++) {
    const point = sorted[i]!;
    const {by} = point;
    // Amounts of each period are added to those before; else only points of one day.
    if (rule !== 'additive' && sorted[i - 1]?.by !== by) value = share = 0;
    value += point.value ?? NaN;
    share += point.share ?? NaN;
    const [key, sum] = isNaN(value) ? ['share', share] : ['value', value];
    if (by > asOf && by < end && sorted[i + 1]?.by !== by && (sum || rule === 'level' || baseline || isNaN(sum))) return isFinite(sum) ? {by, [key]: sum} : null;
  }
  return null;
}
