import {type Cell, cellText, isBlank, isPercent} from './cell.js';
import {fold} from './fold.js';
import type {Sheet} from './sheet.js';

/** A sheet as a grid, with what merged cells hold known at each of their places. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: number;
  /** What stands in the cell itself. */
  own(row: number, column: number): Cell;
  /** What a person sees there: of merged cells what their first holds. */
  seen(row: number, column: number): Cell;
  /** Row of the cell that what is seen stands in. */
  top(row: number, column: number): number;
}

/** Merged cells that are looked at; a sheet with more has them for looks. */
const mostMerged = 200_000;

export function gridOf(sheet: Sheet): Grid {
  const first = new Map<string, readonly [number, number]>();
  for (const {top, left, bottom, right} of sheet.merges ?? []) {
    const end = Math.min(bottom, sheet.cells.length - 1);
    if ((end - top + 1) * (right - left + 1) + first.size > mostMerged) continue;
    for (let row = top; row <= end; row++) for (let column = left; column <= right; column++) first.set(`${row},${column}`, [top, left]);
  }
  let columns = 0;
  for (const row of sheet.cells) {
    let end = row?.length ?? 0;
    while (end > columns && isBlank(row[end - 1])) end--;
    columns = Math.max(columns, end);
  }
  for (const {right, top, left} of sheet.merges ?? []) if (!isBlank(sheet.cells[top]?.[left])) columns = Math.max(columns, Math.min(right + 1, columns + 200));
  const own = (row: number, column: number): Cell => sheet.cells[row]?.[column] ?? null;
  const at = (row: number, column: number) => (first.size === 0 ? undefined : first.get(`${row},${column}`));
  return {
    sheet, rows: sheet.cells.length, columns, own,
    seen(row, column) {
      const place = at(row, column);
      return place ? own(place[0], place[1]) : own(row, column);
    },
    top: (row, column) => at(row, column)?.[0] ?? row,
  };
}

/** Whether a cell holds a number, also as text. */
export const isNumeric = (cell: Cell): boolean => typeof cell === 'number' || isPercent(cell) || (typeof cell === 'string' && /^[+\-−(≥≤<>~]?\s*[\d٠-٩][\d٠-٩.,' ٬٫\u00a0]*\s*[%％]?\)?$/.test(fold(cell).trim()));

const isYear = (cell: Cell): boolean => /^(?:19|20)\d\d$/.test(cellText(cell));

/** Whether a cell may be a head: short words, or a year. */
export const isHeadLike = (cell: Cell): boolean => (typeof cell === 'string' && cell.trim() !== '' && cell.trim().length <= 120 && !isNumeric(cell)) || isYear(cell) || cell instanceof Date;

/**
 * The heads of each column; of two rows both, divided by " | ". A head that spans columns is the head of each of them.
 */
export function headsAt(grid: Grid, row: number, rows: 1 | 2): string[] {
  const heads: string[] = [];
  let span = '';
  for (let column = 0; column < grid.columns; column++) {
    const upper = cellText(grid.seen(row, column));
    if (rows === 1) {
      heads.push(upper.replace(/\s+/g, ' '));
      continue;
    }
    const lower = cellText(grid.seen(row + 1, column));
    const isTall = grid.top(row + 1, column) === row && lower !== '';
    if (upper !== '') span = upper;
    // Without merged cells a head goes on over the empty ones to its right, as long as there are heads below.
    const above = upper !== '' ? upper : lower !== '' && !isTall ? span : '';
    if (lower === '' && upper === '') span = '';
    heads.push((isTall || lower === '' || above === lower ? above : above === '' ? lower : `${above} | ${lower}`).replace(/\s+/g, ' '));
  }
  return heads;
}
