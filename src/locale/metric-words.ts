import type {BoardMetric} from '../model/board-metric.js';
import type {Basis, PacePoint, ProgressMetric, Stated, Text} from '../schema/report.js';
import type {Share} from '../model/share.js';
import {formatAmount} from './amount.js';
import {formatDate} from './date.js';
import {type FigureLocale, printedWords, wordsOf} from './locale.js';
import {formatMultiple, formatShare} from './share.js';
import type {FigureStrings, Strings} from './strings.js';

/** What is said of any figure. The card, the table and the sentence for screen readers use these same strings. */
export interface FigureWords {
  readonly label: string;
  /** The value with its unit, or why there is none. */
  readonly value: string;
  /** The share: a percentage, `met` or `not met`, or an em dash; empty where a figure has none by its role. */
  readonly share: string;
  /** The target with its unit and kind, marked where it is implied, or that none is published; empty where nothing is said of it, or a figure has none by its role. */
  readonly target: string;
  /**
   * Remarks to the figure: its own day and end, what its plan has next, the way from its baseline or the baseline, what a share is of that is not of the target,
   * that the share is computed, the computed one where it differs, one share for several metrics.
   */
  readonly remarks: readonly string[];
  /** The stage the figure counts, where it is not the finished one; else empty. */
  readonly basis: string;
}

/** Everything that is said of a progress metric. */
export interface MetricWords extends FigureWords {
  /** The surplus (`12.7% over`), from 200 % on the multiple (`3.04×`); empty up to the target. */
  readonly badge: string;
  /** All of it as one sentence. */
  readonly sentence: string;
}

/** The words of a progress metric. */
export function metricWords(view: Pick<BoardMetric, 'metric' | 'share' | 'asOf' | 'by' | 'next'>, locale: FigureLocale): MetricWords {
  const {metric, share} = view;
  const {strings} = locale;
  const label = wordsOf(metric.label, locale);
  const value = valueOf(metric, locale);
  const target = targetOf(metric, locale);
  // Each number is formatted once: a board has a thousand of them.
  const percent = percentOf(share, strings);
  const shareText = shareTextOf(share, metric.stated, locale, percent);
  const from = baselineOf(metric, locale);
  // Stated shares are shown as stated, so the baseline is all that is said of the way.
  const start = from === '' ? '' : share.way ? strings.ofWay(percent, from, goalOf(metric, locale)) : share.state === 'away' ? strings.away(from) : strings.from(from);
  const dates = [view.asOf === null ? '' : strings.ofDay(dated(view.asOf, strings)), view.by === null ? '' : strings.by(dated(view.by, strings))];
  const next = view.next ? nextOf(view.next, metric, locale) : '';
  // What is computed of a way is a percentage between its ends only.
  const isEnded = (metric.baseline?.value ?? 0) !== 0 && share.derived !== null && (share.derived < 0 || share.derived > 1);
  const shareRemarks = remarksOf(isEnded ? {...share, differs: false} : share, metric.stated, locale);
  const badge = badgeOf(share, strings);
  const clauses = share.way ? [start] : shareClauses(share, metric.stated, strings, percent, badge);
  // A stated share of something else than the target stands beside a target: what it is of is said.
  const ofOther = share.state === 'unknown' && share.value !== null ? clauses : [];
  const current = metric.direction === 'less' || metric.baseline !== undefined || !reachable(metric);
  const sentence = sentenceOf(label, [
    metric.value === undefined ? value : current ? strings.now(value) : metric.basis ? strings.stage(strings.basis[metric.basis], value) : strings.reached(value),
    dates[0],
    share.way ? '' : start,
    target,
    dates[1],
    next,
    ...clauses,
    ...shareRemarks,
  ], strings);
  return {label, value, target, share: shareText, remarks: [...dates, next, start, ...ofOther, ...shareRemarks].filter(Boolean), badge, basis: basisOf(metric.basis, strings), sentence};
}

/** What is due next by a plan, `by 30 September 2026: 3,340 ha`. */
const nextOf = ({by, value, share}: PacePoint, metric: ProgressMetric, locale: FigureLocale): string =>
  locale.strings.by(dated(by, locale.strings)) + locale.strings.colon + (value === undefined ? formatShare(share!, locale.strings) : amountOf(value, metric, locale));

/** Figures of a report alone have dates, and the languages of a report the words of them. */
const dated = (date: string, strings: FigureStrings | Strings): string => ('dates' in strings ? formatDate(date, strings) : date);

/** The baseline with its unit and its date; empty where there is none, and for 0 without a date, from where every value counts. */
function baselineOf(metric: ProgressMetric, locale: FigureLocale): string {
  const {baseline} = metric;
  if (baseline === undefined || (baseline.value === 0 && baseline.date === undefined)) return '';
  const amount = amountOf(baseline.value, metric, locale);
  return baseline.date === undefined ? amount : locale.strings.inBrackets(amount, dated(baseline.date, locale.strings));
}

/** A basis other than finished is said beside its figure. */
export const basisOf = (basis: Basis | undefined, strings: FigureStrings): string => (basis === undefined || basis === 'finished' ? '' : strings.basis[basis]);

/**
 * An amount in the unit of a metric, in the magnitude of its target. Digits are grouped as the publisher prints the figure, else as its
 * largest amount is: 8035 stands beside 10000, or 8,035 beside 10,000.
 */
