import type {Text} from '../../schema/report.js';
import type {Rule} from '../rule.js';
import {statusPlaces} from '../status-places.js';

/** A verdict in the publisher's word that is mapped to nothing: `unrated` says that there is no verdict. */
export const statusUnmapped: Rule<'status-unmapped', {text: Text}> = {
  name: 'status-unmapped',
  level: 'advice',
  check(_report, board, emit) {
    for (const {status: {is, state, text}, ...place} of statusPlaces(board)) {
      if (is === undefined && state === 'unrated' && text !== undefined) emit(place, {text});
    }
  },
};
