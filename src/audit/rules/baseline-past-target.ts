import {valueTarget} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A target that was met before the plan began: at least 100 from a baseline of 120. No share is computed. */
export const baselinePastTarget: Rule<'baseline-past-target', {baseline: number; target: number}> = {
  name: 'baseline-past-target',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric}, ...place} of metricPlaces(board)) {
      const target = valueTarget(metric.target);
      const baseline = metric.baseline?.value;
      if (!target || baseline === undefined) continue;
      const isPast = (metric.direction === 'more' && target.kind === 'atLeast' && baseline > target.value)
        || (metric.direction === 'less' && target.kind === 'atMost' && baseline < target.value);
      if (isPast) emit(place, {baseline, target: target.value});
    }
  },
};
