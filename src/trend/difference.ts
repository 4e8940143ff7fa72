/** Digits behind the point of a number, 0 to 20. */
function digitsOf(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(20, Math.max(0, fraction.length - Number(exponent)));
}

/** The difference of two numbers with no more digits behind the point than they have: 52.7 - 40.4 is 12.3. */
export const difference = (to: number, from: number): number => {
  const by = to - from;
  return Number.isFinite(by) && Math.abs(by) < 1e15 ? Number(by.toFixed(Math.max(digitsOf(to), digitsOf(from)))) + 0 : by;
};
