import {equals} from '../amount.js';
import {partPlaces} from '../place.js';
import type {Rule} from '../rule.js';
import {isBefore} from '../stage.js';

/**
 * A part that is larger than the value it is part of. Silent where one of the two is only about right, where the whole
 * is a lower end ("over 300"), and where the part is of an earlier stage than the whole.
 */
export const partLarger: Rule<'part-larger', {part: number; whole: number}> = {
  name: 'part-larger',
  level: 'error',
  check(_report, board, emit) {
    for (const {metric: {metric}, part: {part}, ...place} of partPlaces(board)) {
      if (part.value === undefined || metric.value === undefined || part.value <= metric.value || equals(part.value, metric.value)) continue;
      if ((metric.qualifier ?? 'exact') !== 'exact' || part.qualifier === 'about' || isBefore(part.basis, metric.basis)) continue;
      emit(place, {part: part.value, whole: metric.value});
    }
  },
};
