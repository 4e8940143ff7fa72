import type {Rule} from '../rule.js';
import {statusPlaces} from '../status-places.js';

/** A verdict that names no word of the report's `statuses`: what it means is not known. */
export const statusUnknown: Rule<'status-unknown', {is: string; ids: readonly string[]}> = {
  name: 'status-unknown',
  level: 'error',
  check({statuses = []}, board, emit) {
    const ids = statuses.map(({id}) => id);
    const known = new Set(ids);
    for (const {status: {is}, ...place} of statusPlaces(board)) {
      if (is !== undefined && !known.has(is)) emit({...place, pointer: `${place.pointer}/is`}, {is, ids});
    }
  },
};
