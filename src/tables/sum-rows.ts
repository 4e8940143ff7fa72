import {isBlank} from './cell.js';
import type {Grid} from './layout.js';
import {readAmount} from './read/amount.js';
import {isTotal} from './row-kind.js';
import type {Reading} from './slots.js';

/**
 * Rows that add up the rows above them and do not say so, from 0: two or more of their amounts are the sums of those of two or more rows,
 * of all or of those since the last such row, and none is another number.
 */
export function sumRows(grid: Grid, rows: readonly number[], readings: readonly Reading[]): readonly number[] {
  const amounts = readings.filter(({field}) => field === 'value' || field === 'target');
  const found: number[] = [];
  if (amounts.length < 2) return found;
  const [all, group] = [amounts.map(() => ({sum: 0, rows: 0})), amounts.map(() => ({sum: 0, rows: 0}))];
  const adds = (numbers: readonly (number | null)[], sums: typeof all): boolean => {
    const fits = numbers.map((number, i) => (number === null ? null : sums[i]!.rows >= 2 && number !== 0 && Math.abs(sums[i]!.sum - number) <= Math.abs(number) * 1e-9));
    return !fits.includes(false) && fits.filter((fit) => fit === true).length >= 2;
  };
  for (const row of rows) {
    const numbers = amounts.map(({index, style}) => {
      const amount = readAmount(grid.own(row, index), style);
      return amount.kind === 'amount' && amount.ambiguous === undefined ? amount.value : null;
    });
    const says = grid.sheet.cells[row]?.some((cell) => typeof cell === 'string' && !isBlank(cell) && isTotal(cell)) ?? false;
    const isSum = adds(numbers, all) || adds(numbers, group);
    if (isSum && !says) found.push(row);
    if (isSum || says) {
      for (const one of group) Object.assign(one, {sum: 0, rows: 0});
      continue;
    }
    numbers.forEach((number, i) => {
      for (const sums of number === null ? [] : [all, group]) Object.assign(sums[i]!, {sum: sums[i]!.sum + number!, rows: sums[i]!.rows + 1});
    });
  }
  return found;
}
