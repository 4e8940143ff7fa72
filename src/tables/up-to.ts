/** The whole numbers from 0 to below a count; none for 0 and less. */
export const upTo = (count: number): readonly number[] => [...new Array<undefined>(Math.max(0, count)).keys()];
