import {valueTarget} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/**
 * A direction that leads away from the target: more is better with a target at most, less with one at least, or an exact
 * target on the other side of the baseline. No share is computed.
 */
export const directionContradicts: Rule<'direction-contradicts', {direction: 'more' | 'less'; kind: 'atLeast' | 'atMost' | 'exact'; baseline: number | null; target: number}> = {
  name: 'direction-contradicts',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric: {direction, baseline, ...metric}}, ...place} of metricPlaces(board)) {
      const target = valueTarget(metric.target);
      if (!target || target.kind === 'maintain' || (direction !== 'more' && direction !== 'less')) continue;
      const away = direction === 'more' ? 'atMost' : 'atLeast';
      const beyond = baseline !== undefined && (direction === 'more' ? baseline.value > target.value : baseline.value < target.value);
      if (target.kind === away || (target.kind === 'exact' && beyond)) {
        emit(place, {direction, kind: target.kind, baseline: baseline?.value ?? null, target: target.value});
      }
    }
  },
};
