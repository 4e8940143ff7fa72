import {equals, sum} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/**
 * A breakdown that does not add up to its value. Half a step of the stated precision is granted to every number; a value
 * of "over 300" may be less than its sum, and one of "about" is not compared.
 */
export const breakdownSum: Rule<'breakdown-sum', {total: number; value: number}> = {
  name: 'breakdown-sum',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric: {breakdown, value, precision, qualifier = 'exact'}}, ...place} of metricPlaces(board)) {
      if (!breakdown?.length || value === undefined || qualifier === 'about') continue;
      const total = sum(breakdown.map((entry) => entry.value));
      const isMore = qualifier !== 'exact' && total > value;
      if (!isMore && !equals(total, value, (precision ?? 0) * (breakdown.length + 1) / 2)) emit(place, {total, value});
    }
  },
};
