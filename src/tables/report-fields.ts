import {lastDay} from '../schema/last-day.js';
import {Builder, type Fields, fieldsOf} from './builder.js';
import {type Cell, cellText, isBlank} from './cell.js';
import type {ReportField} from './columns.js';
import type {Grid} from './layout.js';
import {readAmount} from './read/amount.js';
import {choiceOf} from './read/choice.js';
import {readDate} from './read/date.js';
import {pointStyle} from './read/number-style.js';
import {readShare} from './read/share.js';
import {isState, stateOf} from './read/state.js';
import type {ReportRow} from './report-block.js';
import {refOf} from './sheet.js';

/** The fields of a report from rows of fields and values. What they do not hold is left out. */
export function readReportRows(rows: readonly ReportRow[], grid: Grid, lang: string): Builder {
  const report = new Builder();
  let more = '';
  let moreRef = '';
  for (const row of rows) {
    if (row.cells[0] === undefined || isBlank(row.cells[0])) continue;
    const value = new FieldValue(report, row, grid, lang);
    if (row.column.field !== 'more') readers[row.column.field](value);
    else {
      more += row.cells.map((cell) => (typeof cell === 'string' ? cell : cellText(cell))).join('');
      moreRef ||= value.ref;
    }
  }
  if (more !== '') complete(report, more, moreRef);
  return report;
}

/** The cells of one field of the report, on their way into it. */
class FieldValue {
  readonly ref: string;
  readonly text: string;
  readonly cells: readonly Cell[];
  readonly field: ReportField;
  private readonly tag: string | null;
  private readonly epoch: 1900 | 1904;

  constructor(readonly report: Builder, {column, lang: tag, row, at, cells}: ReportRow, {sheet}: Grid, private readonly lang: string) {
    this.ref = refOf(sheet.name, row, at);
    this.text = cellText(cells[0]);
    this.cells = cells;
    this.field = column.field;
    this.tag = tag;
    this.epoch = sheet.epoch ?? 1900;
  }

  /** An object among the fields of the report. */
  inside(name: string): Fields {
    const {fields} = this.report;
    if (typeof fields[name] !== 'object') fields[name] = fieldsOf();
    return fields[name] as Fields;
  }

  put(target: Fields, name: string, value: unknown, within: string): void {
    if (value === undefined) return;
    target[name] = value;
    this.report.origins.set(within, this.ref);
  }

  /** Puts the text in its language. */
  putWords(target: Fields, name: string, within: string): void {
    const {tag, lang, text} = this;
    const before = target[name];
    this.put(target, name, tag === null ? (typeof before === 'object' ? {[lang]: text, ...before} : text) : {...(typeof before === 'string' ? {[lang]: before} : before as object), [tag]: text}, within);
  }

  /** Adds to a list. @param within pointer of the list */
  append(target: Fields, name: string, one: object, within: string): void {
    const list = [...(target[name] as object[] | undefined) ?? [], one];
    this.put(target, name, list, `${within}/${list.length - 1}`);
  }

  /** The day; of a month or a year the first one, or the last. */
  day(isEnd: boolean): string | undefined {
    const read = readDate(this.cells[0], null, this.epoch);
    if (read.kind === 'fault') this.say(read.code === 'order' ? 'dateOrder' : 'dateWords', read.text, this.field);
    if (read.kind !== 'date') return undefined;
    return isEnd ? lastDay(read.date) : read.date.length === 10 ? read.date : `${read.date}${read.date.length === 4 ? '-01' : ''}-01`;
  }

  /** The date in a cell as exactly as it is known; undefined where there is none. */
  dateIn(cell: Cell | undefined): string | undefined {
    const read = cell === undefined || isBlank(cell) ? null : readDate(cell, null, this.epoch);
    return read?.kind === 'date' ? read.date : undefined;
  }

  say(code: Parameters<Builder['say']>[0], found: string, about = '', within: string | null = null): void {
    this.report.say(code, 'advice', {ref: this.ref}, within, found, about);
  }
}

/** A whole number of 0 or more; undefined where a cell holds none. */
function countIn(cell: Cell | undefined): number | undefined {
  const amount = readAmount(cell, pointStyle);
  return amount.kind === 'amount' && Number.isInteger(amount.value) && amount.value >= 0 && amount.text === undefined ? amount.value : undefined;
}

