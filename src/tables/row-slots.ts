import {cellText, isBlank} from './cell.js';
import {columnOf, type Field} from './columns.js';
import type {TableFinding} from './finding.js';
import type {Grid} from './layout.js';
import {readDate} from './read/date.js';
import {saysNothing} from './read/missing.js';
import {columnRef, refOf} from './sheet.js';
import type {Reading, Slot, Slots} from './slots.js';

/** The filled cells of a row. */
export interface RowParts {
  /** Those of the whole row, by field. */
  readonly slots: Map<Field, Slot[]>;
  /** Those of each thing that it counts, where they are several, by its name. */
  readonly measures: ReadonlyMap<string, Slots>;
  /** How many stand in the row itself. */
  readonly filled: number;
}

/** A date whose parts stand in two columns, such as a quarter beside a year, as one cell; null where two cells are none. */
function dateInParts(one: Slot, other: Slot): Slot | null {
  if (columnOf.get(one.reading.field)!.kind !== 'date') return null;
  const cell = `${cellText(one.cell)} ${cellText(other.cell)}`;
  return readDate(cell, null).kind === 'date' ? {...one, cell} : null;
}

/** The cells of one table, row by row, by field; what columns that fill down had last stands in their empty cells. */
export class RowSlots {
  private readonly fills = new Map<number, Slot>();
  private readonly columns: readonly {readonly reading: Reading; readonly ref: string; readonly isFilled: boolean}[];

  /** @param fillColumns columns whose empty cells mean the same as the cell above, from 0 @param isOwn whether it is the template's table @param say takes what is found */
  constructor(private readonly grid: Grid, readings: readonly Reading[], fillColumns: ReadonlySet<number>, private readonly isOwn: boolean, private readonly say: (finding: TableFinding) => void) {
    this.columns = readings.map((reading) => ({reading, ref: columnRef(grid.sheet.name, reading.index), isFilled: fillColumns.has(reading.index)}));
  }

  /** The filled cells of a row. */
  at(row: number): RowParts {
    const slots = new Map<Field, Slot[]>();
    const measures = new Map<string, Map<Field, Slot[]>>();
    let filled = 0;
    for (const {reading, ref, isFilled} of this.columns) {
      const cell = this.grid.own(row, reading.index);
      let slot: Slot | undefined;
      if (!isBlank(cell)) {
        filled++;
        slot = {cell, ref: `${ref}${row + 1}`, reading};
        if (isFilled) this.fills.set(reading.index, slot);
      } else slot = this.fills.get(reading.index);
      if (!slot) {
        this.mergedAbove(row, reading);
        continue;
      }
      let part = slots;
      if (reading.measure !== null) {
        part = measures.get(reading.measure) ?? new Map<Field, Slot[]>();
        measures.set(reading.measure, part);
      }
      // "n/a" in the place of a name or a unit names nothing; what the template holds is what its author wants.
      if (!this.isOwn && (reading.field === 'figure' || reading.field === 'unit') && saysNothing(cellText(cell))) continue;
      const known = part.get(reading.field);
      const date = known && dateInParts(known[0]!, slot);
      if (date) known[0] = date;
      else if (known) known.push(slot);
      else part.set(reading.field, [slot]);
    }
    return {slots, measures, filled};
  }

  /** A number in merged cells is that of their first row: whether it is of the others too nobody can tell. */
  private mergedAbove(row: number, reading: Reading): void {
    const {grid} = this;
    const top = grid.top(row, reading.index);
    const cell = grid.seen(row, reading.index);
    if (top === row || isBlank(cell) || !['value', 'target', 'share', 'baseline', 'plan'].includes(reading.field)) return;
    this.say({code: 'mergedNumber', level: 'advice', ref: refOf(grid.sheet.name, row, reading.index), pointer: null, found: cellText(cell), about: refOf(grid.sheet.name, top, reading.index)});
  }
}
