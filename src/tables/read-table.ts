import type {Finding} from '../schema/error.js';
import {ReportError} from '../schema/error.js';
import {parse} from '../schema/parse.js';
import type {Report} from '../schema/report.js';
import {type Fields, fieldsOf} from './builder.js';
import {cellText, isBlank} from './cell.js';
import type {Field} from './columns.js';
import {Draft} from './draft.js';
import {readFigure} from './figure/figure.js';
import type {Context} from './figure/figure-builder.js';
import type {TableFinding, Unused} from './finding.js';
import {plain} from './fold.js';
import {guessMapping} from './guess.js';
import {readItem} from './item.js';
import {languageOf} from './language-of.js';
import {type Grid, gridOf, headsAt} from './layout.js';
import type {Mapping, TableMapping} from './mapping.js';
import {changesOf, type Matched, matchColumns} from './match-columns.js';
import {completed, type More, moreOf} from './more.js';
import {readAmount} from './read/amount.js';
import {lastDay} from './read/date.js';
import {missingOf} from './read/missing.js';
import {ordered} from './ordered.js';
import {readingsOf} from './readings.js';
import {reportFieldOf, reportRows} from './report-block.js';
import {readReportRows} from './report-fields.js';
import {isNote, isTotal} from './row-kind.js';
import {unitAbove} from './unit-above.js';
import {columnName, refOf, type Sheet} from './sheet.js';
import {type Reading, type Slot, type Slots, textAt} from './slots.js';

/** What became of some sheets. */
export interface TableReading {
  /** The report; null where something that it needs is missing, which `findings` names. */
  readonly report: Report | null;
  /** What was read so far, which need not be a whole report: plain data for `JSON.stringify`. */
  readonly draft: Readonly<Record<string, unknown>>;
  /** How the sheets were read: the mapping that was given, or the one that was guessed. */
  readonly mapping: Mapping;
  readonly findings: readonly TableFinding[];
  /** Places where the draft is no report yet, as `parse` finds them. */
  readonly structure: readonly Finding[];
  /** Everything that is not in the report. */
  readonly unused: readonly Unused[];
  /** Sheet and cell of each place in the report, by JSON pointer. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Address of the schema of reports. */
const reportSchema = 'https://unpkg.com/civic-progress@1/dist/report.schema.json';

/**
 * The report in some sheets.
 *
 * Nothing is made up: a cell that cannot be read is a finding and its figure is missing; no figure is 0 but a printed 0; what is not
 * used is listed. Never throws for what stands in the sheets.
 *
 * @param mapping how they are read; default: guessed, each guess with its reason
 */
export function readTable(sheets: readonly Sheet[], mapping?: Mapping): TableReading {
  const guess = mapping ? null : guessMapping(sheets);
  return new TableReader(sheets, mapping ?? guess!.mapping, guess !== null, guess?.why ?? new Map()).read(guess?.findings ?? []);
}

class TableReader {
  private readonly draft = new Draft();
  private readonly unused: Unused[] = [];
  private readonly fields: Fields = fieldsOf();
  private readonly origins = this.draft.origins;
  private readonly findings = this.draft.findings;
  /** Dates in heads, and which of them have values. */
  private readonly periods = new Set<string>();
  private readonly valued = new Set<string>();
  /** Whether a head names a financial year: then no day of it is known. */
  private isFinancial = false;
  private readonly titles: {text: string; ref: string}[] = [];
  /** Cells of the row of a metric that only its present figure can hold. */
  private readonly rowOf = new WeakMap<Fields, readonly Slot[]>();
  private readonly codes = new Map<string, string>();
  private lang = 'en';
  /** Whether something tells the language. */
  private isSpoken = false;
  /** Sheets with figures. */
  private tables = 0;

  constructor(private readonly sheets: readonly Sheet[], private readonly mapping: Mapping, private readonly isGuess: boolean, private readonly why: ReadonlyMap<string, Unused['why']>) {}

