import {itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/**
 * A milestone that is in force, and no word on since when. Other achieved facts are true on the day of the report, and
 * few publishers print more; what is in force has a day of its own.
 */
export const achievedUndated: Rule<'achieved-undated', Record<never, never>> = {
  name: 'achieved-undated',
  level: 'advice',
  check(_report, board, emit) {
    for (const {of, ...place} of itemPlaces(board)) {
      (of.item.milestones ?? []).forEach(({state, date, basis}, i) => {
        if (state === 'achieved' && basis === 'inForce' && date === undefined) emit({...place, pointer: `${place.pointer}/milestones/${i}`}, {});
      });
    }
  },
};
