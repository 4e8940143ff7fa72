import {type Fields, fieldsOf} from '../builder.js';
import type {Cell} from '../cell.js';
import {columnOf, columns, type Field, type TemplateLang} from '../columns.js';
import {most} from '../../schema/extremes.js';
import {upTo} from '../up-to.js';
import type {Context} from '../figure/figure-builder.js';
import {difference} from '../more.js';
import {isTotal} from '../row-kind.js';
import {scaleOf} from '../scale.js';
import type {Report} from '../../schema/report.js';
import {chunks, jsonCell} from './cell-text.js';
import {type Choices, wordsOfColumn, type WrittenSheet} from './choices.js';
import {datesOf} from './dates.js';
import {itemLines} from './item-lines.js';
import {type Line, mark} from './line.js';
import {byLanguage, keyOf, type Place} from './place.js';
import {Row, wordsKey} from './row.js';

/** Columns that are always there. */
const core = new Set<Field>(['category', 'item', 'figure', 'value', 'unit', 'target', 'share', 'by', 'note']);

/** Empty rows below the last that offer words too. */
const spare = 500;

/** The sheet of figures: one row for each, below the heads. @param all whether columns that stay empty are there too */
export function figureSheet(report: Report, name: string, lang: TemplateLang, all: boolean): WrittenSheet {
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
  const {places, cells} = cellsOf(lines, lang, all, report.lang);
  const scale = (report.statuses ?? []).map(({id}) => context.scale.wordOf(id)).filter((word) => word !== undefined);
  return {name, cells, choices: places.flatMap(({field, lang: tag}, column): Choices[] => {
    const words = field === 'verdict' && scale.length > 0 ? scale : wordsOfColumn(field, lang);
    return words.length === 0 || tag !== null ? [] : [{top: 1, bottom: cells.length + spare, column, words, isClosed: field !== 'verdict'}];
  })};
}

/** The rows as cells under their heads, in the order of the list of columns. */
function cellsOf(lines: readonly Line[], lang: TemplateLang, all: boolean, reportLang: string): {readonly places: readonly Place[]; readonly cells: Cell[][]} {
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
  const mores = lines.map(({more}) => (Object.keys(more).length === 0 ? [] : chunks(jsonCell(more))));
  const width = most(mores.map(({length}) => length), all ? 1 : 0);
  const heads = places.map(({field, lang: tag, period}) => `${columnOf.get(field)!.name[lang]}${period === null ? '' : ` ${period}`}${tag === null ? '' : ` [${tag}]`}`);
  const head: Cell[] = [...heads, ...upTo(width).map(() => columnOf.get('more')!.name[lang])];
  return {places, cells: [head, ...lines.map(({row}, i): Cell[] => [...places.map((place) => row.cells.get(keyOf(place))?.cell ?? null), ...mores[i]!])]};
}
