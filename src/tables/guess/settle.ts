import {type Cell, cellText} from '../cell.js';
import {columnOf, type Field} from '../columns.js';
import {most} from '../../schema/extremes.js';
import type {Unused} from '../finding.js';
import {fold} from '../fold.js';
import {readHead} from '../match-head.js';
import {readAmount} from '../read/amount.js';
import {readDate} from '../read/date.js';
import {pointStyle} from '../read/number-style.js';
import {columnName} from '../sheet.js';
import type {Content} from './content.js';
import {type Chosen, numbersIn} from './periods.js';

/** Finds the column of a field. */
const finder = (contents: readonly Content[], chosen: Chosen) => (field: Field): Content | undefined => contents.find(({index}) => chosen.get(index)?.field === field);

/** A plan beside what was reached, in a table that has no target: it is the target. */
export function plansAsTargets(contents: readonly Content[], chosen: Chosen): void {
  const of = (field: Field): Content[] => contents.filter(({index}) => chosen.get(index)?.field === field);
  const values = new Set(of('value').map(({head}) => head.period));
  const plans = of('plan');
  if (of('target').length > 0 || plans.length === 0 || !plans.every(({head}) => values.has(head.period) && head.lang === null)) return;
  for (const {index} of plans) chosen.set(index, {field: 'target', reason: 'it is the plan beside what was reached'});
}

/** What is to be reached by a month, a quarter or a half beside the target of the whole is the planned course, no target of its own. */
export function plansBesideTargets(contents: readonly Content[], chosen: Chosen): void {
  const targets = contents.filter(({index}) => chosen.get(index)?.field === 'target');
  const wholes = new Set(targets.filter(({head}) => head.period === null || head.period.length === 4).map(({head}) => head.period));
  for (const {index, head} of targets) if (head.period !== null && head.period.length > 4 && (wholes.has(null) || wholes.has(head.period.slice(0, 4)))) chosen.set(index, {field: 'plan', reason: 'it is the target of a part of the time'});
}

/** A column of values that are those of another one divided by the target holds shares, whatever its head says: "Achievement". */
export function sharesOfValues(contents: readonly Content[], chosen: Chosen): void {
  const numbersOf = (field: Field): readonly (readonly [Content, ReadonlyMap<number, number>])[] => contents.filter(({index}) => chosen.get(index)?.field === field).map((content) => [content, numbersIn(content)]);
  const [values, targets] = [numbersOf('value'), numbersOf('target')];
  if (values.length < 2 || numbersOf('share').length > 0) return;
  for (const [column, shares] of values) {
    if (column.head.period !== null) continue;
    const isShare = ([row, share]: readonly [number, number]): boolean => values.some(([other, own]) => other !== column && targets.some(([, all]) => {
      const whole = own.get(row)! / all.get(row)!;
      return [whole, whole * 100].some((wanted) => wanted > 0 && Math.abs(share - wanted) <= wanted * 0.006);
    }));
    if (shares.size > 1 && [...shares].filter(isShare).length * 2 > shares.size) chosen.set(column.index, {field: 'share', reason: 'its numbers are those of another column divided by the target'});
  }
}

/** Beside a target in percent, "actual (%)" is the value and no share of it. */
export function valuesInPercent(contents: readonly Content[], chosen: Chosen): void {
  const of = (field: Field): Content[] => contents.filter(({index}) => chosen.get(index)?.field === field);
  const [share, ...others] = of('share');
  if (!share || others.length > 0 || of('value').length > 0 || !of('target').some(({head, cells, percents}) => head.isPercent || percents * 2 > cells.length) || !readHead(share.head.text.replace(/[%％]/g, '')).fields.some(({field}) => field === 'value')) return;
  chosen.set(share.index, {field: 'value', reason: 'it is beside a target in percent'});
}

/** Where no column names groups, one that gives every item one topic does, and one under whose districts the same items stand again. */
export function topicsAsCategories(contents: readonly Content[], chosen: Chosen): void {
  const find = finder(contents, chosen);
  const [tags, item] = [find('tags'), find('item') ?? find('figure')];
  if (!tags || !item || find('category') || !(item.distinct < item.cells.length && tags.distinct > 1) && (tags.cells.length < item.cells.length * 0.8 || !/^(?:topics?|themes?|主题|temas?|thématique|sujet|assunto|テーマ|주제)$/i.test(fold(tags.head.text).trim()))) return;
  if (tags.cells.every((cell) => !/[,;，；、|]/.test(cellText(cell)))) chosen.set(tags.index, {field: 'category', reason: 'what stands in it is "category"'});
}

/** A year beside targets, where nothing says how far they are, is when they are due. */
export function yearsOfTargets(contents: readonly Content[], chosen: Chosen): void {
  const find = finder(contents, chosen);
  const year = find('asOf');
  if (year && find('target') && !find('value') && !find('share') && !find('by') && year.cells.every(isYear)) chosen.set(year.index, {field: 'by', reason: 'what stands in it is "by"'});
}

/** A column of quarters or months beside one of years is a part of the same date. */
export function datesInParts(contents: readonly Content[], chosen: Chosen): void {
  for (const field of ['by', 'asOf'] as const) {
    const years = finder(contents, chosen)(field);
    if (!years?.cells.length || !years.cells.every(isYear)) continue;
    const part = contents.find(({index, cells}) => Math.abs(index - years.index) === 1 && !chosen.has(index) && cells.length > 0 && cells.every((cell) => !isYear(cell) && readDate(`${cellText(cell)} 2000`, null).kind === 'date'));
    if (part) chosen.set(part.index, {field, reason: `what stands in it is "${columnOf.get(field)!.name.en}"`});
  }
}

