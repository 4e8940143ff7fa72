import type {TemplateResult} from 'lit';
import {cellText} from '../../tables/cell.js';
import type {Sheet} from '../../tables/sheet.js';

/** What stands above one column of a grid. */
export interface GridHead {
  readonly label: string;
  /** What its cells are read as, which colours it; `unused` where they are not read. */
  readonly kind: string;
  /** Words that a cell may hold; none where it may hold any. */
  readonly choices?: readonly string[];
  /** A control that changes what the column means. */
  readonly control?: TemplateResult;
}

/** Rows that are measured. */
const measured = 100;

/** Signs that a column has room for, by its head and its first cells. @param first row of the sheet, from 0 */
export function widthOf({label, control}: GridHead, {cells}: Sheet, column: number, first: number): number {
  const lengthOf = (text: string): number => [...text.slice(0, 40)].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
  const longest = cells.slice(first, first + measured).reduce((most, row) => Math.max(most, lengthOf(cellText(row[column]))), lengthOf(label) + 3);
  return Math.max(control ? 18 : 9, Math.min(30, longest + 4));
}
