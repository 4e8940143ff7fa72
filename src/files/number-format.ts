/** What a number format of a workbook makes of a number; of a date it may show the month or the year alone. */
export type NumberFormat = {readonly kind: 'date'; readonly shows: 'day' | 'month' | 'year' | 'monthOnFirst'} | {readonly kind: 'percent'; readonly digits: number | null; readonly isLiteral: boolean} | null;

/** Built-in formats that show a month and its year; the second ones show a day in some countries: there the first of a month is taken for the month. */
const months = new Set([17]);
const monthsOrDays = new Set([27, 36, 50, 52, 57]);

/** Built-in formats of dates and percentages. @see ECMA-376 part 1, 18.8.30 */
const dates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** What a number format does, by its id and its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return id === 9 ? {kind: 'percent', digits: 0, isLiteral: false} : id === 10 ? {kind: 'percent', digits: 2, isLiteral: false} : dates.has(id) ? {kind: 'date', shows: months.has(id) ? 'month' : monthsOrDays.has(id) ? 'monthOnFirst' : 'day'} : null;
  const [first = ''] = code.split(';');
  // A percent sign in quotes or behind a backslash is only shown: the number stays as it is.
  const literal = /"[^"]*[%％][^"]*"|\\%/.test(first);
  const bare = first.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_.|\*./gi, '');
  if (bare.includes('%') || literal) return {kind: 'percent', digits: digitsOf(bare), isLiteral: !bare.includes('%')};
  const signs = bare.replace(/general/i, '');
  if (!/[ymdhs]/i.test(signs)) return null;
  // As exact as it is shown: "Jun 2026" is no day.
  return {kind: 'date', shows: !/y/i.test(signs) || /[dhs]/i.test(signs) ? 'day' : /m/i.test(signs) ? 'month' : 'year'};
}

/** Digits after the point that the format rounds to; null where it does not round. */
function digitsOf(bare: string): number | null {
  if (/general/i.test(bare)) return null;
  const [, fraction = ''] = /\.([0#?]*)/.exec(bare) ?? [];
  return fraction.includes('#') ? null : fraction.length;
}
