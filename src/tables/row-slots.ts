import {cellText, isBlank} from './cell.js';
import type {Field} from './columns.js';
import type {TableFinding} from './finding.js';
import type {Grid} from './layout.js';
import {columnRef, refOf} from './sheet.js';
import type {Reading, Slot} from './slots.js';

/** The cells of one table, row by row, by field; what columns that fill down had last stands in their empty cells. */
export class RowSlots {
  private readonly fills = new Map<number, Slot>();
  private readonly columns: readonly {readonly reading: Reading; readonly ref: string; readonly isFilled: boolean}[];

  /** @param fillColumns columns whose empty cells mean the same as the cell above, from 0 @param say takes what is found */
  constructor(private readonly grid: Grid, readings: readonly Reading[], fillColumns: ReadonlySet<number>, private readonly say: (finding: TableFinding) => void) {
    this.columns = readings.map((reading) => ({reading, ref: columnRef(grid.sheet.name, reading.index), isFilled: fillColumns.has(reading.index)}));
  }

  /** The filled cells of a row, and how many of them stand in the row itself. */
  at(row: number): {readonly slots: Map<Field, Slot[]>; readonly filled: number} {
    const slots = new Map<Field, Slot[]>();
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
      const known = slots.get(reading.field);
      if (known) known.push(slot);
      else slots.set(reading.field, [slot]);
    }
    return {slots, filled};
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
