import {valueTarget} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A figure in percent that is given as progress towards a target: 97 % of tests passed is a rate, not a share of a pledge. */
export const rateAsProgress: Rule<'rate-as-progress', {value: number | null; target: number}> = {
  name: 'rate-as-progress',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric: {unit, value, ...metric}}, ...place} of metricPlaces(board)) {
      const target = valueTarget(metric.target);
      if (target && unit !== undefined && /[%％]/.test(JSON.stringify(unit))) emit(place, {value: value ?? null, target: target.value});
    }
  },
};
