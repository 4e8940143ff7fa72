import {guessColumns} from '../../tables/guess-columns.js';
import {gridOf, headsAt} from '../../tables/layout.js';
import type {ColumnMapping, Mapping, TableMapping} from '../../tables/mapping.js';
import {readHead} from '../../tables/match-head.js';
import {columnName, type Sheet} from '../../tables/sheet.js';
import type {DeskPage} from '../desk-page.js';
import type {Work} from '../work.js';

/** How the sheet of the source that is shown is read, and how a person changes that. */
export class SourceMapping {
  /** What is said of the sheet; undefined where nothing is. */
  readonly table: TableMapping | undefined;
  /** What is said of each column of it, by its place from 0. */
  readonly columns: Readonly<Record<number, ColumnMapping>>;

  constructor(private readonly desk: DeskPage, private readonly work: Work, readonly source: NonNullable<Work['source']>, readonly sheet: Sheet) {
    this.table = source.mapping.tables.find(({sheets}) => sheets.includes(sheet.name));
    this.columns = columnsOf(sheet, this.table);
  }

  /** Rows of its heads. */
  get headRows(): 1 | 2 {
    return this.table?.head?.rows ?? 1;
  }

  /** The first row of its heads, from 1. */
  get headRow(): number {
    return this.table?.head?.row ?? 1;
  }

  change(mapping: Mapping): void {
    const {desk, source, work} = this;
    void desk.readSource({...source, mapping}).then(() => { if (work.isEdited) desk.tell(desk.words.match.replaced); });
  }

  changeTable(next: TableMapping): void {
    const {table, source: {mapping}} = this;
    this.change({...mapping, tables: table ? mapping.tables.map((one) => (one === table ? next : one)) : [...mapping.tables, next]});
  }

  /** Takes rows for the heads of this sheet, with what each column is guessed from them. @param row from 1 */
  changeHead(row: number, rows: 1 | 2): void {
    const {sheet, table} = this;
    const grid = gridOf(sheet);
    const {columns} = guessColumns(grid, {row: row - 1, rows, heads: headsAt(grid, row - 1, rows)});
    this.changeTable({sheets: [sheet.name], kind: 'figures', head: {row, rows}, ...(table?.category === undefined ? {category: 'sheet' as const} : {category: table.category}), columns});
  }

  /** @param column from 0 */
  changeColumn(column: number, next: {readonly [Name in keyof ColumnMapping]?: ColumnMapping[Name] | undefined}): void {
    const {table, sheet} = this;
    if (!table) return;
    const own = this.columns[column];
    const all = table.columns ?? [];
    const made = {...(own ?? {head: headText(sheet, table, column), at: columnName(column), field: null}), ...next};
    // What was guessed has a reason; what a person says needs none.
    const {reason: _, ...said} = Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined && value !== '')) as unknown as ColumnMapping;
    this.changeTable({...table, columns: own ? all.map((one) => (one === own ? said : one)) : [...all, said]});
  }
}

/** What is said of each column of a sheet, by its place. */
function columnsOf(sheet: Sheet, table: TableMapping | undefined): Readonly<Record<number, ColumnMapping>> {
  if (table?.kind !== 'figures') return {};
  const found: Record<number, ColumnMapping> = {};
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column++) {
    const own = table.columns?.find(({at}) => at === columnName(column));
    if (own) found[column] = own;
  }
  return found;
}

/** The head of a column as a mapping names it. */
function headText(sheet: Sheet, table: TableMapping | undefined, column: number): string {
  if (table?.kind !== 'figures') return '';
  const own = table.columns?.find(({at}) => at === columnName(column));
  if (own) return own.head;
  return readHead(headsAt(gridOf(sheet), (table.head?.row ?? 1) - 1, table.head?.rows ?? 1)[column] ?? '').pattern;
}
