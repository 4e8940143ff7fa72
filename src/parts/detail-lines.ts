import {listOf} from '../model/selection.js';
import type {BoardCategory, BoardItem} from '../model/board.js';
import type {Verdict} from '../model/verdict.js';
import type {HistoryPoint, Image, ProgressMetric, Source, Status, Text} from '../schema/report.js';
import {formatDate} from '../locale/date.js';
import {breakdownWords} from '../locale/figure-words.js';
import {joined, type Line} from '../locale/line.js';
import {type Locale, printedWords} from '../locale/locale.js';
import {amountOf} from '../locale/metric-words.js';
import {formatShare} from '../locale/share.js';
import {verdictLabel} from '../locale/standing-words.js';

/**
 * What a board folds away of an item, in this order: its text, that it has no verdict, what is said of its verdict and the earlier ones, who answers for it, its
 * due date and topics, what else is known of its figures, shared targets, notes, sources and photo captions.
 */
export function detailLines({item, unrated, earlier}: BoardItem, locale: Locale): readonly Line[] {
  const {strings} = locale;
  const {colon} = strings;
  const {text, due, responsible, tags = [], metrics = [], notes = [], sharedTargets = [], sources = [], images = []} = item;
  const progress = metrics.filter((one) => one.role === 'progress');
  return [
    ...(text === undefined ? [] : [[{text}]]),
    ...(unrated === null ? [] : [unratedLine(unrated, locale)]),
    ...(item.status === undefined ? [] : statusLines(item.status, locale)),
    ...earlier.flatMap((one) => [earlierLine(one, locale), ...(one.status.sources ?? []).map((source) => sourceLine(source, locale))]),
    ...(responsible === undefined ? [] : [listLine(strings.responsible, listOf(responsible), locale)]),
    ...(due === undefined ? [] : [[strings.due, colon, {amount: formatDate(due, strings)}]]),
    ...(tags.length === 0 ? [] : [listLine(strings.tags, tags, locale)]),
    ...progress.flatMap((one) => figureLines(one, progress.length > 1, locale)),
    ...sharedTargets.map((shared): Line => [
      strings.sharedTarget, colon, ...(shared.label === undefined ? [] : [{text: shared.label}, ' ']),
      {amount: printedWords(shared.text, locale) ?? amountOf(shared.value, shared, locale)},
    ]),
    ...notes.map((note): Line => [{text: note}]),
    ...metrics.flatMap((one): readonly Line[] => [
      // Which of several figures it is of is in no place that a reader sees.
      ...(one.note === undefined ? [] : [[...(metrics.length > 1 ? [{text: one.label}, colon] : []), {text: one.note}]]),
      ...(one.role === 'progress' ? one.parts ?? [] : []).flatMap((part): readonly Line[] => (part.note === undefined ? [] : [[{text: part.label}, colon, {text: part.note}]])),
    ]),
    ...sources.map((source) => sourceLine(source, locale)),
    ...imageLines(images, locale),
  ];
}

/** The lesser words of a category: its long title, what is said of its verdict, its notes and its photo captions. */
export const categoryLines = ({category: {title, status, notes = [], images = []}}: BoardCategory, locale: Locale): readonly Line[] => [
  ...(title === undefined ? [] : [[{text: title}]]),
  ...(status === undefined ? [] : statusLines(status, locale)),
  ...notes.map((note): Line => [{text: note}]),
  ...imageLines(images, locale),
];

/** A source with its date. */
export const sourceLine = ({title, url, date}: Source, {strings}: Locale): Line =>
  [strings.sources, strings.colon, {text: title, url}, ...(date === undefined ? [] : [' ', {amount: formatDate(date, strings)}])];

/** The reason of a verdict and where it was published. */
const statusLines = ({reason, sources = []}: Status, locale: Locale): readonly Line[] =>
  [...(reason === undefined ? [] : [[{text: reason}]]), ...sources.map((source) => sourceLine(source, locale))];

const wordOf = (verdict: Verdict, {strings}: Locale): Line => {
  const label = verdictLabel(verdict);
  return [label === null ? strings.statuses[verdict.word.state] : {text: label}];
};

