import type {LitElement} from 'lit';
import {type Board, type BoardMetric, boardMetricOf} from '../model/board.js';
import {findCategory, findItem, findMetric} from '../model/find.js';
import type {Basis, ProgressMetric} from '../schema/report.js';
import {warn} from './controllers/warn.js';

/** What an element that draws a metric reads from attributes. */
export interface MetricHost extends LitElement {
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
export const metricProperties = {
  label: {}, value: {}, target: {}, share: {}, unit: {}, basis: {}, pace: {}, category: {}, item: {}, metric: {},
} as const;

const bases: readonly string[] = ['planned', 'approved', 'started', 'finished', 'inForce'] satisfies Basis[];

/**
 * The metric that an element's attributes state. More is better and the target is to be reached at least: an attribute has
 * no room for the other kinds, a report has. An attribute that is no number is unknown, and a warning says so.
 */
export function metricOfAttributes(host: MetricHost): BoardMetric {
  const value = numberOf(host, 'value');
  const target = numberOf(host, 'target');
  const share = numberOf(host, 'share');
  const metric: ProgressMetric = {
    role: 'progress', label: host.label, direction: 'more',
    ...(host.unit === '' ? {} : {unit: host.unit}),
    ...(value === null ? {} : {value}),
    ...(target === null ? {} : {target: {kind: 'atLeast', value: target, origin: 'printed'}}),
    ...(share === null || share < 0 ? {} : {stated: {share, of: 'target'}}),
    ...(bases.includes(host.basis) ? {basis: host.basis as Basis} : {}),
  };
  return boardMetricOf(metric, '', numberOf(host, 'pace'));
}

/**
 * The metrics of a report that an element names: the `metric`, else all of the `item`, else all of the `category`, else all.
 * Null where the report has no such part.
 */
export function metricsOfBoard(host: MetricHost, board: Board): readonly BoardMetric[] | null {
  const item = host.item === '' ? null : findItem(board, host.item);
  if (host.item !== '' && item === null) return null;
  if (host.metric !== '') {
    const metric = findMetric(board, host.metric, item);
    return metric && [metric];
  }
  if (item) return item.metrics;
  if (host.category === '') return board.items.flatMap(({metrics}) => metrics);
  return findCategory(board, host.category)?.items.flatMap(({metrics}) => metrics) ?? null;
}

/** The name of the part that an element asks for, for the message that there is none. */
export const nameOfPart = ({metric, item, category}: MetricHost): string => metric || item || category;

/** A picture needs a name for readers who do not see it; a warning asks for one. */
export function needsLabel(host: MetricHost): void {
  if (host.label === '') warn(`label ${host.localName}`, `<${host.localName}> expected a label, found none; give it one in words.`);
}

function numberOf(host: MetricHost, name: 'value' | 'target' | 'share' | 'pace'): number | null {
  const text = host[name];
  if (text === null || text === undefined || String(text).trim() === '') return null;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  warn(`${host.localName} ${name}`, `<${host.localName}> expected a number in the attribute ${name}, found "${String(text).slice(0, 60)}"; it is shown as unknown.`);
  return null;
}
