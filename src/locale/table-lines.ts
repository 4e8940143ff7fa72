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
  const line = (label: Text, {value, basis}: Pick<FigureWords, 'value' | 'basis'>, numbers: TableLine['numbers'], share: readonly string[] = [], target = '', lead = ''): TableLine =>
    ({lead, label, value, target, share: share.filter(Boolean).join(strings.comma), basis, numbers});
  return [
    ...metrics.flatMap((one): TableLine[] => {
      const {metric} = one;
      const words = metricWords(one, locale);
      const goal = metric.target && 'value' in metric.target ? metric.target.value : undefined;
      return [
        line(metric.label, words, [metric.value, goal, one.share.way ? null : one.share.value], [one.share.way ? '' : words.share, words.badge, ...words.remarks], words.target),
        ...one.parts.map((part) => {
          const partly = partWords(part, metric, locale);
          return line(part.part.label, partly, [part.part.value, undefined, part.share.value], [partly.share, ...partly.remarks], '', strings.ofWhich);
        }),
      ];
    }),
    ...figures.map((one) => line(one.label, figureWords(one, locale), [one.role === 'rate' ? one.rate : one.value])),
    ...(item.milestones ?? []).map(({text, state, date}) =>
      line(text, {value: date === undefined ? '' : formatDate(date, strings), basis: strings.milestones[state]}, [])),
  ];
}
