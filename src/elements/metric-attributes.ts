import type {TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {type Board, type BoardMetric, boardMetricOf} from '../model/board.js';
import {findCategory, findItem, findMetric} from '../model/find.js';
import type {Basis, ProgressMetric} from '../schema/report.js';
import {type ReportHost, reportProperties, type ReportSource} from './controllers/report-source.js';
import {plainText} from './controllers/plain-text.js';
import {warn, warnAttribute} from './controllers/warn.js';

/** What an element that draws a metric reads from attributes. */
export interface MetricHost extends ReportHost {
  label: string;
  value: string | null;
  target: string | null;
  share: string | null;
  unit: string;
  basis: string;
  pace: string | null;
  category: string;
  item: string;
  metric: string;
}

/** The properties of such an element, for its `static properties`. */
export const metricProperties = Object.assign({
  label: {}, value: {}, target: {}, share: {}, unit: {}, basis: {}, pace: {}, category: {}, item: {}, metric: {},
}, reportProperties);

/** The values of all attributes before the page gives any. */
export function startEmpty(host: MetricHost): void {
  host.src = host.theme = host.mode = host.patterns = host.strings = host.label = host.unit = host.basis = host.category = host.item = host.metric = '';
  host.value = host.target = host.share = host.pace = null;
  host.timeout = 20;
}

/**
 * The shadow root of an element that draws metrics: those that it names of a report, else the one that its attributes state.
 *
 * @param one     draws a metric
 * @param several whether there is more than one, or the attributes give a label
 */
export const drawMetrics = (host: MetricHost, source: ReportSource, one: (metric: BoardMetric, locale: Locale, several: boolean) => unknown): TemplateResult =>
  source.draw(
    (board, locale) => {
      const metrics = metricsOfBoard(host, board);
      return metrics ? metrics.map((metric) => one(metric, locale, metrics.length > 1)) : source.missing(nameOfPart(host), locale);
    },
    givesMetric(host) ? (locale) => one(metricOfAttributes(host), locale, plainText(host.label) !== '') : null);

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
    role: 'progress', label: plainText(host.label), direction: 'more', value: value ?? undefined,
    unit: plainText(host.unit) || undefined,
    target: target === null ? undefined : {kind: 'exact', value: target, origin: 'printed'},
    stated: share === null || share < 0 ? undefined : {share, of: 'target'},
    basis: bases.includes(host.basis) ? (host.basis as Basis) : undefined,
  };
  return boardMetricOf(metric, '', numberOf(host, 'pace'));
}

/**
 * The metrics of a report that an element names: the `metric`, else all of the `item`, else all of the `category`, else all.
 * An item without any stands as one whose share is unknown. Null where the report has no such part.
 */
function metricsOfBoard(host: MetricHost, board: Board): readonly BoardMetric[] | null {
  const [name, itemName, categoryName] = [host.metric, host.item, host.category].map(plainText) as [string, string, string];
  const item = itemName === '' ? null : findItem(board, itemName);
  if (itemName !== '' && item === null) return null;
  if (name !== '') {
    const metric = findMetric(board, name, item);
    return metric && [metric];
  }
  if (item) return item.metrics.length > 0 ? item.metrics : [boardMetricOf({role: 'progress', label: item.item.title}, '', null)];
  if (categoryName === '') return board.items.flatMap(({metrics}) => metrics);
  return findCategory(board, categoryName)?.items.flatMap(({metrics}) => metrics) ?? null;
}

/** The name of the part that an element asks for, for the message that there is none. */
const nameOfPart = ({metric, item, category}: MetricHost): string => [metric, item, category].map(plainText).find(Boolean) ?? '';

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
