import type {Board} from '../../model/board.js';
import {scaleOf} from '../../parts/rule-words.js';
import {beside, type Block, gap, paragraph, rule, stack} from '../blocks.js';
import {footOf, headOf} from '../lines.js';
import {categorySide, itemsBlock} from './category.js';
import {countsBlock} from './counts.js';
import {between, type Pen, quiet, side, size} from './pen.js';

/** A whole board: its head, the counts, and each category beside its items. */
export function boardBlock(board: Board, width: number, pen: Pen): Block {
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

/** Day, title and description of a board. */
export function headBlock(board: Board, width: number, pen: Pen): Block {
  const {title, asOf, description} = headOf(board, pen.locale);
  return stack([quiet(asOf, width, pen), paragraph(pen.canvas, [{text: title, size: size.title, fill: pen.colour('text'), isBold: true}], width), quiet(description, width, pen)]);
}
