import {wordsOf} from '../locale/locale.js';
import {lineWords} from '../locale/line.js';
import {strip as stripOf} from '../geometry/strip.js';
import {formatDate} from '../locale/date.js';
import {entryWords} from '../parts/legend-words.js';
import {formatNumber} from '../locale/number.js';
import {verdictWords} from '../locale/standing-words.js';
import {standingOfState, type Verdict} from '../model/verdict.js';
import {countable, declares} from '../parts/summary.js';
import {metricWords} from '../locale/metric-words.js';
import {countings, overview, reachedOf, rulesOfStandings, scaleOf} from '../parts/rule-words.js';
import type {Board, BoardCategory, BoardItem, LegendEntry} from '../model/board.js';
import {drawnShare} from '../model/share.js';
import type {Standing} from '../model/standing.js';
import {bar, type BarView} from '../parts/bar.js';
import {categoryRing, hasRing} from '../parts/category-ring.js';
import {icon} from '../parts/icon.js';
import {ring} from '../parts/ring.js';
import {beside, type Block, type Canvas, gap, grid, highest, paragraph, picture, rule, stack} from './blocks.js';
import {standingColoursOf} from './standing-colours.js';
import {countsOf, declaredHeading, detailsOf, figureRowsOf, footOf, headline, headOf, kickerOf, labelOf, milestonesOf, notesOf, numberOf, partRowsOf, restOf, type Row, rowOf, titleOf, verdictOf, } from './lines.js';
import type {Telling} from './locale.js';
import {markupOf} from './markup.js';
import {guessedWidth, type Run, widestOf, type WidthOf} from './measure.js';
import {coloursOf} from './paint.js';
import {metricsOf, type Scope} from './scope.js';
import {painted} from './style-sheet.js';
import {type Content, type Tag, treeOf} from './tree.js';
import {trendLineBlock} from './trend-line.js';

export interface SvgView {
  readonly board: Board;
  readonly scope: Scope;
  readonly locale: Telling;
  readonly theme: 'light' | 'dark';
  /** What words are measured by; default: a guess that is wide enough for the usual families. */
  readonly widthOf?: WidthOf | undefined;
}

/** Families that have Chinese, of the systems that there are, and whatever the reader's sans-serif is. */
const families = 'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif';

/** Sizes of the words, px. */
const size = {title: 28, count: 44, category: 20, item: 17, text: 15, quiet: 13} as const;

/** What every part of a picture is drawn with. */
interface Pen {
  readonly canvas: Canvas;
  readonly locale: Telling;
  readonly theme: 'light' | 'dark';
  readonly colour: (name: string) => string;
}

/** A report, or one part of it, as one SVG file: nothing to load, no script, no style, no ids, all words as text. */
export function svgOf({board, scope, locale, theme, widthOf = guessedWidth}: SvgView): string {
  const margin = 32;
  const width = scope.kind === 'board' ? 960 : scope.kind === 'category' ? 480 : ringsWidth(scope) + 2 * margin;
  const pen = penOf(width, locale, theme, widthOf);
  const inner = width - 2 * margin;
  const [content, title, description] = scope.kind === 'board' ? [boardBlock(board, inner, pen), headOf(board, locale).title, headline(board, locale)] as const
    : scope.kind === 'category' ? [categoryBlock(scope.category, inner, pen), labelOf(scope.category, locale), lineWords(reachedOf(scope.category, locale).long, locale)] as const
    : ringsOf(scope, pen);
  return fileOf({width, height: Math.ceil(content.height + 2 * margin)}, pen, {title, description}, content.draw(margin, margin));
}

/** Width and height of the picture that stands beside a link to a board, px, as those who show links want it. */
export const cardSize = {width: 1200, height: 630} as const;

/** Title, counts and publisher of a board as the picture beside a link to it, in letters as large as there is room for. */
export function cardOf({board, locale, theme, widthOf = guessedWidth}: Omit<SvgView, 'scope'>): string {
  const margin = 56;
  const drawn = (scale: number) => {
    const width = cardSize.width / scale;
    const pen = penOf(width, locale, theme, widthOf);
    const inner = width - 2 * margin / scale;
    const head = stack([headBlock(board, inner, pen), gap(20), countsBlock(board, inner, pen)]);
    const foot = quiet(wordsOf(board.report.publisher.name, locale), inner, pen);
    return {pen, head, foot, room: cardSize.height / scale - 2 * margin / scale - foot.height - 12};
  };
  const scales = [2, 1.8, 1.6, 1.4, 1.2, 1, 0.85, 0.7];
  // What does not fit at the last is cut off at the end of the picture, below the title.
  const scale = scales.find((one) => drawn(one).head.height <= drawn(one).room) ?? scales.at(-1)!;
  const {pen, head, foot} = drawn(scale);
  const at = margin / scale;
  return fileOf(cardSize, pen, {title: headOf(board, locale).title, description: headline(board, locale)}, [{name: 'g', attributes: {transform: `scale(${scale})`}, children: [
    ...head.draw(at, at), ...foot.draw(at, cardSize.height / scale - at - foot.height),
  ]}]);
}

