import type {Cell} from '../cell.js';
import {columnOf, type Field} from '../columns.js';
import {ownReading, type Slot, type Slots} from '../slots.js';
import {isSafe, isTag} from './cell-text.js';
import {byLanguage, keyOf, type Place} from './place.js';

/** The cells of one row, by column. */
export class Row {
  readonly cells = new Map<string, {readonly place: Place; readonly cell: Cell}>();

  put(field: Field, cell: Cell | undefined, lang: string | null = null, period: string | null = null): void {
    if (cell === undefined || cell === null || cell === '') return;
    const place = {field, lang, period};
    this.cells.set(keyOf(place), {place, cell});
  }

  /** Words in the language of the report, or one column for each language; nothing where one of them does not fit into a cell. */
  words(field: Field, text: unknown): void {
    if (typeof text === 'string') {
      if (isSafe(text)) this.put(field, text);
      return;
    }
    if (typeof text !== 'object' || text === null) return;
    const all = Object.entries(text);
    if (columnOf.get(field)!.inLanguages && all.every(([lang, one]) => typeof one === 'string' && isSafe(one) && isTag(lang))) for (const [lang, one] of all) this.put(field, one as string, lang);
  }

  /** The cells as they are read again, in the order of the columns. */
  slots(lang: string): Slots {
    const slots = new Map<Field, Slot[]>();
    for (const {place, cell} of [...this.cells.values()].sort((a, b) => byLanguage(lang)(a.place, b.place))) {
      const slot: Slot = {cell, ref: '', reading: {...ownReading, ...place, index: 0}};
      slots.set(place.field, [...(slots.get(place.field) ?? []), slot]);
    }
    return slots;
  }
}

/** The words of a field in every language as one text; empty where the row has none. */
export const wordsKey = (row: Row, field: Field): string => {
  const cells = [...row.cells.values()].filter(({place}) => place.field === field);
  return cells.length === 0 ? '' : cells.map(({place, cell}) => `${place.lang ?? ''}:${String(cell)}`).join('\n');
};
