import type {Finding} from '../schema/error.js';
import {ReportError} from '../schema/error.js';
import {parsing} from '../schema/parse.js';
import type {Report} from '../schema/report.js';
import {atOnce, type Steps} from '../schema/steps.js';
import {fieldsOf} from './builder.js';
import {cellText} from './cell.js';
import {FiguresReader} from './figures-reader.js';
import type {TableFinding, Unused} from './finding.js';
import {guessMapping} from './guess.js';
import {languageOf} from './language-of.js';
import {fillFromWords} from './fill-from-words.js';
import {type Grid, gridOf} from './layout.js';
import type {Mapping, TableMapping} from './mapping.js';
import {matchColumns} from './match-columns.js';
import {ordered} from './ordered.js';
import {ReadingState} from './reading-state.js';
import {reportRows} from './report-block.js';
import {readReportRows} from './report-fields.js';
import {refOf, type Sheet} from './sheet.js';
import {upTo} from './up-to.js';

/** What became of some sheets. */
export interface TableReading {
  /** The report; null where something that it needs is missing, which `findings` names. */
  readonly report: Report | null;
  /** What was read so far, which need not be a whole report: plain data for `JSON.stringify`. */
  readonly draft: Readonly<Record<string, unknown>>;
  /** How the sheets were read: the mapping that was given, or the one that was guessed. */
  readonly mapping: Mapping;
  readonly findings: readonly TableFinding[];
  /** Places where the draft is no report yet, as `parse` finds them; and those with a field that the schema does not know, which stop no report: code `unknown`. */
  readonly structure: readonly Finding[];
  /** Everything that is not in the report. */
  readonly unused: readonly Unused[];
  /** Sheet and cell of each place in the report, by JSON pointer. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Address of the schema of reports, relative to the report. */
const reportSchema = 'report.schema.json';

/**
 * The report in some sheets.
 *
 * Nothing is made up: a cell that cannot be read is a finding and its figure is missing; no figure is 0 but a printed 0; what is not
 * used is listed. Never throws for what stands in the sheets.
 *
 * @param mapping how they are read; default: guessed, each guess with its reason
 */
export const readTable = (sheets: readonly Sheet[], mapping?: Mapping): TableReading => atOnce(readingTable(sheets, mapping));

/** The same in steps. */
export function* readingTable(sheets: readonly Sheet[], mapping?: Mapping): Steps<TableReading> {
  const guess = mapping ? null : guessMapping(sheets);
  yield;
  return yield* new TableReader(sheets, mapping ?? guess!.mapping, guess !== null, guess?.why ?? new Map()).read(guess?.findings ?? []);
}

/** What stands above a table and is no title: the number of an annex, a label with its value. */
const noTitle = /^(?:附件|附表|附录|附|表|别紙|別紙|別表)\s*[\d一二三四五六七八九十]*\s*[:：]?$|^(?:annex|appendix|table|schedule|anexo|annexe|tabla|cuadro)\b.{0,6}$|^[^:：]{1,12}[:：]/i;

class TableReader {
  private readonly state: ReadingState;
  private readonly figures: FiguresReader;

  constructor(sheets: readonly Sheet[], mapping: Mapping, isGuess: boolean, why: ReadonlyMap<string, Unused['why']>) {
    this.state = new ReadingState(sheets, mapping, isGuess, why);
    this.figures = new FiguresReader(this.state);
  }

  *read(before: readonly TableFinding[]): Steps<TableReading> {
    for (const finding of before) this.state.findings.push(finding);
    const plans = this.state.sheets.map((sheet) => ({sheet, grid: gridOf(sheet), table: this.tableOf(sheet)}));
    this.state.tables = plans.filter(({table, grid}) => table?.kind === 'figures' && grid.columns > 0).length;
    this.reportFields(plans);
    for (const {grid, table} of plans) {
      if (grid.columns === 0) continue;
      if (table?.kind === 'figures') yield* this.figures.read(grid, table);
      else if (table?.kind !== 'report') this.state.unused.push({kind: 'sheet', ref: grid.sheet.name, text: cellText(grid.own(0, 0)).slice(0, 80), why: this.state.why.get(grid.sheet.name) ?? (table ? 'ignored' : 'noTable')});
    }
    this.goneSheets();
    this.state.fields['$schema'] ??= reportSchema;
    fillFromWords(this.state);
    const draft = ordered(this.state.fields, this.state.draft.categories);
    const structure: Finding[] = [];
    let report: Report | null = null;
    yield;
    try {
      report = yield* parsing(draft, (finding) => structure.push(finding));
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      for (const finding of error.findings) structure.push(finding);
    }
    // Of a whole report one copy is enough.
    return {report, draft: report === null ? draft : {...report}, mapping: this.withWords(), findings: this.state.findings, structure, unused: this.state.unused, origins: this.state.origins};
  }

