import {lineWords} from '../locale/line.js';
import {entryWords} from '../parts/legend-words.js';
import {formatNumber} from '../locale/number.js';
import {countings, overview, reachedOf, rulesOfStandings} from '../parts/rule-words.js';
import type {Board, BoardCategory, BoardItem} from '../model/board.js';
import type {BoardMetric} from '../model/board-metric.js';
import {amountsOf, categoryVerdictOf, countsOf, declaredHeading, detailsOf, figureRowsOf, footOf, headOf, kickerOf, labelOf, milestonesOf, notesOf, numberOf, partRowsOf, restOf, type Row, rowOf, titleOf, verdictOf, } from './lines.js';
import type {Telling} from './locale.js';
import {fit} from './markup.js';
import type {Scope} from './scope.js';

/** A report as plain text: every figure that the board shows, one line each, for terminals, feeds and descriptions of pictures. */
export function textOf({board, scope, locale}: {readonly board: Board; readonly scope: Scope; readonly locale: Telling}): string {
  const blocks = scope.kind === 'board' ? boardBlocks(board, locale)
    : [whole(board, locale), ...(scope.kind === 'category' ? categoryBlocks(scope.category, locale) : scope.kind === 'item' ? [itemLines(scope.item, locale)] : [metricLines(scope.metric, locale)])];
  return `${blocks.map((lines) => lines.map(flat).filter(Boolean).join('\n')).filter(Boolean).join('\n\n')}\n`;
}

function boardBlocks(board: Board, locale: Telling): readonly (readonly string[])[] {
  const {strings} = locale;
  const counts = countsOf(board, locale);
  return [
    [...whole(board, locale), headOf(board, locale).description],
    counts.length === 0 ? [] : [
      `${declaredHeading(board, locale)}${strings.colon}`,
      ...counts.map(({counted, label, rule}) => `- ${[`${label}${strings.colon}${counted}`, rule].filter(Boolean).join(strings.comma)}`),
      restOf(board, locale),
    ],
    ...countings(board, locale).map(({heading, legend}) => [
      `${heading}${strings.colon}`, ...legend.map((entry) => `- ${entryWords(entry, locale)}${strings.colon}${formatNumber(entry.count, strings)}`),
    ]),
    [lineWords(rulesOfStandings(board, locale), locale), lineWords(overview(board, locale), locale)],
    ...board.categories.flatMap((category) => categoryBlocks(category, locale)),
    footOf(board, locale),
  ];
}

const whole = (board: Board, locale: Telling): readonly string[] => [headOf(board, locale).title, headOf(board, locale).asOf];

const categoryBlocks = (category: BoardCategory, locale: Telling): readonly (readonly string[])[] => [
  [
    `${kickerOf(category, locale)}${locale.strings.colon}${labelOf(category, locale)}`,
    categoryVerdictOf(category, locale),
    lineWords(reachedOf(category, locale).long, locale),
    ...notesOf(category, locale),
    category.items.length === 0 ? locale.strings.noItems : '',
  ],
  ...category.items.map((item) => itemLines(item, locale)),
];

const itemLines = (view: BoardItem, locale: Telling): readonly string[] => [
  `${[numberOf(view, locale), titleOf(view, locale)].filter(Boolean).join(' ')} — ${verdictOf(view, locale)}`,
  ...view.metrics.flatMap((metric) => metricLines(metric, locale)),
  ...figureRowsOf(view, locale).map((row) => line(row, locale)),
  ...milestonesOf(view, locale).map(({words, state}) => `- ${words} (${state})`),
  ...detailsOf(view, locale).map((words) => `  ${words}`),
];

const metricLines = (metric: BoardMetric, locale: Telling): readonly string[] => [
  line(rowOf(metric, locale), locale),
  ...partRowsOf(metric, locale).map(({row}) => line(row, locale)),
];

/** Behind remarks a share stands apart from the last of them. */
const line = (row: Row, {strings: {colon, comma}}: Telling): string => {
  const {label, remarks, basis, share, badge} = row;
  const end = [basis && `[${basis}]`, share === '—' ? '' : share, badge].filter(Boolean).join(comma);
  return `- ${[label, [amountsOf(row), end].filter(Boolean).join(remarks === '' ? comma : ' · ')].filter(Boolean).join(colon)}`;
};

/** Words of the report are one line, whatever is in them; an indent of our own stays. */
const flat = (words: string): string => {
  const indent = /^ */.exec(words)![0];
  return indent + fit(words.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim());
};
