import {formatDate} from '../locale/date.js';
import {type Locale, printedWords, wordsOf} from '../locale/locale.js';
import {breakdownWords, figureWords, partWords} from '../locale/figure-words.js';
import {amountOf, type FigureWords, metricWords} from '../locale/metric-words.js';
import {formatNumber} from '../locale/number.js';
import type {Board, BoardCategory, BoardItem} from '../model/board.js';
import type {BoardMetric} from '../model/board-metric.js';
import {type Standing, standings} from '../model/standing.js';
import {overview} from '../parts/rule-words.js';
import {verdict} from '../parts/say.js';
import type {Image, Source} from '../schema/report.js';
import {treeOf, wordsIn} from './tree.js';

/** A row of figures in words: what it is, its amounts with the remarks, the share with the badge. */
export interface Row {
  readonly label: string;
  /** `18.44万人 / 目标35万人`, with the remarks; empty where there is nothing to say. */
  readonly amounts: string;
  readonly basis: string;
  /** The share in words; empty where a figure has none. */
  readonly share: string;
  /** The surplus or the multiple; empty up to the target. */
  readonly badge: string;
}

/** What is said of the whole report before its categories. */
export interface Head {
  readonly title: string;
  /** The day of the figures, and that they are provisional. */
  readonly asOf: string;
  /** Empty where there is none. */
  readonly description: string;
}

export const headOf = ({report}: Board, locale: Locale): Head => ({
  title: wordsOf(report.title, locale),
  asOf: [locale.strings.asOf(formatDate(report.asOf, locale.strings)), report.provisional ? locale.strings.provisional : ''].filter(Boolean).join(' · '),
  description: report.description === undefined ? '' : wordsOf(report.description, locale),
});

/** The declared counts, each as its number, the number with what is counted, its label and its rule where it has one. */
export const countsOf = ({report}: Board, locale: Locale): readonly {readonly count: string; readonly counted: string; readonly label: string; readonly rule: string}[] =>
  (report.declared?.counts ?? []).map(({label, count, unit, rule}) =>
    ({count: formatNumber(count, locale.strings), counted: locale.strings.counted[unit](count), label: wordsOf(label, locale), rule: rule === undefined ? '' : wordsOf(rule, locale)}));

/** The heading of the declared counts, with the word that their rule is not stated. */
export function declaredHeading({report}: Board, {strings}: Locale): string {
  const unruled = (report.declared?.counts ?? []).every(({rule}) => rule === undefined);
  return unruled ? `${strings.declared} · ${strings.ruleNotStated}` : strings.declared;
}

/** How many items have each computed standing; those of none are left out. */
export const tallyOf = ({tally}: Board, {strings}: Locale): readonly {readonly standing: Standing; readonly words: string; readonly count: number; readonly printed: string}[] =>
  standings.filter((standing) => tally[standing] > 0)
    .map((standing) => ({standing, words: strings.standings[standing], count: tally[standing], printed: formatNumber(tally[standing], strings)}));

/** The whole report in one paragraph with its true figures: title, day, declared counts, overview. For `alt`, and wherever a line must do. */
export function headline(board: Board, locale: Locale): string {
  const {strings} = locale;
  const {title, asOf} = headOf(board, locale);
  const counts = countsOf(board, locale).map(({counted, label}) => `${label}${strings.colon}${counted}`);
  return [`${title}${strings.colon}${asOf}`, ...(counts.length === 0 ? [] : [`${strings.declared}${strings.colon}${counts.join(strings.comma)}`]), overview(board, locale)].filter(Boolean).join(strings.comma);
}

/** The report in a sentence: its day, what the publisher declares of it, and how many items stand where, as computed, and the pattern of its shares. */
export function summaryOf(board: Board, locale: Locale): string {
  const {strings} = locale;
  const declared = countsOf(board, locale).map(({counted, label}) => `${label}${strings.colon}${counted}`);
  return [
    headOf(board, locale).asOf, strings.counted.items(board.items.length),
    ...(declared.length === 0 ? [] : [`${strings.declared}${strings.colon}${declared.join(strings.comma)}`]),
    strings.computed + strings.colon + tallyOf(board, locale).map(({words, printed}) => `${words} ${printed}`).join(strings.comma),
    overview(board, locale),
  ].filter(Boolean).join(' · ');
}

/** The line above a category's label: its number and how many items it has. */
export const kickerOf = ({category, items}: BoardCategory, {strings}: Locale): string =>
  [category.number === undefined ? '' : strings.categoryNumber(category.number), strings.counted.items(items.length)].filter(Boolean).join(' · ');

/** What the publisher says of everything that it does not count; empty where it says nothing. */
export const restOf = ({report}: Board, locale: Locale): string => (report.declared?.rest === undefined ? '' : wordsOf(report.declared.rest, locale));

export const labelOf = ({category}: BoardCategory, locale: Locale): string => wordsOf(category.label, locale);
export const titleOf = ({item}: BoardItem, locale: Locale): string => wordsOf(item.title, locale);

