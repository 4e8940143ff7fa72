import {jsonOf} from '../schema/json.js';
import {least, most} from '../schema/extremes.js';
import {upTo} from './up-to.js';
import {cellText, isBlank} from './cell.js';
import type {Field} from './columns.js';
import type {TableFinding, Unused} from './finding.js';
import {plain} from './fold.js';
import {guessColumns} from './guess-columns.js';
import {codeReason} from './guess/settle.js';
import {groupAbove} from './group-above.js';
import {findHead} from './guess-head.js';
import {type Grid, gridOf} from './layout.js';
import {type ColumnMapping, mapSchema, type Mapping, type TableMapping} from './mapping.js';
import {readHead} from './match-head.js';
import {reportRows} from './report-block.js';
import {bandOf, isNote, isTotal} from './row-kind.js';
import type {Sheet} from './sheet.js';

/** A mapping that was guessed, and what is to be said of it. */
export interface Guess {
  readonly mapping: Mapping;
  readonly findings: readonly TableFinding[];
  /** Why columns and sheets are not used, by their place. */
  readonly why: ReadonlyMap<string, Unused['why']>;
}

/** Columns above which a sheet is no table that people keep. */
export const mostColumns = 500;

/** Rows among which fields of a report are looked for. */
const mostFields = 500;

/** First cells of the sheet of help in the template. */
export const helpHeads: readonly string[] = ['what a column takes', '各列填写说明'];

/** How some sheets become a report, by their heads and by what stands in them. */
export function guessMapping(sheets: readonly Sheet[]): Guess {
  const findings: TableFinding[] = [];
  const why = new Map<string, Unused['why']>();
  const tables: TableMapping[] = [];
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    const name = sheet.name;
    if (grid.columns === 0) continue;
    if (grid.columns > mostColumns) {
      tables.push({sheets: [name], kind: 'ignored', reason: `it has more than ${mostColumns} columns`});
      why.set(name, 'noTable');
      continue;
    }
    if (helpHeads.some((head) => plain(cellText(grid.own(0, 0))) === plain(head))) {
      tables.push({sheets: [name], kind: 'ignored', reason: 'it is the help of the template'});
      why.set(name, 'help');
      continue;
    }
    if (sheet.isHidden) {
      tables.push({sheets: [name], kind: 'ignored', reason: 'the workbook does not show it'});
      why.set(name, 'hidden');
      continue;
    }
    const head = findHead(grid);
    const guessed = head && guessColumns(grid, head);
    // Of two columns of names a person takes one.
    const isTied = guessed?.columns.some(({head: text, at}) => guessed.why.get(at) === 'twoColumns' && readHead(text).fields.some(({field}) => field === 'item')) ?? false;
    const known = guessed?.columns.filter(({field}) => field !== null).length ?? 0;
    const names = isTied || (guessed?.columns.some(({field}) => field === 'item' || field === 'figure') ?? false);
    const fields = reportRows(grid, [0, Math.min(grid.rows, mostFields)]);
    const filled = sheet.cells.filter((row) => row?.some((cell) => !isBlank(cell))).length;
    // In one sheet the fields stand above the heads; where they go on below, the heads are none.
    const below = head ? fields.filter(({row}) => row > head.row).length : fields.length;
    // A table of few rows below them is one all the same.
    const enough = below === 0 ? 2 : 4;
    if (isOwnFields(grid) || (fields.length >= 2 && fields.length >= filled * 0.5 && (!names || known < enough || below >= 2))) {
      tables.push({sheets: [name], kind: 'report', reason: 'it holds fields of the report and their values'});
      continue;
    }
    // Names alone, such as a list of contents, are no table of figures or verdicts.
    if (!head || !guessed || !names || known < (isTied ? 1 : 2) || isListOfNames(guessed.columns)) {
      if (isSideways(sheet)) findings.push({code: 'sideways', level: 'advice', ref: name, pointer: null, found: '', about: ''});
      // What was not sure may be why.
      if (names || known > 0) for (const finding of guessed?.findings ?? []) findings.push(finding);
      tables.push({sheets: [name], kind: 'ignored', reason: 'no table of items or figures was found in it'});
      why.set(name, 'noTable');
      continue;
    }
    for (const finding of guessed.findings) findings.push(finding);
    for (const [at, reason] of guessed.why) why.set(`${name}!${at}`, reason);
    const category = guessed.columns.some(({field}) => field === 'category') ? undefined : bandsOf(grid, head.row + head.rows, guessed.own) || groupAbove(grid, head.row, head.rows) ? 'rows' as const : 'sheet' as const;
    const table: TableMapping = {
      sheets: [name], kind: 'figures', head: {row: head.row + 1, rows: head.rows}, ...(category === undefined ? {} : {category}), columns: guessed.columns,
      reason: `its heads stand in row ${head.row + 1}${head.rows === 2 ? ` and ${head.row + 2}` : ''}: ${known} of ${guessed.columns.length} columns are known`,
    };
    tables.push(table);
  }
  return {mapping: {$schema: mapSchema, tables: merged(tables)}, findings, why};
}