  read(before: readonly TableFinding[]): TableReading {
    this.findings.push(...before);
    const plans = this.sheets.map((sheet) => ({sheet, grid: gridOf(sheet), table: this.tableOf(sheet)}));
    this.tables = plans.filter(({table, grid}) => table?.kind === 'figures' && grid.columns > 0).length;
    this.reportFields(plans);
    for (const {grid, table} of plans) {
      if (grid.columns === 0) continue;
      if (table?.kind === 'figures') this.figures(grid, table);
      else if (table?.kind !== 'report') this.unused.push({kind: 'sheet', ref: grid.sheet.name, text: cellText(grid.own(0, 0)).slice(0, 80), why: this.why.get(grid.sheet.name) ?? (table ? 'ignored' : 'noTable')});
    }
    this.goneSheets();
    this.finish();
    const draft = ordered(this.fields, this.draft.categories);
    const structure: Finding[] = [];
    let report: Report | null = null;
    try {
      report = parse(draft);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      structure.push(...error.findings);
    }
    return {report, draft, mapping: this.withWords(), findings: this.findings, structure, unused: this.unused, origins: this.origins};
  }

  /** The mapping, with the words of verdicts that wait for a state. */
  private withWords(): Mapping {
    const open = this.findings.filter(({code}) => code === 'stateUnknown').map(({found}) => [found, null] as const);
    return this.isGuess && open.length > 0 ? {...this.mapping, states: Object.fromEntries(open)} : this.mapping;
  }

  /** The mapping of a sheet: by its name; else one whose heads it has. */
  private tableOf(sheet: Sheet): TableMapping | undefined {
    const named = this.mapping.tables.find(({sheets}) => sheets.includes(sheet.name));
    if (named) return named;
    const grid = gridOf(sheet);
    if (grid.columns === 0) return undefined;
    const fitting = this.mapping.tables.find((table) => {
      if (table.kind !== 'figures') return false;
      const matched = matchColumns(grid, table);
      return matched !== null && matched.mapped.length >= (table.columns ?? []).filter(({field}) => field !== null).length * 0.6;
    }) ?? this.mapping.tables.find(({kind, sheets}) => kind === 'figures' && this.sheets.length === 1 && sheets.length === 1);
    if (fitting) this.findings.push({code: 'sheetNew', level: 'info', ref: sheet.name, pointer: null, found: sheet.name, about: fitting.sheets.join(', ')});
    return fitting;
  }

  private goneSheets(): void {
    const names = new Set(this.sheets.map(({name}) => name));
    const isReplaced = this.findings.some(({code}) => code === 'sheetNew');
    for (const {kind, sheets} of this.mapping.tables) {
      if (kind === 'ignored' || isReplaced) continue;
      for (const name of sheets) if (!names.has(name)) this.findings.push({code: 'sheetGone', level: 'advice', ref: '', pointer: null, found: name, about: ''});
    }
    if (!this.mapping.tables.some(({kind}) => kind === 'figures')) this.findings.push({code: 'noTable', level: 'error', ref: '', pointer: null, found: '', about: ''});
  }

