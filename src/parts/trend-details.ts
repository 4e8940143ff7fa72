import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import type {BoardItem} from '../model/board.js';
import type {Metric, Report} from '../schema/report.js';
import type {ReadSeries} from '../trend/series.js';
import type {Trend} from '../trend/trend.js';
import {verdictsThrough} from '../trend/verdicts.js';
import {trend as trendPart, trends as trendsPart, trendStyles} from './trend.js';
import {trendVerdicts, trendVerdictsStyles} from './trend-verdicts.js';

/** What is known of the past of an item. */
export interface ItemPast {
  readonly report: Report;
  /** Null where the report stands alone, and until all of its series is there. */
  readonly series: ReadSeries | null;
  /** Null for a figure of which nothing is known. */
  readonly trendOf: (metric: Metric) => Trend | null;
}

/** What is drawn in the details of an item that has a past: its verdicts through time, and each figure with its chart and its table. Null for nothing. */
export function trendDetails(item: BoardItem, {report, series, trendOf}: ItemPast, locale: Locale): TemplateResult | null {
  const drawn = item.metrics.flatMap(({metric, standing}) => {
    const trend = trendOf(metric);
    return trend && trend.points.length > 1 ? [{metric, standing, trend}] : [];
  });
  const verdicts = verdictsThrough(item, report, series);
  if (drawn.length === 0 && verdicts.length < 2) return null;
  return html`${verdicts.length < 2 ? nothing : trendVerdicts(verdicts, locale)}${
    drawn.length === 0 ? nothing : trendsPart(drawn.map((one) => trendPart({...one, named: drawn.length > 1, pointed: null, point: null}, locale)))}`;
}

export const trendDetailsStyles = [trendStyles, trendVerdictsStyles];
