import type {BoardPart} from '../model/board-metric.js';
import type {BreakdownEntry, ContextMetric, ProgressMetric, RateMetric} from '../schema/report.js';
import {formatDate} from './date.js';
import {type Locale, printedWords, wordsOf} from './locale.js';
import {absent, amountOf, basisOf, type FigureWords, remarksOf, shareTextOf, valueOf} from './metric-words.js';
import {formatShare} from './share.js';

/**
 * The words of a part: its label as `of which …`, its value, its share, that it is computed where it is, and the basis of the figure. The
 * parent's unit and magnitude are the part's. A part of the value has no bar and no column for its share: the share is said to be of the
 * value and what is to be said of it stands in it, and no dash stands for one that is not known.
 */
export function partWords({part, share}: BoardPart, parent: ProgressMetric, locale: Locale): FigureWords {
  const {strings} = locale;
  const text = shareTextOf(share, part.stated, locale);
  const remarks = remarksOf(share, part.stated, locale);
  return Object.assign({
    label: `${strings.ofWhich}${wordsOf(part.label, locale)}`,
    value: valueOf(Object.assign({unit: parent.unit, magnitude: parent.magnitude}, part), locale),
    target: '',
    basis: basisOf(part.basis, strings),
  }, part.of === 'target' ? {share: text, remarks} : {share: share.value === null ? '' : [strings.ofParent(text), ...remarks].join(strings.comma), remarks: []});
}

/** The words of a rate or a context figure, which has no share; with its own day where it has one. */
export const figureWords = (metric: RateMetric | ContextMetric, locale: Locale): FigureWords => ({
  label: wordsOf(metric.label, locale),
  value: [
    metric.role === 'rate' ? rateOf(metric, locale) : valueOf(metric, locale), metric.asOf === undefined ? '' : locale.strings.ofDay(formatDate(metric.asOf, locale.strings)),
  ].filter(Boolean).join(' · '),
  target: '',
  share: '',
  remarks: [],
  basis: metric.role === 'rate' ? '' : basisOf(metric.basis, locale.strings),
});

/** One kind of a metric's value, in the metric's unit. */
export const breakdownWords = (entry: BreakdownEntry, parent: ProgressMetric, locale: Locale): {label: string; value: string} => ({
  label: wordsOf(entry.label, locale),
  value: printedWords(entry.text, locale) ?? amountOf(entry.value, parent, locale),
});

function rateOf(metric: RateMetric, locale: Locale): string {
  return metric.rate === undefined ? absent(metric, locale) : printedWords(metric.text, locale) ?? formatShare(metric.rate, locale.strings);
}