  /** The fields of the report itself, from their sheet and from the rows above the heads. */
  private reportFields(plans: readonly {readonly grid: Grid; readonly table: TableMapping | undefined}[]): void {
    const {constants = {}} = this.mapping;
    const blocks = plans.map(({grid, table}) => {
      if (table?.kind === 'report') return {grid, rows: reportRows(grid, [0, grid.rows]), end: grid.rows};
      if (table?.kind !== 'figures') return null;
      const end = matchColumns(grid, table)?.row ?? 0;
      return {grid, rows: reportRows(grid, [0, end]), end};
    });
    const stated = blocks.flatMap((block) => block?.rows.filter(({column}) => column.field === 'lang') ?? [])[0];
    const constant = constants['lang'];
    const guessed = languageOf(this.sheets);
    this.isSpoken = stated !== undefined || typeof constant === 'string' || guessed !== null;
    this.lang = stated ? cellText(stated.cells[0]) : typeof constant === 'string' ? constant : guessed ?? 'en';
    for (const [name, value] of Object.entries(constants)) this.fields[name] = value;
    for (const block of blocks) {
      if (!block) continue;
      const {grid, rows, end} = block;
      const read = readReportRows(rows, grid, this.lang);
      for (const [name, value] of Object.entries(read.fields)) {
        const known = this.fields[name];
        this.fields[name] = typeof value === 'object' && value !== null && !Array.isArray(value) && typeof known === 'object' && known !== null && !Array.isArray(known) ? Object.assign(fieldsOf(known), value) : value;
      }
      this.draft.adopt(read, '');
      const taken = new Set(rows.map(({row}) => row));
      // The heads of the template's own table of fields.
      if (/^(?:field|字段)$/i.test(cellText(grid.own(0, 0)))) taken.add(0);
      for (let row = 0; row < end; row++) {
        if (taken.has(row)) continue;
        const seen = new Set<string>();
        for (let column = 0; column < grid.columns; column++) {
          const text = cellText(grid.own(row, column));
          if (text === '' || seen.has(text)) continue;
          seen.add(text);
          const ref = refOf(grid.sheet.name, row, column);
          this.unused.push({kind: 'title', ref, text: text.slice(0, 120), why: 'aboveHead'});
          if (!grid.sheet.name || seen.size === 1) this.titles.push({text, ref});
        }
      }
    }
    if (!this.fields['lang']) {
      this.fields['lang'] = this.lang;
      this.findings.push({code: 'guessed', level: 'info', ref: '', pointer: '/lang', found: this.lang, about: 'lang'});
    }
  }

  private figures(grid: Grid, table: TableMapping): void {
    const {sheet} = grid;
    const matched = matchColumns(grid, table);
    if (!matched) {
      this.findings.push({code: 'noTable', level: 'error', ref: sheet.name, pointer: null, found: sheet.name, about: ''});
      this.unused.push({kind: 'sheet', ref: sheet.name, text: '', why: 'noTable'});
      return;
    }
    if (!this.isGuess) this.findings.push(...changesOf(grid, matched));
    this.draft.close();
    const headRows = table.head?.rows ?? 1;
    const first = matched.row + headRows;
    const last = Math.min(table.end ?? grid.rows, grid.rows);
    const rows = Array.from({length: Math.max(0, last - first)}, (_, i) => first + i);
    const {readings, findings} = readingsOf(grid, matched.mapped, rows, this.isSpoken ? this.lang : '');
    this.findings.push(...findings);
    this.unusedColumns(grid, matched, first);
    for (let row = last; row < grid.rows; row++) if (grid.sheet.cells[row]?.some((cell) => !isBlank(cell))) this.unusedRow(grid, row, 'ignored');
    if (matched.mapped.some(({head}) => head.isFinancial)) this.isFinancial = true;
    for (const {period, field} of readings) if (period !== null && ['value', 'target', 'share', 'plan'].includes(field)) this.periods.add(period);
    const valued = readings.filter(({field, period}) => field === 'value' && period !== null).filter(({index, style}) => rows.some((row) => readAmount(grid.own(row, index), style).kind === 'amount')).map(({period}) => period!);
    const context: Context = {
      latest: valued.sort().at(-1) ?? null, unit: this.taken(unitAbove(grid, matched.row)),
      lang: this.lang, undated: new Set(readings.filter(({lang, period}) => lang === null && period === null).map(({field}) => field)), hasTargets: readings.some(({field}) => field === 'target' || field === 'share'), defaults: this.mapping.defaults ?? {}, states: this.mapping.states ?? {},
    };
    const has = (field: Field): boolean => readings.some((one) => one.field === field);
    const fills = new Map<number, {cell: Slot['cell']; ref: string}>();
    const fillColumns = new Set(matched.mapped.filter(({mapping}) => mapping.fill && !['category', 'item', 'itemNumber'].includes(mapping.field)).map(({index}) => index));
    const heads = headsAt(grid, matched.row, headRows).join('\n');
    const isTracker = !['figure', 'value', 'target', 'share', 'role', 'baseline'].some((field) => has(field as Field));
    const rowTools: RowTools = {grid, table, readings, context, fills, fillColumns, isTracker, own: [...new Set(readings.map(({index}) => index))], hasFigureColumn: has('figure'), hasCategoryColumn: has('category')};
    for (const row of rows) {
      const cells = sheet.cells[row];
      if (!cells?.some((cell) => !isBlank(cell))) continue;
      if (headRows === 1 && headsAt(grid, row, 1).join('\n') === heads) {
        this.unusedRow(grid, row, 'head');
        continue;
      }
      this.row(row, rowTools);
    }
    this.directions(sheet.name, has('better'));
  }

