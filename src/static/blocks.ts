import {sumOf} from '../model/sum.js';
import {linesOf, type Run, widestOf, type WidthOf} from './measure.js';
import type {Content, Tag} from './tree.js';

/** Something with a place on a picture that is laid out from the top. Lengths in px of the picture. */
export interface Block {
  readonly height: number;
  /** What is drawn with its upper start corner at a point; x counts from the side where lines begin. */
  readonly draw: (x: number, y: number) => readonly Content[];
}

/** The sheet that blocks are laid out on. */
export interface Canvas {
  /** Width of the whole picture, px. */
  readonly width: number;
  /** BCP 47 tag that lines are broken by. */
  readonly lang: string;
  /** Right to left: everything is laid out from the right. */
  readonly isMirrored: boolean;
  /** What its words are measured by. */
  readonly widthOf: WidthOf;
}

/** Room without anything in it, px. */
export const gap = (height: number): Block => ({height, draw: () => []});

/** Blocks below each other. */
export function stack(blocks: readonly Block[], between = 0): Block {
  return {
    height: blocks.reduce((sum, {height}) => sum + height, 0) + between * Math.max(0, blocks.length - 1),
    draw(x, y) {
      let at = y;
      return blocks.flatMap((block) => {
        const drawn = block.draw(x, at);
        at += block.height + between;
        return drawn;
      });
    },
  };
}

/** The height of the highest of some blocks. */
export const highest = (blocks: readonly (readonly [offset: number, block: Block])[]): number => blocks.reduce((height, [, block]) => Math.max(height, block.height), 0);

/** Blocks beside each other, each at its own distance from where lines begin; as high as the highest. */
export const beside = (blocks: readonly (readonly [offset: number, block: Block])[]): Block => ({
  height: highest(blocks),
  draw: (x, y) => blocks.flatMap(([offset, block]) => block.draw(x + offset, y)),
});

/** Blocks of one width in rows of so many, the rows as high as their highest. */
export function grid(blocks: readonly Block[], columns: number, width: number, between: number, below: number): Block {
  const rows: Block[] = [];
  for (let i = 0; i < blocks.length; i += columns) rows.push(beside(blocks.slice(i, i + columns).map((block, j) => [j * (width + between), block])));
  return stack(rows, below);
}

const shape = (name: string, attributes: Readonly<Record<string, string | number>>, children: readonly Content[] = []): Tag =>
  ({name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value])), children});

/** A line across. */
export const rule = (canvas: Canvas, width: number, height: number, fill: string): Block =>
  ({height, draw: (x, y) => [shape('rect', {x: canvas.isMirrored ? canvas.width - x - width : x, y, width, height, fill})]});

/** How a paragraph stands in its width: where lines begin, where they end, or in the middle. */
export type Align = 'start' | 'end' | 'middle';

const sides: Readonly<Record<Align, Align>> = {start: 'end', middle: 'middle', end: 'start'};

/** Height of a line, in its largest size. */
const leading = 1.4;

/** The size that a paragraph may shrink to for the sake of a long word, px. */
const least = 11;

/**
 * A paragraph, broken into lines of a width; nothing, and no height, for no words. A word that is wider makes all of it smaller, and is
 * broken only where that is not enough.
 */
