import type {Metric, PartialDate, Qualifier, Report, Text} from '../schema/report.js';

/** Why a report, or a date of a history, has no figure. */
export type Absence = 'noValue' | 'noReport' | 'notInReport' | 'unread';

/** One figure for one date, as one report says it. */
export interface Observation {
  readonly date: PartialDate;
  /** In the unit of the figure, or a share of 1; null = there is none. */
  readonly value: number | null;
  /** Whether the figure is about, over or at least that; null where it is exact, or there is none. */
  readonly qualifier: Exclude<Qualifier, 'exact'> | null;
  /** Why there is none; null where there is one. */
  readonly absence: Absence | null;
  /** The publisher's reason for it; null where it gives none. */
  readonly reason: Text | null;
  /** The target then in force; null where nothing is said of it. */
  readonly target: number | null;
  /** The target as an amount, also where figures are shares of it; null where nothing is said of it. */
  readonly goal: number | null;
  /** Whether the publisher marks it as corrected. */
  readonly restated: boolean;
  /** Why figures before this one cannot be compared with it; null where they can. */
  readonly break: Text | null;
}

/** What a figure is counted in: in its unit, or by shares, where 1 is the target or the whole. */
export type Measure = 'value' | 'share';

/** How a figure is qualified by its report; null where it is exact. */
export const qualifierOf = (metric: Metric): Observation['qualifier'] => (!metric.qualifier || metric.qualifier === 'exact' ? null : metric.qualifier);

/** By value wherever there is one, or ever was; a rate is a share of its own whole. */
export const measureOf = (metric: Metric): Measure =>
  (metric.role === 'rate' || (metric.role === 'progress' && metric.value === undefined && metric.stated !== undefined && !metric.history?.some(({value}) => value !== undefined)) ? 'share' : 'value');

/** The target of a figure where it is one number, in the measure; else null. */
export const targetIn = (metric: Metric, measure: Measure): number | null =>
  (metric.role !== 'progress' || !metric.target || !('value' in metric.target) ? null : measure === 'share' ? 1 : metric.target.value);

/**
 * What one report says of a figure: its earlier values in the order of the report, then its own. Several of one date are in the order
 * in which they were said, so the last of them holds.
 */
export function observationsOf(metric: Metric, {asOf}: Pick<Report, 'asOf'>, measure = measureOf(metric)): readonly Observation[] {
  const date = metric.asOf ?? asOf;
  const value = (metric.role === 'rate' ? metric.rate : measure === 'value' ? metric.value : metric.role === 'progress' ? metric.stated?.share : undefined) ?? null;
  const own = {date, value, qualifier: qualifierOf(metric), absence: value === null ? 'noValue' : null, reason: null, target: targetIn(metric, measure), goal: targetIn(metric, 'value'), restated: false, break: null} as const;
  const history = metric.role === 'progress' && measure === 'value' ? metric.history ?? [] : [];
  const earlier = history.map((point): Observation => ({
    date: point.date, value: point.value ?? null, qualifier: null, absence: point.value === undefined ? 'noValue' : null, reason: null, target: point.target ?? null, goal: point.target ?? null,
    restated: point.restated === true, break: point.break ?? null,
  }));
  // A figure that is not there yet says nothing of a day for which the history has one.
  return value === null && earlier.some((one) => one.date === date) ? earlier : [...earlier, own];
}