  /** Says once that no figure tells which way is better, where values stand beside targets. */
  private directions(sheet: string, hasColumn: boolean): void {
    if (hasColumn || this.mapping.defaults?.better !== undefined || this.findings.some(({code}) => code === 'betterMissing')) return;
    const metrics = this.draft.categories.flatMap(({items}) => (items as Fields[]).flatMap(({metrics: all}) => (all ?? []) as Fields[]));
    if (metrics.some((metric) => metric['value'] !== undefined && metric['target'] !== undefined && metric['direction'] === undefined)) {
      this.findings.push({code: 'betterMissing', level: 'info', ref: sheet, pointer: null, found: '', about: ''});
    }
  }

  /** A unit above the heads is used: it is no title that nobody reads. */
  private taken(above: ReturnType<typeof unitAbove>): string | null {
    const at = this.unused.findIndex((one) => one.kind === 'title' && one.ref === above?.ref);
    if (at >= 0) this.unused.splice(at, 1);
    return above?.unit ?? null;
  }

  private row(row: number, tools: RowTools): void {
    const {grid, table, readings, fills, fillColumns} = tools;
    const {name} = grid.sheet;
    const slots = new Map<Field, Slot[]>();
    let filled = 0;
    for (const reading of readings) {
      let cell = grid.own(row, reading.index);
      let ref = refOf(name, row, reading.index);
      if (!isBlank(cell)) filled++;
      if (fillColumns.has(reading.index)) {
        if (isBlank(cell)) ({cell, ref} = fills.get(reading.index) ?? {cell, ref});
        else fills.set(reading.index, {cell, ref});
      }
      if (isBlank(cell)) {
        this.mergedAbove(grid, row, reading);
        continue;
      }
      slots.set(reading.field, [...(slots.get(reading.field) ?? []), {cell, ref, reading}]);
    }
    const moreSlots = slots.get('more') ?? [];
    const moreText = moreSlots.map(({cell}) => (typeof cell === 'string' ? cell : '')).join('');
    const more: More | null = moreText === '' ? null : moreOf(moreText);
    if (moreText !== '' && more === null) this.findings.push({code: 'moreUnreadable', level: 'error', ref: moreSlots[0]!.ref, pointer: null, found: moreText.slice(0, 100), about: ''});
    slots.delete('more');
    const firstText = cellText((grid.sheet.cells[row] ?? []).find((cell) => !isBlank(cell)) ?? null);
    const label = (['item', 'figure', 'category', 'itemNumber'] as const).map((field) => slots.get(field)?.find(({reading}) => reading.lang === null)).filter((slot) => slot !== undefined);
    if (more === null) {
      if (filled === 0) return this.unusedRow(grid, row, 'unread');
      if ((table.skip ?? []).some((word) => plain(firstText).startsWith(plain(word)))) return this.unusedRow(grid, row, 'ignored');
      if (label.some(({cell}) => isTotal(cellText(cell), this.draft.categoryLabel)) || (label.length === 0 && isTotal(firstText, this.draft.categoryLabel))) return this.unusedRow(grid, row, 'total');
      if (this.alone(grid, row)) {
        if (isNote(firstText)) return this.unusedRow(grid, row, 'note');
        if (table.category === 'rows') {
          this.draft.enterCategory(`${name} ${firstText}`, firstText, refOf(name, row, (grid.sheet.cells[row] ?? []).findIndex((cell) => !isBlank(cell))), false);
          return;
        }
        if (label.length === 0) return this.unusedRow(grid, row, 'note');
      }
    }
    this.enter(slots, more, row, tools);
  }

