/** The sum of a number of each of a list. By a loop: Prototype 1.6, which old sites load, puts another `reduce` on all lists. */
export function sumOf<T>(list: Iterable<T>, numberOf: (one: T) => number): number {
  let sum = 0;
  for (const one of list) sum += numberOf(one);
  return sum;
}