/** The lesser words of a category: its long title and its notes. */
export const notesOf = ({category: {title, notes = []}}: BoardCategory, locale: Locale): readonly string[] =>
  [...(title === undefined ? [] : [title]), ...notes].map((text) => wordsOf(text, locale));

/** The number of an item in the language's digits; empty where it has none. */
export const numberOf = ({item: {number}}: BoardItem, {strings}: Locale): string => (number === undefined ? '' : formatNumber(number, strings));

export const verdictOf = (item: BoardItem, locale: Locale): string => wordsIn(treeOf(verdict(item, locale)));

/**
 * A metric as a row.
 *
 * @param under the title that it stands under; a label that says the same is left out
 */
export function rowOf(view: BoardMetric, locale: Locale, under = ''): Row {
  const {label, value, target, remarks, basis, share, badge} = metricWords(view, locale);
  return {label: label === under ? '' : label, amounts: [[value, target].filter((words) => words && words !== '—').join(' / '), ...remarks].filter(Boolean).join(' · '), basis, share, badge};
}

/** The parts of a metric as rows, with the share and standing of each that is measured against the target. */
export const partRowsOf = ({metric, parts}: BoardMetric, locale: Locale): readonly {readonly row: Row; readonly part: BoardMetric['parts'][number]}[] =>
  parts.map((part) => ({row: plainRow(partWords(part, metric, locale)), part}));

/** The rates and context figures of an item as rows. */
export const figureRowsOf = ({figures}: BoardItem, locale: Locale): readonly Row[] => figures.map((one) => plainRow(figureWords(one, locale)));

const plainRow = ({label, value, share, basis}: FigureWords): Row => ({label, amounts: value, basis, share, badge: ''});

/** The milestones of an item: the text, and its state with its date and note. */
export const milestonesOf = ({item: {milestones = []}}: BoardItem, locale: Locale): readonly {readonly words: string; readonly state: string}[] =>
  milestones.map(({text, state, date, note}) => ({
    words: wordsOf(text, locale),
    state: [locale.strings.milestones[state], date === undefined ? '' : formatDate(date, locale.strings), note === undefined ? '' : wordsOf(note, locale)].filter(Boolean).join(' · '),
  }));

/** What the board folds away: text, breakdowns, shared and earlier targets, notes, sources and photo captions. */
export function detailsOf({item: {text, metrics = [], notes = [], sharedTargets = [], sources = [], images = []}}: BoardItem, locale: Locale): readonly string[] {
  const {strings} = locale;
  const {colon, comma} = strings;
  const progress = metrics.filter((one) => one.role === 'progress');
  return [
    ...(text === undefined ? [] : [wordsOf(text, locale)]),
    ...progress.filter(({breakdown}) => breakdown).map((one) => `${strings.breakdown}${colon}${one.breakdown!.map((entry) => {
      const {label, value} = breakdownWords(entry, one, locale);
      return `${label} ${value}`;
    }).join(comma)}`),
    ...sharedTargets.map((shared) =>
      `${strings.sharedTarget}${colon}${shared.label === undefined ? '' : `${wordsOf(shared.label, locale)} `}${printedWords(shared.text, locale) ?? amountOf(shared.value, shared, locale)}`),
    ...progress.flatMap((one) => (one.previousTargets ?? []).map(({value, reason}) =>
      [strings.revised(amountOf(value, one, locale)), reason === undefined ? '' : wordsOf(reason, locale)].filter(Boolean).join(' '))),
    ...[...notes, ...metrics.flatMap(({note}) => (note === undefined ? [] : [note]))].map((note) => wordsOf(note, locale)),
    ...sources.map((source) => sourceOf(source, locale)),
    ...(images.length === 0 ? [] : [`${strings.photos}${colon}${images.map((image) => photoOf(image, locale)).join(comma)}`]),
  ];
}

/** Where the figures come from: publisher, day of publication, sources, licence. */
export function footOf({report}: Board, locale: Locale): readonly string[] {
  const {strings} = locale;
  return [
    [`${strings.publisher}${strings.colon}${wordsOf(report.publisher.name, locale)}`, report.published === undefined ? '' : strings.publishedOn(formatDate(report.published, strings))].filter(Boolean).join(' · '),
    ...(report.sources ?? []).map((source) => sourceOf(source, locale)),
    ...(report.license === undefined ? [] : [`${strings.license}${strings.colon}${wordsOf(report.license.name, locale)}`]),
  ];
}

const sourceOf = ({title, date}: Source, locale: Locale): string =>
  [`${locale.strings.sources}${locale.strings.colon}${wordsOf(title, locale)}`, date === undefined ? '' : formatDate(date, locale.strings)].filter(Boolean).join(' ');

const photoOf = ({caption, credit, date}: Image, locale: Locale): string => [
  wordsOf(caption, locale), credit === undefined ? '' : `(${wordsOf(credit, locale)})`, date === undefined ? '' : formatDate(date, locale.strings),
].filter(Boolean).join(' ');