export function paragraph(canvas: Canvas, runs: readonly Run[], width: number, align: Align = 'start'): Block {
  const words = runs.filter(({text}) => text !== '');
  const smallest = words.reduce((size, run) => Math.min(size, run.size), Infinity);
  // What fits into one line has no word that is too wide: most paragraphs do, and to cut words takes longer than to measure them.
  const fits = sumOf(words, ({text, size, isBold}) => canvas.widthOf(text, size, isBold)) <= width;
  const scale = fits ? 1 : Math.min(1, Math.max(least / smallest, width / widestOf(words, canvas.lang, canvas.widthOf)));
  const said = words.map((run) => (scale === 1 ? run : {...run, size: run.size * scale}));
  const lines = said.length === 0 ? [] : linesOf(said, width, canvas.lang, canvas.widthOf);
  const heights = lines.map((line) => line.reduce((height, {size}) => Math.max(height, size), 1) * leading);
  const offset = align === 'start' ? 0 : align === 'end' ? width : width / 2;
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    draw(x, y) {
      let top = y;
      const at = canvas.isMirrored ? canvas.width - x - offset : x + offset;
      // By sides and not by `direction`, which not every program knows: an isolate gives each line its own.
      const anchor = canvas.isMirrored ? sides[align] : align;
      const look: Readonly<Record<string, string>> = anchor === 'start' ? {} : {'text-anchor': anchor};
      let open = '';
      const spans = lines.map((line, i) => {
        const size = heights[i]! / leading;
        const baseline = top + (heights[i]! - size) / 2 + size * 0.86;
        top += heights[i]!;
        return line.map(({text, size: own, fill, isBold}, j) => {
          const isLast = j === line.length - 1;
          const before = j === 0 ? `\u2067${open}` : '';
          open = isolatesAfter(open, text);
          // A blank at the end would have a width there.
          const words = canvas.isMirrored ? before + (isLast ? text.trimEnd() + '\u2069'.repeat(open.length + 1) : text) : text;
          return shape('tspan', {...(j === 0 ? {x: at, y: baseline} : {}), 'font-size': own, fill, ...(isBold ? {'font-weight': '700'} : {})}, [words]);
        });
      });
      // Each line by itself where words run both ways: a program that orders a whole text would part them.
      return canvas.isMirrored ? spans.map((line) => shape('text', look, line)) : spans.length === 0 ? [] : [shape('text', look, spans.flat())];
    },
  };
}

/** The isolates that are open after a text, before which some were. */
const isolatesAfter = (open: string, text: string): string =>
  [...text].reduce((all, sign) => (/[\u2066-\u2068]/.test(sign) ? all + sign : sign === '\u2069' ? all.slice(0, -1) : all), open);

/**
 * The SVG inside what a part draws, as a group of a size at its place: without nested frames, percentages, classes and ids,
 * so that every program that reads SVG draws it alike.
 *
 * @param content     with its colours on it
 * @param isDirected  whether it runs in the direction of reading, so that it is mirrored with it
 */
export function picture(canvas: Canvas, content: readonly Content[], width: number, height: number, isDirected = false): Block {
  const svg = firstSvg(content)!;
  const [left = 0, top = 0, across = width, down = height] = svg.attributes['viewBox']?.split(/[\s,]+/).map(Number) ?? [];
  const scale = Math.min(width / across, height / down);
  return {
    height,
    draw(x, y) {
      const isTurned = canvas.isMirrored && isDirected;
      const start = canvas.isMirrored ? canvas.width - x - width : x;
      const place = `translate(${number(isTurned ? start + width + left * scale : start - left * scale)} ${number(y - top * scale)})`;
      const size = isTurned ? ` scale(${number(-scale)} ${number(scale)})` : scale === 1 ? '' : ` scale(${number(scale)})`;
      return [shape('g', {transform: place + size, 'aria-hidden': 'true'}, svg.children.flatMap((one) => flattened(one, across)))];
    },
  };
}

const number = (length: number): string => String(Math.round(length * 1000) / 1000);

/** The outermost SVG of a drawing; null where there is none. */
const firstSvg = (content: readonly Content[]): Tag | null => {
  for (const one of content) {
    if (typeof one === 'string') continue;
    const found = one.name === 'svg' ? one : firstSvg(one.children);
    if (found) return found;
  }
  return null;
};

const ownOfPages = /^(class|part|aria-hidden|focusable|id|role)$/;

/** A node inside an SVG without what only pages know; percentages become lengths, inner frames groups. */
function flattened(content: Content, across: number): readonly Content[] {
  if (typeof content === 'string') return content.trim() === '' ? [] : [content];
  const attributes = Object.fromEntries(Object.entries(content.attributes).filter(([name]) => !ownOfPages.test(name))
    .map(([name, value]) => [name, /^-?[\d.]+%$/.test(value) ? number(parseFloat(value) * across / 100) : value]));
  const children = content.children.flatMap((one) => flattened(one, across));
  if (content.name === 'svg') return [shape('g', {transform: `translate(${attributes['x'] ?? '0'} ${attributes['y'] ?? '0'})`}, children)];
  // A path without an outline, or a bar without a length, draws nothing.
  if ((content.name === 'path' && !attributes['d']) || (content.name === 'rect' && attributes['width'] === '0')) return [];
  return [shape(content.name, attributes, children)];
}