function penOf(width: number, locale: Telling, theme: Pen['theme'], widthOf: WidthOf): Pen {
  const colours = coloursOf(theme);
  const {strings} = locale;
  return {locale, theme, colour: (name) => colours[`--_${name}`]!, canvas: {width, lang: strings.lang, isMirrored: strings.dir === 'rtl', widthOf}};
}

/** A drawing as a file on its ground. */
function fileOf({width, height}: {readonly width: number; readonly height: number}, {locale: {strings}, colour}: Pen, {title, description}: {readonly title: string; readonly description: string}, drawn: readonly Content[]): string {
  const svg: Tag = {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), lang: strings.lang, 'xml:lang': strings.lang,
      'font-family': families,
    },
    children: [
      {name: 'title', attributes: {}, children: [title]}, {name: 'desc', attributes: {}, children: [description]},
      {name: 'rect', attributes: {width: String(width), height: String(height), fill: colour('surface')}, children: []},
      ...drawn,
    ],
  };
  return `${markupOf([svg])}\n`;
}

/** Width and height of a picture that `svgOf` has drawn, px. */
export function sizeOf(svg: string): {readonly width: number; readonly height: number} {
  const [, width, height] = /^<svg [^>]*? width="(\d+)" height="(\d+)"/.exec(svg)!;
  return {width: Number(width), height: Number(height)};
}

/** Width of what stands at the start of a board, px, and the room after it. */
const side = 248;
const between = 32;

function boardBlock(board: Board, width: number, pen: Pen): Block {
  const {canvas, locale, colour} = pen;
  const line = (height: number, fill = 'track'): Block => rule(canvas, width, height, colour(fill));
  return stack([
    headBlock(board, width, pen), gap(16), line(2, 'text'), gap(24), countsBlock(board, width, pen),
    gap(24), quiet(scaleOf(board, locale), width, pen), gap(12),
    ...board.categories.map((category) => stack([line(1, 'edge'), gap(20), beside([
      [0, categorySide(category, side, pen)], [side + between, itemsBlock(category, width - side - between, pen)],
    ]), gap(20)])),
    line(1, 'edge'), gap(16), ...footOf(board, locale).map((words) => quiet(words, width, pen)),
  ]);
}

function headBlock(board: Board, width: number, pen: Pen): Block {
  const {title, asOf, description} = headOf(board, pen.locale);
  return stack([quiet(asOf, width, pen), paragraph(pen.canvas, [{text: title, size: size.title, fill: pen.colour('text'), isBold: true}], width), quiet(description, width, pen)]);
}

/** The declared counts with the computed ones beside them; without declared counts the computed ones have the whole width. */
const countsBlock = (board: Board, width: number, pen: Pen): Block => (declares(board.report.declared)
  ? beside([[0, declaredBlock(board, side, pen)], [side + between, computedBlock(board, width - side - between, pen)]]) : computedBlock(board, width, pen));

function declaredBlock(board: Board, width: number, pen: Pen): Block {
  const {canvas, locale, colour} = pen;
  const counts = countsOf(board, locale);
  const each = (width - 16) / 2;
  return stack([
    quiet(declaredHeading(board, locale), width, pen), gap(4),
    grid(counts.map(({count, counted, label, rule: words}) => stack([
      // The number large, what it counts beside it; no isolates, since Firefox measures a run of them alone as if it stood at the corner.
      paragraph(canvas, counted.replace(/[\u2068\u2069]/g, '').split(count.replace(/[\u2068\u2069]/g, '')).flatMap((rest, i): Run[] => [
        ...(i === 0 ? [] : [{text: count, size: size.count, fill: colour('text'), isBold: true}]), {text: rest, size: size.text, fill: colour('text')},
      ]), each), text(label, each, pen), quiet(words, each, pen),
    ])), 2, each, 16, 12),
    gap(6), quiet(restOf(board, locale), width, pen),
  ]);
}