/** Columns that only name or place something. */
const naming: ReadonlySet<Field> = new Set(['category', 'categoryNumber', 'item', 'itemNumber', 'code', 'responsible', 'tags', 'itemUrl']);

/** Whether all columns only name something, and no head says that it is items: a list of contents. */
const isListOfNames = (columns: readonly ColumnMapping[]): boolean =>
  columns.every(({field}) => field !== null && naming.has(field)) && columns.some(({field, head}) => field === 'item' && readHead(head).fields.length === 0);

/** Rows and columns up to which a sheet is looked at from its side. */
const mostSideways = 200;

/** Whether the heads of a table stand below each other in its first column. */
function isSideways({cells}: Sheet): boolean {
  const width = most(cells.map((row) => row?.length ?? 0));
  if (cells.length > mostSideways || width > mostSideways) return false;
  const grid = gridOf({name: '', cells: upTo(width).map((column) => cells.map((row) => row?.[column] ?? null))});
  const head = findHead(grid);
  if (!head) return false;
  const fields = guessColumns(grid, head).columns.map(({field}) => field);
  return fields.filter((field) => field !== null).length >= 3 && ['item', 'figure'].some((field) => fields.includes(field as Field)) && ['value', 'target', 'verdict'].some((field) => fields.includes(field as Field));
}

/** Whether a sheet begins as the template's table of fields does. */
const isOwnFields = (grid: Grid): boolean => /^(?:field|字段)$/i.test(cellText(grid.own(0, 0))) && /^(?:content|内容)$/i.test(cellText(grid.own(0, 1)));

/** Sheets of one make have one mapping: where the codes of one are those of its figures, they are so in all. */
function merged(tables: readonly TableMapping[]): TableMapping[] {
  const headsOf = ({columns = [], head}: TableMapping): string => jsonOf([head?.rows, columns.map(({head: text, at}) => [plain(text), at])]);
  const figureCodes = new Set(tables.filter(({columns}) => columns?.some(({field, reason}) => field === 'id' && reason === codeReason)).map(headsOf));
  const bySignature = new Map<string, TableMapping & {sheets: string[]}>();
  const result: TableMapping[] = [];
  for (const table of tables) {
    if (table.kind !== 'figures') {
      result.push(table);
      continue;
    }
    const columns = figureCodes.has(headsOf(table)) ? table.columns?.map((one) => (one.field === 'code' ? {...one, field: 'id' as const, reason: codeReason} : one)) : table.columns;
    const signature = jsonOf([table.head?.rows, table.category, columns?.map(({head, at, field}) => [plain(head), at, field])]);
    const same = bySignature.get(signature);
    if (same) {
      for (const sheet of table.sheets) same.sheets.push(sheet);
      continue;
    }
    const own = {...table, sheets: [...table.sheets], ...(columns === undefined ? {} : {columns})};
    bySignature.set(signature, own);
    result.push(own);
  }
  return result;
}

/** Whether rows with one filled cell, or with that and an ordinal, stand over the rows of a group: the first filled row below the heads is one, and another row follows. */
function bandsOf(grid: Grid, first: number, own: ReadonlySet<number>): boolean {
  let bands = 0;
  let isFirst = true;
  let before = false;
  for (let row = first; row < grid.rows; row++) {
    const cells = upTo(grid.columns).map((column) => (own.has(column) ? grid.own(row, column) : null));
    if (cells.every(isBlank)) continue;
    const band = bandOf(cells);
    const isBand = band !== null && band.column <= least([...own]) + 1 && !isNote(band.text) && !isTotal(band.text);
    if (isFirst && !isBand) return false;
    if (!isBand && before) bands++;
    before = isBand;
    isFirst = false;
  }
  return bands > 0;
}
