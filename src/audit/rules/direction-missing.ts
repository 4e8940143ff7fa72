import {valueTarget} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A value and a target to reach, and no word on whether more or less is better: no share is computed. */
export const directionMissing: Rule<'direction-missing', {value: number; target: number}> = {
  name: 'direction-missing',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric}, ...place} of metricPlaces(board)) {
      const target = valueTarget(metric.target);
      if (metric.direction !== undefined || metric.value === undefined || !target) continue;
      // A level to keep and a ceiling without a baseline are met or not met, whatever the direction.
      if (target.kind === 'maintain' || (target.kind === 'atMost' && !metric.baseline)) continue;
      emit(place, {value: metric.value, target: target.value});
    }
  },
};
