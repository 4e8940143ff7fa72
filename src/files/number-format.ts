/** What a number format of a workbook makes of a number. */
export type NumberFormat = {readonly kind: 'date'} | {readonly kind: 'percent'; readonly digits: number | null; readonly isLiteral: boolean} | null;

/** Built-in formats of dates and percentages. @see ECMA-376 part 1, 18.8.30 */
const dates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** What a number format does, by its id and its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return id === 9 ? {kind: 'percent', digits: 0, isLiteral: false} : id === 10 ? {kind: 'percent', digits: 2, isLiteral: false} : dates.has(id) ? {kind: 'date'} : null;
  const [first = ''] = code.split(';');
  // A percent sign in quotes or behind a backslash is only shown: the number stays as it is.
  const literal = /"[^"]*[%％][^"]*"|\\%/.test(first);
  const bare = first.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_.|\*./gi, '');
  if (bare.includes('%') || literal) return {kind: 'percent', digits: digitsOf(bare), isLiteral: !bare.includes('%')};
  return /[ymdhs]/i.test(bare.replace(/general/i, '')) ? {kind: 'date'} : null;
}

/** Digits after the point that the format rounds to; null where it does not round. */
function digitsOf(bare: string): number | null {
  if (/general/i.test(bare)) return null;
  const [, fraction = ''] = /\.([0#?]*)/.exec(bare) ?? [];
  return fraction.includes('#') ? null : fraction.length;
}
