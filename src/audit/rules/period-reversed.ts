import type {Rule} from '../rule.js';

/** A plan period or reporting period that ends before it starts: no pace can be computed. */
export const periodReversed: Rule<'period-reversed', {start: string; end: string}> = {
  name: 'period-reversed',
  level: 'error',
  check({plan, period}, _board, emit) {
    if (plan.end < plan.start) emit({pointer: '/plan', item: null}, plan);
    if (period && period.end < period.start) emit({pointer: '/period', item: null}, period);
  },
};
