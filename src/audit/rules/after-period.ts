import {isAfter} from '../day.js';
import {figurePlaces, itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A fact dated after the end of the period that the report is about: a figure, or a milestone that is achieved. */
export const afterPeriod: Rule<'after-period', {date: string; end: string}> = {
  name: 'after-period',
  level: 'info',
  check(report, board, emit) {
    const end = report.period?.end ?? report.asOf;
    const figures = figurePlaces(board).map(({figure, ...place}) => ({...place, date: figure.asOf}));
    const milestones = itemPlaces(board).flatMap(({of, ...place}) => (of.item.milestones ?? []).map(({state, date}, i) =>
      ({...place, pointer: `${place.pointer}/milestones/${i}`, date: state === 'achieved' ? date : undefined})));
    for (const {date, ...place} of [...figures, ...milestones]) {
      if (date !== undefined && isAfter(date, end)) emit(place, {date, end});
    }
  },
};
