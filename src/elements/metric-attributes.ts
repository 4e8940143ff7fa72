import type {TemplateResult} from 'lit';
import type {FigureLocale} from '../locale/locale.js';
import type {BoardMetric} from '../model/board-metric.js';
import {shareOf} from '../model/share.js';
import {standingOf} from '../model/standing.js';
import {root} from '../parts/root.js';
import type {Basis, ProgressMetric} from '../schema/report.js';
import type {MetricNames} from './controllers/named-metrics.js';
import {plainText} from './controllers/plain-text.js';
import type {ReportHost} from './controllers/reader.js';
import type {ReportSource} from './controllers/report-source.js';
import {warn, warnAttribute} from './controllers/warn.js';
import {type Property, text} from './element.js';

/** What an element that draws a metric reads from attributes. */
export interface MetricHost extends ReportHost, MetricNames {
  label: string;
  value: string | null;
  target: string | null;
  share: string | null;
  unit: string;
  basis: string;
  pace: string | null;
}

/** A number as the page writes it; null = unknown. */
const number: Property = {initial: null};

/** The properties of such an element beside those of every element that shows figures. */
export const metricProperties: Readonly<Record<string, Property>> = {value: number, target: number, share: number, basis: text, pace: number};

/**
 * The shadow root of an element that draws metrics: those that it names of a report, else the one that its attributes state.
 *
 * @param one     draws a metric
 * @param several whether there is more than one, or the attributes give a label
 * @param alone   draws the one of the attributes, in its root
 */
export const drawMetrics = (host: MetricHost, source: ReportSource,
  one: (metric: BoardMetric, locale: FigureLocale, several: boolean) => unknown,
  alone = (metric: BoardMetric, locale: FigureLocale): TemplateResult => root(one(metric, locale, plainText(host.label) !== ''), locale)): unknown =>
  source.draw(
    (_board, locale, reader) => reader.named(host, one, locale),
    givesMetric(host) ? (locale) => alone(metricOfAttributes(host), locale) : null);

const bases: readonly string[] = ['planned', 'approved', 'started', 'finished', 'inForce'] satisfies Basis[];

/**
 * The metric that an element's attributes state. More is better and the target is a number to be reached: an
 * attribute has no room for the other kinds, a report has. An attribute that is no number is unknown, and a warning says so.
 */
function metricOfAttributes(host: MetricHost): BoardMetric {
  const value = numberOf(host, 'value');
  const target = numberOf(host, 'target');
  const share = numberOf(host, 'share');
  const metric: ProgressMetric = {
    role: 'progress', label: plainText(host.label), direction: 'more', baseline: undefined, value: value ?? undefined,
    unit: plainText(host.unit) || undefined,
    target: target === null ? undefined : {kind: 'exact', value: target, origin: 'printed'},
    stated: share === null || share < 0 ? undefined : {share, of: 'target'},
    basis: bases.includes(host.basis) ? (host.basis as Basis) : undefined,
  };
  const [reached, pace] = [shareOf(metric), numberOf(host, 'pace')];
  return {metric, share: reached, pace, standing: standingOf(reached, pace), asOf: null, end: '', by: null, change: null, next: null, parts: []};
}

/** Whether the attributes give anything to draw without a report; a page may set `report` later. */
const givesMetric = ({label, value, target, share}: MetricHost): boolean => [label, value, target, share].some((one) => plainText(one) !== '');

/** A picture needs a name for readers who do not see it; a warning asks for one. */
export function needsLabel(host: MetricHost, label: string): void {
  if (label === '') warn(`label ${host.localName}`, `<${host.localName}> expected a label, found none.`);
}

function numberOf(host: MetricHost, name: 'value' | 'target' | 'share' | 'pace'): number | null {
  const text = plainText(host[name]);
  if (text.trim() === '') return null;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  warnAttribute(host.localName, name, 'a number', text, 'it is shown as unknown');
  return null;
}
