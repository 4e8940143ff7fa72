import type {State} from '../../schema/report.js';
import type {Rule} from '../rule.js';
import {statusPlaces} from '../status-places.js';

/** A verdict without the publisher's own word for it: readers cannot see what was said. */
export const statusWordless: Rule<'status-wordless', {state: State}> = {
  name: 'status-wordless',
  level: 'advice',
  check(_report, board, emit) {
    for (const {status: {is, state = 'unrated', text}, ...place} of statusPlaces(board)) {
      if (is === undefined && state !== 'unrated' && text === undefined) emit(place, {state});
    }
  },
};
