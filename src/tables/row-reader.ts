import {jsonOf} from '../schema/json.js';
import type {Fields} from './builder.js';
import {cellText, isBlank} from './cell.js';
import type {Field} from './columns.js';
import {dateOf} from './figure/cells.js';
import {readFigure} from './figure/figure.js';
import type {Context} from './figure/figure-builder.js';
import {plain} from './fold.js';
import {readItem} from './item.js';
import type {Grid} from './layout.js';
import {leaveCells, leaveRow} from './leftovers.js';
import type {TableMapping} from './mapping.js';
import {figureOf, ofItem} from './measures.js';
import {completed, type More, moreOf} from './more.js';
import {isOwnTable} from './own-table.js';
import {readAmount} from './read/amount.js';
import {missingOf} from './read/missing.js';
import type {ReadingState} from './reading-state.js';
import {bandOf, isFootnote, isNote, isTotal, standsAlone} from './row-kind.js';
import type {RowParts, RowSlots} from './row-slots.js';
import {RowsByDate} from './rows-by-date.js';
import {refOf} from './sheet.js';
import {type Reading, type Slot, slotOf, type Slots, textAt} from './slots.js';

/** Columns that name a row. */
const labels = ['item', 'figure', 'category', 'itemNumber'] as const;

/** Columns that make a row one of a figure. */
const figureFields: readonly Field[] = ['value', 'target', 'share', 'baseline', 'plan', 'role', 'printed'];

/** What a row is read with. */
export interface RowTools {
  readonly grid: Grid;
  /** From 0. */
  readonly headRow: number;
  /** What the columns of each measure are read with. */
  readonly contexts: ReadonlyMap<string, Context>;
  readonly table: TableMapping;
  /** The last row of which several cells are filled, from 0. */
  readonly lastFull: number;
  readonly readings: readonly Reading[];
  readonly context: Context;
  readonly rowSlots: RowSlots;
  readonly isTracker: boolean;
  readonly hasFigureColumn: boolean;
  readonly hasCategoryColumn: boolean;
}

/** Reads the rows of a table of figures into the draft. */
export class RowReader {
  private readonly rowsByDate: RowsByDate;
  /** Items by the code of their publisher. */
  private readonly codes = new Map<string, string>();

  constructor(private readonly state: ReadingState) {
    this.rowsByDate = new RowsByDate(state);
  }

  /** Takes one row: data, the name of a group, or what is passed over. @param row from 0 */
  read(row: number, tools: RowTools): void {
    const {grid, table, rowSlots} = tools;
    const {name} = grid.sheet;
    const {slots, measures, filled} = rowSlots.at(row);
    const moreSlots = slots.get('more') ?? [];
    const moreText = moreSlots.map(({cell}) => (typeof cell === 'string' ? cell : '')).join('');
    const more: More | null = moreText === '' ? null : moreOf(moreText);
    if (moreText !== '' && more === null) this.state.findings.push({code: 'moreUnreadable', level: 'error', ref: moreSlots[0]!.ref, pointer: null, found: moreText.slice(0, 100), about: ''});
    slots.delete('more');
    const firstText = cellText((grid.sheet.cells[row] ?? []).find((cell) => !isBlank(cell)) ?? null);
    const label = labels.map((field) => slots.get(field)?.find(({reading}) => reading.lang === null)).filter((slot) => slot !== undefined);
    if (more === null) {
      if (filled === 0) return leaveRow(this.state, grid, row, 'unread');
      if ((table.skip ?? []).some((word) => plain(firstText).startsWith(plain(word)))) return leaveRow(this.state, grid, row, 'ignored');
      const sums = (text: string): boolean => isTotal(text, [this.state.draft.categoryLabel]);
      if (label.some(({cell}) => sums(cellText(cell))) || (label.length === 0 && sums(firstText))) return leaveRow(this.state, grid, row, 'total');
      const isAlone = standsAlone(grid.sheet.cells[row] ?? []);
      if (isAlone && (isNote(firstText) || (row > tools.lastFull && isFootnote(firstText, grid.sheet.cells)))) return leaveRow(this.state, grid, row, 'note');
      const band = table.category === 'rows' ? bandOf(grid.sheet.cells[row] ?? []) : null;
      if (band) {
        this.state.draft.enterCategory(`${name} ${band.text}`, band.text, refOf(name, row, band.column), false);
        return;
      }
      // Below the table a word in the column of groups is no group.
      if (isAlone && (label.length === 0 || (row > tools.lastFull && !isOwnTable(table) && label[0]!.reading.field === 'category'))) return leaveRow(this.state, grid, row, 'note');
    }
    this.enter(slots, measures, more, row, tools);
  }

