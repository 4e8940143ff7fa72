import {lineWords} from '../locale/line.js';
import {wordsOf} from '../locale/locale.js';
import type {Board} from '../model/board.js';
import {reachedOf} from '../parts/rule-words.js';
import {gap, stack} from './blocks.js';
import {headline, headOf, labelOf} from './lines.js';
import type {Telling} from './locale.js';
import {markupOf} from './markup.js';
import {guessedWidth, type WidthOf} from './measure.js';
import type {Scope} from './scope.js';
import {boardBlock, headBlock} from './svg/board.js';
import {categoryBlock} from './svg/category.js';
import {countsBlock} from './svg/counts.js';
import {type Pen, penOf, quiet} from './svg/pen.js';
import {ringsOf, ringsWidth} from './svg/rings.js';
import type {Content, Tag} from './tree.js';

/** What is drawn as a picture. */
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
