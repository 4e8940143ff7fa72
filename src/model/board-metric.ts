import type {Part, ProgressMetric} from '../schema/report.js';
import {plannedShare} from './pace.js';
import {partShareOf, type Share, shareOf} from './share.js';
import {type Standing, standingOf} from './standing.js';

/** A progress metric with what is computed of it. */
export interface BoardMetric {
  readonly metric: ProgressMetric;
  readonly share: Share;
  /** Share that should be reached by now: the metric's own plan, else the elapsed share of the plan period; null = unknown. */
  readonly pace: number | null;
  readonly standing: Standing;
  readonly parts: readonly BoardPart[];
}

/** A part of a metric with its share; of the parent's target or of the parent's value. */
export interface BoardPart {
  readonly part: Part;
  readonly share: Share;
  readonly standing: Standing;
}

/** One progress metric with its share and standing. `asOf` is the report's day; `pace` the elapsed share of its plan. */
export function boardMetricOf(metric: ProgressMetric, asOf: string, pace: number | null): BoardMetric {
  const share = shareOf(metric);
  const own = metric.pace ? plannedShare(metric, asOf) : pace;
  return Object.freeze({
    metric, share, pace: own, standing: standingOf(share, own),
    parts: Object.freeze((metric.parts ?? []).map((part): BoardPart => {
      const partShare = partShareOf(part, metric);
      return Object.freeze({part, share: partShare, standing: part.of === 'target' ? standingOf(partShare, own) : 'unknown'});
    })),
  });
}
