import type {Measured} from '../../src/model/share.js';

/** The kinds of a target that is one number. */
export type Kind = 'exact' | 'atLeast' | 'atMost' | 'maintain';

export const target = (kind: Kind, value: number): NonNullable<Measured['target']> => ({kind, value, origin: 'printed'});

export const range = (min: number, max: number): NonNullable<Measured['target']> => ({kind: 'range', min, max, origin: 'printed'});

/** What is measured, without what is null. */
export const of = (direction: Measured['direction'] | null, value: number | null, goal: Measured['target'] | null, baseline?: number): Measured => ({
  ...(direction ? {direction} : {}), ...(value === null ? {} : {value}), ...(goal ? {target: goal} : {}), ...(baseline === undefined ? {} : {baseline: {value: baseline}}),
});
