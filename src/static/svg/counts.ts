import {strip as stripOf} from '../../geometry/strip.js';
import {lineWords} from '../../locale/line.js';
import {formatNumber} from '../../locale/number.js';
import type {Board, LegendEntry} from '../../model/board.js';
import {entryWords} from '../../parts/legend-words.js';
import {countings, overview, rulesOfStandings} from '../../parts/rule-words.js';
import {countable, declares} from '../../parts/summary.js';
import {beside, type Block, gap, grid, paragraph, rule, stack} from '../blocks.js';
import {countsOf, declaredHeading, restOf} from '../lines.js';
import type {Run} from '../measure.js';
import {standingColoursOf} from '../standing-colours.js';
import {between, type Pen, quiet, shape, side, size, text} from './pen.js';

/** The declared counts with the computed ones beside them; without declared counts the computed ones have the whole width. */
export const countsBlock = (board: Board, width: number, pen: Pen): Block => (declares(board.report.declared)
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
