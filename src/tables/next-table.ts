import {cellText, isBlank} from './cell.js';
import {belowGap, longestHead} from './below-gap.js';
import {columnOf} from './columns.js';
import {plain} from './fold.js';
import {type Grid, isHeadLike, isNumeric} from './layout.js';
import {readHead} from './match-head.js';
import {readAmount} from './read/amount.js';
import {pointStyle} from './read/number-style.js';
import type {Mapped} from './readings.js';

/**
 * The first row of another table below one, from 0; null where there is none. Its heads are words in the columns of numbers, with
 * numbers below them; an empty row, or one with a title, stands over them, or the words themselves are known.
 *
 * @param hasBands whether rows with one filled cell are groups of this table, and no titles of another
 */
export function nextTable(grid: Grid, mapped: readonly Mapped[], first: number, hasBands: boolean): number | null {
  const numbers = mapped.filter(({mapping}) => mapping.lang === undefined && ['amount', 'target', 'share'].includes(columnOf.get(mapping.field)!.kind));
  const below = belowGap(grid, mapped.map(({index}) => index), first);
  if (numbers.length < 2) return below;
  const own = new Set(mapped.map(({head}) => plain(head.text)));
  const filledIn = (row: number): string[] => (grid.sheet.cells[row] ?? []).filter((cell) => !isBlank(cell)).map(cellText);
  for (let row = first + 1; row < grid.rows - 1; row++) {
    if (numbers.some(({index}) => typeof grid.own(row, index) === 'number')) continue;
    const heads = numbers.map(({index}) => grid.own(row, index)).filter((cell) => !isBlank(cell));
    if (heads.length < 2 || !heads.every((cell) => typeof cell === 'string' && isHeadLike(cell) && cell.length <= longestHead && readAmount(cell, pointStyle).kind === 'fault')) continue;
    const words = filledIn(row);
    if (words.every((word) => own.has(plain(word))) || !numbers.some(({index}) => isNumeric(grid.own(row + 1, index)))) continue;
    const above = filledIn(row - 1).length;
    const isKnown = (word: string): boolean => readHead(word).fields.some(({rank}) => rank >= 2);
    if (!(words.filter(isKnown).length >= 2 && heads.map(cellText).some(isKnown)) && (hasBands || above > 1)) continue;
    // Its title, and what is empty above it, are its own.
    let top = row;
    while (top > first && filledIn(top - 1).length <= (hasBands ? 0 : 1)) top--;
    return below === null ? top : Math.min(top, below);
  }
  return below;
}
