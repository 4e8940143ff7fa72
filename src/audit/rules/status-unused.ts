import type {Text} from '../../schema/report.js';
import type {Rule} from '../rule.js';
import {statusPlaces} from '../status-places.js';

/** A word of `statuses` that no verdict names, of an item or a category, now or earlier. */
export const statusUnused: Rule<'status-unused', {word: Text; id: string}> = {
  name: 'status-unused',
  level: 'info',
  check({statuses = []}, board, emit) {
    const used = new Set(statusPlaces(board).map(({status}) => status.is));
    statuses.forEach(({id, label}, i) => {
      if (!used.has(id)) emit({pointer: `/statuses/${i}`, item: null}, {word: label, id});
      // A second word with this id is a finding of its own.
      used.add(id);
    });
  },
};