  /** A number in merged cells is that of their first row: whether it is of the others too nobody can tell. */
  private mergedAbove(grid: Grid, row: number, reading: Reading): void {
    const top = grid.top(row, reading.index);
    const cell = grid.seen(row, reading.index);
    if (top === row || isBlank(cell) || !['value', 'target', 'share', 'baseline', 'plan'].includes(reading.field)) return;
    this.findings.push({code: 'mergedNumber', level: 'advice', ref: refOf(grid.sheet.name, row, reading.index), pointer: null, found: cellText(cell), about: refOf(grid.sheet.name, top, reading.index)});
  }

  /** Takes a row of data: its category, its item, its figure. */
  private enter(slots: Map<Field, Slot[]>, more: More | null, row: number, tools: RowTools): void {
    const {grid, table, context, isTracker} = tools;
    const {name} = grid.sheet;
    const rowRef = slots.values().next().value?.[0]?.ref ?? refOf(name, row, 0);
    const categorySlot = slots.get('category')?.[0];
    const categoryText = textAt(slots, 'category', context.lang);
    if (categoryText !== undefined || more?.category) {
      const fields = this.draft.enterCategory(keyOf(categoryText), categoryText, categorySlot?.ref ?? rowRef, more?.category !== undefined);
      const number = slots.get('categoryNumber')?.[0];
      const amount = number && readAmount(number.cell, number.reading.style);
      if (number && amount?.kind === 'amount' && Number.isInteger(amount.value) && amount.value >= 1 && amount.text === undefined && amount.unit === undefined) {
        if (fields['number'] === undefined) fields['number'] = amount.value;
      } else if (number && amount?.kind !== 'missing') this.leave([number], 'unread');
      completed(fields, 'category', more);
    } else if (!this.draft.hasCategory) {
      const fixed = typeof table.category === 'object' ? table.category.is : name !== '' && (this.tables > 1 || this.titleText() === '') ? name : this.fallbackCategory(grid);
      if (name !== '' && typeof table.category !== 'object' && tools.hasCategoryColumn) this.findings.push({code: 'guessed', level: 'info', ref: rowRef, pointer: null, found: fixed, about: 'category'});
      this.draft.enterCategory(fixed, fixed, name === '' ? rowRef : name, false);
    }
    const figureFields: readonly Field[] = ['value', 'target', 'share', 'baseline', 'plan', 'role', 'printed'];
    const hasLabel = textAt(slots, 'figure', context.lang) !== undefined;
    const hasFigure = more?.figure !== undefined || hasLabel || figureFields.some((field) => slots.get(field)?.some(({reading}) => reading.lang === null));
    const title = textAt(slots, 'item', context.lang) ?? (tools.readings.some(({field}) => field === 'item') ? undefined : textAt(slots, 'figure', context.lang));
    const titleSlot = slots.get('item')?.[0] ?? slots.get('figure')?.[0];
    const number = cellText(slots.get('itemNumber')?.[0]?.cell);
    const begins = title !== undefined || more?.item !== undefined;
    if (begins) {
      const anew = more?.item !== undefined || (isTracker && title !== undefined);
      const {item, isNew} = this.draft.enterItem(title, keyOf(title), number, titleSlot?.ref ?? rowRef, anew);
      if (isNew) item.fields['title'] = title;
      if (title === undefined) delete item.fields['title'];
    } else if (!this.draft.item && !(more !== null && !hasFigure && slots.size <= 1)) {
      // A row that names nothing belongs to the item above; there is none.
      const isCategoryOnly = [...slots.keys()].every((field) => field === 'category');
      if (!isCategoryOnly) this.noLabel(slots, row, grid);
      return;
    } else if (!this.draft.item) return;
    else if (!tools.hasFigureColumn && more === null && slots.get('value') !== undefined && grid.top(row, titleSlot?.reading.index ?? tools.readings.find(({field}) => field === 'item')?.index ?? 0) === row) {
      // Numbers without a name below an item are sums more often than not.
      this.noLabel(slots, row, grid);
      return;
    }
    const item = this.draft.item!;
    const read = readItem(slots, context, hasFigure);
    this.code(slots, read);
    if (more?.item) {
      completed(read.fields, 'item', more);
      if (more.item['title'] !== undefined) item.fields['title'] = more.item['title'];
      delete read.fields['title'];
    }
    this.draft.fillItem(item, read);
    this.leave(read.left, 'noFigure');
    if (hasFigure) this.figure(slots, more, title ?? item.fields['title'], tools);
  }

