import {cellText} from './cell.js';
import type {Grid} from './layout.js';
import {refOf} from './sheet.js';

/** The unit that is said above a table, as in 单位：万元, and its cell; null where none is. @param end first row of the heads, from 0 */
export function unitAbove(grid: Grid, end: number): {readonly unit: string; readonly ref: string} | null {
  for (let row = 0; row < end; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const [, unit] = /^[(（]?\s*(?:计量)?(?:单位|單位|units?|unidad(?:es)?|unités?|단위|単位)\s*[:：]\s*([^()（）]{1,20}?)\s*[)）]?$/i.exec(cellText(grid.own(row, column))) ?? [];
      // Several units are none of all.
      if (unit !== undefined && !/[、,，;；]| (?:and|y|et) /.test(unit)) return {unit, ref: refOf(grid.sheet.name, row, column)};
    }
  }
  return null;
}
