import type {BoardMetric, BoardPart} from '../model/board.js';
import type {Basis, BreakdownEntry, ContextMetric, ProgressMetric, RateMetric, Stated} from '../schema/report.js';
import type {Share} from '../model/share.js';
import {formatAmount} from './amount.js';
import {type Locale, printedWords, wordsOf} from './locale.js';
import {formatMultiple, formatShare} from './share.js';
import type {Strings} from './strings.js';

/** What is said of any figure. The card, the table and the sentence for screen readers use these same strings. */
export interface FigureWords {
  readonly label: string;
  /** The value with its unit, or why there is none. */
  readonly value: string;
  /** The share: a percentage, `met` or `not met`, or an em dash; empty where a figure has none by its role. */
  readonly share: string;
  /** The stage the figure counts, where it is not the finished one; else empty. */
  readonly basis: string;
}

/** Everything that is said of a progress metric. */
export interface MetricWords extends FigureWords {
  /** The target with its unit and kind, marked where it is implied, or that none is published; empty where nothing is said of it. */
  readonly target: string;
  /** Remarks to the share: computed, the computed one where it differs, one share for several metrics. */
  readonly remarks: readonly string[];
  /** The surplus (`12.7% over`), from 200 % on the multiple (`3.04×`); empty up to the target. */
  readonly badge: string;
  /** All of it as one sentence. */
  readonly sentence: string;
}

/** The words of a progress metric. */
export function metricWords({metric, share}: Pick<BoardMetric, 'metric' | 'share'>, locale: Locale): MetricWords {
  const {strings} = locale;
  const label = wordsOf(metric.label, locale);
  const value = valueOf(metric, locale);
  const target = targetOf(metric, locale);
  const shareText = shareTextOf(share, metric.stated, locale);
  const remarks = remarksOf(share, metric.stated, locale);
  const badge = badgeOf(share, strings);
  const current = metric.direction === 'less' || metric.baseline !== undefined || !reachable(metric);
  const sentence = sentenceOf(label, [
    metric.value === undefined ? value : current ? strings.now(value) : metric.basis ? strings.stage(strings.basis[metric.basis], value) : strings.reached(value),
    metric.baseline && strings.from(amountOf(metric.baseline.value, metric, locale)),
    target,
    ...shareClauses(share, metric.stated, strings),
    ...remarks,
  ], strings);
  return {label, value, target, share: shareText, remarks, badge, basis: basisOf(metric.basis, strings), sentence};
}

/**
 * The words of a part: its label as `of which …`, its value, its share, said to be of the parent where it is and computed
 * where it is, and the basis of the figure. The parent's unit and magnitude are the part's.
 */
export function partWords({part, share}: BoardPart, parent: ProgressMetric, locale: Locale): FigureWords {
  const {strings} = locale;
  const text = shareTextOf(share, part.stated, locale);
  return {
    label: `${strings.ofWhich}${wordsOf(part.label, locale)}`,
    value: valueOf(Object.assign({unit: parent.unit, magnitude: parent.magnitude}, part), locale),
    share: [part.of === 'value' && share.value !== null ? strings.ofParent(text) : text, ...remarksOf(share, part.stated, locale)].join(strings.comma),
    basis: basisOf(part.basis, strings),
  };
}

/** The words of a rate or a context figure, which has no share. */
export const figureWords = (metric: RateMetric | ContextMetric, locale: Locale): FigureWords => ({
  label: wordsOf(metric.label, locale),
  value: metric.role === 'rate' ? rateOf(metric, locale) : valueOf(metric, locale),
  share: '',
  basis: metric.role === 'rate' ? '' : basisOf(metric.basis, locale.strings),
});

/** A basis other than finished is said beside its figure. */
const basisOf = (basis: Basis | undefined, strings: Strings): string => (basis === undefined || basis === 'finished' ? '' : strings.basis[basis]);

/** One kind of a metric's value, in the metric's unit. */
export const breakdownWords = (entry: BreakdownEntry, parent: ProgressMetric, locale: Locale): {label: string; value: string} => ({
  label: wordsOf(entry.label, locale),
  value: printedWords(entry.text, locale) ?? amountOf(entry.value, parent, locale),
});

/** An amount in the unit of a metric, in the magnitude of its target. */
export const amountOf = (amount: number, {unit, magnitude, target, value}: Figure, {strings, reportLang}: Locale): string =>
  formatAmount(amount, strings, {unit, unitLang: reportLang, magnitude, like: target && 'value' in target ? target.value : value});

