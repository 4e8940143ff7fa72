import {type Cell, cellText, isBlank, isPercent} from '../cell.js';
import {plain} from '../fold.js';
import {type Grid, isNumeric} from '../layout.js';
import type {Head} from '../match-head.js';
import {readAmount} from '../read/amount.js';
import {readDate} from '../read/date.js';
import {pointStyle} from '../read/number-style.js';

/** What stands in a column below its head. */
export interface Content {
  readonly index: number;
  readonly head: Head;
  /** Filled cells of it. */
  readonly cells: readonly Cell[];
  readonly rows: ReadonlySet<number>;
  readonly numbers: number;
  readonly percents: number;
  readonly dates: number;
  readonly words: number;
  readonly distinct: number;
  /** Mean length of its texts. */
  readonly length: number;
}

/** Rows that are looked at. */
const sampled = 1000;

/** What stands in a column. @param first row below the heads, from 0 @param end the first row that is none of the table */
export function contentOf(grid: Grid, index: number, head: Head, first: number, end = grid.rows): Content {
  const cells: Cell[] = [];
  const rows = new Set<number>();
  for (let row = first; row < Math.min(end, first + sampled); row++) {
    const cell = grid.own(row, index);
    if (isBlank(cell)) continue;
    cells.push(cell);
    rows.add(row);
  }
  // Counted when somebody asks: nobody does of the template.
  const counts = once(() => countsOf(cells));
  return {
    index, head, cells, rows,
    get numbers() { return counts().numbers; },
    get percents() { return counts().percents; },
    get dates() { return counts().dates; },
    get words() { return counts().words; },
    get distinct() { return counts().distinct; },
    get length() { return counts().length; },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function countsOf(cells: readonly Cell[]): Pick<Content, 'numbers' | 'percents' | 'dates' | 'words' | 'distinct' | 'length'> {
  const texts = cells.filter((cell) => typeof cell === 'string' && !isNumeric(cell));
  return {
    numbers: cells.filter((cell) => readAmount(cell, pointStyle).kind === 'amount' && !(cell instanceof Date)).length,
    percents: cells.filter((cell) => isPercent(cell) || (typeof cell === 'string' && /^[\d٠-٩.,٫\s]+[%％٪]$/.test(cell.trim()))).length,
    dates: cells.filter((cell) => {
      const read = readDate(cell, null);
      return read.kind === 'date' || (read.kind === 'fault' && read.code === 'order');
    }).length,
    words: texts.length,
    distinct: new Set(cells.map((cell) => plain(cellText(cell)))).size,
    length: texts.length === 0 ? 0 : widthOf(texts.join('')) / texts.length,
  };
}

/** Length of a text in Latin letters; a sign of Chinese or Japanese says as much as three. */
const widthOf = (text: string): number => text.length + 2 * (text.match(/[\u3040-\u9fff]/g)?.length ?? 0);

/** How much some columns look like a table: heads that are known, and cells. */
function weightOf(block: readonly Content[]): number {
  let weight = 0;
  for (const {head, cells} of block) weight += (head.fields.length > 0 ? 50 : 0) + Math.min(cells.length, 200);
  return weight;
}

/** The columns of the table itself; a table beside it, behind an empty column, is another one. */
export function ownColumns(contents: readonly Content[]): Set<number> {
  const blocks: Content[][] = [];
  let open = false;
  for (const content of contents) {
    const isEmpty = content.head.text === '' && content.cells.length === 0;
    if (!isEmpty && !open) blocks.push([]);
    if (!isEmpty) blocks.at(-1)!.push(content);
    open = !isEmpty;
  }
  const rowsOf = (block: readonly Content[]): Set<number> => new Set(block.flatMap(({rows}) => [...rows]));
  const main = blocks.map((block) => ({block, weight: weightOf(block)})).filter(({weight}) => weight > 0).sort((one, other) => other.weight - one.weight)[0]?.block ?? [];
  const mainRows = rowsOf(main);
  const names = new Set(main.flatMap(({head}) => head.fields.slice(0, 1).map(({field}) => `${field} ${head.lang} ${head.period}`)));
  return new Set(blocks.filter((block) => {
    if (block === main) return true;
    const rows = rowsOf(block);
    const shared = [...rows].filter((row) => mainRows.has(row)).length;
    const repeats = block.some(({head}) => head.fields.slice(0, 1).some(({field}) => names.has(`${field} ${head.lang} ${head.period}`)));
    return !repeats && !isTally(block, main) && shared >= mainRows.size * 0.6 && shared === rows.size;
  }).flatMap((block) => block.map(({index}) => index)));
}

/** Whether a block counts what stands in a table: words of one of its columns beside numbers. */
function isTally(block: readonly Content[], main: readonly Content[]): boolean {
  const words = block.find((content) => content.words > 0);
  if (!words || !block.some((content) => content !== words && content.cells.length > 0 && content.numbers === content.cells.length)) return false;
  const known = new Set(main.flatMap(({cells}) => cells.filter((cell) => typeof cell === 'string').map((cell) => plain(cellText(cell)))));
  return words.cells.filter((cell) => known.has(plain(cellText(cell)))).length * 2 > words.cells.length;
}
