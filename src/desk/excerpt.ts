import type {Item, Report} from '../schema/report.js';

/** A report of some of its items alone; null where it has none of them. Its declared counts are left out, for they are of all. */
export function excerptOf({declared: _, known: __, ...report}: Report, has: (item: Item, category: number, place: number) => boolean): Report | null {
  const categories = report.categories.flatMap((category, i) => {
    const items = category.items.filter((item, j) => has(item, i, j));
    return items.length > 0 ? [{...category, items}] : [];
  });
  return categories.length > 0 ? {...report, categories: categories as unknown as Report['categories']} : null;
}
