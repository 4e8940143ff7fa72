import {breaksOf, signsOf} from '../locale/breaks.js';

/**
 * Widths of signs in em, at least what they take in the usual sans-serif families (Noto Sans, Arial, Helvetica, DejaVu Sans,
 * PingFang, Microsoft YaHei), so that what is laid out by them never runs into its neighbour.
 */
const classes: readonly (readonly [signs: RegExp, width: number])[] = [
  [/\p{M}|[\u200b-\u200f\ufe0e\ufe0f]/u, 0],
  [/[ijl.,:;'|!‘’·\u2009 ]/u, 0.36],
  [/[frtI()[\]{}/\\"“”-]/u, 0.52],
  [/[mMwW@%—…‰]/u, 1],
  [/[a-z\d$€£¥_]/u, 0.64],
  [/[A-Z+<>=×−~^&#*]/u, 0.84],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u, 0.8],
  // Han, kana, hangul, full-width forms, emoji and whatever else is not known.
  [/./su, 1],
];
const known = new Map<string, number>();

/** Width of one sign as readers see it, in em. */
function widthOfSign(sign: string): number {
  let width = known.get(sign);
  if (width === undefined) {
    const first = [...sign][0]!;
    width = classes.find(([signs]) => signs.test(first))?.[1] ?? 1;
    if (known.size < 5000) known.set(sign, width);
  }
  return width;
}

/** The width that a text takes at most, in the unit of its size. */
export const widthOf = (text: string, size: number, isBold = false): number =>
  [...text].reduce((sum, sign) => sum + widthOfSign(sign), 0) * size * (isBold ? 1.1 : 1);

/** Words of one look, as a part of a paragraph. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  /** Whether no line breaks inside, as long as a line can hold it. */
  readonly isWhole?: boolean;
}

/** The width of the widest word of a paragraph, which no line should break. */
export const widestOf = (runs: readonly Run[], lang: string): number =>
  runs.reduce((widest, {text, size, isBold}) => breaksOf(text, lang).reduce((wide, piece) => Math.max(wide, widthOf(piece.trimEnd(), size, isBold)), widest), 0);

/** The runs of a paragraph in lines that are no wider than a width; a word that is wider is broken between two signs. */
export function linesOf(runs: readonly Run[], width: number, lang: string): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let room = width;
  const add = (run: Run, text: string): void => {
    const line = lines.at(-1)!;
    const last = line.at(-1);
    if (last && last.size === run.size && last.fill === run.fill && last.isBold === run.isBold) line[line.length - 1] = {...last, text: last.text + text};
    else line.push({...run, text});
  };
  const begin = (): void => {
    lines.push([]);
    room = width;
  };
  for (const run of runs) {
    const measure = (text: string): number => widthOf(text, run.size, run.isBold);
    for (const piece of run.isWhole && measure(run.text.trimEnd()) <= width ? [run.text] : breaksOf(run.text, lang)) {
      const bare = measure(piece.trimEnd());
      if (bare > room && room < width) begin();
      if (bare <= room) {
        add(run, piece);
        room -= measure(piece);
        continue;
      }
      for (const sign of signsOf(piece, lang)) {
        if (measure(sign) > room && room < width) begin();
        add(run, sign);
        room -= measure(sign);
      }
    }
  }
  return lines;
}
