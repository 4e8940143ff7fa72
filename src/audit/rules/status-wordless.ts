import type {Status} from '../../schema/report.js';
import {categoryPlaces, itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A verdict without the publisher's own word for it: readers cannot see what was said. */
export const statusWordless: Rule<'status-wordless', {state: Status['state']}> = {
  name: 'status-wordless',
  level: 'advice',
  check(_report, board, emit) {
    const places = [
      ...categoryPlaces(board).map(({category, ...place}) => ({...place, status: category.status})),
      ...itemPlaces(board).map(({of, ...place}) => ({...place, status: of.item.status})),
    ];
    for (const {status, ...place} of places) {
      if (status && status.state !== 'unrated' && status.text === undefined) emit({...place, pointer: `${place.pointer}/status`}, {state: status.state});
    }
  },
};
