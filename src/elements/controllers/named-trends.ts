import type {Board} from '../../model/board.js';
import type {ComputedStanding} from '../../model/standing.js';
import type {Metric} from '../../schema/report.js';
import {type Trend, trendOf} from '../../trend/trend.js';
import {type MetricNames, namedMetrics} from './named-metrics.js';
import {plainText} from './plain-text.js';

/** A figure with its trend, and where it stands. */
export interface NamedTrend {
  readonly metric: Metric;
  readonly trend: Trend;
  readonly standing: ComputedStanding;
}

/**
 * The figures of a report that an element names, over time: as for a ring, and also rates and context figures by their id. Null where
 * the report has no such part.
 */
export function namedTrends(names: MetricNames, board: Board, trendFor: (metric: Metric) => Trend = (metric) => trendOf(metric, board.report)): readonly NamedTrend[] | null {
  const name = plainText(names.metric);
  const figure = name === '' ? undefined : board.items.flatMap(({figures}) => figures).find(({id}) => id === name);
  if (figure) return [{metric: figure, trend: trendFor(figure), standing: 'unknown'}];
  return namedMetrics(names, board)?.map(({metric, standing}) => ({metric, trend: trendFor(metric), standing})) ?? null;
}
