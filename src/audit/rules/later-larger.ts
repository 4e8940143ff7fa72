import type {Basis} from '../../schema/report.js';
import {equals} from '../amount.js';
import {partPlaces} from '../place.js';
import type {Rule} from '../rule.js';
import {isBefore} from '../stage.js';

/** More works at a later stage than at an earlier one among the parts of one metric: more finished than started. */
export const laterLarger: Rule<'later-larger', {later: number; laterBasis: Basis; earlier: number; earlierBasis: Basis}> = {
  name: 'later-larger',
  level: 'error',
  check(_report, board, emit) {
    for (const {metric: {metric}, part: {part}, ...place} of partPlaces(board)) {
      if (part.value === undefined || part.basis === undefined || part.qualifier === 'about') continue;
      // The metric itself is the earlier one in `part-larger`; here it can only be the later one.
      const later = {value: metric.value, basis: metric.basis, qualifier: metric.qualifier};
      if (later.value !== undefined && later.basis && later.qualifier !== 'about' && isExact(part.qualifier) && isBefore(part.basis, later.basis) && isMore(later.value, part.value)) {
        emit(place, {later: later.value, laterBasis: later.basis, earlier: part.value, earlierBasis: part.basis});
      }
      for (const earlier of metric.parts ?? []) {
        if (earlier.value === undefined || earlier.basis === undefined || !isExact(earlier.qualifier)) continue;
        if (isBefore(earlier.basis, part.basis) && isMore(part.value, earlier.value)) {
          emit(place, {later: part.value, laterBasis: part.basis, earlier: earlier.value, earlierBasis: earlier.basis});
        }
      }
    }
  },
};

const isExact = (qualifier = 'exact'): boolean => qualifier === 'exact';
const isMore = (a: number, b: number): boolean => a > b && !equals(a, b);
