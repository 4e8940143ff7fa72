import type {Metric, Text} from '../../schema/report.js';
import type {Trend} from '../../trend/trend.js';
import type {TrendPoint} from '../../trend/trend-point.js';
import {formatDate} from '../date.js';
import {formatDecimal} from '../decimal.js';
import type {Line} from '../line.js';
import {sinceWords} from '../since.js';
import {type Locale, wordsOf} from '../locale.js';
import {amountOf, valueOf} from '../metric-words.js';
import {formatShare} from '../share.js';
import {trendStringsOf} from './trend-languages.js';

/** A row of the table twin; empty where nothing is known. */
export interface TrendRow {
  readonly date: string;
  readonly value: string;
  /** That it was restated, and what was said first. */
  readonly remark: string;
  readonly plan: string;
  readonly target: string;
}

/** Everything that is said of a figure over time. */
export interface TrendWords {
  readonly label: string;
  /** All that the picture shows as one sentence. */
  readonly sentence: string;
  /** `+96 homes since 31 December 2024`; empty where there is nothing to compare. */
  readonly change: string;
  /** Moved targets, restated figures, breaks and gaps, in this order. */
  readonly notes: readonly Line[];
  /** Oldest first. */
  readonly rows: readonly TrendRow[];
}

/** More notes of one kind than this are left to the table. */
const most = 6;

/** The words of a figure over time, in the strings of its table and its sentence alike. */
export function trendWords(trend: Trend, metric: Metric, locale: Locale): TrendWords {
  const {strings} = locale;
  const own = trendStringsOf(strings);
  const date = (text: string): string => formatDate(text, strings);
  const amount = (value: number): string => trendAmount(value, trend, metric, locale);
  const valued = ({date: day, value, qualifier}: TrendPoint): string => (value === null ? '—' : isOwn(day, value, trend, metric) ? valueOf(metric as Extract<Metric, {role: 'progress'}>, locale)
    : qualifier ? strings.qualifiers[qualifier](amount(value)) : amount(value));
  const known = trend.points.filter((point) => point.value !== null && !point.future);
  const alike = comparableOf(known, trend);
  const [first, last] = [alike[0], alike[alike.length - 1]];
  const at = (point: TrendPoint): string => strings.inBrackets(valued(point), date(point.date));
  const isSame = alike.length > 1 && alike.every(({value, qualifier}) => value === first!.value && !qualifier);
  const way = !first || !last ? own.none : first === last ? (known.length > 1 ? at(first) : own.one(at(first)))
    : isSame ? own.unchanged(valued(last), date(first.date), date(last.date)) : own.fromTo(at(first), at(last));
  const change = changeWords(trend, metric, locale);
  const target = trend.range ? strings.target(strings.range(amount(trend.range[0]), amount(trend.range[1]))) : trend.targets.length > 0 && metric.role === 'progress' ? goalOf(trend, metric, locale) : '';
  const label = wordsOf(metric.label, locale);
  const sentence = `${label}${label && strings.colon}${[
    way, isSame ? '' : change, last && last.planned !== null ? own.plan(amount(last.planned)) : '', target && [target, strings.by(date(trend.by))].join(strings.unitGap || ''),
  ].filter(Boolean).join(strings.comma)}`;
  return {label, sentence, change, notes: notesOf(trend, metric, locale), rows: trend.points.map((point): TrendRow => ({
    date: date(point.date), value: valued(point), remark: remarkOf(point, amount, locale),
    plan: point.planned === null ? '' : amount(point.planned), target: point.target === null ? '' : amount(point.target),
  }))};
}

/** The figures that may be said in one breath with the last one: those since the last break, and of shares since the target moved last. */
function comparableOf(known: readonly TrendPoint[], {points, moves, measure}: Trend): readonly TrendPoint[] {
  const last = known[known.length - 1];
  const ends = [...points.filter((point) => point.break !== null).map(({time}) => time), ...measure === 'share' ? moves.map(({time}) => time) : []];
  let since = -Infinity;
  for (const time of ends) if (time > since && last && time <= last.time) since = time;
  return known.filter(({time}) => time >= since);
}

/** A value or a share of a trend in words. */
export const trendAmount = (value: number, {measure}: Pick<Trend, 'measure'>, metric: Metric, locale: Locale): string =>
  (measure === 'share' || metric.role === 'rate' ? formatShare(value, locale.strings) : amountOf(value, metric, locale));