  private figure(slots: Slots, more: More | null, title: unknown, {context}: RowTools): void {
    const item = this.draft.item!;
    const figure = readFigure(slots, context, title as string | undefined);
    completed(figure.fields, 'figure', more);
    const place = figure.place;
    const holder = place === 'part' || place === 'kind' ? item.last : item.fields;
    if (!holder) {
      this.draft.adopt(figure, item.pointer);
      this.findings.push({code: 'labelMissing', level: 'error', ref: figure.origins[0]?.[1] ?? '', pointer: item.pointer, found: '', about: place});
      return;
    }
    const pointer = place === 'part' || place === 'kind' ? item.lastPointer : item.pointer;
    const list = {metric: 'metrics', part: 'parts', kind: 'breakdown', shared: 'sharedTargets', milestone: 'milestones'}[place];
    for (const slot of slots.get('value') ?? []) if (slot.reading.period !== null && readAmount(slot.cell, slot.reading.style).kind === 'amount') this.valued.add(slot.reading.period);
    const isNamed = textAt(slots, 'figure', context.lang) !== undefined || textAt(slots, 'item', context.lang) !== undefined;
    if (place === 'metric') this.rowOf.set(figure.fields, [...slots.values()].flat().filter(({reading}) => onlyPresent.has(reading.field)));
    if (place === 'metric' && isNamed && more?.figure === undefined && this.isLater(item.fields, figure.fields)) {
      this.draft.adopt(figure, `${item.pointer}/metrics/${(item.fields['metrics'] as Fields[]).findIndex(({label}) => label === figure.fields['label'])}`);
    } else {
      const same = place === 'metric' && more === null ? ((holder['metrics'] ?? []) as Fields[]).findIndex(({label}) => typeof label === 'string' && label === figure.fields['label']) : -1;
      if (same >= 0) figure.say('figureRepeated', 'advice', {ref: figure.origins[0]?.[1] ?? ''}, '', String(figure.fields['label']), this.origins.get(`${pointer}/metrics/${same}`) ?? '');
      const at = this.draft.append(holder, pointer, list, figure.fields);
      this.draft.adopt(figure, at);
      const ref = figure.origins[0]?.[1];
      if (ref !== undefined) this.origins.set(at, ref);
      if (place === 'metric') {
        item.last = figure.fields;
        item.lastPointer = at;
      }
    }
    this.leave(figure.left, 'period');
  }

  /** Puts a figure of the same name and another date into the history of the one that is there: tables with a row for each year. */
  private isLater(item: Fields, next: Fields): boolean {
    const known = (item['metrics'] as Fields[] | undefined)?.find(({label, role, unit}) => label === next['label'] && role === next['role'] && unit === next['unit'] && typeof label === 'string');
    const [before, after] = [known?.['asOf'], next['asOf']];
    if (!known || next['role'] !== 'progress' || typeof before !== 'string' || typeof after !== 'string' || before === after) return false;
    const history = [...((known['history'] ?? []) as {date: string}[])];
    if (history.some(({date}) => date === after)) return false;
    const [newer, older] = after > before && next['value'] !== undefined ? [next, known] : [known, next];
    const target = older['target'] as {value?: number} | undefined;
    const point = {date: older['asOf'] as string, ...(older['value'] === undefined ? {} : {value: older['value']}), ...(typeof target?.value === 'number' ? {target: target.value} : {})};
    // The history holds a value and its target; what else the older row says is listed.
    const present = this.rowOf.get(newer) ?? [];
    this.leave((this.rowOf.get(older) ?? []).filter(({cell, reading}) => !present.some((one) => one.reading.index === reading.index && cellText(one.cell) === cellText(cell))), 'period');
    if (newer === next) this.rowOf.set(known, this.rowOf.get(next) ?? []);
    history.push(point);
    history.sort((a, b) => (a.date < b.date ? -1 : 1));
    if (newer === next) {
      for (const name of Object.keys(known)) if (name !== 'history') delete known[name];
      Object.assign(known, next);
    }
    known['history'] = history;
    return true;
  }

