import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A plan by period whose dates do not ascend: a point that is not later than the one before it. */
export const paceDates: Rule<'pace-dates', {before: string; by: string}> = {
  name: 'pace-dates',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric}, ...place} of metricPlaces(board)) {
      (metric.pace?.points ?? []).forEach(({by}, i, points) => {
        const before = points[i - 1]?.by;
        if (before !== undefined && by <= before) emit({...place, pointer: `${place.pointer}/pace/points/${i}`}, {before, by});
      });
    }
  },
};
