import {cellText, isBlank} from '../cell.js';
import {columnOf, type Field} from '../columns.js';
import {missingOf} from '../read/missing.js';
import type {Slot, Slots} from '../slots.js';
import type {Figure} from './figure-builder.js';

/** The columns of figures that each kind of row can hold. */
const held: Readonly<Record<string, readonly Field[]>> = {
  milestone: ['figure', 'role', 'value', 'asOf', 'by', 'basis', 'note'],
  shared: ['figure', 'role', 'target', 'unit', 'covers'],
  kind: ['figure', 'role', 'value', 'printed', 'basis'],
  part: ['figure', 'role', 'id', 'value', 'printed', 'qualifier', 'basis', 'share', 'of', 'note'],
  rate: ['figure', 'role', 'id', 'value', 'printed', 'qualifier', 'asOf', 'note'],
  context: ['figure', 'role', 'id', 'value', 'printed', 'qualifier', 'unit', 'basis', 'asOf', 'note'],
};
/** Columns that say something of another one: they are left where that has nothing to say. */
const details: readonly (readonly [Field, string])[] = [['of', 'stated'], ['targetKind', 'target'], ['by', 'target'], ['baselineDate', 'baseline'], ['planRule', 'pace']];

/** A figure with every cell of its row that it could not hold: none is dropped in silence. */
export function whole(figure: Figure, slots: Slots, kind: string): Figure {
  const add = (slot: Slot): void => {
    if (!figure.left.includes(slot) && !isBlank(slot.cell) && missingOf(cellText(slot.cell)) === undefined) figure.left.push(slot);
  };
  for (const [field, all] of slots) {
    if (columnOf.get(field)!.level !== 'figure' || field === 'more') continue;
    const fits = held[kind]?.includes(field) ?? field !== 'covers';
    // The unit of a rate is what its number says already.
    if (kind === 'rate' && field === 'unit' && all.every(({cell}) => /^[%％]$/.test(cellText(cell)))) continue;
    for (const slot of all) if (!fits || (kind !== 'progress' && slot.reading.period !== null && ![...figure.origins.values()].includes(slot.ref))) add(slot);
  }
  // A word in the place of a number is in no report, whether it says that there is none or nothing that can be read.
  for (const [field, all] of slots) {
    const {level, kind: form} = columnOf.get(field)!;
    if (level !== 'figure' || form === 'text' || form === 'choice' || form === 'ids' || form === 'more') continue;
    for (const slot of all) if (typeof slot.cell === 'string' && /\p{L}/u.test(slot.cell) && ![...figure.origins.values()].includes(slot.ref) && !figure.left.includes(slot)) figure.left.push(slot);
  }
  for (const [field, name] of details) if (figure.fields[name] === undefined) for (const slot of slots.get(field) ?? []) if (field !== 'by' || kind !== 'milestone') add(slot);
  return figure;
}
