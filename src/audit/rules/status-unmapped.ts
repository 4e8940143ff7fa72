import type {Text} from '../../schema/report.js';
import {categoryPlaces, itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A verdict in the publisher's word that is mapped to nothing: `unrated` says that there is no verdict. */
export const statusUnmapped: Rule<'status-unmapped', {text: Text}> = {
  name: 'status-unmapped',
  level: 'advice',
  check(_report, board, emit) {
    const places = [
      ...categoryPlaces(board).map(({category, ...place}) => ({...place, status: category.status})),
      ...itemPlaces(board).map(({of, ...place}) => ({...place, status: of.item.status})),
    ];
    for (const {status, ...place} of places) {
      if (status?.state === 'unrated' && status.text !== undefined) emit({...place, pointer: `${place.pointer}/status`}, {text: status.text});
    }
  },
};
