import {refOf} from '../tables/sheet.js';
import {Refused} from './refused.js';

/** What a file of tables may hold: more than any office keeps, and no more than is read in seconds. */
export const limits = {
  /** Sheets of a workbook, or tables of a page. */
  sheets: 200,
  /** Rows and columns that a sheet is filled to. */
  rows: 200_000,
  columns: 500,
  /** Cells of all sheets, in each row up to the last that is filled or merged. */
  cells: 2_000_000,
  /** Bytes that a workbook unpacks to. */
  unpacked: 100_000_000,
} as const;

/** Counts the cells of one sheet after the other, and refuses the first that lies beyond a limit. */
export class CellCount {
  private cells = 0;
  private row = -1;
  private width = 0;

  /** Takes a filled cell. @param row from 0 @param column from 0 @throws Refused */
  take(sheet: string, row: number, column: number): void {
    if (row !== this.row) [this.row, this.width] = [row, 0];
    const more = Math.max(0, column + 1 - this.width);
    this.width += more;
    this.cells += more;
    const what = row >= limits.rows ? 'rows' : column >= limits.columns ? 'columns' : this.cells > limits.cells ? 'cells' : null;
    if (what !== null) throw new Refused({code: 'sheetLarge', what, cell: refOf(sheet, row, column), limit: limits[what]});
  }
}

/** @throws Refused where a file has more sheets than are read */
export function countSheets(found: number): void {
  if (found > limits.sheets) throw new Refused({code: 'sheetsMany', found, limit: limits.sheets});
}