  /** A publisher's code is the id of its item, where it has the form of one and stands once. */
  private code(slots: Slots, read: ReturnType<typeof readItem>): void {
    const slot = slots.get('code')?.[0];
    if (!slot) return;
    const code = cellText(slot.cell);
    const first = this.codes.get(code);
    if (missingOf(code) !== undefined) return;
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(code)) {
      read.say('codeForm', 'info', slot, null, code);
      read.left.push(slot);
    } else if (first !== undefined && first !== this.draft.item!.pointer) {
      read.say('codeRepeated', 'info', slot, null, code, this.origins.get(`${first}/id`) ?? '');
      read.left.push(slot);
    } else {
      this.codes.set(code, this.draft.item!.pointer);
      read.set('id', code, slot.ref);
    }
  }

  private titleText(): string {
    const title = this.fields['title'];
    return typeof title === 'string' ? title : this.titles[0]?.text ?? '';
  }

  private fallbackCategory(grid: Grid): string {
    const text = this.titleText();
    if (text !== '') return text;
    this.findings.push({code: 'fieldNeeded', level: 'error', ref: grid.sheet.name, pointer: '/categories/0/label', found: '', about: 'category'});
    return '';
  }

  private alone(grid: Grid, row: number): boolean {
    const texts = new Set<string>();
    for (const cell of grid.sheet.cells[row] ?? []) if (!isBlank(cell)) texts.add(cellText(cell));
    return texts.size === 1 && (grid.sheet.cells[row] ?? []).filter((cell) => !isBlank(cell)).length === 1 && typeof [...texts][0] === 'string';
  }

  private noLabel(slots: Slots, row: number, grid: Grid): void {
    const ref = [...slots.values()][0]?.[0]?.ref ?? refOf(grid.sheet.name, row, 0);
    this.findings.push({code: 'rowUnused', level: 'advice', ref, pointer: null, found: '', about: ''});
    this.unusedRow(grid, row, 'noLabel');
  }

  private unusedRow(grid: Grid, row: number, why: Unused['why']): void {
    const cells = grid.sheet.cells[row] ?? [];
    const column = cells.findIndex((cell) => !isBlank(cell));
    if (column >= 0) this.unused.push({kind: 'row', ref: refOf(grid.sheet.name, row, column), text: cellText(cells[column]).slice(0, 120), why});
  }

  private unusedColumns(grid: Grid, {heads, unused}: Matched, first: number): void {
    for (const {index} of unused) {
      const ref = `${grid.sheet.name === '' ? '' : `${grid.sheet.name}!`}${columnName(index)}`;
      const head = heads[index]!.text;
      let text = head;
      for (let row = first; text === '' && row < grid.rows; row++) text = cellText(grid.own(row, index));
      this.unused.push({kind: 'column', ref, text: text.slice(0, 120), why: this.why.get(ref) ?? this.why.get(`${grid.sheet.name}!${columnName(index)}`) ?? 'noField'});
    }
  }