const words = (value: FieldValue): void => value.putWords(value.report.fields, value.field, `/${value.field}`);
const day = (value: FieldValue): void => value.put(value.report.fields, value.field, value.day(true), `/${value.field}`);
const dayIn = (part: string, name: 'start' | 'end') => (value: FieldValue): void => value.put(value.inside(part), name, value.day(name === 'end'), `/${part}/${name}`);

const readers: Readonly<Record<Exclude<ReportField, 'more'>, (value: FieldValue) => void>> = {
  title: words, description: words, asOf: day, published: day,
  publisher: (value) => value.putWords(value.inside('publisher'), 'name', '/publisher/name'),
  publisherUrl: (value) => value.put(value.inside('publisher'), 'url', value.text, '/publisher/url'),
  planStart: dayIn('plan', 'start'), planEnd: dayIn('plan', 'end'), periodStart: dayIn('period', 'start'), periodEnd: dayIn('period', 'end'),
  lang: (value) => value.put(value.report.fields, 'lang', value.text, '/lang'),
  schema: (value) => value.put(value.report.fields, '$schema', value.text, '/$schema'),
  provisional(value) {
    const yes = choiceOf('yes', value.text);
    if (yes === null) value.say('choiceUnknown', value.text, 'yes', '/provisional');
    else value.put(value.report.fields, 'provisional', yes === 'true', '/provisional');
  },
  categories: declaredNumber, items: declaredNumber,
  rest: (value) => value.putWords(value.inside('declared'), 'rest', '/declared/rest'),
  source(value) {
    const url = cellText(value.cells[1]);
    const date = value.dateIn(value.cells[2]);
    value.append(value.report.fields, 'sources', {title: value.text, ...(url === '' ? {} : {url}), ...(date === undefined ? {} : {date})}, '/sources');
  },
  count(value) {
    const {cells} = value;
    const count = countIn(cells[1]);
    const unit = choiceOf('unit', cellText(cells[2]));
    if (count === undefined || unit === null) return value.say('words', cells.map(cellText).join(' '), 'count');
    const rule = cellText(cells[3]);
    const overlap = choiceOf('overlap', cellText(cells[4]));
    value.append(value.inside('declared'), 'counts', {label: value.text, count, unit, ...(rule === '' ? {} : {rule}), ...(overlap === null ? {} : {overlap})}, '/declared/counts');
  },
  statusWord(value) {
    const {cells, text, report} = value;
    const word = cellText(cells[1]);
    const state = isState(word) ? word : stateOf(word) ?? stateOf(text);
    if (state === null) return value.say('stateUnknown', word || text);
    const rule = cellText(cells[2]);
    const id = cellText(cells[3]) || `verdict-${((report.fields['statuses'] as object[] | undefined) ?? []).length + 1}`;
    value.append(report.fields, 'statuses', {id, label: text, state, ...(rule === '' ? {} : {rule})}, '/statuses');
  },
  declaredShare(value) {
    const {cells} = value;
    const share = readShare(cells[1], null, pointStyle);
    if (share.kind !== 'share') return value.say(share.kind === 'fault' && share.code === 'negative' ? 'shareNegative' : share.kind === 'fault' && share.code === 'scale' ? 'shareScale' : 'words', cellText(cells[1]), 'share');
    const rule = cellText(cells[2]);
    const printed = cellText(cells[3]) || share.text;
    value.append(value.inside('declared'), 'figures', {label: value.text, share: share.share, ...(share.digits === undefined ? {} : {digits: share.digits}), ...(printed === undefined ? {} : {text: printed}), ...(rule === '' ? {} : {rule})}, '/declared/figures');
  },
};

function declaredNumber(value: FieldValue): void {
  const number = countIn(value.cells[0]);
  if (number === undefined) value.say('words', value.text, value.field);
  else value.put(value.inside('declared'), value.field, number, `/declared/${value.field}`);
}

/** What rows could not hold: `set` holds fields by their name, `without` names of fields that seem to be there. */
function complete(report: Builder, more: string, ref: string): void {
  try {
    const {set = {}, without = []} = JSON.parse(more) as {set?: Record<string, unknown>; without?: string[]};
    for (const name of without) delete report.fields[name];
    for (const [name, value] of Object.entries(set)) report.fields[name] = value;
  } catch {
    report.say('moreUnreadable', 'error', {ref}, null, more);
  }
}