/** That the publisher gave no verdict, in its word and with its day. */
const unratedLine = (verdict: Verdict, locale: Locale): Line =>
  joined([wordOf(verdict, locale), verdict.status.date === undefined ? [] : [{amount: formatDate(verdict.status.date, locale.strings)}]], ' · ');

/** An earlier verdict: its date, its word, its reason. */
function earlierLine(verdict: Verdict, locale: Locale): Line {
  const {strings} = locale;
  const {date, reason} = verdict.status;
  return [
    strings.earlier, strings.colon, ...(date === undefined ? [] : [{amount: formatDate(date, strings)}, ' ']),
    ...wordOf(verdict, locale), ...(reason === undefined ? [] : [strings.colon, {text: reason}]),
  ];
}

const listLine = (heading: string, texts: readonly Text[], {strings}: Locale): Line =>
  [heading, strings.colon, ...joined(texts.map((text) => [{text}]), strings.comma)];

/** What a figure has beside its row: kinds, plan by periods, earlier values, limits, replaced targets. */
function figureLines(metric: ProgressMetric, isNamed: boolean, locale: Locale): readonly Line[] {
  const {strings} = locale;
  const {colon, comma} = strings;
  const {breakdown, pace, history, limits, previousTargets = []} = metric;
  const lead = (heading: string): Line => (isNamed ? [{text: metric.label}, ' · ', heading, colon] : [heading, colon]);
  const amount = (value: number): string => amountOf(value, metric, locale);
  const listed = (entries: readonly Line[]): Line => joined(entries, comma);
  return [
    ...(breakdown === undefined ? [] : [[...lead(strings.breakdown), ...listed(breakdown.map((entry): Line => [{text: entry.label}, ' ', {amount: breakdownWords(entry, metric, locale).value}]))]]),
    ...(pace === undefined ? [] : [[...lead(pace.rule === 'additive' ? strings.plannedEach : strings.planned), ...listed(pace.points.map(({by, value, share}): Line => [{
      amount: strings.inBrackets([value === undefined ? '' : amount(value), share === undefined ? '' : formatShare(share, strings)].filter(Boolean).join(' · ') || '—', formatDate(by, strings)),
    }]))]]),
    ...(history === undefined ? [] : [[...lead(strings.history), ...listed(history.map((point) => historyRuns(point, amount, locale)))]]),
    ...(limits === undefined ? [] : [[...lead(strings.limits), {amount: limitsOf(limits, amount, locale)}]]),
    ...previousTargets.map(({value, until, reason}): Line => [
      ...(isNamed ? [{text: metric.label}, ' · '] : []),
      strings.revised(until === undefined ? amount(value) : strings.inBrackets(amount(value), strings.until(formatDate(until, strings)))), ...(reason === undefined ? [] : [colon, {text: reason}]),
    ]),
  ];
}

/** An earlier value with its date, the target of then, that it was corrected later, and why those before it cannot be compared. */
function historyRuns({date, value, target, restated, break: broken}: HistoryPoint, amount: (value: number) => string, {strings}: Locale): Line {
  const amounts = [value === undefined ? '—' : amount(value), target === undefined ? '' : strings.target(amount(target))].filter(Boolean).join(' / ');
  return [
    {amount: strings.inBrackets(amounts, formatDate(date, strings))}, ...(restated ? [` ${strings.restated}`] : []), ...(broken === undefined ? [] : [strings.colon, {text: broken}]),
  ];
}

const limitsOf = ({min, max}: NonNullable<ProgressMetric['limits']>, amount: (value: number) => string, {strings}: Locale): string =>
  (min !== undefined && max !== undefined ? strings.range(amount(min), amount(max)) : min !== undefined ? `≥ ${amount(min)}` : max !== undefined ? `≤ ${amount(max)}` : '—');

/** The captions of photographs with who took them and when. */
const imageLines = (images: readonly Image[], {strings}: Locale): readonly Line[] => (images.length === 0 ? [] : [[
  strings.photos, strings.colon, ...images.flatMap(({src, caption, credit, date}, i): Line => [
    ...(i === 0 ? [] : [strings.comma]), {text: caption, url: src}, ...(credit === undefined ? [] : [' (', {text: credit}, ')']),
    ...(date === undefined ? [] : [' ', {amount: formatDate(date, strings)}]),
  ]),
]]);