  private leave(left: readonly Slot[], why: Unused['why']): void {
    for (const {cell, ref, reading} of left) {
      const isNew = reading.field === 'responsible' || reading.field === 'tags';
      if (!isBlank(cell)) this.unused.push({kind: 'cell', ref, text: cellText(cell).slice(0, 120), why: isNew ? 'notInSchema' : reading.period === null && why === 'period' && reading.field !== 'share' ? 'noFigure' : reading.field === 'plan' || reading.field === 'target' ? 'plan' : why});
    }
  }

  /** What the table says of the report without a field for it: its title above the heads, the years in its heads. Each is said. */
  private finish(): void {
    const {fields} = this;
    fields['$schema'] ??= reportSchema;
    const say = (pointer: string, found: string, about: string, ref = ''): void => void this.findings.push({code: 'guessed', level: 'info', ref, pointer, found, about});
    if (fields['title'] === undefined) {
      const [first, ...rest] = this.titles.filter(({text}) => !reportFieldOf(text) && text.length <= 200);
      // Titles that differ from sheet to sheet are not that of the whole.
      if (first && (this.sheets.length === 1 || rest.every(({text}) => text === first.text))) {
        fields['title'] = first.text;
        this.origins.set('/title', first.ref);
        const at = this.unused.findIndex(({ref, kind}) => kind === 'title' && ref === first.ref);
        if (at >= 0) this.unused.splice(at, 1);
        say('/title', first.text, 'title', first.ref);
      }
    }
    const all = [...this.periods].sort();
    const titleYears = new Set(typeof fields['title'] === 'string' ? fields['title'].match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [] : []);
    if (fields['plan'] === undefined) {
      const years = this.isFinancial ? null : all.length > 0 ? [all[0]!.slice(0, 4), all.at(-1)!.slice(0, 4)] : titleYears.size === 1 ? [[...titleYears][0]!, [...titleYears][0]!] : null;
      if (years) {
        fields['plan'] = {start: `${years[0]}-01-01`, end: `${years[1]}-12-31`};
        say('/plan', `${years[0]}-01-01 – ${years[1]}-12-31`, 'plan');
      }
    }
    let isDerived = false;
    if (fields['asOf'] === undefined && !this.isFinancial) {
      const latest = [...this.valued].sort().at(-1);
      if (latest !== undefined) {
        fields['asOf'] = lastDay(latest);
        isDerived = true;
        say('/asOf', lastDay(latest), 'asOf');
      }
    }
    for (const name of ['title', 'publisher', 'plan', 'asOf'] as const) {
      const value = fields[name];
      const isWhole = value !== undefined && (name !== 'plan' || ((value as Fields)['start'] !== undefined && (value as Fields)['end'] !== undefined)) && (name !== 'publisher' || (value as Fields)['name'] !== undefined);
      if (!isWhole) this.findings.push({code: 'fieldNeeded', level: 'error', ref: '', pointer: `/${name}`, found: '', about: name});
    }
    // A figure of the latest date is of the date of the report.
    if (isDerived) for (const category of this.draft.categories) {
      for (const item of category['items'] as Fields[]) {
        for (const metric of (item['metrics'] ?? []) as Fields[]) {
          const asOf = metric['asOf'];
          if (typeof asOf === 'string' && this.valued.has(asOf) && lastDay(asOf) === fields['asOf']) delete metric['asOf'];
        }
      }
    }
  }
}

/** Columns of a figure that a point of its history has no place for. */
const onlyPresent = new Set<Field>(['share', 'of', 'note', 'baseline', 'baselineDate', 'by', 'printed', 'qualifier', 'id', 'basis', 'better', 'targetKind', 'planRule', 'plan']);

interface RowTools {
  readonly grid: Grid;
  readonly table: TableMapping;
  readonly readings: readonly Reading[];
  readonly context: Context;
  readonly fills: Map<number, {cell: Slot['cell']; ref: string}>;
  readonly fillColumns: ReadonlySet<number>;
  readonly isTracker: boolean;
  readonly own: readonly number[];
  readonly hasFigureColumn: boolean;
  readonly hasCategoryColumn: boolean;
}

const keyOf = (text: string | Record<string, string> | undefined): string => (typeof text === 'string' ? text : JSON.stringify(text ?? ''));
