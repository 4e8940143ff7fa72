import {categoryPlaces, itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** Numbers left out between the smallest and the largest number of the categories, or of the items across all categories. */
export const numberGap: Rule<'number-gap', {of: 'categories' | 'items'; from: number; to: number}> = {
  name: 'number-gap',
  level: 'error',
  check(_report, board, emit) {
    const look = (of: 'categories' | 'items', places: readonly {pointer: string; item: number | null; number: number | undefined}[]): void => {
      const numbered = places.flatMap(({number, ...place}) => (number === undefined ? [] : [{...place, number}])).sort((a, b) => a.number - b.number);
      numbered.forEach(({number, ...place}, i) => {
        const before = numbered[i - 1]?.number;
        if (before !== undefined && number > before + 1) emit(place, {of, from: before + 1, to: number - 1});
      });
    };
    look('categories', categoryPlaces(board).map(({category, ...place}) => ({...place, number: category.number})));
    look('items', itemPlaces(board).map(({of, ...place}) => ({...place, number: of.item.number})));
  },
};
