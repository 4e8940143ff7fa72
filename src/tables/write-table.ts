import {most, upTo} from './extremes.js';
import type {Report} from '../schema/report.js';
import {type Fields, fieldsOf} from './builder.js';
import {type Cell, isPercent, percentText} from './cell.js';
import {columnOf, columns, type Field, reportFields, type ReportField, type TemplateLang} from './columns.js';
import {readFigure} from './figure/figure.js';
import type {Context} from './figure/figure-builder.js';
import {helpHeads} from './guess.js';
import {readItem} from './item.js';
import {gridOf} from './layout.js';
import {difference} from './more.js';
import {wordOf} from './read/choice.js';
import {missingOf} from './read/missing.js';
import {stateWord} from './read/state.js';
import {reportRows} from './report-block.js';
import {readReportRows} from './report-fields.js';
import {isTotal} from './row-kind.js';
import {scaleOf} from './scale.js';
import {digitsNeeded} from './read/share.js';
import type {Sheet} from './sheet.js';
import {ownReading, type Slot, type Slots} from './slots.js';

export interface WriteOptions {
  /** Language of the heads. Default: Chinese for a report in Chinese, else English. */
  readonly lang?: TemplateLang;
  /** Whether columns that stay empty are written too, as in the template. Default: false. */
  readonly all?: boolean;
}

/** Names of the three sheets. */
export const sheetNames: Readonly<Record<TemplateLang, readonly [report: string, figures: string, help: string]>> = {en: ['report', 'figures', 'help'], 'zh-Hans': ['报告', '指标', '说明']};

/** Columns that are always there. */
const core = new Set<Field>(['category', 'item', 'figure', 'value', 'unit', 'target', 'share', 'by', 'note']);
/** Signs that a cell holds; a text that is longer goes on in the next column of the same name. */
const longest = 30_000;
/** Columns at dates, and rows of one field of the report; what is more goes into `more`. */
const mostDates = 60;
const mostRows = 10;

interface Place {
  readonly field: Field;
  readonly lang: string | null;
  readonly period: string | null;
}
const keyOf = ({field, lang, period}: Place): string => `${field} ${lang ?? ''} ${period ?? ''}`;

/** The cells of one row, by column. */
class Row {
  readonly cells = new Map<string, {readonly place: Place; readonly cell: Cell}>();

  put(field: Field, cell: Cell | undefined, lang: string | null = null, period: string | null = null): void {
    if (cell === undefined || cell === null || cell === '') return;
    const place = {field, lang, period};
    this.cells.set(keyOf(place), {place, cell});
  }

  /** Words in the language of the report, or one column for each language; nothing where one of them does not fit into a cell. */
  words(field: Field, text: unknown): void {
    if (typeof text === 'string') {
      if (isSafe(text)) this.put(field, text);
      return;
    }
    if (typeof text !== 'object' || text === null) return;
    const all = Object.entries(text);
    if (columnOf.get(field)!.inLanguages && all.every(([lang, one]) => typeof one === 'string' && isSafe(one) && isTag(lang))) for (const [lang, one] of all) this.put(field, one as string, lang);
  }

  /** The cells as they are read again, in the order of the columns. */
  slots(lang: string): Slots {
    const slots = new Map<Field, Slot[]>();
    for (const {place, cell} of [...this.cells.values()].sort((a, b) => byLanguage(lang)(a.place, b.place))) {
      const slot: Slot = {cell, ref: '', reading: {...ownReading, ...place, index: 0}};
      slots.set(place.field, [...(slots.get(place.field) ?? []), slot]);
    }
    return slots;
  }
}

/** The order of columns in several languages: that of the report, then by their tags. */
const byLanguage = (lang: string) => (a: Place, b: Place): number => {
  const rank = (place: Place): string => (place.lang === null ? '' : place.lang === lang ? '0' : `1${place.lang}`);
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
};

const isTag = (lang: string): boolean => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) && lang.length <= 40;

/** Half of a pair of signs. */
const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Whether a text stands in a cell as it is, in a workbook and in a file of rows, and is no formula to any program. The library that
 * writes workbooks breaks at names that every object has, such as "constructor".
 */
const isSafe = (text: string): boolean => text !== '' && !(text in Object.prototype) && text === text.trim() && text.length <= longest && !loneHalf.test(text)
  && !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffd-\uffff\ufdd0-\ufdef\ufeff\u2028\u2029\udffe\udfff]|_x[0-9a-f]{4}_/i.test(text) && !/^[=+\-@＝＋－＠]/.test(text);