export function amountOf(amount: number, {unit, magnitude, target, value, text}: Figure, locale: FigureLocale): string {
  const {strings, reportLang} = locale;
  const {value: goal = value, text: printed} = (target ?? {}) as {readonly value?: number; readonly text?: Text};
  const grouping = /\d{4}/.test(`${printedWords(text, locale)} ${printedWords(printed, locale)}`) ? false
    : strings.grouping === 'min2' && [amount, value, goal].some((one) => Math.abs(one!) >= 1e4) ? 'always' : strings.grouping;
  return formatAmount(amount, strings, {unit, unitLang: reportLang, magnitude, like: goal, grouping});
}

/** The fields that a figure is printed from; every metric and part has some of them. */
type Figure = {readonly [key in 'value' | 'missing' | 'text' | 'unit' | 'magnitude' | 'qualifier' | 'target']?: ProgressMetric[key] | undefined};

/** The surplus of a share for the badge: up to 200 % the surplus, from there on the multiple; empty up to the target. */
export function badgeOf({value, surplus, digits}: Pick<Share, 'value' | 'surplus' | 'digits'>, strings: FigureStrings): string {
  if (value === null || surplus === null) return '';
  return value >= 2 ? strings.times(formatMultiple(value, strings)) : strings.surplus(surplusOf(surplus, digits, strings));
}

/** Rounded to what binary fractions can tell apart: 1.127 - 1 is 0.12699999999999978. A surplus is never said to be 0. */
function surplusOf(surplus: number, digits: number | null, strings: FigureStrings): string {
  const rounded = Number(surplus.toFixed(12)) || surplus;
  return formatShare(rounded, strings, digits !== null && rounded < 0.5 * 10 ** -(digits + 2) ? null : digits);
}

/** The value of a figure with its unit, as the publisher prints it where it says so; where it is missing, the publisher's words in its place and the reason. */
export function valueOf(metric: Figure, locale: FigureLocale): string {
  if (metric.value === undefined) return absent(metric, locale);
  const printed = printedWords(metric.text, locale);
  if (printed !== undefined) return printed;
  const amount = amountOf(metric.value, metric, locale);
  const qualifier = metric.qualifier ?? 'exact';
  return qualifier === 'exact' ? amount : locale.strings.qualifiers[qualifier](amount);
}

/** What stands in the place of a number that is missing: what the publisher prints there, such as "not started", in whatever language, and the reason; else a dash. */
export function absent({missing, text}: {readonly missing?: Figure['missing']; readonly text?: Text | undefined}, locale: FigureLocale): string {
  const {strings} = locale;
  const printed = text === undefined ? '' : wordsOf(text, locale);
  if (missing === undefined) return printed || '—';
  // A dash or dots say less than the reason.
  return /[\p{L}\p{N}]/u.test(printed) ? strings.inBrackets(printed, strings.missing[missing]) : strings.missing[missing];
}

const reachable = ({target}: ProgressMetric): boolean => target === undefined || target.kind === 'none' || target.kind === 'exact' || target.kind === 'atLeast';

function targetOf(metric: ProgressMetric, locale: FigureLocale): string {
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

/** The amount of a target that is a number; a way has no other. */
const goalOf = (metric: ProgressMetric, locale: FigureLocale): string =>
  (metric.target && 'value' in metric.target ? printedWords(metric.target.text, locale) ?? amountOf(metric.target.value, metric, locale) : '');

const percentOf = ({value, origin, digits}: Share, strings: FigureStrings): string => formatShare(value, strings, origin === 'stated' ? digits : null);

/** A share in words: as the publisher prints it, else as a percentage; without a number what is known of its target, else a dash. */
export function shareTextOf(share: Share, stated: Stated | undefined, locale: FigureLocale, percent = percentOf(share, locale.strings)): string {
  if (share.value === null) return conditionOf(share, locale.strings) ?? '—';
  return (share.origin === 'stated' && printedWords(stated?.text, locale)) || percent;
}

function shareClauses(share: Share, stated: Stated | undefined, strings: FigureStrings, percent: string, badge: string): readonly string[] {
  if (share.value === null) return [conditionOf(share, strings) ?? strings.noShares];
  if (stated && stated.of !== 'target') return [strings.statedOf[stated.of](percent)];
  return [strings.ofTarget(percent), share.value >= 2 ? strings.multipleOfTarget(formatMultiple(share.value, strings)) : badge];
}

/** Whether a target without a share is met; undefined where that is unknown too. */
const conditionOf = ({state}: Share, {met, notMet}: FigureStrings): string | undefined =>
  (state === 'met' ? met : state === 'under' || state === 'away' ? notMet : undefined);

/** What is said beside a share: which one is stated of a limit, that it is computed, that arithmetic gives another one, how many figures it covers. */
export function remarksOf(share: Share, stated: Stated | undefined, locale: FigureLocale): readonly string[] {
  const {strings} = locale;
  const remarks: string[] = [];
  if (stated && share.origin !== 'stated') {
    const percent = printedWords(stated.text, locale) ?? formatShare(stated.share, strings, share.digits);
    remarks.push(stated.of === 'target' ? strings.ofTarget(percent) : strings.statedOf[stated.of](percent));
  }
  if (share.origin === 'derived') remarks.push(strings.derived);
  if (share.differs && share.origin === 'stated') remarks.push(strings.derivedIs(formatShare(share.derived, strings)));
  if (stated?.covers) remarks.push(strings.coversSeveral(stated.covers.length));
  return remarks;
}

const sentenceOf = (label: string, clauses: readonly (string | undefined)[], {colon, comma}: FigureStrings): string =>
  `${label}${label && colon}${clauses.filter((clause) => clause && clause !== '—').join(comma)}`;