const isYear = (cell: Cell): boolean => /^(?:19|20)\d\d$/.test(cellText(cell));

/** "Progress" in fractions from 0 to 1, where nothing is there to hold it against, is a share. */
export function progressAsShare(contents: readonly Content[], chosen: Chosen): void {
  const [value, ...others] = contents.filter(({index}) => ['value', 'share', 'target', 'unit', 'baseline'].includes(chosen.get(index)?.field as Field));
  if (!value?.head.fields.some(({field}) => field === 'share') || others.length > 0) return;
  const numbers = value.cells.map((cell) => readAmount(cell, pointStyle)).filter((read) => read.kind === 'amount');
  if (numbers.every((read) => read.value >= 0 && read.value <= 1 && read.unit === undefined) && numbers.some((read) => read.value % 1)) chosen.set(value.index, {field: 'share', reason: 'what stands in it is "printed share"'});
}

/**
 * Where no column names groups, rows that share a name and have verdicts of their own are items, and the name is that of their group. Words that
 * differ in each of several rows of an item, beside numbers of each, say what is counted there.
 */
export function rowsOfItems(contents: readonly Content[], chosen: Chosen): void {
  const find = finder(contents, chosen);
  const [item, figure, verdict, text, number] = (['item', 'figure', 'verdict', 'text', 'itemNumber'] as const).map(find);
  if (item && figure && verdict && !find('category')) {
    const wordsOf = ({rows, cells}: Content): Map<number, string> => new Map([...rows].map((row, i) => [row, cellText(cells[i])]));
    const [names, verdicts] = [wordsOf(item), wordsOf(verdict)];
    const [seen, pairs] = [new Set<string>(), new Set<string>()];
    let name = '';
    for (const row of figure.rows) {
      name = names.get(row) ?? name;
      if (!verdicts.has(row)) continue;
      seen.add(name);
      pairs.add(`${name} ${verdicts.get(row)}`);
    }
    if (pairs.size > seen.size) chosen.set(item.index, {field: 'category', reason: 'what stands in it is "category"'});
  } else if (item && text && !figure && (find('value') ?? find('share')) && item.distinct < text.distinct && text.distinct === text.cells.length) {
    chosen.set(text.index, {field: 'figure', reason: 'what stands in it is "figure"'});
    if (number && number.distinct === number.cells.length) chosen.set(number.index, {field: 'id', reason: codeReason});
  }
}

/** In a table without names of figures an id is that of the item: its number where it is one. */
export function idsOfItems(contents: readonly Content[], chosen: Chosen): void {
  const find = finder(contents, chosen);
  const id = find('id');
  if (!id || find('figure') || find('code')) return;
  const isNumber = !find('itemNumber') && id.cells.length > 0 && id.cells.every((cell) => /^[1-9]\d*$/.test(fold(cellText(cell))));
  chosen.set(id.index, {field: isNumber ? 'itemNumber' : 'code', reason: 'it names the items'});
}

/** Why a column of codes is one of figures. */
export const codeReason = 'its codes stand beside every figure';

/** Codes that stand in every row of figures, where an item has several, are those of the figures. */
export function codesOfFigures(contents: readonly Content[], chosen: Chosen): void {
  const find = finder(contents, chosen);
  const [code, item, figure] = [find('code'), find('item'), find('figure')];
  if (!code || !item || !figure || find('id') || (code.cells.length <= item.cells.length && code.distinct <= item.distinct) || code.cells.length < figure.cells.length * 0.8) return;
  chosen.set(code.index, {field: 'id', reason: codeReason});
}

/** Fields whose columns may name items. */
const names = new Set<Field>(['item', 'figure', 'text', 'category', 'tags', 'responsible']);

/** A table needs a column of names; where no head tells one, the first of different words is it. */
export function nameItems(contents: readonly Content[], chosen: Map<number, {field: Field; reason: string}>, why: Map<string, Unused['why']>): void {
  const has = (field: Field): boolean => [...chosen.values()].some((one) => one.field === field);
  if (has('item') || has('figure') || contents.some(({index, head}) => why.get(columnName(index)) === 'twoColumns' && head.fields.some(({field}) => field === 'item'))) return;
  const rows = most(contents.map(({rows: all}) => all.size));
  const free = contents.filter(({index, cells, words, numbers, distinct, head}) => !chosen.has(index) && why.get(columnName(index)) === undefined && head.lang === null && head.period === null && (head.fields.length === 0 || head.fields.some(({field}) => names.has(field) || (field === 'target' && numbers === 0)))
    && cells.length >= rows * 0.5 && words >= cells.length * 0.6 && distinct >= cells.length * 0.5);
  const take = (content: Content | undefined): boolean => !!content && !!chosen.set(content.index, {field: 'item', reason: 'it is the first column of different words'});
  if (take(free.find(({cells, numbers}) => numbers <= cells.length * 0.4))) return;
  for (const field of ['text', 'category', 'tags', 'responsible'] as const) {
    const [index] = [...chosen].find(([at, one]) => one.field === field && contents.find((content) => content.index === at)!.head.lang === null) ?? [];
    const content = contents.find((one) => one.index === index);
    if (index === undefined || !content || (field !== 'text' && (content.distinct < content.cells.length * 0.8 || content.cells.length < rows * 0.6))) continue;
    chosen.set(index, {field: 'item', reason: 'no other column names items'});
    return;
  }
  // "1,000 homes" is a name where nothing else is; "$1.2M" is none.
  const isNamed = (cell: Cell): boolean => {
    const read = readAmount(cell, pointStyle);
    return read.kind !== 'amount' || /\p{L}{4}/u.test(read.unit ?? '');
  };
  take(free.find(({cells}) => cells.filter(isNamed).length >= cells.length * 0.8));
}
