import {valueTarget} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/**
 * A figure in percent of which a share of its target is computed: 97 % of tests passed is a rate, not a share of a pledge. One with a
 * baseline, or that is met or not, as those of indicator frameworks are, has no such share.
 */
export const rateAsProgress: Rule<'rate-as-progress', {value: number; target: number}> = {
  name: 'rate-as-progress',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric: {unit, value, baseline, target: goal}, share}, ...place} of metricPlaces(board)) {
      const target = valueTarget(goal);
      if (target && !baseline && share.derived !== null && unit !== undefined && /[%％]/.test(JSON.stringify(unit))) emit(place, {value: value!, target: target.value});
    }
  },
};
