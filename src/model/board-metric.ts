import {lastDay} from '../schema/last-day.js';
import type {PacePoint, Part, PartialDate, ProgressMetric, Report} from '../schema/report.js';
import {type OwnChange, ownChangeOf} from './own-change.js';
import {elapsed, nextPoint, plannedShare} from './pace.js';
import {metricShareOf} from './metric-share.js';
import {partShareOf} from './part-share.js';
import {type Share, shareOf} from './share.js';
import {type ComputedStanding, standingOf, type Time} from './standing.js';

/** A progress metric with what is computed of it. */
export interface BoardMetric {
  readonly metric: ProgressMetric;
  readonly share: Share;
  /**
   * Share that should be reached on the metric's own day: by its own plan, else the elapsed share of the time from the start of the
   * report's plan to the metric's own end; 0 and up; null = unknown, and before the start and from the end on, where there is no pace.
   */
  readonly pace: number | null;
  readonly standing: ComputedStanding;
  /** The day, month or year that the value is of, where the metric has its own and it is not the report's day; else null. */
  readonly asOf: PartialDate | null;
  /** The day, month or year by which the target is to be met: its own, else the end of the plan. */
  readonly end: PartialDate;
  /** The same, where it has its own and it is not the end of the plan; else null. */
  readonly by: PartialDate | null;
  /** Its last step by its own history; null where there is none. */
  readonly change: OwnChange | null;
  /** What is to be reached next by its own plan, after its own day; null where it has none, where only its end is to come, and once the target is reached. */
  readonly next: PacePoint | null;
  readonly parts: readonly BoardPart[];
}

/** A part of a metric with its share; of the parent's target or of the parent's value. */
export interface BoardPart {
  readonly part: Part;
  readonly share: Share;
  readonly standing: ComputedStanding;
}

/** The pace that a figure or its part is held against; null where the state of its share is unknown, such as that of a share of something else. */
export const paceFor = ({share}: Pick<BoardMetric | BoardPart, 'share'>, pace: number | null): number | null => (share.state === 'unknown' ? null : pace);

/**
 * One progress metric with its share and standing. It is judged on its own day (`asOf`, else the report's) against its own end
 * (`target.by`, else the end of the plan); a month or a year counts to its last day, and the last day is over.
 */
export function boardMetricOf(metric: ProgressMetric, {asOf, plan, standing}: Pick<Report, 'asOf' | 'plan' | 'standing'>): BoardMetric {
  const share = metricShareOf(metric);
  const by = metric.target && 'by' in metric.target ? metric.target.by : undefined;
  const [today, end] = [lastDay(metric.asOf ?? asOf), lastDay(by ?? plan.end)];
  // A plan that ends before it starts says nothing of time; an end of one's own does.
  const time = by === undefined && end < plan.start ? 'within' : timeOf(metric, today, plan.start, end);
  const pace = time !== 'within' ? null : metric.pace ? plannedShare(metric, today) : elapsed({start: plan.start, end}, today);
  return Object.freeze({
    metric, share, pace, standing: isAimed(metric) ? standingOf(share, pace, time, standing) : 'unknown',
    asOf: metric.asOf === undefined || metric.asOf === asOf ? null : metric.asOf,
    end: by ?? plan.end,
    by: by === undefined || end === plan.end ? null : by,
    change: ownChangeOf(metric, {asOf}),
    next: share.state === 'met' || share.state === 'over' ? null : nextPoint(metric, today, end),
    parts: Object.freeze((metric.parts ?? []).map((part): BoardPart => {
      const partShare = partShareOf(part, metric);
      return Object.freeze({part, share: partShare, standing: part.of === 'target' ? standingOf(partShare, pace, time, standing) : 'unknown'});
    })),
  });
}

/** Whether there is anything to be due: a target, a plan, a share that the publisher states, or its word that it is not due. */
const isAimed = ({target, pace, stated, missing}: ProgressMetric): boolean =>
  (target !== undefined && target.kind !== 'none') || pace !== undefined || stated !== undefined || missing === 'notYetDue';

/** What stands for an item without a progress metric: a figure of its title, of which nothing is known. */
export const unmeasured = (label: ProgressMetric['label']): BoardMetric => {
  const metric: ProgressMetric = {role: 'progress', label};
  return Object.freeze({metric, share: shareOf(metric), pace: null, standing: 'unknown', asOf: null, end: '', by: null, change: null, next: null, parts: Object.freeze([])});
};

/** Before the start nothing is due, nor, where nothing is known of it, while nothing is planned, or by the word of the publisher. */
function timeOf(metric: ProgressMetric, today: string, start: string, end: string): Time {
  const {pace, missing, value, stated} = metric;
  if (today < start || (value === undefined && missing === 'notYetDue')) return 'before';
  if (today >= end) return 'over';
  const isUnplanned = pace !== undefined && (pace.points.every((point) => point.by > today) || plannedShare(metric, today) === 0);
  return value === undefined && stated === undefined && isUnplanned ? 'before' : 'within';
}
