import type {Metric, PartialDate, Report, Text} from '../schema/report.js';
import {type Course, courseOf, plannedAt} from './course.js';
import {timeOf} from './day.js';
import {difference} from './difference.js';
import {type Measure, measureOf, type Observation, observationsOf} from './observation.js';
import {type Gap, type Interval, runsOf} from './runs.js';
import {targetAt, type TargetStep, targetStepsOf} from './target-steps.js';
import type {TrendPoint} from './trend-point.js';

/** How the last figure differs from the one before it. */
export interface Change {
  /** Places among the points. */
  readonly from: number;
  readonly to: number;
  /** The last minus the one before, with no more digits behind the point than the two have. */
  readonly by: number;
  /** Whether the publisher's precision tells the two apart. */
  readonly told: boolean;
}

/** A target that was replaced by another; amounts, in the unit of the figure. */
export interface TargetMove {
  /** Milliseconds since 1970: the first day of the new one, or the first figure that is known to have it. */
  readonly time: number;
  readonly from: number;
  readonly to: number;
  readonly reason: Text | null;
}

/** One figure over time, frozen. */
export interface Trend {
  readonly measure: Measure;
  /** Oldest first, one for each date. */
  readonly points: readonly TrendPoint[];
  /** Places of the points that lines join. */
  readonly runs: readonly (readonly number[])[];
  readonly gaps: readonly Gap[];
  readonly course: Course | null;
  readonly targets: readonly TargetStep[];
  /** Where the amount that was pledged moved, oldest first; also where figures are shares of it. */
  readonly moves: readonly TargetMove[];
  /** Replaced targets of which nobody says until when they were in force. */
  readonly undated: readonly {readonly value: number; readonly reason: Text | null}[];
  /** Where the target is a range: its ends, in the measure. */
  readonly range: readonly [number, number] | null;
  /** Where the figure began, other than 0; its date where it is known. */
  readonly baseline: {readonly value: number; readonly date: PartialDate | null} | null;
  /** Whether the figure is a rate, whose axis need not begin at 0. */
  readonly rate: boolean;
  /** The day that the figures are known on, and the time of the plan; milliseconds since 1970. */
  readonly today: number;
  readonly start: number;
  readonly end: number;
  /** The date by which the target is to be met. */
  readonly by: PartialDate;
  /** Null where there is nothing before the last figure that it can be compared with. */
  readonly change: Change | null;
}

/** What a trend is read beside: the plan and the day of the newest report. */
export type TrendReport = Pick<Report, 'asOf' | 'plan'>;

/** How the observations of a trend were come by. */
export interface TrendOptions {
  /** What is known, in the order in which it was said. Default: what the figure says itself. */
  readonly observations?: readonly Observation[];
  /** How often reports come. Default: nobody says it. */
  readonly every?: Interval | null;
  readonly measure?: Measure;
  /** Whether a figure without a plan of its own has the even pace as its course. Default: true. */
  readonly paced?: boolean;
}

/**
 * A figure over time: its points, what joins them and what does not, its plan, its targets. Nothing is forecast, smoothed or filled in.
 *
 * @param metric the figure as the newest report has it
 */
export function trendOf(metric: Metric, report: TrendReport, {observations, every = null, measure = measureOf(metric), paced = true}: TrendOptions = {}): Trend {
  const seen = observations ?? observationsOf(metric, report, measure);
  const asOf = metric.asOf ?? report.asOf;
  const today = timeOf(asOf) > timeOf(report.asOf) ? timeOf(asOf) : timeOf(report.asOf);
  const start = timeOf(report.plan.start);
  const goals = targetStepsOf(metric, seen, 'value', asOf, start);
  const {steps} = measure === 'value' ? goals : targetStepsOf(metric, seen, measure, asOf, start);
  const moves = goals.steps.slice(1).map(({from, value, reason}, i): TargetMove => ({time: from, from: goals.steps[i]!.value, to: value, reason}));
  const course = metric.role === 'progress' && (paced || metric.pace) ? courseOf(metric, report.plan, measure) : null;
  const points = pointsOf(seen).map((point): TrendPoint => Object.freeze({
    ...point, planned: plannedAt(course, point.time), target: targetAt(steps, point.time), future: point.time > today,
  }));
  const target = metric.role === 'progress' ? metric.target : undefined;
  const baseline = metric.role === 'progress' && measure === 'value' && metric.baseline && metric.baseline.value !== 0 ? metric.baseline : null;
  const by = (target && 'by' in target ? target.by : undefined) ?? report.plan.end;
  const {runs, gaps} = runsOf(points, today, every);
  return Object.freeze({
    measure, points: Object.freeze(points), runs, gaps, course, targets: steps, moves, undated: goals.undated,
    range: target?.kind === 'range' && measure === 'value' ? [target.min, target.max] as const : null,
    baseline: baseline && {value: baseline.value, date: baseline.date ?? null},
    rate: metric.role === 'rate' || ('unit' in metric && isPercent(metric.unit)),
    today, start, end: timeOf(by), by,
    change: changeOf(points, metric, gaps, measure === 'share' ? moves : []),
  });
}

/** Whether a unit is a percentage or the like, of which only the distance counts. */
const isPercent = (unit: Exclude<Metric, {role: 'rate'}>['unit']): boolean =>
  (unit === undefined ? [] : typeof unit === 'string' ? [unit] : Object.values(unit).map((word) => (typeof word === 'string' ? word : word.other))).some((word) => /^[%％‰]/.test(word));

/** What was said of each date, oldest date first: the last word holds, and the first is kept. */
function pointsOf(seen: readonly Observation[]): Omit<TrendPoint, 'planned' | 'target' | 'future'>[] {
  const byTime = new Map<number, Observation[]>();
  for (const one of seen) {
    const time = timeOf(one.date);
    const said = byTime.get(time);
    if (said) said.push(one);
    else byTime.set(time, [one]);
  }
  return [...byTime].sort(([one], [other]) => one - other).map(([time, said]) => {
    const values = said.filter(({value}) => value !== null);
    // A report that lacks the figure takes nothing back that another one says of the same date.
    const last = values[values.length - 1] ?? said[said.length - 1]!;
    const first = values.find(({value}) => value !== last.value)?.value ?? null;
    const marked = said.some(({restated}) => restated);
    return {
      date: last.date, time, value: last.value, qualifier: last.qualifier, absence: last.value === null ? last.absence ?? 'noValue' : null, reason: last.value === null ? last.reason : null,
      first, restated: marked || first !== null, marked, break: said.map((one) => one.break).filter((text) => text !== null).pop() ?? null,
    };
  });
}

/**
 * The last figure that is not of the future against the one before it. Nothing is compared over a break, no shares of targets that
 * differ, and no figure that is about or over an amount: of it no step can be told.
 */
function changeOf(points: readonly TrendPoint[], metric: Metric, gaps: readonly Gap[], moves: readonly TargetMove[]): Change | null {
  const places = points.map((_, i) => i).filter((i) => points[i]!.value !== null && !points[i]!.future);
  const [from, to] = places.slice(-2);
  if (from === undefined || to === undefined || points[from]!.qualifier || points[to]!.qualifier || gaps.some(({before, why}) => before === to && why === 'break')) return null;
  if (moves.some(({time}) => time > points[from]!.time && time <= points[to]!.time)) return null;
  const by = difference(points[to]!.value!, points[from]!.value!);
  if (!Number.isFinite(by)) return null;
  const precision = metric.role !== 'rate' ? metric.precision ?? 0 : 0;
  return Object.freeze({from, to, by, told: by !== 0 && Math.abs(by) >= precision});
}