  /** Takes a row of data: its category, its item, its figure. */
  private enter(slots: Map<Field, Slot[]>, measures: RowParts['measures'], more: More | null, row: number, tools: RowTools): void {
    const {grid, table, context, isTracker} = tools;
    const {name} = grid.sheet;
    const rowRef = slots.values().next().value?.[0]?.ref ?? refOf(name, row, 0);
    const categorySlot = slots.get('category')?.[0];
    const categoryText = textAt(slots, 'category', context.lang);
    if (categoryText !== undefined || more?.category) {
      const fields = this.state.draft.enterCategory(keyOf(categoryText), categoryText, categorySlot?.ref ?? rowRef, more?.category !== undefined);
      const number = slots.get('categoryNumber')?.[0];
      const amount = number && readAmount(number.cell, number.reading.style);
      if (number && amount?.kind === 'amount' && Number.isInteger(amount.value) && amount.value >= 1 && amount.text === undefined && amount.unit === undefined) {
        if (fields['number'] === undefined) fields['number'] = amount.value;
      } else if (number && amount?.kind !== 'missing') leaveCells(this.state, [number], 'unread');
      completed(fields, 'category', more);
    } else if (!this.state.draft.hasCategory) {
      const fixed = typeof table.category === 'object' ? table.category.is : name !== '' && (this.state.tables > 1 || this.state.titleText() === '') ? name : this.state.titleText();
      if (name !== '' && typeof table.category !== 'object' && tools.hasCategoryColumn) this.state.findings.push({code: 'guessed', level: 'info', ref: rowRef, pointer: null, found: fixed, about: 'category'});
      this.state.draft.enterCategory(fixed, fixed, name === '' ? rowRef : name, false);
    }
    const hasLabel = textAt(slots, 'figure', context.lang) !== undefined;
    const hasFigure = measures.size === 0 && (more?.figure !== undefined || hasLabel || figureFields.some((field) => slots.get(field)?.some(({reading}) => reading.lang === null)));
    const hasItemColumn = tools.readings.some(({field}) => field === 'item');
    // Rows of days, with a column for each thing that is counted, are those of one item.
    const ofAll = hasItemColumn || tools.hasFigureColumn || measures.size === 0 ? undefined : this.state.draft.categoryLabel || undefined;
    const title = textAt(slots, 'item', context.lang) ?? (hasItemColumn ? undefined : textAt(slots, 'figure', context.lang) ?? ofAll);
    const titleSlot = slots.get('item')?.[0] ?? slots.get('figure')?.[0];
    const number = cellText(slots.get('itemNumber')?.[0]?.cell);
    const begins = title !== undefined || more?.item !== undefined;
    if (begins) {
      const anew = more?.item !== undefined || (isTracker && title !== undefined);
      const {item, isNew} = this.state.draft.enterItem(title, keyOf(title), number, titleSlot?.ref ?? rowRef, anew);
      if (isNew) item.fields['title'] = title;
      if (title === undefined) delete item.fields['title'];
    } else if (!this.state.draft.item && !(more !== null && !hasFigure && slots.size <= 1)) {
      // A row that names nothing belongs to the item above; there is none.
      const isCategoryOnly = [...slots.keys()].every((field) => field === 'category');
      if (!isCategoryOnly) this.noLabel(slots, row, grid);
      return;
    } else if (!this.state.draft.item) return;
    else if (!tools.hasFigureColumn && more === null && (slots.get('value') !== undefined || measures.size > 0) && grid.top(row, titleSlot?.reading.index ?? tools.readings.find(({field}) => field === 'item')?.index ?? 0) === row) {
      // Numbers without a name below an item are sums more often than not.
      this.noLabel(slots, row, grid);
      return;
    }
    const item = this.state.draft.item!;
    const read = readItem(measures.size === 0 ? slots : ofItem(slots), context, hasFigure);
    this.code(slots, read);
    if (more?.item) {
      completed(read.fields, 'item', more);
      // What a word means stands there.
      if (more.item['status'] !== undefined) read.takeBack('stateUnknown');
      if (more.item['title'] !== undefined) item.fields['title'] = more.item['title'];
      delete read.fields['title'];
    }
    this.state.draft.fillItem(item, read);
    leaveCells(this.state, read.left, 'noFigure');
    const label = title ?? item.fields['title'];
    if (hasFigure) this.figure(slots, more, label, context);
    for (const [measure, own] of measures) this.figure(figureOf(slots, measure, own, name, tools.headRow), null, label, tools.contexts.get(measure)!);
  }

