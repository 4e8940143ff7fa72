import {valueTarget} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A target that is where the value stood before the plan, and is not meant to be kept there: no share can be computed. */
export const targetEqualsBaseline: Rule<'target-equals-baseline', {target: number}> = {
  name: 'target-equals-baseline',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric}, ...place} of metricPlaces(board)) {
      const target = valueTarget(metric.target);
      if (target && target.kind !== 'maintain' && target.value === metric.baseline?.value) emit(place, {target: target.value});
    }
  },
};
