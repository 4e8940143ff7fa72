import type {Field} from '../columns.js';
import type {Unused} from '../finding.js';
import {plain} from '../fold.js';
import {readAmount} from '../read/amount.js';
import {pointStyle} from '../read/number-style.js';
import {columnName} from '../sheet.js';
import type {Content} from './content.js';

/** What the columns are, by their place. */
export type Chosen = Map<number, {field: Field; reason: string}>;

/** Words for what adds up the parts of some time. */
const cumulative = /acumulad|cumul|year to date|ytd|累计|累計|누적/;

/** Words for a part of the year, or for the year alone. */
const ofYear = /year|ytd|ann?ual|[月季年]|\d월|분기/;

/** Whether a head says that its numbers add up the parts of some time. */
export const isCumulative = ({head}: Content): boolean => cumulative.test(plain(head.text));

/** The numbers of a column by their rows. */
export function numbersIn({cells, rows}: Content): ReadonlyMap<number, number> {
  const at = [...rows];
  return new Map(cells.flatMap((cell, i) => {
    const read = readAmount(cell, pointStyle);
    return read.kind === 'amount' ? [[at[i]!, read.value] as const] : [];
  }));
}

const columnsOf = (field: Field, contents: readonly Content[], chosen: Chosen): readonly Content[] => contents.filter(({index, head}) => chosen.get(index)?.field === field && head.lang === null);

function leave({index}: Content, chosen: Chosen, why: Map<string, Unused['why']>): void {
  chosen.delete(index);
  why.set(columnName(index), 'period');
}

/**
 * Columns of values of several years tell what was done in each, and nothing that was reached by then, where one without a year adds them up, or
 * says that it is cumulative and they do not.
 */
export function partsOfSums(contents: readonly Content[], chosen: Chosen, why: Map<string, Unused['why']>): void {
  const values = columnsOf('value', contents, chosen);
  const [sum, ...others] = values.filter(({head}) => head.period === null);
  const parts = values.filter(({head}) => head.period !== null);
  if (!sum || others.length > 0 || parts.length === 0) return;
  const numbers = parts.map(numbersIn);
  const rows = [...numbersIn(sum)].filter(([, whole]) => whole !== 0);
  const totalOf = (row: number): number => {
    let total = 0;
    for (const part of numbers) total += part.get(row) ?? 0;
    return total;
  };
  const isSum = parts.length > 1 && rows.length > 1 && rows.every(([row, whole]) => Math.abs(totalOf(row) - whole) <= Math.abs(whole) * 1e-9);
  const holdsAll = isCumulative(sum) && !ofYear.test(plain(sum.head.text)) && !parts.some(isCumulative) && rows.every(([row, whole]) => whole >= totalOf(row));
  if (isSum || holdsAll) for (const part of parts) leave(part, chosen, why);
}

/** A share without a year that stands between the value of an earlier year and one of a later is of the former, and no share of the present value. */
export function sharesOfEarlier(contents: readonly Content[], chosen: Chosen, why: Map<string, Unused['why']>): void {
  const values = columnsOf('value', contents, chosen).filter(({head}) => head.period !== null);
  for (const share of columnsOf('share', contents, chosen)) {
    const before = values.findLast(({index}) => index < share.index)?.head.period;
    if (share.head.period === null && before && values.some(({index, head}) => index > share.index && head.period! > before)) leave(share, chosen, why);
  }
}