  private figure(slots: Slots, more: More | null, title: unknown, context: Context): void {
    const item = this.state.draft.item!;
    const figure = readFigure(slots, context, title as string | undefined);
    // A title that counts has lost the power of ten that its number was multiplied with, too.
    if (typeof figure.fields['label'] === 'string' && title === item.fields['title'] && textAt(slots, 'figure', context.lang) === undefined) item.fields['title'] = figure.fields['label'];
    if (more === null) this.due(figure, slots, item.fields, item.pointer);
    completed(figure.fields, 'figure', more);
    const place = figure.place;
    const holder = place === 'part' || place === 'kind' ? item.last : item.fields;
    if (!holder) {
      this.state.draft.adopt(figure, item.pointer);
      this.state.findings.push({code: 'labelMissing', level: 'error', ref: figure.firstRef ?? '', pointer: item.pointer, found: '', about: place});
      return;
    }
    const pointer = place === 'part' || place === 'kind' ? item.lastPointer : item.pointer;
    const list = {metric: 'metrics', part: 'parts', kind: 'breakdown', shared: 'sharedTargets', milestone: 'milestones'}[place];
    for (const slot of slots.get('value') ?? []) if (slot.reading.period !== null && readAmount(slot.cell, slot.reading.style).kind === 'amount') this.state.valued.add(slot.reading.period);
    if (slots.get('asOf') !== undefined && typeof figure.fields['asOf'] === 'string') this.state.dated.add(figure.fields['asOf']);
    const isNamed = textAt(slots, 'figure', context.lang) !== undefined || textAt(slots, 'item', context.lang) !== undefined;
    if (place === 'metric') this.rowsByDate.keep(figure.fields, slots);
    const time = place === 'metric' && isNamed && more?.figure === undefined ? this.rowsByDate.merge(item.fields, figure.fields) : null;
    if (time !== null) {
      const metrics = item.fields['metrics'] as Fields[];
      const index = metrics.findIndex(({label}) => label === figure.fields['label']);
      const at = `${item.pointer}/metrics/${index}`;
      // What an older row says stands in the history; the other fields keep the cells that they came from.
      if (time === 'newer') this.state.draft.adopt(figure, at);
      else this.state.draft.tell(figure, at);
      this.rowsByDate.tellCells(metrics[index]!, at);
    } else {
      const same = place === 'metric' && more === null ? ((holder['metrics'] ?? []) as Fields[]).findIndex(({label}) => typeof label === 'string' && label === figure.fields['label']) : -1;
      if (same >= 0) figure.say('figureRepeated', 'advice', {ref: figure.firstRef ?? ''}, '', String(figure.fields['label']), this.state.origins.get(`${pointer}/metrics/${same}`) ?? '');
      const at = this.state.draft.append(holder, pointer, list, figure.fields);
      this.state.draft.adopt(figure, at);
      const ref = figure.firstRef;
      if (ref !== undefined) this.state.origins.set(at, '', ref);
      if (place === 'metric') {
        item.last = figure.fields;
        item.lastPointer = at;
      }
    }
    leaveCells(this.state, figure.left, 'period');
  }

  /** A day by which something is to be done, beside a figure without a target, is that of the item. */
  private due(figure: ReturnType<typeof readFigure>, slots: Slots, item: Fields, pointer: string): void {
    const by = slotOf(slots, 'by');
    const at = by === undefined ? -1 : figure.left.indexOf(by);
    if (at < 0 || figure.place !== 'metric' || figure.fields['target'] !== undefined || item['due'] !== undefined) return;
    const day = dateOf(figure, by!, '/due');
    if (day === undefined) return;
    item['due'] = day;
    this.state.origins.set(pointer, '/due', by!.ref);
    figure.left.splice(at, 1);
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
    } else if (first !== undefined && first !== this.state.draft.item!.pointer) {
      read.say('codeRepeated', 'info', slot, null, code, this.state.origins.get(`${first}/id`) ?? '');
      read.left.push(slot);
    } else {
      this.codes.set(code, this.state.draft.item!.pointer);
      read.set('id', code, slot.ref);
    }
  }

  private noLabel(slots: Slots, row: number, grid: Grid): void {
    const ref = [...slots.values()][0]?.[0]?.ref ?? refOf(grid.sheet.name, row, 0);
    this.state.findings.push({code: 'rowUnused', level: 'advice', ref, pointer: null, found: '', about: ''});
    leaveRow(this.state, grid, row, 'noLabel');
  }
}

const keyOf = (text: string | Record<string, string> | undefined): string => (typeof text === 'string' ? text : jsonOf(text ?? ''));
