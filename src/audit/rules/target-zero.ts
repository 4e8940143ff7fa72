import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A target of 0 to be reached, without a baseline: no share can be computed. To bring something down to 0 is `atMost` 0. */
export const targetZero: Rule<'target-zero', {kind: string}> = {
  name: 'target-zero',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric: {target, baseline}}, ...place} of metricPlaces(board)) {
      if ((target?.kind === 'atLeast' || target?.kind === 'exact') && target.value === 0 && !baseline) emit(place, {kind: target.kind});
    }
  },
};
