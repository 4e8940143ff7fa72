import {categoryPlaces, itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A number that two categories, or two items of the report, have in common; every place after the first is named. */
export const numberRepeated: Rule<'number-repeated', {of: 'categories' | 'items'; number: number; first: string}> = {
  name: 'number-repeated',
  level: 'error',
  check(_report, board, emit) {
    const look = (of: 'categories' | 'items', places: readonly {pointer: string; item: number | null; number: number | undefined}[]): void => {
      const seen = new Map<number, string>();
      for (const {number, ...place} of places) {
        if (number === undefined) continue;
        const first = seen.get(number);
        if (first === undefined) seen.set(number, place.pointer);
        else emit(place, {of, number, first});
      }
    };
    look('categories', categoryPlaces(board).map(({category, ...place}) => ({...place, number: category.number})));
    look('items', itemPlaces(board).map(({of, ...place}) => ({...place, number: of.item.number})));
  },
};
