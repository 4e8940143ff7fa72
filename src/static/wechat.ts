import {lineWords} from '../locale/line.js';
import {entryWords} from '../parts/legend-words.js';
import {formatNumber} from '../locale/number.js';
import {countings, overview, reachedOf, rulesOfStandings, scaleOf} from '../parts/rule-words.js';
import type {Board, BoardCategory, BoardItem} from '../model/board.js';
import type {BoardMetric} from '../model/board-metric.js';
import {drawnShare} from '../model/share.js';
import {standingOfState} from '../model/verdict.js';
import {bar, barView, type BarView} from '../parts/bar.js';
import {categoryRing, hasRing} from '../parts/category-ring.js';
import {icon} from '../parts/icon.js';
import {ring} from '../parts/ring.js';
import {type Canvas, picture} from './blocks.js';
import {standingColoursOf} from './standing-colours.js';
import {amountsOf, categoryVerdictOf, countsOf, declaredHeading, detailsOf, figureRowsOf, footOf, headOf, kickerOf, labelOf, milestonesOf, notesOf, numberOf, partRowsOf, restOf, type Row, rowOf, titleOf, verdictOf, } from './lines.js';
import type {Telling} from './locale.js';
import {markupOf} from './markup.js';
import {guessedWidth} from './measure.js';
import {coloursOf} from './paint.js';
import {metricsOf, type Scope} from './scope.js';
import {painted} from './style-sheet.js';
import {type Content, type Contents, tag, type Tag, treeOf} from './tree.js';

const colours = coloursOf('light');
const text = `color:${colours['--_text']}`;
const quiet = `font-size:13px;color:${colours['--_quiet']}`;
const line = `border-top:1px solid ${colours['--_edge']}`;

/**
 * A report for the editor of WeChat articles: sections, paragraphs and spans with inline styles, and pictures without ids,
 * classes, links, gradients, frames or percentages, all of which the editor is known to remove or break. Always light: the app
 * turns the colours over by itself.
 */
export function wechatOf({board, scope, locale}: {readonly board: Board; readonly scope: Scope; readonly locale: Telling}): string {
  const content = scope.kind === 'board' ? boardContent(board, locale)
    : [heading(headOf(board, locale).title, 18), p(quiet, headOf(board, locale).asOf), ...(scope.kind === 'category' ? categoryContent(scope.category, locale)
      : metricsOf(scope).flatMap((metric) => ringContent(metric, locale)))];
  return `${markupOf([section(`font-size:16px;line-height:1.6;${text};${locale.strings.dir === 'rtl' ? 'text-align:right;direction:rtl' : 'text-align:left'}`, content)])}\n`;
}

function boardContent(board: Board, locale: Telling): readonly Content[] {
  const {strings} = locale;
  const {title, asOf, description} = headOf(board, locale);
  const counts = countsOf(board, locale);
  return [
    p(quiet, asOf), heading(title, 22), p(quiet, description),
    ...(counts.length === 0 ? [] : [
      section('margin-top:16px', p(quiet, declaredHeading(board, locale)), counts.map(({counted, label, rule}) =>
        p('', span('font-size:28px;font-weight:bold', counted), ' ', label, rule === '' ? [] : [' ', span(quiet, rule)])), p(quiet, restOf(board, locale))),
    ]),
    section('margin-top:16px',
      countings(board, locale).flatMap(({heading, legend}) =>
        [p(quiet, heading), ...legend.map((entry) => p('font-size:15px', shape(entry.standing), ' ', entryWords(entry, locale), ' ', strong(formatNumber(entry.count, strings))))]),
      p(quiet, lineWords(rulesOfStandings(board, locale), locale)), p('font-weight:bold', lineWords(overview(board, locale), locale))),
    p(`${quiet};margin-top:16px`, scaleOf(board, locale)),
    ...board.categories.flatMap((category) => categoryContent(category, locale)),
    section(`${line};margin-top:16px;padding-top:12px`, footOf(board, locale).map((words) => p(quiet, words))),
  ];
}

function categoryContent(category: BoardCategory, locale: Telling): readonly Content[] {
  const {short, long} = reachedOf(category, locale);
  return [
    section(`${line};margin-top:16px;padding-top:16px;text-align:center`,
      !hasRing(category) ? [] : [drawing(categoryRing(category, short), 96, 96, [[short, 16, colours['--_text']!]])],
      p(quiet, kickerOf(category, locale)), heading(labelOf(category, locale), 20), verdictContent(category, locale), p(quiet, lineWords(long, locale))),
    ...notesOf(category, locale).map((words) => p(quiet, words)),
    ...(category.items.length === 0 ? [p(quiet, locale.strings.noItems)] : category.items.map((item) => itemContent(item, locale))),
  ];
}

