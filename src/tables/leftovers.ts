import {cellText, isBlank} from './cell.js';
import type {Unused} from './finding.js';
import type {Grid} from './layout.js';
import type {Matched} from './match-columns.js';
import type {ReadingState} from './reading-state.js';
import {columnName, refOf} from './sheet.js';
import type {Slot} from './slots.js';

/** Lists a row that is not used, by its first filled cell. */
export function leaveRow(state: ReadingState, grid: Grid, row: number, why: Unused['why']): void {
  const cells = grid.sheet.cells[row] ?? [];
  const column = cells.findIndex((cell) => !isBlank(cell));
  if (column >= 0) state.unused.push({kind: 'row', ref: refOf(grid.sheet.name, row, column), text: cellText(cells[column]).slice(0, 120), why});
}

/** Lists the columns that are not used. @param first row below the heads, from 0 */
export function leaveColumns(state: ReadingState, grid: Grid, {heads, unused}: Matched, first: number): void {
  for (const {index, known} of unused) {
    const ref = `${grid.sheet.name === '' ? '' : `${grid.sheet.name}!`}${columnName(index)}`;
    const head = heads[index]!.text;
    let text = head;
    for (let row = first; text === '' && row < grid.rows; row++) text = cellText(grid.own(row, index));
    // A kept mapping that names it without a field has decided.
    const none = known && !state.isGuess ? 'ignored' : 'noField';
    state.unused.push({kind: 'column', ref, text: text.slice(0, 120), why: state.why.get(ref) ?? state.why.get(`${grid.sheet.name}!${columnName(index)}`) ?? none});
  }
}

/** Lists cells that are not used. */
export function leaveCells(state: ReadingState, left: readonly Slot[], why: Unused['why']): void {
  for (const {cell, ref, reading} of left) {
    const isNew = reading.field === 'responsible' || reading.field === 'tags';
    if (!isBlank(cell)) state.unused.push({kind: 'cell', ref, text: cellText(cell).slice(0, 120), why: isNew ? 'notInSchema' : reading.period === null && why === 'period' && reading.field !== 'share' && reading.field !== 'target' ? 'noFigure' : reading.field === 'plan' || (reading.field === 'target' && reading.period !== null) ? 'plan' : why});
  }
}
