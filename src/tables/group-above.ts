import {isBlank} from './cell.js';
import {plain} from './fold.js';
import {type Grid, headsAt, isNumeric} from './layout.js';
import {bandOf, isNote, isTotal} from './row-kind.js';
import {upTo} from './up-to.js';

/** The name of a group and where it stands, from 0. */
export interface Group {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What the name of a group begins with but its number, such as the word of "Pillar 2: Transport" and the point of "2. Transport" or "二、交通"; null where it has no number. */
function formOf(text: string): string | null {
  const [, word, open, close] = /^(?:(\p{L}+\.?\s*)(?:\d[\d.]*|[IVX]+|[A-Z])(?![\p{L}\d])|([（(]?)(?:\d{1,2}|[IVX]+|[A-Z]|[一二三四五六七八九十]+)([、.．:：)）])(?!\d))/u.exec(text) ?? [];
  return word ?? (close === undefined ? null : `${open}${close}`);
}

/**
 * The name of the first group of a table, where it stands right above the heads and those of the others among the rows: "Pillar 1: Housing", the
 * heads, rows, "Pillar 2: Transport", and mostly the same heads again; null where it does not. @param first row of heads, from 0
 */
export function groupAbove(grid: Grid, first: number, rows: 1 | 2): Group | null {
  const isEmpty = (row: number): boolean => !grid.sheet.cells[row]?.some((cell) => !isBlank(cell));
  const aloneIn = (row: number): Group | null => {
    const band = bandOf(grid.sheet.cells[row] ?? []);
    return band && !isNote(band.text) && !isTotal(band.text) ? {...band, row} : null;
  };
  const above = upTo(first).findLast((row) => !isEmpty(row));
  const group = above === undefined ? null : aloneIn(above);
  const below = upTo(grid.rows - first - rows).map((i) => first + rows + i).filter((row) => !isEmpty(row));
  if (!group || below.length === 0 || aloneIn(below[0]!)) return null;
  const heads = headsAt(grid, first, rows).map(plain).join('\n');
  // Below the title of another table stand its heads, and no numbers.
  const isNext = (row: number, next: number | undefined): boolean => {
    const other = aloneIn(row);
    if (other?.column !== group.column || next === undefined) return false;
    return headsAt(grid, next, rows).map(plain).join('\n') === heads || (formOf(group.text) !== null && formOf(other.text) === formOf(group.text) && grid.sheet.cells[next]!.some(isNumeric));
  };
  return below.some((row, i) => isNext(row, below[i + 1])) ? group : null;
}
