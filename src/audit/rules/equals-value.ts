import {equals, valueTarget} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/**
 * A stated percentage with the same digits as the value: one may be copied from the other. The value is read in whole
 * units and in its printed magnitude. Silent where a printed target explains it, such as 54 of a printed 100.
 */
export const equalsValue: Rule<'equals-value', {stated: number; value: number}> = {
  name: 'equals-value',
  level: 'info',
  check(_report, board, emit) {
    for (const {metric: {metric: {stated, value, magnitude = 1, target}, share}, ...place} of metricPlaces(board)) {
      if (!stated || !value) continue;
      const same = [value, value / magnitude].some((figure) => equals(figure, stated.share * 100));
      const explained = share.derived !== null && !share.differs && valueTarget(target)?.origin === 'printed';
      if (same && !explained) emit(place, {stated: stated.share, value});
    }
  },
};
