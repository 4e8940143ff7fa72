import type {Look} from '../publication/look.js';
import type {Report} from '../schema/report.js';
import type {Cell} from '../tables/cell.js';
import {atOnce, type Steps} from '../schema/steps.js';
import type {Mapping} from '../tables/mapping.js';
import {readingTable, type TableReading} from '../tables/read-table.js';
import type {Sheet} from '../tables/sheet.js';
import {isOwnTable} from '../tables/own-table.js';
import {writeTable} from '../tables/write-table.js';

/** What a person works on: plain data, so that the browser can keep it. */
export interface Work {
  readonly id: string;
  /** The name of the file that it came from, without its ending. */
  readonly name: string;
  /** The table that was brought, and how it is read; null for the template and for a report. */
  readonly source: {readonly sheets: readonly Sheet[]; readonly mapping: Mapping} | null;
  /** The report in the form of the template: its fields, then its figures. */
  readonly table: readonly [fields: Sheet, figures: Sheet];
  /** Whether figures were changed by hand since they came from the source. */
  readonly isEdited: boolean;
  /** The report of another time that it is compared with; null where there is none. */
  readonly before: Report | null;
  /** How its board is to look. Default: as boards do by themselves. */
  readonly look?: Look;
}

/** One cell that changes; row and column from 0. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const newId = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const bareName = (file: string): string => file.replace(/\.[a-z]{3,5}$/i, '');

/** A report to work on. */
export const workOfReport = (file: string, report: Report): Work =>
  ({id: newId(), name: bareName(file), source: null, table: tableOf(report), isEdited: false, before: null});

/**
 * A table to work on, read some rows in each step. The template is taken as it stands, any other table as its mapping reads it.
 *
 * @param mapping how it is read; default: guessed
 */
export function* workOfSheets(file: string, sheets: readonly Sheet[], mapping?: Mapping): Steps<Work> {
  const reading = yield* readingTable(sheets, mapping);
  const own = mapping ? null : ownTable(sheets, reading.mapping);
  const source = {sheets, mapping: reading.mapping};
  if (!own) readings.set(source, reading);
  return {id: newId(), name: bareName(file), isEdited: false, before: null, ...(own ? {source: null, table: own} : {source, table: tableOf(reading.draft)})};
}

/** The sheets of the template; null where a workbook is none. */
function ownTable(sheets: readonly Sheet[], {tables}: Mapping): Work['table'] | null {
  const named = (kind: string): Sheet | undefined => {
    const found = tables.filter((one) => one.kind === kind);
    return found.length === 1 && found[0]!.sheets.length === 1 ? sheets.find(({name}) => name === found[0]!.sheets[0]) : undefined;
  };
  const [fields, figures] = [named('report'), named('figures')];
  const table = tables.find(({kind}) => kind === 'figures');
  // The template says of itself what its columns are, in its first row.
  return fields && figures && table && isOwnTable(table) && table.head?.row === 1 ? [fields, figures] : null;
}

/** A report, or what there is of one, in the form of the template. */
function tableOf(draft: Readonly<Record<string, unknown>> | Report): Work['table'] {
  const [fields, figures] = writeTable({lang: 'en', categories: [], ...draft} as unknown as Report);
  return [fields!, figures!];
}

/**
 * A work whose source is read in another way, or whose source is another file. What was written into its fields stays; the figures are those of the
 * source.
 */
export function withSource(work: Work, source: NonNullable<Work['source']>): Work {
  const [fields, figures] = tableOf(sourceReadingOf(source).draft);
  return {...work, source, table: [withRows(work.table[0], fields), figures], isEdited: false};
}

/** Sources that were read, with what they say. */
const readings = new WeakMap<NonNullable<Work['source']>, TableReading>();

/** Reads the table that was brought, some rows in each step; `sourceReadingOf` has it then. */
export function* readingSource(source: NonNullable<Work['source']>): Steps<TableReading> {
  const reading = readings.get(source) ?? (yield* readingTable(source.sheets, source.mapping));
  readings.set(source, reading);
  return reading;
}

/** The table that was brought, as its mapping reads it; read once. */
export const sourceReadingOf = (source: NonNullable<Work['source']>): TableReading => atOnce(readingSource(source));

/** The rows of one sheet of fields, then those of another that it lacks. */
function withRows(kept: Sheet, more: Sheet): Sheet {
  const names = new Set(kept.cells.map(([name]) => String(name)));
  return {...more, cells: [...kept.cells, ...more.cells.filter(([name]) => !names.has(String(name)))]};
}

/** A work with other cells in one of its two sheets. */
export function withCells(work: Work, sheet: 0 | 1, edits: readonly Edit[]): Work {
  const cells: (readonly Cell[])[] = [...work.table[sheet].cells];
  for (const {row, column, cell} of edits) {
    while (cells.length <= row) cells.push([]);
    const line = [...cells[row] ?? []];
    while (line.length <= column) line.push(null);
    line[column] = cell;
    cells[row] = line;
  }
  return withSheet(work, sheet, cells);
}

/** A work with other rows in one of its two sheets. */
export const withSheet = (work: Work, sheet: 0 | 1, cells: Sheet['cells']): Work =>
  ({...work, table: work.table.map((one, i) => (i === sheet ? {...one, cells} : one)) as unknown as Work['table'], isEdited: work.isEdited || sheet === 1});

/** How the source is read, with what a person said of the report itself, so that the next table of its kind needs nothing. */
export function keptMapping({source}: Work, report: Report | null): Mapping | null {
  if (!source) return null;
  if (!report) return source.mapping;
  const {title, publisher, plan, lang, description} = report;
  return {...source.mapping, constants: {...source.mapping.constants, title, publisher, plan, lang, ...(description === undefined ? {} : {description})}};
}