/** The fields that a figure is printed from; every metric and part has some of them. */
type Figure = {readonly [key in 'value' | 'missing' | 'text' | 'unit' | 'magnitude' | 'qualifier' | 'target']?: ProgressMetric[key] | undefined};

/** The surplus of a share for the badge: up to 200 % the surplus, from there on the multiple; empty up to the target. */
export function badgeOf({value, surplus, digits}: Pick<Share, 'value' | 'surplus' | 'digits'>, strings: Strings): string {
  if (value === null || surplus === null) return '';
  return value >= 2 ? strings.times(formatMultiple(value, strings)) : strings.surplus(surplusOf(surplus, digits, strings));
}

/** Rounded to what binary fractions can tell apart: 1.127 - 1 is 0.12699999999999978. A surplus is never said to be 0. */
function surplusOf(surplus: number, digits: number | null, strings: Strings): string {
  const rounded = Number(surplus.toFixed(12)) || surplus;
  return formatShare(rounded, strings, digits !== null && rounded < 0.5 * 10 ** -(digits + 2) ? null : digits);
}

function valueOf(metric: Figure, locale: Locale): string {
  if (metric.value === undefined) return absent(metric, locale);
  const printed = printedWords(metric.text, locale);
  if (printed !== undefined) return printed;
  const amount = amountOf(metric.value, metric, locale);
  const qualifier = metric.qualifier ?? 'exact';
  return qualifier === 'exact' ? amount : locale.strings.qualifiers[qualifier](amount);
}

function rateOf(metric: RateMetric, locale: Locale): string {
  return metric.rate === undefined ? absent(metric, locale) : printedWords(metric.text, locale) ?? formatShare(metric.rate, locale.strings);
}

const absent = ({missing}: Pick<Figure, 'missing'>, {strings}: Locale): string => (missing === undefined ? '—' : strings.missing[missing]);

const reachable = ({target}: ProgressMetric): boolean => target === undefined || target.kind === 'none' || target.kind === 'exact' || target.kind === 'atLeast';

function targetOf(metric: ProgressMetric, locale: Locale): string {
  const {target} = metric;
  const {strings} = locale;
  if (target === undefined) return '';
  const printed = printedWords(target.text, locale);
  const amount = (value: number): string => amountOf(value, metric, locale);
  if (target.kind === 'none') return printed ?? strings.noTarget;
  const words = strings.target(printed ?? (target.kind === 'range'
    ? strings.range(amount(target.min), amount(target.max))
    : target.kind === 'exact' ? amount(target.value) : strings.targetKinds[target.kind](amount(target.value))));
  return target.origin === 'implied' ? strings.implied(words) : words;
}

function shareTextOf(share: Share, stated: Stated | undefined, locale: Locale): string {
  const {strings} = locale;
  if (share.value === null) return conditionOf(share, strings) ?? '—';
  return (share.origin === 'stated' && printedWords(stated?.text, locale)) || formatShare(share.value, strings, share.digits);
}

function shareClauses(share: Share, stated: Stated | undefined, strings: Strings): readonly string[] {
  if (share.value === null) return [conditionOf(share, strings) ?? strings.noShares];
  const text = formatShare(share.value, strings, share.digits);
  if (stated && stated.of !== 'target') return [strings.statedOf[stated.of](text)];
  return [strings.ofTarget(text), share.value >= 2 ? strings.multipleOfTarget(formatMultiple(share.value, strings)) : badgeOf(share, strings)];
}

/** Whether a target without a share is met; undefined where that is unknown too. */
const conditionOf = ({state}: Share, {met, notMet}: Strings): string | undefined => (state === 'met' ? met : state === 'under' ? notMet : undefined);

function remarksOf(share: Share, stated: Stated | undefined, {strings}: Locale): readonly string[] {
  const remarks: string[] = [];
  if (share.origin === 'derived') remarks.push(strings.derived);
  if (share.differs) remarks.push(strings.derivedIs(formatShare(share.derived, strings)));
  if (stated?.covers) remarks.push(strings.coversSeveral(stated.covers.length));
  return remarks;
}

const sentenceOf = (label: string, clauses: readonly (string | undefined)[], {colon, comma}: Strings): string =>
  `${label}${label && colon}${clauses.filter((clause) => clause && clause !== '—').join(comma)}`;
