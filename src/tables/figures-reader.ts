import type {Steps} from '../schema/steps.js';
import type {Fields} from './builder.js';
import {cellText, isBlank} from './cell.js';
import type {Field} from './columns.js';
import {contextOf} from './context.js';
import {upTo} from './up-to.js';
import type {Context} from './figure/figure-builder.js';
import {groupAbove} from './group-above.js';
import {type Grid, headsAt} from './layout.js';
import {leaveColumns, leaveRow} from './leftovers.js';
import type {TableMapping} from './mapping.js';
import {changesOf, type Matched, matchColumns} from './match-columns.js';
import {nextTable} from './next-table.js';
import {isOwnTable} from './own-table.js';
import {powersAbove} from './powers-above.js';
import type {ReadingState} from './reading-state.js';
import {readingsOf} from './readings.js';
import {RowReader, type RowTools} from './row-reader.js';
import {RowSlots} from './row-slots.js';
import {columnName, refOf} from './sheet.js';
import {sumRows} from './sum-rows.js';
import {unitAbove} from './unit-above.js';
import {isUnits} from './unit-row.js';

/** Rows that are read in one step. */
const rowsOfStep = 100;

/** Reads the tables of figures, row by row, into the draft. */
export class FiguresReader {
  private readonly rows: RowReader;

  constructor(private readonly state: ReadingState) {
    this.rows = new RowReader(state);
  }

  /** Takes one sheet, some rows in each step. */
  *read(grid: Grid, table: TableMapping): Steps<void> {
    const {sheet} = grid;
    const matched = matchColumns(grid, table);
    if (!matched) {
      this.state.findings.push({code: 'noTable', level: 'error', ref: sheet.name, pointer: null, found: sheet.name, about: ''});
      this.state.unused.push({kind: 'sheet', ref: sheet.name, text: '', why: 'noTable'});
      return;
    }
    if (!this.state.isGuess) for (const finding of changesOf(grid, matched)) this.state.findings.push(finding);
    this.state.draft.close();
    const headRows = table.head?.rows ?? 1;
    const first = matched.row + headRows;
    // The template has none below it.
    const last = Math.min(table.end ?? (isOwnTable(table) ? null : nextTable(grid, matched.mapped, first, table.category === 'rows')) ?? grid.rows, grid.rows);
    const rows = upTo(last - first).map((i) => first + i);
    const {readings, findings} = readingsOf(grid, matched.mapped, rows, this.state.isSpoken ? this.state.lang : '');
    for (const finding of findings) this.state.findings.push(finding);
    leaveColumns(this.state, grid, matched, first);
    this.hidden(grid, new Set(rows), matched);
    for (let row = last; row < grid.rows; row++) if (grid.sheet.cells[row]?.some((cell) => !isBlank(cell))) leaveRow(this.state, grid, row, table.end === undefined ? 'apart' : 'ignored');
    if (matched.mapped.some(({head}) => head.isFinancial)) this.state.isFinancial = true;
    for (const {period, field} of readings) if (period !== null && ['value', 'target', 'share', 'plan'].includes(field)) {
      this.state.periods.add(period);
      if (field === 'target' || field === 'plan') this.state.targeted.add(period);
    }
    const unit = this.taken(unitAbove(grid, matched.row));
    for (const finding of powersAbove(grid, matched.row, readings, unit)) this.state.findings.push(finding);
    const contextFor = (measure: string | null): Context =>
      contextOf(this.state, grid, rows, readings.filter((one) => one.measure === null || one.measure === measure), unit);
    const contexts = new Map(readings.flatMap(({measure}) => (measure === null ? [] : [[measure, contextFor(measure)] as const])));
    const has = (field: Field): boolean => readings.some((one) => one.field === field);
    const fillColumns = new Set(matched.mapped.filter(({mapping}) => mapping.fill && !['category', 'item', 'itemNumber'].includes(mapping.field)).map(({index}) => index));
    const heads = headsAt(grid, matched.row, headRows);
    const isHead = (row: number): boolean => heads.every((head, column) => cellText(grid.seen(row, column)).replace(/\s+/g, ' ') === head);
    const lastFull = rows.findLast((row) => (sheet.cells[row] ?? []).filter((cell) => !isBlank(cell)).length > 1) ?? last;
    const isTracker = !['figure', 'value', 'target', 'share', 'role', 'baseline'].some((field) => has(field as Field));
    const tools: RowTools = {grid, table, lastFull, readings, context: contextFor(null), contexts, headRow: matched.row, rowSlots: new RowSlots(grid, readings, fillColumns, isOwnTable(table), (finding) => void this.state.findings.push(finding)), isTracker, hasFigureColumn: has('figure'), hasCategoryColumn: has('category')};
    if (table.category === 'rows') this.enterFirst(grid, matched.row, headRows);
    for (const row of rows) {
      if (row % rowsOfStep === 0) yield;
      const cells = sheet.cells[row];
      if (!cells?.some((cell) => !isBlank(cell))) continue;
      if ((headRows === 1 && isHead(row)) || (row === first && isUnits(grid, row))) {
        leaveRow(this.state, grid, row, 'head');
        continue;
      }
      this.rows.read(row, tools);
    }
    // The template's rows are what their author wants.
    if (!isOwnTable(table)) for (const row of sumRows(grid, rows, readings)) this.state.findings.push({code: 'sumOfRows', level: 'advice', ref: refOf(sheet.name, row, readings[0]!.index), pointer: null, found: cellText((sheet.cells[row] ?? []).find((cell) => !isBlank(cell)) ?? null), about: ''});
    this.directions(sheet.name, has('better'));
  }

