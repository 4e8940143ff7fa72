import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A value outside the natural limits that the report gives for it. */
export const outsideLimits: Rule<'outside-limits', {value: number; min: number | null; max: number | null}> = {
  name: 'outside-limits',
  level: 'error',
  check(_report, board, emit) {
    for (const {metric: {metric: {value, limits}}, ...place} of metricPlaces(board)) {
      if (value === undefined || !limits) continue;
      const {min = null, max = null} = limits;
      if ((min !== null && value < min) || (max !== null && value > max)) emit(place, {value, min, max});
    }
  },
};
