import type {Cell} from './cell.js';

/** Cells that are one: first and last row and column, from 0, both included. What they hold stands in the first. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook, or the one of a file of rows. */
export interface Sheet {
  /** Its name; empty where the file has none, such as CSV. */
  readonly name: string;
  /** Row by row; rows may be of different length. */
  readonly cells: readonly (readonly Cell[])[];
  readonly merges?: readonly Merge[];
  /** Whether the workbook does not show it. */
  readonly isHidden?: boolean;
  /** Rows and columns that the workbook does not show, from 0. */
  readonly hidden?: {readonly rows: readonly number[]; readonly columns: readonly number[]};
  /** Year of the first day of its serial numbers. Default: 1900. */
  readonly epoch?: 1900 | 1904;
  /** What stands between the cells of a file of rows; a semicolon tells that the comma is a decimal mark. */
  readonly separator?: ',' | ';' | '\t' | '|';
}

/** The letters of a column. @param column from 0 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A column as a person finds it: `2026!F`; without a name of the sheet `F`. @param column from 0 */
export const columnRef = (sheet: string, column: number): string => `${sheet === '' ? '' : `${sheet}!`}${columnName(column)}`;

/** A cell as a person finds it: `2026!F14`; without a name of the sheet `F14`. @param row from 0 @param column from 0 */
export const refOf = (sheet: string, row: number, column: number): string => `${columnRef(sheet, column)}${row + 1}`;
