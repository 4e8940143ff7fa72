import type {DeclaredCount} from '../../schema/report.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/**
 * Declared counts that together count more than there is. A count that contains those before it is not added to them;
 * one that does not say how it lies to them is.
 */
export const declaredSum: Rule<'declared-sum', {of: DeclaredCount['unit']; total: number; found: number}> = {
  name: 'declared-sum',
  level: 'error',
  check({declared}, board, emit) {
    const found = {items: board.items.length, categories: board.categories.length, metrics: metricPlaces(board).length};
    for (const of of ['items', 'categories', 'metrics'] as const) {
      const counts = (declared?.counts ?? []).filter(({unit}) => unit === of);
      const total = counts.reduce((before, {count, overlap}) => (overlap === 'containing' ? Math.max(before, count) : before + count), 0);
      if (total > found[of]) emit({pointer: '/declared/counts', item: null}, {of, total, found: found[of]});
    }
  },
};
