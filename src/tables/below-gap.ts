import {cellText, isBlank} from './cell.js';
import {upTo} from './up-to.js';
import {plain} from './fold.js';
import {type Grid, isHeadLike, isNumeric} from './layout.js';
import {readHead} from './match-head.js';

/** Signs that a head of another table has at most. */
export const longestHead = 40;

/** Rows of a table by which it is known what its columns hold. */
const sampled = 200;

/**
 * The first row of another table below an empty row, from 0: one that has words over numbers where this one has no numbers; null where there
 * is none. @param columns of this table @param first row below its heads, from 0
 */
export function belowGap(grid: Grid, columns: readonly number[], first: number): number | null {
  const textOf = (row: number, index: number): string => cellText(grid.own(row, index));
  const isEmpty = (row: number): boolean => !grid.sheet.cells[row]?.some((cell) => !isBlank(cell));
  for (let row = first + 1; row < grid.rows - 2; row++) {
    if (!isEmpty(row) || isEmpty(row + 1)) continue;
    // A title may stand over the heads.
    for (const head of [row + 1, row + 2]) {
      const filled = columns.filter((index) => !isBlank(grid.own(head, index)));
      const isHeads = filled.length >= 2 && filled.every((index) => isHeadLike(grid.own(head, index)) && cellText(grid.own(head, index)).length <= longestHead);
      const isNew = (index: number): boolean => !upTo(Math.min(row - first, sampled)).some((i) => isNumeric(grid.own(first + i, index)));
      const numeric = filled.filter((index) => isNumeric(grid.own(head + 1, index)));
      // Heads that are known say it too, unless they are those of this table again.
      const isKnown = (): boolean => filled.filter((index) => readHead(textOf(head, index)).fields.length > 0).length >= 2 && filled.some((index) => plain(textOf(head, index)) !== plain(textOf(first - 1, index)));
      if (isHeads && numeric.length > 0 && (numeric.every(isNew) || isKnown())) return row + 1;
      if (filled.length > 1) break;
    }
  }
  return null;
}
