/** The largest of any number of numbers; `floor` where none is larger. No list becomes arguments: engines take about 100,000. */
export const most = (numbers: readonly number[], floor = 0): number => numbers.reduce((one, other) => Math.max(one, other), floor);

/** The smallest of any number of numbers; Infinity of none. */
export const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity);

/** The whole numbers from 0 to below a count; none for 0 and less. */
export const upTo = (count: number): readonly number[] => [...new Array<undefined>(Math.max(0, count)).keys()];
