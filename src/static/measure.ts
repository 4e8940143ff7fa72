import {breaksOf, signsOf} from '../locale/breaks.js';

/** How wide a text is, in the unit of its size. */
export type WidthOf = (text: string, size: number, isBold?: boolean) => number;

/**
 * Widths of signs in em, about those of DejaVu Sans, which is the widest of the usual sans-serif families (Noto Sans, Arial, Helvetica,
 * Segoe UI, Roboto, PingFang, Microsoft YaHei), so that what is laid out by them does not run into its neighbour.
 */
const classes: readonly (readonly [signs: RegExp, regular: number, bold?: number])[] = [
  [/\p{M}|[\u200b-\u200f\u2060-\u206f\u00ad\ufe0e\ufe0f]/u, 0],
  [/[ijlI.,:;'|!‘’·/\\\u2009\u202f\u00a0 ]/u, 0.34],
  [/[frt()[\]“”"-]/u, 0.42],
  [/[mMwW@%—…‰]/u, 1],
  [/[a-z\d$€£¥_–{}LTYEFPJ?*]/u, 0.63],
  [/[ABCKRSVXZ]/u, 0.7],
  [/[A-Z+<>=−~^&#]/u, 0.8],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u, 0.8],
  // Most letters are joined, and narrower than alone; families differ in how much.
  [/\p{Script=Arabic}/u, 0.62],
  // Han, kana, hangul, full-width forms, emoji and whatever else is not known.
  [/./su, 1, 1],
];
/** How much wider the bold of a sign is where its class does not say. */
const boldness = 1.13;
const known = new Map<string, readonly [regular: number, bold: number]>();

/** Width of one sign as readers see it, in em; a letter with an accent is as wide as without. */
function widthOfSign(sign: string, isBold: boolean): number {
  let widths = known.get(sign);
  if (widths === undefined) {
    const first = [...sign.normalize('NFD')][0]!;
    const [, regular, bold = regular * boldness] = classes.find(([signs]) => signs.test(first))!;
    widths = [regular, bold];
    if (known.size < 5000) known.set(sign, widths);
  }
  return widths[isBold ? 1 : 0];
}

/** The width that a text takes at most where nothing is known of the font. */
export const guessedWidth: WidthOf = (text, size, isBold = false) => [...text].reduce((sum, sign) => sum + widthOfSign(sign, isBold), 0) * size;

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
export const widestOf = (runs: readonly Run[], lang: string, widthOf: WidthOf): number =>
  runs.reduce((widest, {text, size, isBold}) => breaksOf(text, lang).reduce((wide, piece) => Math.max(wide, widthOf(piece.trimEnd(), size, isBold)), widest), 0);

/** The runs of a paragraph in lines that are no wider than a width; a word that is wider is broken between two signs. */
export function linesOf(runs: readonly Run[], width: number, lang: string, widthOf: WidthOf): readonly (readonly Run[])[] {
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