  /** Enters the group whose name stands above the heads. */
  private enterFirst(grid: Grid, row: number, rows: 1 | 2): void {
    const group = groupAbove(grid, row, rows);
    if (!group) return;
    const {name} = grid.sheet;
    const ref = refOf(name, group.row, group.column);
    this.state.draft.enterCategory(`${name} ${group.text}`, group.text, ref, false);
    this.state.takeTitle(ref);
    const at = this.state.titles.findIndex((one) => one.ref === ref);
    if (at >= 0) this.state.titles.splice(at, 1);
  }

  /** Says which rows and columns are read though the workbook does not show them: who opens it does not see what is published. */
  private hidden({sheet}: Grid, rows: ReadonlySet<number>, {mapped}: Matched): void {
    const say = (code: 'rowsHidden' | 'columnsHidden', found: readonly string[]): void => {
      if (found.length > 0) this.state.findings.push({code, level: 'advice', ref: sheet.name, pointer: null, found: found.slice(0, 20).join(', ') + (found.length > 20 ? ' …' : ''), about: ''});
    };
    say('rowsHidden', (sheet.hidden?.rows ?? []).filter((row) => rows.has(row) && sheet.cells[row]?.some((cell) => !isBlank(cell))).map((row) => String(row + 1)));
    say('columnsHidden', mapped.filter(({index}) => sheet.hidden?.columns.includes(index)).map(({index}) => columnName(index)));
  }

  /** Says once that no figure tells which way is better, where values stand beside targets. */
  private directions(sheet: string, hasColumn: boolean): void {
    if (hasColumn || this.state.mapping.defaults?.better !== undefined || this.state.findings.some(({code}) => code === 'betterMissing')) return;
    const metrics = this.state.draft.categories.flatMap(({items}) => (items as Fields[]).flatMap(({metrics: all}) => (all ?? []) as Fields[]));
    if (metrics.some((metric) => metric['value'] !== undefined && metric['target'] !== undefined && metric['direction'] === undefined)) {
      this.state.findings.push({code: 'betterMissing', level: 'info', ref: sheet, pointer: null, found: '', about: ''});
    }
  }

  /** A unit above the heads is used: it is no title that nobody reads. */
  private taken(above: ReturnType<typeof unitAbove>): string | null {
    if (above) this.state.takeTitle(above.ref);
    return above?.unit ?? null;
  }
}
