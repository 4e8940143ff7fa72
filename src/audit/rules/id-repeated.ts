import {categoryPlaces, figurePlaces, itemPlaces, partPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** An id that stands twice in the report; the second and every later place is named, with the first beside it. */
export const idRepeated: Rule<'id-repeated', {id: string; first: string}> = {
  name: 'id-repeated',
  level: 'error',
  check(_report, board, emit) {
    const places = [
      ...categoryPlaces(board).map(({category, ...place}) => ({...place, id: category.id})),
      ...itemPlaces(board).map(({of, ...place}) => ({...place, id: of.item.id})),
      ...figurePlaces(board).map(({figure, ...place}) => ({...place, id: figure.id})),
      ...partPlaces(board).map(({part, ...place}) => ({...place, id: part.part.id})),
    ];
    const seen = new Map<string, string>();
    for (const {id, ...place} of places) {
      if (id === undefined) continue;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, place.pointer);
      else emit(place, {id, first});
    }
  },
};
