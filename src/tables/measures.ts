import {cellText} from './cell.js';
import {columnOf, type Field} from './columns.js';
import {refOf} from './sheet.js';
import type {Slot, Slots} from './slots.js';

/** Whether a cell of a row that counts several things says something of each of them; a remark is one on the row. */
const isOfFigures = (field: Field): boolean => columnOf.get(field)!.level === 'figure' && field !== 'note' && field !== 'figure';

/** What a row that counts several things says of its item. */
export const ofItem = (slots: Slots): Slots => new Map([...slots].filter(([field]) => !isOfFigures(field)));

/** One of several figures of a row: its own cells, those that are of all, and the name that its head gives it. @param headRow from 0 */
export function figureOf(slots: Slots, measure: string, own: Slots, sheet: string, headRow: number): Slots {
  const [{reading}] = [...own.values()][0]! as [Slot];
  const named = slots.get('figure')?.find((one) => one.reading.lang === null);
  const cell = named === undefined ? measure : `${cellText(named.cell)}: ${measure}`;
  const label: Slot = {cell, ref: refOf(sheet, headRow, reading.index), reading: {...reading, field: 'figure', period: null}};
  return new Map([...[...slots].filter(([field]) => isOfFigures(field)), ...own, ['figure', [label]]]);
}