/** An axis names numbers without their unit, and numbers beyond all counting by their power of ten. */
export function axisAmount(value: number, {measure}: Pick<Trend, 'measure'>, metric: Metric, locale: Locale): string {
  if (measure === 'share' || metric.role === 'rate') return formatShare(value, locale.strings);
  if (Math.abs(value) >= 1e15) return formatDecimal(value, locale.strings.lang, {notation: 'scientific', maximumSignificantDigits: 3});
  return amountOf(value, {...metric, unit: typeof metric.unit === 'string' && /^[%％‰]/.test(metric.unit) ? metric.unit : undefined}, locale);
}

/** Whether it is the figure that the newest report prints, in its own form. */
const isOwn = (date: string, value: number, {measure}: Trend, metric: Metric): boolean =>
  measure === 'value' && metric.role === 'progress' && metric.value === value && (metric.asOf === undefined || metric.asOf === date);

function goalOf({measure, targets}: Trend, metric: Extract<Metric, {role: 'progress'}>, locale: Locale): string {
  const {strings} = locale;
  const {target} = metric;
  const value = targets[targets.length - 1]!.value;
  const words = measure === 'share' ? formatShare(value, strings) : amountOf(value, metric, locale);
  return strings.target(target && target.kind !== 'exact' && target.kind !== 'none' && target.kind !== 'range' && measure === 'value' ? strings.targetKinds[target.kind](words) : words);
}

/** How the last figure differs from the one before it; empty where there is nothing to compare. */
export function changeWords({change, points, measure, rate}: Trend, metric: Metric, locale: Locale): string {
  if (!change) return '';
  const {strings} = locale;
  const own = trendStringsOf(strings);
  const since = formatDate(points[change.from]!.date, strings);
  if (change.by === 0) return own.same(since);
  if (!change.told) return own.notTold(since);
  const isShare = measure === 'share' || metric.role === 'rate';
  const size = Math.abs(change.by);
  const number = (value: number): string => formatDecimal(value, strings.lang, {maximumFractionDigits: 4, useGrouping: strings.grouping});
  const words = isShare ? own.points(number(Number((size * 100).toFixed(6)))) : rate ? own.points(number(size)) : amountOf(size, metric, locale);
  return sinceWords(change.by, words, points[change.from]!.date, strings);
}

const remarkOf = ({restated, first}: TrendPoint, amount: (value: number) => string, {strings}: Locale): string =>
  (!restated ? '' : first === null ? trendStringsOf(strings).restated : trendStringsOf(strings).restatedFrom(amount(first)));

/** What a careful reader looks for: targets that moved, figures that were restated, breaks, and what is missing. */
function notesOf(trend: Trend, metric: Metric, locale: Locale): readonly Line[] {
  const {strings} = locale;
  const own = trendStringsOf(strings);
  const {points, moves, undated, gaps, measure} = trend;
  const date = (text: string): string => formatDate(text, strings);
  const goal = (value: number): string => (metric.role === 'rate' ? formatShare(value, strings) : amountOf(value, metric, locale));
  const amount = (value: number): string => trendAmount(value, trend, metric, locale);
  const because = (reason: Text | null): Line => (reason === null ? [] : [' ', {text: reason}]);
  const few = (lines: readonly Line[]): readonly Line[] => (lines.length > most ? [...lines.slice(0, most), [own.more(lines.length - most)]] : lines);
  return [
    ...moves.map(({time, from, to, reason}): Line => [(to > from ? own.raised : own.lowered)(goal(from), goal(to), date(new Date(time).toISOString().slice(0, 10))), ...because(reason)]),
    ...(measure === 'share' && moves.length > 0 ? [[own.notOneTarget]] : []),
    ...undated.map(({value, reason}): Line => [strings.revised(goal(value)), ...because(reason)]),
    ...few(points.filter(({restated}) => restated).map((point): Line => [date(point.date), strings.colon, remarkOf(point, amount, locale)])),
    ...few(points.filter((point) => point.break !== null).map((point): Line => [own.notComparable(date(point.date)), ...because(point.break)])),
    ...few([
      ...points.filter(({value}) => value === null).map(({absence, date: day, reason}): Line => [own.absences[absence!](date(day)), ...because(reason)]),
      ...gaps.filter(({why}) => why === 'apart').map(({after, before}): Line => [own.apart(date(points[after]!.date), date(points[before]!.date))]),
    ]),
    ...few(points.filter(({future}) => future).map((point): Line => [own.future(date(point.date))])),
  ];
}