/**
 * A report as sheets: its own fields, one row for each figure, and the help. What no column can hold stands in the column `more`, so
 * that `readTable` gives the same report.
 *
 * @param report a report; or what there is of one, which may lack its publisher and its plan
 */
export function writeTable(report: Report, {lang = /^zh\b/i.test(report.lang) ? 'zh-Hans' : 'en', all = false}: WriteOptions = {}): Sheet[] {
  const [reportName, figuresName, helpName] = sheetNames[lang];
  return [{name: reportName, cells: reportCells(report, lang, all)}, {name: figuresName, cells: figureCells(report, lang, all)}, {name: helpName, cells: helpCells(lang)}];
}

/** The same in one sheet, for files of rows: the fields of the report, an empty row, the figures. */
export function writeRows(report: Report, options: WriteOptions = {}): Sheet {
  const [fields, figures] = writeTable(report, options) as [Sheet, Sheet, Sheet];
  return {name: '', cells: [...fields.cells.slice(1), [], ...figures.cells]};
}

function reportCells(report: Report, lang: TemplateLang, all: boolean): Cell[][] {
  const name = (field: ReportField, tag?: string): string => `${reportFields.find((one) => one.field === field)!.name[lang]}${tag === undefined ? '' : ` [${tag}]`}`;
  const rows: Cell[][] = [[lang === 'en' ? 'field' : '字段', lang === 'en' ? 'content' : '内容']];
  const put = (field: ReportField, ...cells: (Cell | undefined)[]): void => {
    if (cells[0] === undefined || cells.some((cell) => typeof cell === 'string' && cell !== '' && !isSafe(cell))) {
      if (all && cells[0] === undefined) rows.push([name(field)]);
      return;
    }
    rows.push([name(field), ...cells.map((cell) => cell ?? null)]);
  };
  const words = (field: ReportField, text: unknown): void => {
    if (typeof text !== 'object' || text === null) return put(field, text as string | undefined);
    const entries = Object.entries(text as Record<string, string>);
    if (entries.length > mostRows || !entries.every(([tag, one]) => isTag(tag) && isSafe(one))) return;
    for (const [tag, one] of entries) rows.push([name(field, tag), one]);
  };
  put('lang', report.lang);
  words('title', report.title);
  words('description', report.description);
  const {publisher, plan} = report as Partial<Report>;
  words('publisher', publisher?.name);
  put('publisherUrl', publisher?.url);
  put('planStart', plan?.start);
  put('planEnd', plan?.end);
  put('periodStart', report.period?.start);
  put('periodEnd', report.period?.end);
  put('asOf', report.asOf);
  put('published', report.published);
  put('provisional', report.provisional === undefined ? undefined : wordOf('yes', String(report.provisional), lang));
  for (const source of (report.sources ?? []).slice(0, mostRows)) if (typeof source.title === 'string') put('source', source.title, source.url ?? '', source.date ?? '');
  if (all && !report.sources) put('source', undefined);
  for (const one of (report.statuses ?? []).slice(0, mostRows)) {
    if (typeof one.label === 'string' && typeof (one.rule ?? '') === 'string') put('statusWord', one.label, stateWord(one.state, lang), (one.rule as string | undefined) ?? '', one.id);
  }
  if (all && !report.statuses) put('statusWord', undefined);
  put('categories', report.declared?.categories);
  put('items', report.declared?.items);
  for (const one of (report.declared?.counts ?? []).slice(0, mostRows)) {
    if (typeof one.label === 'string' && typeof (one.rule ?? '') === 'string') put('count', one.label, one.count, wordOf('unit', one.unit, lang), (one.rule as string | undefined) ?? '', one.overlap === undefined ? '' : wordOf('overlap', one.overlap, lang));
  }
  if (all && !report.declared) put('count', undefined);
  for (const {label, share, digits, text = '', rule = ''} of (report.declared?.figures ?? []).slice(0, mostRows)) {
    if (typeof label === 'string' && typeof text === 'string' && typeof rule === 'string') put('declaredShare', label, percentCell(share, digits), rule, text);
  }
  if (all && !report.declared?.figures) put('declaredShare', undefined);
  words('rest', report.declared?.rest);
  put('schema', report.$schema);
  const grid = gridOf({name: '', cells: rows});
  const read = readReportRows(reportRows(grid, [0, rows.length]), grid, report.lang).fields;
  const missing = difference(read, report as unknown as Fields, ['categories']);
  if (missing) rows.push([name('more'), ...chunks(jsonOf({...(Object.keys(missing.set).length > 0 ? {set: missing.set} : {}), ...(missing.without.length > 0 ? {without: missing.without} : {})}))]);
  return rows;
}

