import {cellText, isBlank} from './cell.js';
import {columnOf} from './columns.js';
import type {Unused} from './finding.js';
import type {Grid} from './layout.js';
import type {Matched} from './match-columns.js';
import {readTarget} from './read/target.js';
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
  for (const slot of left) if (!isBlank(slot.cell)) state.unused.push({kind: 'cell', ref: slot.ref, text: cellText(slot.cell).slice(0, 120), why: reasonOf(slot, why)});
}

function reasonOf({cell, reading: {field, period, style}}: Slot, why: Unused['why']): Unused['why'] {
  if (field === 'responsible' || field === 'tags') return 'notInSchema';
  const kind = why === 'period' && ['amount', 'target', 'share'].includes(columnOf.get(field)!.kind) ? readTarget(cell, style).kind : null;
  if (kind === 'missing') return 'missing';
  if (kind === 'fault') return 'unread';
  if (period === null && why === 'period' && field !== 'share' && field !== 'target') return 'noFigure';
  return field === 'plan' || (field === 'target' && period !== null) ? 'plan' : why;
}
