/** The largest of any number of numbers; `floor` where none is larger. By a loop: engines take about 100,000 arguments, and Prototype 1.6 puts another `reduce` on all lists. */
export function most(numbers: Iterable<number>, floor = 0): number {
  let largest = floor;
  for (const one of numbers) largest = Math.max(largest, one);
  return largest;
}

/** The smallest of any number of numbers; Infinity of none. */
export function least(numbers: Iterable<number>): number {
  let smallest = Infinity;
  for (const one of numbers) smallest = Math.min(smallest, one);
  return smallest;
}