function computedBlock(board: Board, width: number, pen: Pen): Block {
  const {canvas, locale, colour} = pen;
  const {strings} = locale;
  return stack([
    ...countings(board, locale).flatMap(({heading, items, legend}) => [
      quiet(heading, width, pen), gap(8),
      items > countable ? stripBlock(legend, width, pen) : grid(legend.flatMap(({standing, count}) => Array<Block>(count).fill(shape(standing, 17, pen))), Math.floor((width + 4) / 21), 17, 4, 4), gap(10),
      flow(legend.map((entry) => {
        const runs: Run[] = [{text: `${entryWords(entry, locale)} `, size: 14, fill: colour('text')}, {text: formatNumber(entry.count, strings), size: 14, fill: colour('text'), isBold: true}];
        const wide = Math.min(width - 21, runs.reduce((sum, run) => sum + canvas.widthOf(run.text, run.size, run.isBold), 0));
        return [wide + 20, beside([[0, stack([gap(3), shape(entry.standing, 14, pen)])], [20, paragraph(canvas, runs, wide + 1)]])];
      }), width, 16), gap(6),
    ]),
    quiet(lineWords(rulesOfStandings(board, locale), locale), width, pen), gap(6),
    paragraph(canvas, [{text: lineWords(overview(board, locale), locale), size: size.text, fill: colour('text'), isBold: true}], width),
  ]);
}

/** The counts as lengths of one line. */
const stripBlock = (legend: readonly LegendEntry[], width: number, {canvas, theme}: Pen): Block =>
  beside(stripOf(legend.map(({count}) => count)).map((one, i) => {
    const long = one.width * width / 100;
    return [one.x * width / 100, rule(canvas, Math.max(0.5, long - 1.5), 28, standingColoursOf(legend[i]!.standing, theme).word)];
  }));

/** Blocks beside each other as long as there is room, then on the next row. */
function flow(blocks: readonly (readonly [width: number, block: Block])[], width: number, between: number): Block {
  const rows: [number, Block][][] = [[]];
  let at = 0;
  for (const [wide, block] of blocks) {
    if (at > 0 && at + wide > width) {
      rows.push([]);
      at = 0;
    }
    rows.at(-1)!.push([at, block]);
    at += wide + between;
  }
  return stack(rows.map(beside), 4);
}

function categorySide(category: BoardCategory, width: number, pen: Pen): Block {
  const {canvas, locale, colour} = pen;
  const {short, long} = reachedOf(category, locale);
  const ringSize = 84;
  const drawn = !hasRing(category) ? null
    : stack([picture(canvas, paint(categoryRing(category, short), pen), ringSize, ringSize), lifted(paragraph(canvas, [{text: short, size: 15, fill: colour('text'), isBold: true}], ringSize, 'middle'), ringSize)]);
  const label: readonly Run[] = [{text: labelOf(category, locale), size: size.category, fill: colour('text'), isBold: true}];
  const words = (room: number): Block => stack([
    quiet(kickerOf(category, locale), room, pen), paragraph(canvas, label, room),
    ...(category.verdict === null ? [] : [verdictBlock(category.verdict, room, pen)]), quiet(lineWords(long, locale), room, pen),
  ]);
  const start = ringSize + 14;
  return stack([
    // Without anything to draw there is no ring, and its place is not kept. Beside it there has to be room for every word.
    !drawn ? words(width) : widestOf(label, canvas.lang, canvas.widthOf) > width - start ? stack([drawn, gap(8), words(width)]) : middle([[0, drawn], [start, words(width - start)]]),
    ...notesOf(category, locale).flatMap((words) => [gap(10), quiet(words, width, pen)]),
  ]);
}

/** What the publisher says of a whole category, with its day. */
function verdictBlock({word, status}: Verdict, width: number, pen: Pen): Block {
  const standing = standingOfState(word.state);
  const words = verdictWords({word, status}, pen.locale);
  return beside([
    [0, stack([gap(3), shape(standing, 12, pen)])],
    [18, paragraph(pen.canvas, [{text: status.date === undefined ? words : `${words} · ${formatDate(status.date, pen.locale.strings)}`, size: size.quiet, fill: standingColoursOf(standing, pen.theme).word}], width - 18)],
  ]);
}

/** Blocks beside each other, each in the middle of the height of the highest. */
function middle(blocks: readonly (readonly [offset: number, block: Block])[]): Block {
  const height = highest(blocks);
  return beside(blocks.map(([offset, block]) => [offset, stack([gap((height - block.height) / 2), block])]));
}

