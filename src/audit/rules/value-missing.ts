import {figurePlaces, partPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A figure without a number and without a reason for that. Silent where a share is stated: then nothing else was printed. */
export const valueMissing: Rule<'value-missing', Record<never, never>> = {
  name: 'value-missing',
  level: 'info',
  check(_report, board, emit) {
    for (const {figure, ...place} of figurePlaces(board)) {
      const value = figure.role === 'rate' ? figure.rate : figure.value;
      const isStated = figure.role === 'progress' && figure.stated !== undefined;
      if (value === undefined && figure.missing === undefined && !isStated) emit(place, {});
    }
    for (const {part: {part}, ...place} of partPlaces(board)) {
      if (part.value === undefined && part.missing === undefined && part.stated === undefined) emit(place, {});
    }
  },
};
