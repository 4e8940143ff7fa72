import {lineWords} from '../../locale/line.js';
import type {BoardCategory} from '../../model/board.js';
import {standingOfState, type Verdict} from '../../model/verdict.js';
import {categoryRing, hasRing} from '../../parts/category-ring.js';
import {reachedOf} from '../../parts/rule-words.js';
import {beside, type Block, gap, highest, paragraph, picture, rule, stack} from '../blocks.js';
import {categoryVerdictOf, kickerOf, labelOf, notesOf} from '../lines.js';
import {type Run, widestOf} from '../measure.js';
import {standingColoursOf} from '../standing-colours.js';
import {itemBlock} from './item.js';
import {paint, type Pen, quiet, shape, size} from './pen.js';

/** What a category is called and how far it has got, with its ring. */
export function categorySide(category: BoardCategory, width: number, pen: Pen): Block {
  const {canvas, locale, colour} = pen;
  const {short, long} = reachedOf(category, locale);
  const ringSize = 84;
  const drawn = !hasRing(category) ? null
    : stack([picture(canvas, paint(categoryRing(category, short), pen), ringSize, ringSize), lifted(paragraph(canvas, [{text: short, size: 15, fill: colour('text'), isBold: true}], ringSize, 'middle'), ringSize)]);
  const label: readonly Run[] = [{text: labelOf(category, locale), size: size.category, fill: colour('text'), isBold: true}];
  const words = (room: number): Block => stack([
    quiet(kickerOf(category, locale), room, pen), paragraph(canvas, label, room),
    ...(category.verdict === null ? [] : [verdictBlock(category, category.verdict, room, pen)]), quiet(lineWords(long, locale), room, pen),
  ]);
  const start = ringSize + 14;
  return stack([
    // Without anything to draw there is no ring, and its place is not kept. Beside it there has to be room for every word.
    !drawn ? words(width) : widestOf(label, canvas.lang, canvas.widthOf) > width - start ? stack([drawn, gap(8), words(width)]) : middle([[0, drawn], [start, words(width - start)]]),
    ...notesOf(category, locale).flatMap((words) => [gap(10), quiet(words, width, pen)]),
  ]);
}

/** What the publisher says of a whole category, with its day. */
function verdictBlock(category: BoardCategory, {word}: Verdict, width: number, pen: Pen): Block {
  const standing = standingOfState(word.state);
  return beside([
    [0, stack([gap(3), shape(standing, 12, pen)])],
    [18, paragraph(pen.canvas, [{text: categoryVerdictOf(category, pen.locale), size: size.quiet, fill: standingColoursOf(standing, pen.theme).word}], width - 18)],
  ]);
}

/** Blocks beside each other, each in the middle of the height of the highest. */
function middle(blocks: readonly (readonly [offset: number, block: Block])[]): Block {
  const height = highest(blocks);
  return beside(blocks.map(([offset, block]) => [offset, stack([gap((height - block.height) / 2), block])]));
}

/** Words over the picture above them, in its middle; without a height of their own. */
const lifted = (block: Block, height: number): Block => ({height: 0, draw: (x, y) => block.draw(x, y - height / 2 - block.height / 2)});

/** A category by itself, above its items. */
export function categoryBlock(category: BoardCategory, width: number, pen: Pen): Block {
  return stack([categorySide(category, width, pen), gap(20), rule(pen.canvas, width, 1, pen.colour('edge')), gap(16), itemsBlock(category, width, pen)]);
}

/** The items of a category, one below the other. */
export function itemsBlock({items}: BoardCategory, width: number, pen: Pen): Block {
  if (items.length === 0) return quiet(pen.locale.strings.noItems, width, pen);
  return stack(items.map((item, i) => stack([...(i === 0 ? [] : [gap(12), rule(pen.canvas, width, 1, pen.colour('track')), gap(12)]), itemBlock(item, width, pen)])));
}
