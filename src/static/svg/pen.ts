import type {Standing} from '../../model/standing.js';
import {icon} from '../../parts/icon.js';
import {type Block, type Canvas, paragraph, picture} from '../blocks.js';
import type {Telling} from '../locale.js';
import type {WidthOf} from '../measure.js';
import {coloursOf} from '../paint.js';
import {painted} from '../style-sheet.js';
import {type Content, treeOf} from '../tree.js';

/** Sizes of the words, px. */
export const size = {title: 28, count: 44, category: 20, item: 17, text: 15, quiet: 13} as const;

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly canvas: Canvas;
  readonly locale: Telling;
  readonly theme: 'light' | 'dark';
  /** A colour of the palette by its name, such as `text`. */
  readonly colour: (name: string) => string;
}

/** What a picture of a width is drawn with, px; `widthOf` measures its words. */
export function penOf(width: number, locale: Telling, theme: Pen['theme'], widthOf: WidthOf): Pen {
  const colours = coloursOf(theme);
  const {strings} = locale;
  return {locale, theme, colour: (name) => colours[`--_${name}`]!, canvas: {width, lang: strings.lang, isMirrored: strings.dir === 'rtl', widthOf}};
}

/** Width of what stands at the start of a board, px, and the room after it. */
export const side = 248;
export const between = 32;

/** The shapes of the standings that were drawn, by standing and theme: a picture of a thousand items has a thousand. */
const shapes = new Map<string, readonly Content[]>();

/** The shape of a standing, as a square; `side` in px. */
export function shape(standing: Standing, side: number, pen: Pen): Block {
  const key = `${standing} ${pen.theme}`;
  let drawn = shapes.get(key);
  if (!drawn) shapes.set(key, (drawn = paint(icon(standing), pen)));
  return picture(pen.canvas, drawn, side, side, true);
}

/** What a template of `parts` draws, in the colours of the theme. */
export const paint = (content: unknown, {theme}: Pen): readonly Content[] => painted(treeOf(content), theme);

/** Words in the three sizes that most have. */
export const text = (words: string, width: number, {canvas, colour}: Pen): Block => paragraph(canvas, [{text: words, size: size.text, fill: colour('text')}], width);
export const quiet = (words: string, width: number, {canvas, colour}: Pen): Block => paragraph(canvas, [{text: words, size: size.quiet, fill: colour('quiet')}], width);
export const small = (words: string, width: number, {canvas, colour}: Pen): Block => paragraph(canvas, [{text: words, size: 12, fill: colour('quiet')}], width);
