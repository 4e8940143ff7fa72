import {isPast} from '../day.js';
import type {Rule} from '../rule.js';

/** A report of a day before its plan begins: often the year of one of the two is mistyped. */
export const beforePlan: Rule<'before-plan', {asOf: string; start: string}> = {
  name: 'before-plan',
  level: 'advice',
  check({asOf, plan: {start}}, _board, emit) {
    if (isPast(asOf, start)) emit({pointer: '/asOf', item: null}, {asOf, start});
  },
};