/** Words over the picture above them, in its middle; without a height of their own. */
const lifted = (block: Block, height: number): Block => ({height: 0, draw: (x, y) => block.draw(x, y - height / 2 - block.height / 2)});

function categoryBlock(category: BoardCategory, width: number, pen: Pen): Block {
  return stack([categorySide(category, width, pen), gap(20), rule(pen.canvas, width, 1, pen.colour('edge')), gap(16), itemsBlock(category, width, pen)]);
}

function itemsBlock({items}: BoardCategory, width: number, pen: Pen): Block {
  if (items.length === 0) return quiet(pen.locale.strings.noItems, width, pen);
  return stack(items.map((item, i) => stack([...(i === 0 ? [] : [gap(12), rule(pen.canvas, width, 1, pen.colour('track')), gap(12)]), itemBlock(item, width, pen)])));
}

function itemBlock(view: BoardItem, width: number, pen: Pen): Block {
  const {canvas, locale, colour} = pen;
  const {standing} = view;
  const number = numberOf(view, locale);
  const verdict: Run[] = [{text: verdictOf(view, locale), size: size.quiet, fill: standingColoursOf(standing, pen.theme).word}];
  const wide = Math.min(canvas.widthOf(verdict[0]!.text, size.quiet) + 2, width * 0.42);
  const room = width - 22 - wide - 10;
  const details = detailsOf(view, locale);
  return stack([
    beside([
      [0, stack([gap(5), shape(standing, 14, pen)])],
      [22, paragraph(canvas, [
        ...(number === '' ? [] : [{text: `${number} `, size: size.item, fill: colour('quiet')}]), {text: titleOf(view, locale), size: size.item, fill: colour('text'), isBold: true},
      ], room)],
      [width - wide, stack([gap(4), paragraph(canvas, verdict, wide, 'end')])],
    ]),
    gap(4),
    ...view.metrics.flatMap((metric) => [
      rowBlock(rowOf(metric, locale, titleOf(view, locale)), {share: metric.share.value, pace: metric.pace, standing: metric.standing}, width, pen, trendLineBlock(locale.trendOf(metric.metric), metric.standing, pen)),
      ...partRowsOf(metric, locale).map(({row, part: {part, share, standing: own}}) =>
        part.of === 'target' ? rowBlock(row, {share: share.value, pace: metric.pace, standing: own}, width, pen) : plainBlock(row, width, pen)),
    ]),
    ...figureRowsOf(view, locale).map((row) => plainBlock(row, width, pen)),
    ...milestonesOf(view, locale).map(({words, state}) => beside([
      [0, stack([gap(4), picture(canvas, paint(icon('milestone'), pen), 13, 13, true)])],
      [20, stack([paragraph(canvas, [{text: `${words}  `, size: size.text, fill: colour('text')}, {text: state, size: size.quiet, fill: colour('quiet')}], width - 20), gap(4)])],
    ])),
    ...(details.length === 0 ? [] : [gap(4), beside([
      [0, rule(canvas, 2, stack(details.map((words) => small(words, width - 12, pen)), 3).height, colour('track'))],
      [12, stack(details.map((words) => small(words, width - 12, pen)), 3)],
    ])]),
  ]);
}

/** What stands in the three columns of a figure: words, bar, share; px. */
const column = {bar: 220, share: 108, between: 12} as const;

/** A figure with a share: what and how much, its past, the bar, the share with the badge below. Without room for a bar beside the words it stands below them. */
function rowBlock({label, amounts, basis, share, badge}: Row, view: BarView, width: number, pen: Pen, past: Block | null = null): Block {
  const {canvas, colour} = pen;
  const wide = column.share;
  const end = stack([
    paragraph(canvas, [{text: share, size: size.text, fill: colour('text'), isBold: true}], wide, 'end'),
    paragraph(canvas, [{text: badge, size: size.quiet, fill: colour('over'), isBold: true}], wide, 'end'),
  ]);
  const isBeside = width > 560;
  const room = isBeside ? width - column.bar - wide - 2 * column.between : width - wide - column.between;
  const words = paragraph(canvas, [
    {text: label === '' ? '' : `${label}  `, size: size.text, fill: colour('text')}, {text: amounts, size: size.quiet, fill: colour('quiet'), isWhole: true}, ...basisRuns(basis, pen),
  ], room);
  const drawn = view.share === null ? gap(0) : picture(canvas, paint(bar(view), pen), isBeside ? column.bar : room, 13, true);
  const start = isBeside ? beside([[0, words], [room + column.between, stack([gap(4), drawn, ...past ? [gap(4), past] : []])]])
    : stack([words, gap(2), drawn, ...past ? [gap(2), past] : []]);
  return stack([beside([[0, start], [width - wide, end]]), gap(5)]);
}

