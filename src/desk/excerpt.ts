import {ReportError} from '../schema/error.js';
import {parse} from '../schema/parse.js';
import type {Report} from '../schema/report.js';

interface DraftCategory {
  readonly items?: readonly object[];
}

/** Stands for what is not shown of an excerpt. */
const unseen = '–';

/**
 * Some items of a report that need not be whole yet, to be drawn without its head: a title and a publisher may be missing, for they are in the head. Its declared
 * counts are left out, for they are of all.
 *
 * @param draft as `readTable` gives it
 * @param has   whether an item is in it, by the places of its category and of itself
 * @returns null where there is no such item, or where it cannot be drawn yet
 */
export function excerptOf({declared: _, known: __, description: ___, ...draft}: Readonly<Record<string, unknown>>, has: (category: number, item: number) => boolean): Report | null {
  const categories = ((draft['categories'] ?? []) as readonly DraftCategory[]).flatMap((category, i) => {
    const items = (category.items ?? []).filter((_item, j) => has(i, j));
    return items.length > 0 ? [{...category, items}] : [];
  });
  if (categories.length === 0) return null;
  try {
    return parse({title: unseen, publisher: {name: unseen}, ...draft, categories});
  } catch (error) {
    if (error instanceof ReportError) return null;
    throw error;
  }
}
