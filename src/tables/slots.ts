import {lastDay} from '../schema/last-day.js';
import {type Cell, cellText, isBlank} from './cell.js';
import type {Field} from './columns.js';
import type {DateOrder} from './read/date.js';
import type {NumberStyle} from './read/number-style.js';
import type {Scale} from './read/share.js';

/** How the cells of one column are read. */
export interface Reading {
  readonly index: number;
  readonly field: Field;
  readonly lang: string | null;
  /** What it counts, where a row has figures of several things; null where it is of the whole row. */
  readonly measure: string | null;
  /** The date in its head; null where there is none. */
  readonly period: string | null;
  /** Whether that is a financial year, which ends on a day that no head tells. */
  readonly isFinancial: boolean;
  readonly style: NumberStyle;
  /** Of plain numbers in a column of shares; null where nothing tells it. */
  readonly scale: Scale | null;
  readonly order: DateOrder | null;
  readonly epoch: 1900 | 1904;
  readonly factor: number;
  readonly unit: string | null;
  /** What the shares of the column are of, where its head says it. */
  readonly of: 'target' | null;
}

/** How the writer's own cells are read. */
export const ownReading: Omit<Reading, 'field' | 'lang' | 'period' | 'index'> = {
  measure: null, isFinancial: false,
  style: {decimal: '.', sure: false}, scale: null, order: null, epoch: 1900, factor: 1, unit: null, of: null,
};

/** One cell of a row with how it is read and where it stands. */
export interface Slot {
  readonly cell: Cell;
  readonly ref: string;
  readonly reading: Reading;
}

/** The filled cells of a row by field. */
export type Slots = ReadonlyMap<Field, readonly Slot[]>;

/** The filled cell of a field in the language of the report, without a date; undefined where there is none. */
export const slotOf = (slots: Slots, field: Field): Slot | undefined => slots.get(field)?.find(({reading}) => reading.lang === null && reading.period === null);

const none: readonly Slot[] = [];

/** The filled cells of a field at dates, oldest first. */
export const slotsAtDates = (slots: Slots, field: Field): readonly Slot[] =>
  (slots.get(field) ?? none).filter(({reading}) => reading.period !== null).sort((a, b) => (isLater(b.reading.period!, a.reading.period!) ? -1 : isLater(a.reading.period!, b.reading.period!) ? 1 : 0));

/** Whether a date ends after another: the year 2026 ends after its March. */
export const isLater = (date: string, than: string): boolean => (date.length === than.length ? date > than : lastDay(date) > lastDay(than));

/** The words of a field: a string, or one for each language where there are several; undefined where nothing stands there. */
export function textAt(slots: Slots, field: Field, lang: string): string | Record<string, string> | undefined {
  const found = slots.get(field);
  if (found === undefined) return undefined;
  const [first] = found;
  // Nearly every field has one column.
  if (found.length === 1 && first!.reading.lang === null) return cellText(first!.cell) || undefined;
  const all = found.filter(({cell}) => !isBlank(cell) && cellText(cell) !== '');
  const base = all.find(({reading}) => reading.lang === null);
  if (all.length === 0) return undefined;
  if (base && all.length === 1) return cellText(base.cell);
  return Object.fromEntries(all.map(({cell, reading}) => [reading.lang ?? lang, cellText(cell)]));
}
