import {formatDate} from '../locale/date.js';
import {declaredLines, declaredShare} from '../parts/declared-lines.js';
import {categoryLines, detailLines} from '../parts/detail-lines.js';
import {footLines} from '../parts/foot-lines.js';
import {lineWords} from '../locale/line.js';
import {entryWords} from '../parts/legend-words.js';
import {type Locale, wordsOf} from '../locale/locale.js';
import {figureWords, partWords} from '../locale/figure-words.js';
import {type FigureWords, metricWords} from '../locale/metric-words.js';
import {formatNumber} from '../locale/number.js';
import {standingLabel, verdictWords} from '../locale/standing-words.js';
import type {Board, BoardCategory, BoardItem} from '../model/board.js';
import type {BoardMetric} from '../model/board-metric.js';
import {changeWords} from '../locale/trend/trend-words.js';
import {countings, overview} from '../parts/rule-words.js';
import type {Telling} from './locale.js';

/** A row of figures in words: what it is, its amounts with the remarks, the share with the badge. */
export interface Row {
  readonly label: string;
  /** `18.44万人 / 目标35万人`; empty where there is nothing to say. */
  readonly amounts: string;
  /** The remarks and the last step; empty where there are none. */
  readonly remarks: string;
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

/** Title, day and description of a board; a description that the report lacks is empty. */
export const headOf = ({report}: Board, locale: Locale): Head => ({
  title: wordsOf(report.title, locale),
  asOf: [locale.strings.asOf(formatDate(report.asOf, locale.strings)), report.provisional ? locale.strings.provisional : ''].filter(Boolean).join(' · '),
  description: report.description === undefined ? '' : wordsOf(report.description, locale),
});

/** The declared counts and shares, each as its number, the number with what is counted, its label and its rule where it has one. */
export const countsOf = ({report}: Board, locale: Locale): readonly {readonly count: string; readonly counted: string; readonly label: string; readonly rule: string}[] =>
  [
    ...(report.declared?.counts ?? []).map(({label, count, unit, rule}) =>
      ({count: formatNumber(count, locale.strings), counted: locale.strings.counted[unit](count), label: wordsOf(label, locale), rule: rule === undefined ? '' : wordsOf(rule, locale)})),
    ...(report.declared?.figures ?? []).map((one) => {
      const words = declaredShare(one, locale);
      return {count: words, counted: words, label: wordsOf(one.label, locale), rule: one.rule === undefined ? '' : wordsOf(one.rule, locale)};
    }),
  ];

/** The heading of the declared counts, with the word that their rule is not stated. */
export function declaredHeading({report}: Board, {strings}: Locale): string {
  const {counts = [], figures = []} = report.declared ?? {};
  const unruled = [...counts, ...figures].every(({rule}) => rule === undefined);
  return unruled ? `${strings.declared} · ${strings.ruleNotStated}` : strings.declared;
}

/** The report in a sentence: its day, what the publisher declares of it, and how many items stand where, as computed, and the pattern of its shares. */
export function summaryOf(board: Board, locale: Locale): string {
  const {strings} = locale;
  const declared = countsOf(board, locale).map(({counted, label}) => `${label}${strings.colon}${counted}`);
  return [
    headOf(board, locale).asOf, strings.counted.items(board.items.length),
    ...(declared.length === 0 ? [] : [`${strings.declared}${strings.colon}${declared.join(strings.comma)}`]),
    // The verdicts are in the overview.
    ...countings(board, locale).filter(({legend}) => legend[0]!.word === null && legend.some(({standing}) => standing !== 'unknown')).map(({legend}) =>
      strings.computed + strings.colon + legend.map((entry) => `${entryWords(entry, locale)} ${formatNumber(entry.count, strings)}`).join(strings.comma)),
    lineWords(overview(board, locale), locale),
  ].filter(Boolean).join(' · ');
}

/** The same after its title: for `alt`, and wherever a line must do. */
export const headline = (board: Board, locale: Locale): string => headOf(board, locale).title + locale.strings.colon + summaryOf(board, locale);

/** The line above a category's label: its number and how many items it has. */
export const kickerOf = ({category, items}: BoardCategory, {strings}: Locale): string =>
  [category.number === undefined ? '' : strings.categoryNumber(category.number), strings.counted.items(items.length)].filter(Boolean).join(' · ');

/** What the publisher says of everything that it does not count; empty where it says nothing. */
export const restOf = ({report}: Board, locale: Locale): string => (report.declared?.rest === undefined ? '' : wordsOf(report.declared.rest, locale));

/** What a category and an item are called. */
export const labelOf = ({category}: BoardCategory, locale: Locale): string => wordsOf(category.label, locale);
export const titleOf = ({item}: BoardItem, locale: Locale): string => wordsOf(item.title, locale);

/** What is declared of a category and its lesser words, a line each. */
export const notesOf = (category: BoardCategory, locale: Locale): readonly string[] =>
  [...declaredLines(category.category.declared, locale), ...categoryLines(category, locale)].map((line) => lineWords(line, locale));

/** The number of an item in the language's digits; empty where it has none. */
export const numberOf = ({item: {number}}: BoardItem, {strings}: Locale): string => (number === undefined ? '' : formatNumber(number, strings));

/** Where an item stands, with the day of its verdict. */
export const verdictOf = (view: BoardItem, locale: Locale): string => dated(standingLabel(view, locale), view.verdict?.status.date, locale);

const dated = (words: string, date: string | undefined, {strings}: Locale): string => (date === undefined ? words : `${words} · ${formatDate(date, strings)}`);

/**
 * A metric as a row.
 *
 * @param under the title that it stands under; a label that says the same is left out
 */
export function rowOf(view: BoardMetric, locale: Telling, under = ''): Row {
  const {label, value, target, remarks, basis, share, badge} = metricWords(view, locale);
  const change = changeWords(locale.trendOf(view.metric), view.metric, locale);
  return {label: label === under ? '' : label, amounts: [value, target].filter((words) => words && words !== '—').join(' / '), remarks: [...remarks, change].filter(Boolean).join(' · '), basis, share, badge};
}

/** What the publisher says of a whole category, with its day; empty where it says nothing. */
export const categoryVerdictOf = ({verdict}: BoardCategory, locale: Locale): string => (verdict === null ? '' : dated(verdictWords(verdict, locale), verdict.status.date, locale));

/** The parts of a metric as rows, with the share and standing of each that is measured against the target. */
export const partRowsOf = ({metric, parts}: BoardMetric, locale: Locale): readonly {readonly row: Row; readonly part: BoardMetric['parts'][number]}[] =>
  parts.map((part) => ({row: plainRow(partWords(part, metric, locale)), part}));

/** The rates and context figures of an item as rows. */
export const figureRowsOf = ({figures}: BoardItem, locale: Locale): readonly Row[] => figures.map((one) => plainRow(figureWords(one, locale)));

const plainRow = ({label, value, share, basis, remarks}: FigureWords): Row =>
  ({label, amounts: value, remarks: remarks.join(' · '), basis, share, badge: ''});

/** The amounts of a row with its remarks, for where its share stands apart. */
export const amountsOf = ({amounts, remarks}: Row): string => [amounts, remarks].filter(Boolean).join(' · ');

/** The milestones of an item: the text, and its state with its date and note. */
export const milestonesOf = ({item: {milestones = []}}: BoardItem, locale: Locale): readonly {readonly words: string; readonly state: string}[] =>
  milestones.map(({text, state, date, note}) => ({
    words: wordsOf(text, locale),
    state: [locale.strings.milestones[state], date === undefined ? '' : formatDate(date, locale.strings), note === undefined ? '' : wordsOf(note, locale)].filter(Boolean).join(' · '),
  }));

/** What the board folds away of an item, a line each. */
export const detailsOf = (view: BoardItem, locale: Locale): readonly string[] => detailLines(view, locale).map((line) => lineWords(line, locale));

/** Where the figures come from, a line each. */
export const footOf = ({report}: Board, locale: Locale): readonly string[] => footLines(report, locale).map((line) => lineWords(line, locale));
