import {isPast} from '../day.js';
import {itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A milestone whose date has gone by on the day of the report, and which is still planned or in progress. */
export const datePassed: Rule<'date-passed', {date: string; asOf: string; state: 'planned' | 'inProgress'}> = {
  name: 'date-passed',
  level: 'advice',
  check({asOf}, board, emit) {
    for (const {of, ...place} of itemPlaces(board)) {
      (of.item.milestones ?? []).forEach(({state, date}, i) => {
        if ((state !== 'planned' && state !== 'inProgress') || date === undefined || !isPast(date, asOf)) return;
        emit({...place, pointer: `${place.pointer}/milestones/${i}`}, {date, asOf, state});
      });
    }
  },
};