/** JSON that stands in a cell as it is. */
const jsonOf = (value: unknown): string => JSON.stringify(value)
  .replace(/[\u007f-\u009f\ufeff\ufffd-\uffff\ufdd0-\ufdef\u2028\u2029]|[\ud800-\udbff][\udffe\udfff]/g, (signs) => [...Array(signs.length).keys()].map((i) => `\\u${signs.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''))
  .replace(/_(?=x[0-9a-f]{4}_)/gi, '\\u005f');

/** A text in pieces that fit into cells; no pair of signs is cut, and none begins or ends with a blank. */
function chunks(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + longest);
    while (end < text.length && (/[\s\ud800-\udbff]/.test(text[end - 1]!) || /\s/.test(text[end]!))) end--;
    if (end <= at) end = Math.min(text.length, at + longest);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** One row of figures: its cells, and what they could not hold. */
interface Line {
  readonly row: Row;
  readonly more: Record<string, unknown>;
}

function figureCells(report: Report, lang: TemplateLang, all: boolean): Cell[][] {
  const context: Context = {lang: report.lang, hasTargets: true, latest: null, unit: null, undated: new Set(columns.map(({field}) => field)), defaults: {}, states: {}, scale: scaleOf(report.statuses)};
  const lines: Line[] = [];
  const seenCategories = new Set<string>();
  const codes = new Set<string>();
  const dates = datesOf(report);
  for (const category of report.categories as unknown as Fields[]) {
    const first: Line = {row: new Row(), more: fieldsOf()};
    first.row.words('category', category['label']);
    const label = wordsKey(first.row, 'category');
    const read = fieldsOf();
    if (label !== '') read['label'] = category['label'];
    if (label !== '' && typeof category['number'] === 'number' && !seenCategories.has(label)) {
      first.row.put('categoryNumber', category['number']);
      read['number'] = category['number'];
    }
    const missing = difference(read, category, ['items']);
    if (missing) mark(first, 'category', missing);
    if (label === '' || seenCategories.has(label)) first.more['category'] ??= {};
    seenCategories.add(label);
    const groups = [...(typeof category['label'] === 'string' ? [category['label']] : []), ...seenCategories];
    const items = category['items'] as Fields[];
    const seenItems = new Set<string>();
    if (items.length === 0) {
      first.more['category'] ??= {};
      lines.push(first);
    }
    items.forEach((item, i) => {
      const own = itemLines(item, i === 0 ? first : {row: new Row(), more: fieldsOf()}, {context, lang, codes, seenItems, dates});
      // What would be passed over or taken for a sum is marked as a row of data.
      for (const line of own) {
        const isAlone = line.row.cells.size <= 1;
        const sums = [...line.row.cells.values()].some(({place, cell}) => ['item', 'figure', 'category'].includes(place.field) && typeof cell === 'string' && isTotal(cell, groups));
        if ((isAlone || sums) && Object.keys(line.more).length === 0) line.more['without'] = {};
      }
      for (const line of own) lines.push(line);
    });
  }
  return cellsOf(lines, lang, all, report.lang);
}

const wordsKey = (row: Row, field: Field): string => {
  const cells = [...row.cells.values()].filter(({place}) => place.field === field);
  return cells.length === 0 ? '' : cells.map(({place, cell}) => `${place.lang ?? ''}:${String(cell)}`).join('\n');
};

function mark(line: Line, part: 'category' | 'item' | 'figure', missing: NonNullable<ReturnType<typeof difference>>): void {
  line.more[part] = missing.set;
  if (missing.without.length > 0) line.more['without'] = {...(line.more['without'] as object | undefined), [part]: missing.without};
}

interface ItemTools {
  readonly context: Context;
  readonly lang: TemplateLang;
  readonly codes: Set<string>;
  readonly seenItems: Set<string>;
  readonly dates: Dates;
}

function itemLines(item: Fields, first: Line, tools: ItemTools): Line[] {
  const {context, lang, codes, seenItems} = tools;
  const {row} = first;
  const number = item['number'];
  if (typeof number === 'number') row.put('itemNumber', number);
  const id = item['id'];
  if (typeof id === 'string' && !codes.has(id) && missingOf(id) === undefined) {
    codes.add(id);
    row.put('code', id);
  }
  row.words('item', item['title']);
  if (typeof item['url'] === 'string' && isSafe(item['url'])) row.put('itemUrl', item['url']);
  row.words('text', item['text']);
  row.words('responsible', item['responsible']);
  if (Array.isArray(item['tags']) && item['tags'].every((tag) => typeof tag === 'string' && isSafe(tag) && !/[,;，；、]/.test(tag))) row.put('tags', item['tags'].join(', '));
  const status = item['status'] as Fields | undefined;
  if (status) {
    const own = typeof status['is'] === 'string' ? context.scale.wordOf(status['is']) : undefined;
    if (status['text'] === undefined && own !== undefined) row.words('verdict', own);
    else if (status['text'] === undefined && typeof status['state'] === 'string') row.put('verdict', stateWord(status['state'], lang));
    else row.words('verdict', status['text']);
    row.put('verdictDate', status['date'] as string | undefined);
    row.words('reason', status['reason']);
  }
  const [source] = (item['sources'] ?? []) as Fields[];
  if (source && typeof source['title'] === 'string' && isSafe(source['title']) && (source['url'] === undefined || isSafe(source['url'] as string))) {
    row.put('source', source['title']);
    row.put('sourceUrl', source['url'] as string | undefined);
  }
  const lists = ['metrics', 'sharedTargets', 'milestones'] as const;
  const figures: {figure: Fields; kind: Kind}[] = [];
  for (const list of lists) {
    for (const figure of (item[list] ?? []) as Fields[]) {
      figures.push({figure, kind: ({metrics: 'metric', sharedTargets: 'shared', milestones: 'milestone'} as const)[list]});
      if (list !== 'metrics') continue;
      for (const part of (figure['parts'] ?? []) as Fields[]) figures.push({figure: part, kind: 'part'});
      for (const kind of (figure['breakdown'] ?? []) as Fields[]) figures.push({figure: kind, kind: 'kind'});
    }
  }
  const notes = item['notes'] as unknown[] | undefined;
  if (figures.length === 0 && notes?.length === 1) row.words('note', notes[0]);
  const lines = [first];
  const labels = new Set<string>();
  figures.forEach(({figure, kind}, i) => {
    const line = i === 0 ? first : {row: new Row(), more: fieldsOf()};
    if (i > 0) lines.push(line);
    const cells = new Row();
    figureRow(cells, figure, kind, tools);
    const read = readFigure(cells.slots(context.lang), context, item['title'] as string);
    const missing = difference(read.fields, figure, kind === 'metric' ? ['parts', 'breakdown'] : []);
    if (missing) mark(line, 'figure', missing);
    // Empty lists of parts have no row.
    if (kind === 'metric') for (const list of ['parts', 'breakdown']) if (Array.isArray(figure[list]) && (figure[list] as unknown[]).length === 0) line.more['figure'] = {...(line.more['figure'] as object | undefined), [list]: []};
    const label = typeof figure['label'] === 'string' ? figure['label'] : '';
    if (kind === 'metric' && (labels.has(label) || !cells.cells.has('figure  '))) line.more['figure'] ??= {};
    if (kind === 'metric') labels.add(label);
    if (![...cells.cells.values()].some(({place}) => ['figure', 'value', 'target', 'share', 'baseline', 'plan', 'role', 'printed'].includes(place.field) && place.lang === null)) line.more['figure'] ??= {};
    for (const [key, value] of cells.cells) line.row.cells.set(key, value);
  });
  const read = readItem(first.row.slots(context.lang), context, figures.length > 0);
  const code = [...first.row.cells.values()].find(({place}) => place.field === 'code');
  if (code) read.fields['id'] = code.cell;
  const title = wordsKey(row, 'item');
  if (title !== '') read.fields['title'] = item['title'];
  const missing = difference(read.fields, item, lists.filter((list) => Array.isArray(item[list]) && (item[list] as unknown[]).length > 0));
  if (missing) mark(first, 'item', missing);
  if (title === '' || seenItems.has(title)) first.more['item'] ??= {};
  seenItems.add(title);
  return lines;
}

/** A share as a cell. @param digits that it is printed with; undefined: as many as it needs */
function percentCell(share: number, digits: number | undefined): Cell {
  const needed = digitsNeeded(share);
  return {kind: 'percent', value: share, digits: share >= 1e15 ? null : digits ?? (needed <= 6 ? needed : null)};
}

type Kind = 'metric' | 'part' | 'kind' | 'shared' | 'milestone';

function figureRow(row: Row, figure: Fields, kind: Kind, {lang, dates}: ItemTools): void {
  const role = kind === 'part' ? (figure['of'] === 'target' ? 'partOfTarget' : 'partOfValue') : kind === 'metric' ? figure['role'] as string : kind;
  if (role !== 'progress') row.put('role', wordOf('role', role, lang));
  row.words('figure', kind === 'milestone' ? figure['text'] : figure['label']);
  const date = (field: Field, value: unknown): void => row.put(field, typeof value === 'string' ? value : undefined);
  if (kind === 'milestone') {
    row.put('value', wordOf('milestone', figure['state'] as string, lang));
    date(figure['state'] === 'achieved' || figure['state'] === 'missed' ? 'asOf' : 'by', figure['date']);
    if (figure['basis'] !== undefined) row.put('basis', wordOf('basis', figure['basis'] as string, lang));
    row.words('note', figure['note']);
    return;
  }
  row.words('unit', figure['unit']);
  if (kind === 'shared') {
    row.put('target', figure['value'] as number);
    row.put('covers', (figure['metrics'] as string[]).join(', '));
    return;
  }
  if (typeof figure['id'] === 'string') row.put('id', figure['id']);
  const number = role === 'rate' ? figure['rate'] : figure['value'];
  if (typeof number === 'number') row.put('value', role === 'rate' ? {kind: 'percent', value: number, digits: null} : number);
  else if (typeof figure['missing'] === 'string') row.put('value', missingWords[lang][figure['missing']]);
  row.words('printed', figure['text']);
  if (figure['qualifier'] !== undefined) row.put('qualifier', wordOf('qualifier', figure['qualifier'] as string, lang));
  if (figure['basis'] !== undefined) row.put('basis', wordOf('basis', figure['basis'] as string, lang));
  const stated = figure['stated'] as Fields | undefined;
  if (stated) {
    const share = stated['share'] as number;
    row.put('share', percentCell(share, stated['digits'] as number | undefined));
    row.put('of', wordOf('of', stated['of'] as string, lang));
  }
  row.words('note', figure['note']);
  date('asOf', figure['asOf']);
  if (role !== 'progress') return;
  if (figure['direction'] !== undefined) row.put('better', wordOf('better', figure['direction'] as string, lang));
  const baseline = figure['baseline'] as Fields | undefined;
  row.put('baseline', baseline?.['value'] as number | undefined);
  date('baselineDate', baseline?.['date']);
  const target = figure['target'] as Fields | undefined;
  if (target) {
    const kindOf = target['kind'] as string;
    if (kindOf === 'range') row.put('target', `${clear(target['min'] as number)} ${lang === 'en' ? 'to' : '至'} ${clear(target['max'] as number)}`);
    else if (kindOf !== 'none') row.put('target', target['value'] as number);
    if (kindOf !== 'exact') row.put('targetKind', wordOf('targetKind', kindOf, lang));
    date('by', target['by']);
  }
  for (const point of (figure['history'] ?? []) as Fields[]) {
    const day = point['date'] as string;
    if (!dates.history.has(day)) continue;
    row.put('value', point['value'] as number | undefined, null, day);
    row.put('target', point['target'] as number | undefined, null, day);
  }
  const pace = figure['pace'] as Fields | undefined;
  if (!pace) return;
  for (const point of pace['points'] as Fields[]) {
    const day = point['by'] as string;
    if (!dates.plan.has(day)) continue;
    const share = point['share'] as number | undefined;
    row.put('plan', share === undefined ? point['value'] as number | undefined : {kind: 'percent', value: share, digits: null}, null, day);
  }
  row.put('planRule', wordOf('planRule', pace['rule'] as string, lang));
}

const missingWords: Readonly<Record<TemplateLang, Readonly<Record<string, string>>>> = {
  en: {notMeasured: 'not measured', withheld: 'withheld', notApplicable: 'not applicable', notYetDue: 'not yet due'},
  'zh-Hans': {notMeasured: '未统计', withheld: '不公开', notApplicable: '不适用', notYetDue: '未到期'},
};

/** The dates that have columns. */
interface Dates {
  readonly history: ReadonlySet<string>;
  readonly plan: ReadonlySet<string>;
}

function datesOf(report: Report): Dates {
  const [history, plan] = [new Set<string>(), new Set<string>()];
  for (const {items} of report.categories) {
    for (const {metrics = []} of items) {
      for (const metric of metrics) {
        if (metric.role !== 'progress') continue;
        for (const {date} of metric.history ?? []) if (history.size < mostDates && Number(date.slice(0, 4)) >= 1900 && Number(date.slice(0, 4)) < 2100) history.add(date);
        for (const {by} of metric.pace?.points ?? []) if (plan.size < mostDates && Number(by.slice(0, 4)) >= 1900 && Number(by.slice(0, 4)) < 2100) plan.add(by);
      }
    }
  }
  return {history, plan};
}

/** The rows as cells under their heads, in the order of the list of columns. */
function cellsOf(lines: readonly Line[], lang: TemplateLang, all: boolean, reportLang: string): Cell[][] {
  const used = new Map<string, Place>();
  for (const {row} of lines) for (const [key, {place}] of row.cells) used.set(key, place);
  const places: Place[] = [];
  for (const {field} of columns) {
    if (field === 'more') continue;
    const own = [...used.values()].filter((place) => place.field === field);
    const base: Place = {field, lang: null, period: null};
    if (core.has(field) || own.some((place) => keyOf(place) === keyOf(base)) || (all && field !== 'plan')) places.push(base);
    for (const place of own.filter((one) => one.lang !== null).sort(byLanguage(reportLang))) places.push(place);
    for (const place of own.filter((one) => one.period !== null).sort((a, b) => (a.period! < b.period! ? -1 : 1))) places.push(place);
  }
  const mores = lines.map(({more}) => (Object.keys(more).length === 0 ? [] : chunks(jsonOf(more))));
  const width = most(mores.map(({length}) => length), all ? 1 : 0);
  const heads = places.map(({field, lang: tag, period}) => `${columnOf.get(field)!.name[lang]}${period === null ? '' : ` ${period}`}${tag === null ? '' : ` [${tag}]`}`);
  const head: Cell[] = [...heads, ...upTo(width).map(() => columnOf.get('more')!.name[lang])];
  return [head, ...lines.map(({row}, i): Cell[] => [...places.map((place) => row.cells.get(keyOf(place))?.cell ?? null), ...mores[i]!])];
}

/** What each column and each field takes, with an example. */
function helpCells(lang: TemplateLang): Cell[][] {
  const example = (text: string): Cell => (text === '' ? null : text);
  return [
    [helpHeads[lang === 'en' ? 0 : 1]!],
    lang === 'en' ? ['column', 'what it takes', 'example'] : ['列', '填写什么', '示例'],
    ...columns.map(({name, help, example: one, inLanguages, atDates}): Cell[] => [
      name[lang], `${help[lang]}${inLanguages ? (lang === 'en' ? ` "${name.en} [zh-Hans]" is a column in another language.` : `“${name['zh-Hans']} [en]”为另一种语言的列。`) : ''}${atDates ? (lang === 'en' ? ` "${name.en} 2025-12-31" is a column at a date.` : `“${name['zh-Hans']} 2025-12-31”为某一日期的列。`) : ''}`, example(one[lang]),
    ]),
    [],
    lang === 'en' ? ['field of the report', 'what it takes', 'example'] : ['报告字段', '填写什么', '示例'],
    ...reportFields.map(({name, help, example: one}): Cell[] => [name[lang], help[lang], example(one[lang])]),
  ];
}

/** A number whose point nobody takes for a mark of thousands: 1.2340 for 1.234. */
const clear = (number: number): string => (/^-?\d{1,3}\.\d{3}$/.test(String(number)) ? `${number}0` : String(number));

/**
 * Cells as rows of text, for a file of rows. Numbers are written so that no program can take their point for a mark of thousands.
 */
export function textRows({cells}: Sheet): string[][] {
  return cells.map((row) => row.map((cell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return clear(cell);
    if (typeof cell === 'string') return cell;
    if (cell instanceof Date) return cell.toISOString().slice(0, 10);
    if (isPercent(cell)) return percentText(cell);
    return '';
  }));
}
