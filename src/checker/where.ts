import type {Text} from '../schema/report.js';
import {originOf} from '../tables/origin.js';
import type {Readable} from './document.js';
import {type Spot, spotsOf} from './scan.js';

/** Where a finding is, for those who have the file open: line and column of JSON, sheet and cell of a table. */
export interface Where extends Partial<Spot> {
  /** Undefined for JSON; null where no cell gave it. */
  readonly cell?: string | null;
  /** Number and title of the item; null outside of items, and where it has none. */
  readonly item: number | null;
  readonly title: Text | null;
}

/**
 * Where the findings of a file are, by their pointers. All are looked up at the first question: one
 * way through the text, however many there are.
 */
export function whereIn(document: Readable, findings: readonly {readonly pointer: string}[]): (pointer: string) => Where {
  const {data, text, table} = document;
  if (table !== null) return (pointer) => ({cell: originOf(table.origins, pointer), ...itemAt(data, pointer)});
  let spots: ReadonlyMap<string, Spot> | null = null;
  return (pointer) => {
    spots ??= spotsOf(text, findings.map((each) => each.pointer));
    return {...spots.get(pointer)!, ...itemAt(data, pointer)};
  };
}

/** The item that a pointer leads into, in data that need not be a report, or in a series of reports. */
export function itemAt(data: unknown, pointer: string): Pick<Where, 'item' | 'title'> {
  const [, place, inside] = /^\/reports\/(\d+)(\/categories\/.*)/.exec(pointer) ?? [];
  if (inside !== undefined) return itemAt((data as {reports: unknown[]}).reports[Number(place)], inside);
  const [, category, item] = /^\/categories\/(\d+)\/items\/(\d+)(?:\/|$)/.exec(pointer) ?? [];
  if (item === undefined) return {item: null, title: null};
  const {number, title} = (data as {categories: {items: ({number?: unknown; title?: unknown} | null)[]}[]}).categories[Number(category)]!.items[Number(item)] ?? {};
  return {item: typeof number === 'number' ? number : null, title: isText(title) ? title : null};
}

const isText = (title: unknown): title is Text => typeof title === 'string'
  || (typeof title === 'object' && title !== null && !Array.isArray(title) && Object.values(title).every((text) => typeof text === 'string'));
