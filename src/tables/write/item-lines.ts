import {type Fields, fieldsOf} from '../builder.js';
import type {TemplateLang} from '../columns.js';
import {readFigure} from '../figure/figure.js';
import type {Context} from '../figure/figure-builder.js';
import {readItem} from '../item.js';
import {difference} from '../more.js';
import {missingOf} from '../read/missing.js';
import {stateWord} from '../read/state.js';
import {dateCell, isSafe} from './cell-text.js';
import type {Dates} from './dates.js';
import {figureRow, type Kind} from './figure-row.js';
import {type Line, mark} from './line.js';
import {Row, wordsKey} from './row.js';

interface ItemTools {
  readonly context: Context;
  readonly lang: TemplateLang;
  readonly codes: Set<string>;
  readonly seenItems: Set<string>;
  readonly dates: Dates;
}

/** The rows of an item: one for each of its figures, or one where it has none. @param first the row that it begins in */
export function itemLines(item: Fields, first: Line, tools: ItemTools): Line[] {
  const {context, seenItems} = tools;
  const {row} = first;
  putItem(row, item, tools);
  const figures = figuresOf(item);
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
  const missing = difference(read.fields, item, figureLists.filter((list) => Array.isArray(item[list]) && (item[list] as unknown[]).length > 0));
  if (missing) mark(first, 'item', missing);
  if (title === '' || seenItems.has(title)) first.more['item'] ??= {};
  seenItems.add(title);
  return lines;
}

/** Puts what an item says of itself into the cells of a row. */
function putItem(row: Row, item: Fields, {context, lang, codes}: ItemTools): void {
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
    row.put('verdictDate', dateCell(status['date']));
    row.words('reason', status['reason']);
  }
  const [source] = (item['sources'] ?? []) as Fields[];
  if (source && typeof source['title'] === 'string' && isSafe(source['title']) && (source['url'] === undefined || isSafe(source['url'] as string))) {
    row.put('source', source['title']);
    row.put('sourceUrl', source['url'] as string | undefined);
  }
}

/** Lists of an item whose parts have rows. */
const figureLists = ['metrics', 'sharedTargets', 'milestones'] as const;
const kindOf = {metrics: 'metric', sharedTargets: 'shared', milestones: 'milestone'} as const;

/** What has a row of its own in an item, in its order. */
function figuresOf(item: Fields): {readonly figure: Fields; readonly kind: Kind}[] {
  return figureLists.flatMap((list) => ((item[list] ?? []) as Fields[]).flatMap((figure) => [
    {figure, kind: kindOf[list] as Kind},
    ...(list === 'metrics' ? [...((figure['parts'] ?? []) as Fields[]).map((part) => ({figure: part, kind: 'part' as const})), ...((figure['breakdown'] ?? []) as Fields[]).map((one) => ({figure: one, kind: 'kind' as const}))] : []),
  ]));
}