  /** The mapping, with the words of verdicts that wait for a state. */
  private withWords(): Mapping {
    const open = this.state.findings.filter(({code}) => code === 'stateUnknown').map(({found}) => [found, null] as const);
    return this.state.isGuess && open.length > 0 ? {...this.state.mapping, states: Object.fromEntries(open)} : this.state.mapping;
  }

  /** The mapping of a sheet: by its name; else one whose heads it has. */
  private tableOf(sheet: Sheet): TableMapping | undefined {
    const named = this.state.mapping.tables.find(({sheets}) => sheets.includes(sheet.name));
    if (named) return named;
    const grid = gridOf(sheet);
    if (grid.columns === 0) return undefined;
    const fitting = this.state.mapping.tables.find((table) => {
      if (table.kind !== 'figures') return false;
      const matched = matchColumns(grid, table);
      return matched !== null && matched.mapped.length >= (table.columns ?? []).filter(({field}) => field !== null).length * 0.6;
    }) ?? this.state.mapping.tables.find(({kind, sheets}) => kind === 'figures' && this.state.sheets.length === 1 && sheets.length === 1);
    if (fitting) this.state.findings.push({code: 'sheetNew', level: 'info', ref: sheet.name, pointer: null, found: sheet.name, about: fitting.sheets.join(', ')});
    return fitting;
  }

  private goneSheets(): void {
    const names = new Set(this.state.sheets.map(({name}) => name));
    const isReplaced = this.state.findings.some(({code}) => code === 'sheetNew');
    for (const {kind, sheets} of this.state.mapping.tables) {
      if (kind === 'ignored' || isReplaced) continue;
      for (const name of sheets) if (!names.has(name)) this.state.findings.push({code: 'sheetGone', level: 'advice', ref: '', pointer: null, found: name, about: ''});
    }
    if (!this.state.mapping.tables.some(({kind}) => kind === 'figures')) this.state.findings.push({code: 'noTable', level: 'error', ref: '', pointer: null, found: '', about: ''});
  }

  /** The fields of the report itself, from their sheet and from the rows above the heads. */
  private reportFields(plans: readonly {readonly grid: Grid; readonly table: TableMapping | undefined}[]): void {
    const {constants = {}} = this.state.mapping;
    const blocks = plans.map(({grid, table}) => {
      if (table?.kind === 'report') return {grid, rows: reportRows(grid, [0, grid.rows]), end: grid.rows};
      if (table?.kind !== 'figures') return null;
      const end = matchColumns(grid, table)?.row ?? 0;
      return {grid, rows: reportRows(grid, [0, end]), end};
    });
    const stated = blocks.flatMap((block) => block?.rows.filter(({column}) => column.field === 'lang') ?? [])[0];
    const constant = constants['lang'];
    const guessed = languageOf(this.state.sheets);
    this.state.isSpoken = stated !== undefined || typeof constant === 'string' || guessed !== null;
    this.state.lang = stated ? cellText(stated.cells[0]) : typeof constant === 'string' ? constant : guessed ?? 'en';
    for (const [name, value] of Object.entries(constants)) this.state.fields[name] = value;
    for (const block of blocks) {
      if (!block) continue;
      const {grid, rows, end} = block;
      const read = readReportRows(rows, grid, this.state.lang);
      for (const [name, value] of Object.entries(read.fields)) {
        const known = this.state.fields[name];
        this.state.fields[name] = typeof value === 'object' && value !== null && !Array.isArray(value) && typeof known === 'object' && known !== null && !Array.isArray(known) ? Object.assign(fieldsOf(known), value) : value;
      }
      this.state.draft.adopt(read, '');
      const taken = new Set(rows.filter(({isInline}) => !isInline).map(({row}) => row));
      const inline = new Set(rows.filter(({isInline}) => isInline).map(({row, at}) => `${row},${at}`));
      // The heads of the template's own table of fields.
      if (/^(?:field|字段)$/i.test(cellText(grid.own(0, 0)))) taken.add(0);
      for (let row = 0; row < end; row++) {
        if (taken.has(row)) continue;
        const seen = new Set<string>();
        // A row of which a cell is merged down into the heads is one more of them, and no title.
        const isHeads = upTo(grid.columns).some((column) => grid.top(end, column) === row);
        for (let column = 0; column < grid.columns; column++) {
          const text = cellText(grid.own(row, column));
          if (text === '' || seen.has(text) || inline.has(`${row},${column}`)) continue;
          seen.add(text);
          if (isHeads && grid.top(end, column) === row) continue;
          const ref = refOf(grid.sheet.name, row, column);
          this.state.unused.push({kind: 'title', ref, text: text.slice(0, 120), why: 'aboveHead'});
          if (!isHeads && (!grid.sheet.name || seen.size === 1) && !noTitle.test(text)) this.state.titles.push({text, ref});
        }
      }
    }
    if (!this.state.fields['lang']) {
      this.state.fields['lang'] = this.state.lang;
      this.state.findings.push({code: 'guessed', level: 'info', ref: '', pointer: '/lang', found: this.state.lang, about: 'lang'});
    }
  }
}
