import type {Rule} from '../rule.js';

/** Another number of categories or items in the report than the publisher declares. */
export const declaredNumbers: Rule<'declared-numbers', {of: 'categories' | 'items'; declared: number; found: number}> = {
  name: 'declared-numbers',
  level: 'error',
  check({declared = {}}, {categories, items}, emit) {
    for (const [of, found] of [['categories', categories.length], ['items', items.length]] as const) {
      const number = declared[of];
      if (number !== undefined && number !== found) emit({pointer: `/declared/${of}`, item: null}, {of, declared: number, found});
    }
  },
};
