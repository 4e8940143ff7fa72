import type {BoardItem} from '../model/board.js';
import type {Text} from '../schema/report.js';
import {formatDate} from './date.js';
import type {Locale} from './locale.js';
import {figureWords, partWords} from './figure-words.js';
import {type FigureWords, metricWords} from './metric-words.js';

/** A line of the table twin: a figure, a part of one, or a milestone. */
export interface TableLine {
  /** What the label begins with: `of which` for a part, else empty. */
  readonly lead: string;
  readonly label: Text;
  readonly value: string;
  readonly target: string;
  readonly share: string;
  readonly basis: string;
  /** Value in whole units, target, and share of the target with 1 = target met, for machines, so none of a way; undefined and null where there is none. */
  readonly numbers: readonly [value?: number | undefined, target?: number | undefined, share?: number | null];
}

/** The lines of an item, in the strings of its card; empty strings where nothing is said. */
export function tableLines({item, metrics, figures}: BoardItem, locale: Locale): readonly TableLine[] {
  const {strings} = locale;
  return [
    ...metrics.flatMap((one): TableLine[] => {
      const {metric} = one;
      const words = metricWords(one, locale);
      const goal = metric.target && 'value' in metric.target ? metric.target.value : undefined;
      return [
        line(metric.label, Object.assign({}, words, {share: [one.share.way ? '' : words.share, words.badge, ...words.remarks].filter(Boolean).join(strings.comma)}), [metric.value, goal, one.share.way ? null : one.share.value], words.target),
        ...one.parts.map((part) => line(part.part.label, partWords(part, metric, locale), [part.part.value, undefined, part.share.value], '', strings.ofWhich)),
      ];
    }),
    ...figures.map((one) => line(one.label, figureWords(one, locale), [one.role === 'rate' ? one.rate : one.value])),
    ...(item.milestones ?? []).map(({text, state, date}) =>
      line(text, {value: date === undefined ? '' : formatDate(date, strings), share: '', basis: strings.milestones[state]}, [])),
  ];
}

const line = (label: Text, {value, share, basis}: Omit<FigureWords, 'label'>, numbers: TableLine['numbers'], target = '', lead = ''): TableLine =>
  ({lead, label, value, target, share, basis, numbers});
