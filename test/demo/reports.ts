import {readdirSync, readFileSync} from 'node:fs';
import type {Item, Metric, Part, Report} from '../../src/schema/report.js';

const folder = new URL('../../demo/data/', import.meta.url);

/** The file names of demo/data, in order. */
export const reportFiles: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();

/** A file of demo/data as `JSON.parse` gives it, before `parse` has seen it. */
export function reportOf(file: string): Report {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Report;
}

/** Something inside a document: its value, its JSON pointer, the field that holds it and the object with that field. */
export interface Place {
  readonly value: unknown;
  readonly pointer: string;
  /** Name of the nearest field; the index of a list does not count. */
  readonly field: string;
  readonly parent: Readonly<Record<string, unknown>>;
}

/** Every value inside a document, itself included, in document order. */
export function* placesOf(value: unknown, pointer = '', field = '', parent: Place['parent'] = {}): Generator<Place> {
  yield {value, pointer, field, parent};
  if (Array.isArray(value)) {
    for (const [i, child] of value.entries()) yield* placesOf(child, `${pointer}/${i}`, field, parent);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      yield* placesOf(child, `${pointer}/${name}`, name, value as Place['parent']);
    }
  }
}

export const itemsOf = (report: Report): Item[] => report.categories.flatMap((category) => category.items);

/** Every metric of an item, each followed by its parts. */
export const metricsOf = (item: Item): (Metric | Part)[] =>
  (item.metrics ?? []).flatMap<Metric | Part>((metric) => (metric.role === 'progress' ? [metric, ...(metric.parts ?? [])] : [metric]));