/** A figure without a bar: what, and on the other side how much. */
function plainBlock({label, amounts, basis, share}: Row, width: number, pen: Pen): Block {
  const {canvas, locale, colour} = pen;
  const said: Run[] = [{text: [amounts, share].filter(Boolean).join(locale.strings.comma), size: size.text, fill: colour('text')}, ...basisRuns(basis, pen)];
  const wide = said.reduce((sum, run) => sum + canvas.widthOf(run.text, run.size, run.isBold), 2);
  const name: Run[] = [{text: label, size: size.quiet, fill: colour('quiet')}];
  const room = width - wide - column.between;
  return stack([
    room > width * 0.3 ? beside([[0, stack([gap(2), paragraph(canvas, name, room)])], [width - wide, paragraph(canvas, said, wide, 'end')]])
      : stack([paragraph(canvas, name, width), paragraph(canvas, said, width)]),
    gap(4),
  ]);
}

const basisRuns = (basis: string, {colour}: Pen): readonly Run[] =>
  basis === '' ? [] : [{text: '  ', size: size.quiet, fill: colour('quiet')}, {text: basis, size: size.quiet, fill: colour('text'), isBold: true, isWhole: true}];

const ringSide = 220;
const ringsWidth = (scope: Scope & {kind: 'item' | 'metric'}): number => {
  const columns = Math.min(3, metricsOf(scope).length);
  return columns * ringSide + (columns - 1) * 24;
};

/** A ring for each metric, and what is said of all of them. */
function ringsOf(scope: Scope & {kind: 'item' | 'metric'}, pen: Pen): readonly [Block, string, string] {
  const {canvas, locale, colour} = pen;
  const metrics = metricsOf(scope);
  const words = metrics.map((metric) => metricWords(metric, locale));
  const across = 168;
  const blocks = metrics.map((metric, i) => {
    const {label, amounts, basis, share, badge} = rowOf(metric, locale);
    const fitted = (words: string, largest: number, fill: string): Block =>
      paragraph(canvas, [{text: words, size: Math.max(11, Math.min(largest, across * 0.6 / canvas.widthOf(words, 1, true))), fill, isBold: true}], across * 0.6 + 0.1, 'middle');
    const middleWords = stack([fitted(share, 26, colour('text')), fitted(badge, 15, colour('over'))]);
    const drawn = picture(canvas, paint(ring({share: drawnShare(metric.share), standing: metric.standing, words: share, badge, dashed: metric.share.state === 'unknown'}), pen), across, across);
    const start = (ringSide - across) / 2;
    return stack([
      beside([[start, drawn], [start + across * 0.2, stack([gap((across - middleWords.height) / 2), middleWords])]]), gap(8),
      paragraph(canvas, [{text: label || words[i]!.label, size: 17, fill: colour('text'), isBold: true}], ringSide, 'middle'),
      paragraph(canvas, [{text: amounts, size: 14, fill: colour('quiet')}], ringSide, 'middle'),
      paragraph(canvas, [{text: basis, size: 14, fill: colour('text'), isBold: true}], ringSide, 'middle'),
    ]);
  });
  const title = scope.kind === 'item' ? titleOf(scope.item, locale) : words[0]!.label;
  return [grid(blocks, 3, ringSide, 24, 24), title, words.map(({sentence}) => sentence).join('\n')];
}

/** A shape of a standing, as a square. */
const shape = (standing: Standing, side: number, pen: Pen): Block => picture(pen.canvas, paint(icon(standing), pen), side, side, true);

const paint = (content: unknown, {theme}: Pen): readonly Content[] => painted(treeOf(content), theme);

const text = (words: string, width: number, {canvas, colour}: Pen): Block => paragraph(canvas, [{text: words, size: size.text, fill: colour('text')}], width);
const quiet = (words: string, width: number, {canvas, colour}: Pen): Block => paragraph(canvas, [{text: words, size: size.quiet, fill: colour('quiet')}], width);
const small = (words: string, width: number, {canvas, colour}: Pen): Block => paragraph(canvas, [{text: words, size: 12, fill: colour('quiet')}], width);
