import {valueTarget} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A value and a target without a stated share: the share shown is the derived one. Silent where none is shown, as of a way that is at its end, and where another metric's share covers it. */
export const shareMissing: Rule<'share-missing', {derived: number; value: number; target: number; baseline: number | null}> = {
  name: 'share-missing',
  level: 'info',
  check(_report, board, emit) {
    const covered = new Set(metricPlaces(board).flatMap(({metric}) => metric.metric.stated?.covers ?? []));
    for (const {metric: {metric, share}, ...place} of metricPlaces(board)) {
      const target = valueTarget(metric.target);
      if (metric.stated || share.value === null || metric.value === undefined || !target) continue;
      if (metric.id !== undefined && covered.has(metric.id)) continue;
      emit(place, {derived: share.value, value: metric.value, target: target.value, baseline: metric.baseline?.value ?? null});
    }
  },
};
