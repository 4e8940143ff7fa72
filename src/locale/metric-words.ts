import type {BoardMetric, BoardPart} from '../model/board.js';
import type {BreakdownEntry, ContextMetric, ProgressMetric, RateMetric, Stated} from '../schema/report.js';
import type {Share} from '../model/share.js';
import {formatAmount} from './amount.js';
import {type Locale, printedWords, wordsOf} from './locale.js';
import {formatMultiple, formatShare} from './share.js';
import type {Strings} from './strings.js';

/** Everything that is said of a metric. The card, the table and the sentence for screen readers use these same strings. */
export interface MetricWords {
  readonly label: string;
  /** The value with its unit, or why there is none. */
  readonly value: string;
  /** The target with its unit and kind, marked where it is implied; empty where there is none. */
  readonly target: string;
  /** The share: a percentage, `met` or `not met`, or an em dash. */
  readonly share: string;
  /** Remarks to the share: computed, of what else than the target, the computed one where it differs. */
  readonly remarks: readonly string[];
  /** The surplus (`12.7% over`), from 200 % on the multiple (`3.04×`); empty up to the target. */
  readonly badge: string;
  /** The stage the figure counts, where it is not the finished one; else empty. */
  readonly basis: string;
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
  const basis = metric.basis === undefined || metric.basis === 'finished' ? '' : strings.basis[metric.basis];
  const current = metric.direction === 'less' || metric.baseline !== undefined || !reachable(metric);
  const sentence = sentenceOf(label, [
    metric.value === undefined ? value : current ? strings.now(value) : strings.reached(metric.basis, value),
    metric.baseline && strings.from(amountOf(metric.baseline.value, metric, locale)),
    target && strings.target(target),
    ...shareClauses(share, metric.stated, strings),
    ...remarks,
  ], strings);
  return {label, value, target, share: shareText, remarks, badge, basis, sentence};
}

/** The words of a part: its label, value and share, the share said to be of the parent where it is. */
export function partWords({part, share}: BoardPart, parent: ProgressMetric, locale: Locale): MetricWords {
  const {strings} = locale;
  const label = wordsOf(part.label, locale);
  const value = valueOf({...part, unit: parent.unit, magnitude: part.magnitude ?? parent.magnitude}, locale);
  const shareText = shareTextOf(share, part.stated, locale);
  const clauses = part.of === 'value' && share.value !== null ? [strings.ofParent(shareText)] : shareClauses(share, part.stated, strings);
  const remarks = remarksOf(share, part.stated, locale);
  return {
    label, value, target: '', share: shareText, remarks, badge: '',
    basis: part.basis === undefined ? '' : strings.basis[part.basis],
    sentence: sentenceOf(label, [value, ...clauses, ...remarks], strings),
  };
}

/** The words of a rate or a context figure: its label and value. */
export function figureWords(metric: RateMetric | ContextMetric, locale: Locale): MetricWords {
  const label = wordsOf(metric.label, locale);
  const value = metric.role === 'rate' ? rateOf(metric, locale) : valueOf(metric, locale);
  const basis = metric.role === 'context' && metric.basis !== undefined && metric.basis !== 'finished' ? locale.strings.basis[metric.basis] : '';
  return {label, value, target: '', share: '', remarks: [], badge: '', basis, sentence: sentenceOf(label, [value, basis], locale.strings)};
}

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

/** Rounded to what binary fractions can tell apart: 1.127 - 1 is 0.12699999999999978. */
const surplusOf = (surplus: number, digits: number | null, strings: Strings): string => formatShare(Number(surplus.toFixed(12)), strings, digits);

function valueOf(metric: Figure, locale: Locale): string {
  if (metric.value === undefined) return metric.missing === undefined ? '—' : locale.strings.missing[metric.missing];
  const printed = printedWords(metric.text, locale);
  if (printed !== undefined) return printed;
  const amount = amountOf(metric.value, metric, locale);
  const qualifier = metric.qualifier ?? 'exact';
  return qualifier === 'exact' ? amount : locale.strings.qualifiers[qualifier](amount);
}

function rateOf(metric: RateMetric, locale: Locale): string {
  if (metric.rate === undefined) return metric.missing === undefined ? '—' : locale.strings.missing[metric.missing];
  return printedWords(metric.text, locale) ?? formatShare(metric.rate, locale.strings);
}

const reachable = ({target}: ProgressMetric): boolean => target === undefined || target.kind === 'none' || target.kind === 'exact' || target.kind === 'atLeast';

function targetOf(metric: ProgressMetric, locale: Locale): string {
  const {target} = metric;
  const {strings} = locale;
  if (target === undefined || target.kind === 'none') return '';
  const printed = printedWords(target.text, locale);
  const amount = (value: number): string => amountOf(value, metric, locale);
  const words = printed ?? (target.kind === 'range'
    ? strings.range(amount(target.min), amount(target.max))
    : target.kind === 'exact' ? amount(target.value) : strings.targetKinds[target.kind](amount(target.value)));
  return target.origin === 'implied' ? strings.implied(words) : words;
}

function shareTextOf(share: Share, stated: Stated | undefined, locale: Locale): string {
  const {strings} = locale;
  if (share.value === null) return share.state === 'met' ? strings.met : share.state === 'under' ? strings.notMet : '—';
  return (share.origin === 'stated' && printedWords(stated?.text, locale)) || formatShare(share.value, strings, share.digits);
}

function shareClauses(share: Share, stated: Stated | undefined, strings: Strings): readonly string[] {
  if (share.value === null) return [share.state === 'met' ? strings.met : share.state === 'under' ? strings.notMet : strings.unknownShare];
  const text = formatShare(share.value, strings, share.digits);
  if (stated && stated.of !== 'target') return [strings.statedOf[stated.of](text)];
  if (share.value >= 2) return [strings.ofTarget(text), strings.multipleOfTarget(formatMultiple(share.value, strings))];
  if (share.value > 1) return [strings.ofTarget(text), strings.aboveTarget(surplusOf(share.surplus!, share.digits, strings))];
  return [strings.ofTarget(text)];
}

function remarksOf(share: Share, stated: Stated | undefined, {strings}: Locale): readonly string[] {
  const remarks: string[] = [];
  if (share.origin === 'derived') remarks.push(strings.derived);
  if (share.differs) remarks.push(strings.derivedIs(formatShare(share.derived, strings)));
  if (stated?.covers) remarks.push(strings.coversSeveral(stated.covers.length));
  return remarks;
}

const sentenceOf = (label: string, clauses: readonly (string | undefined)[], {colon, comma}: Strings): string =>
  `${label}${label && colon}${clauses.filter((clause) => clause !== undefined && clause !== '' && clause !== '—').join(comma)}`;
