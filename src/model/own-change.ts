import {lastDay} from '../schema/last-day.js';
import type {PartialDate, ProgressMetric, Report} from '../schema/report.js';

/** How far a figure has come since the last earlier one that its report names. */
export interface OwnChange {
  /** In its unit; never 0. */
  readonly by: number;
  readonly since: PartialDate;
}

/**
 * The last step of a figure by its own history; null where there is none that the publisher's precision tells, and where the newest earlier
 * date has no value or is not before the figure. A figure that is about or over an amount has no step that can be told.
 */
export function ownChangeOf({value, qualifier = 'exact', history = [], precision = 0, asOf: own}: ProgressMetric, {asOf}: Pick<Report, 'asOf'>): OwnChange | null {
  const last = [...history].sort((one, other) => (lastDay(one.date) < lastDay(other.date) ? -1 : lastDay(one.date) > lastDay(other.date) ? 1 : 0)).pop();
  if (qualifier !== 'exact' || value === undefined || last?.value === undefined || lastDay(last.date) >= lastDay(own ?? asOf)) return null;
  // Binary fractions tell 15 digits apart: 52.7 - 40.4 is 12.300000000000004.
  const by = Number((value - last.value).toPrecision(15));
  return by - by === 0 && by !== 0 && Math.abs(by) >= precision ? {by, since: last.date} : null;
}