/** What the publisher says of a whole category, in its shape and colour; nothing where it says nothing. */
function verdictContent(category: BoardCategory, locale: Telling): Content {
  if (category.verdict === null) return '';
  const standing = standingOfState(category.verdict.word.state);
  return p(`font-size:15px;color:${standingColoursOf(standing, 'light').word}`, shape(standing), ' ', categoryVerdictOf(category, locale));
}

function itemContent(view: BoardItem, locale: Telling): Content {
  const {standing} = view;
  const number = numberOf(view, locale);
  return section('margin-top:16px',
    p('', shape(standing), ' ', number === '' ? [] : [span(`color:${colours['--_quiet']}`, `${number} `)], strong(titleOf(view, locale)), ' ',
      span(`font-size:13px;color:${standingColoursOf(standing, 'light').word}`, verdictOf(view, locale))),
    view.metrics.flatMap((metric) => [
      ...rowContent(rowOf(metric, locale, titleOf(view, locale)), barView(metric, metric.pace), locale),
      ...partRowsOf(metric, locale).flatMap(({row, part}) =>
        rowContent(row, part.part.of === 'target' ? barView(part, metric.pace) : null, locale)),
    ]),
    figureRowsOf(view, locale).flatMap((row) => rowContent(row, null, locale)),
    milestonesOf(view, locale).map(({words, state}) => p('font-size:15px', shape('milestone'), ' ', words, ' ', span(quiet, state))),
    detailsOf(view, locale).map((words) => p(`${quiet};padding-left:10px;border-left:3px solid ${colours['--_track']}`, words)));
}

function rowContent(row: Row, view: BarView | null, locale: Telling): readonly Content[] {
  const {label, basis, share, badge} = row;
  const amounts = amountsOf(row);
  const words = p('font-size:15px', label, amounts === '' ? [] : [' ', span(quiet, amounts)], basis === '' ? [] : [' ', span('font-size:13px;font-weight:bold', basis)],
    share === '' ? [] : [locale.strings.colon, strong(share)], badge === '' ? [] : [' ', span(`font-size:13px;font-weight:bold;color:${colours['--_over']}`, badge)]);
  return view === null || view.share === null ? [words] : [words, drawing(bar(view), 300, 13, [])];
}

function ringContent(metric: BoardMetric, locale: Telling): readonly Content[] {
  const row = rowOf(metric, locale);
  const {label, basis, share, badge} = row;
  const drawn = ring({share: drawnShare(metric.share), standing: metric.standing, words: share, badge, dashed: metric.share.state === 'unknown'});
  return [section('text-align:center;margin-top:16px', drawing(drawn, 160, 160, []),
    p('font-size:22px;font-weight:bold', share), p(`font-weight:bold;color:${colours['--_over']}`, badge), p('font-weight:bold', label), p(quiet, amountsOf(row)), p('font-size:13px;font-weight:bold', basis))];
}

/** A drawing of the parts as an SVG of its own, with lines of words in its middle. */
function drawing(content: unknown, width: number, height: number, words: readonly (readonly [words: string, size: number, fill: string])[]): Tag {
  const canvas: Canvas = {width, lang: '', isMirrored: false, widthOf: guessedWidth};
  // A bar may reach over its box by the width of a line.
  return tag('svg', {xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), style: 'max-width:100%'},
    picture(canvas, painted(treeOf(content), 'light'), width, height).draw(0, 0),
    words.map(([line, size, fill]) => tag('text', {x: String(width / 2), y: String(height / 2 + size * 0.36), 'text-anchor': 'middle', 'font-size': String(size), 'font-weight': 'bold', fill}, line)));
}

const shape = (standing: Parameters<typeof icon>[0]): Tag => drawing(icon(standing), 14, 14, []);

const section = (style: string, ...children: Contents): Tag => tag('section', {style}, children.flat() as Content[]);
const span = (style: string, words: string): Tag => tag('span', {style}, words);
const strong = (words: string): Tag => span('font-weight:bold', words);
const heading = (words: string, size: number): Content => p(`font-size:${size}px;font-weight:bold;line-height:1.35`, words);

/** A paragraph; nothing for no words. */
const p = (style: string, ...children: Contents): Content => {
  const said = children.flat() as Content[];
  return said.every((one) => one === '') ? '' : tag('p', {style: style === '' ? 'margin:0' : `margin:0;${style}`}, said);
};
