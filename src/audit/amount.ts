import type {Target, ValueTarget} from '../schema/report.js';

/** The target where it is one number, of whichever kind; null for a range, for `none` and where there is no target. */
export const valueTarget = (target: Target | undefined): ValueTarget | null =>
  target && 'value' in target ? target : null;

/** The sum of amounts; 0 for none. */
export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Whether two amounts are the same but for the error of binary fractions and a slack of 0 and up, in their unit. */
export const equals = (a: number, b: number, slack = 0): boolean =>
  Math.abs(a - b) <= slack + 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
