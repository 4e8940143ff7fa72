import {most} from './extremes.js';
import {type Cell, cellText, isBlank, isPercent} from './cell.js';
import {columnOf, type Field} from './columns.js';
import type {TableFinding, Unused} from './finding.js';
import {fold, plain} from './fold.js';
import type {FoundHead} from './guess-head.js';
import {type Grid, isNumeric} from './layout.js';
import type {ColumnMapping} from './mapping.js';
import {type Head, readHead} from './match-head.js';
import {readAmount} from './read/amount.js';
import {choiceOf} from './read/choice.js';
import {readDate} from './read/date.js';
import {missingOf} from './read/missing.js';
import {pointStyle} from './read/number-style.js';
import {stateOf} from './read/state.js';
import {isGroupOrdinal, isNote, isTotal} from './row-kind.js';
import {readTarget} from './read/target.js';
import {columnName} from './sheet.js';

/** What stands in a column below its head. */
interface Content {
  readonly index: number;
  readonly head: Head;
  /** Filled cells of it. */
  readonly cells: readonly Cell[];
  readonly rows: ReadonlySet<number>;
  readonly numbers: number;
  readonly percents: number;
  readonly dates: number;
  readonly words: number;
  readonly distinct: number;
  /** Mean length of its texts. */
  readonly length: number;
}

export interface GuessedColumns {
  readonly columns: readonly ColumnMapping[];
  readonly findings: readonly TableFinding[];
  /** Why columns are not used, by their letters. */
  readonly why: ReadonlyMap<string, Unused['why']>;
  /** Columns that belong to the table, from 0. */
  readonly own: ReadonlySet<number>;
}

/** Rows that are looked at. */
const sampled = 1000;

/** What each column of a table holds, by its head and by what stands in it. Where two columns fit one field neither is taken. */
export function guessColumns(grid: Grid, {row, rows, heads}: FoundHead): GuessedColumns {
  const first = row + rows;
  const contents = heads.map((text, index) => contentOf(grid, index, readHead(text), first));
  const own = ownColumns(contents);
  // The template needs no second thought: its columns are what their heads say.
  const isTemplate = heads.length >= 8 && contents.every(({head, cells}) => head.fields.some(({rank}) => rank === 3) || (head.text === '' && cells.length === 0));
  const findings: TableFinding[] = [];
  const why = new Map<string, Unused['why']>();
  const chosen = new Map<number, {field: Field; reason: string}>();
  const refs = (index: number): string => `${grid.sheet.name === '' ? '' : `${grid.sheet.name}!`}${columnName(index)}`;

  const candidates = contents.filter(({index}) => own.has(index)).map((content) => ({content, fits: isTemplate ? content.head.fields.filter(({rank}) => rank === 3) : fitting(content)}));
  for (const {content} of candidates) if (!own.has(content.index)) why.set(columnName(content.index), 'apart');
  for (const content of contents) if (!own.has(content.index)) why.set(columnName(content.index), 'apart');
  // One head that may mean two things, in a column that fits both.
  for (const {content, fits} of candidates) {
    const best = most(fits.map(({rank}) => rank));
    const tied = fits.filter(({rank}) => rank === best);
    if (tied.length < 2) continue;
    // A name and a sentence are close: what may be both is the name, unless another column is.
    if (tied.every(({field}) => field === 'item' || field === 'text')) {
      const isNamed = candidates.some((other) => other.content !== content && other.fits.some(({field, rank}) => field === 'item' && rank >= 2));
      fits.splice(0, fits.length, {field: isNamed ? 'text' : 'item', rank: best});
      continue;
    }
    findings.push({code: 'twoFields', level: 'advice', ref: refs(content.index), pointer: null, found: content.head.text, about: tied.map(({field}) => field).join(', ')});
    why.set(columnName(content.index), 'twoColumns');
    fits.length = 0;
  }
  for (;;) {
    const groups = new Map<string, {content: Content; rank: number; field: Field}[]>();
    for (const {content, fits} of candidates) {
      if (chosen.has(content.index) || fits.length === 0) continue;
      const {field, rank} = fits.reduce((best, one) => (one.rank > best.rank ? one : best));
      const key = `${field} ${content.head.lang ?? ''} ${hasDates(field) ? content.head.period ?? '' : ''}`;
      groups.set(key, [...(groups.get(key) ?? []), {content, rank, field}]);
    }
    if (groups.size === 0) break;
    for (const group of groups.values()) {
      const best = most(group.map(({rank}) => rank), -Infinity);
      const top = group.filter(({rank}) => rank === best);
      const taken = top.length === 1 ? top[0]! : latest(top, why) ?? levelled(top);
      if (taken && !alreadyTaken(taken, chosen, contents)) chosen.set(taken.content.index, {field: taken.field, reason: reasonOf(taken)});
      else if (top.length > 1) {
        for (const {content} of top) {
          why.set(columnName(content.index), 'twoColumns');
          findings.push({
            code: 'twoColumns', level: 'advice', ref: refs(content.index), pointer: null, found: content.head.text,
            about: `${top[0]!.field} ${top.filter((one) => one.content !== content).map((one) => columnName(one.content.index)).join(', ')}`,
          });
        }
      }
    }
    // Every column of the groups was decided on; what was not taken falls to its next meaning, if it has one.
    for (const {content, fits} of candidates) {
      if (chosen.has(content.index)) continue;
      if (why.has(columnName(content.index))) fits.length = 0;
      else if (fits.length > 0) fits.splice(fits.indexOf(fits.reduce((best, one) => (one.rank > best.rank ? one : best))), 1);
    }
  }
  if (!isTemplate) nameItems(candidates.map(({content}) => content), chosen, why);
  if (!isTemplate) {
    plansAsTargets(contents, chosen);
    plansBesideTargets(contents, chosen);
    codesOfFigures(contents, chosen);
    idsOfItems(contents, chosen);
  }
  const bare = contents.filter(({index, head}) => chosen.get(index)?.field === 'value' && head.fields.length === 0 && head.period !== null);
  if (bare.length > 0) findings.push({code: 'bareDates', level: 'advice', ref: refs(bare[0]!.index), pointer: null, found: bare.map(({head}) => head.text).join(', '), about: ''});
  const columns = contents.filter(({head, cells}) => head.text !== '' || cells.length > 0).map((content): ColumnMapping => {
    const guess = chosen.get(content.index);
    const {head} = content;
    return {
      head: head.pattern, at: columnName(content.index), field: guess?.field ?? null, ...(head.lang === null ? {} : {lang: head.lang}),
      ...(guess && (guess.field === 'category' || guess.field === 'item' || guess.field === 'itemNumber') ? {fill: true} : {}),
      ...(guess && head.factor > 1 && isNumberField(guess.field) ? {factor: head.factor} : {}),
      ...(guess && head.unit !== null && isNumberField(guess.field) && guess.field !== 'share' ? {unit: head.unit} : {}),
      ...(guess?.field === 'share' && /target|goal|meta\b|objetivo|目标|目標|计划|objectif|cible|목표|هدف/i.test(head.pattern) ? {of: 'target' as const} : {}),
      ...(guess ? {reason: guess.reason} : {}),
    };
  });
  return {columns, findings, why, own};
}

/** Whether a field has a column for each date; of every other the latest is the one that holds. */
export const hasDates = (field: Field): boolean => columnOf.get(field)!.atDates === true || field === 'baseline';

const isNumberField = (field: Field): boolean => ['amount', 'target', 'share'].includes(columnOf.get(field)!.kind);

function contentOf(grid: Grid, index: number, head: Head, first: number): Content {
  const cells: Cell[] = [];
  const rows = new Set<number>();
  for (let row = first; row < Math.min(grid.rows, first + sampled); row++) {
    const cell = grid.own(row, index);
    if (isBlank(cell)) continue;
    cells.push(cell);
    rows.add(row);
  }
  // Counted when somebody asks: nobody does of the template.
  const counts = once(() => countsOf(cells));
  return {
    index, head, cells, rows,
    get numbers() { return counts().numbers; },
    get percents() { return counts().percents; },
    get dates() { return counts().dates; },
    get words() { return counts().words; },
    get distinct() { return counts().distinct; },
    get length() { return counts().length; },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function countsOf(cells: readonly Cell[]): Pick<Content, 'numbers' | 'percents' | 'dates' | 'words' | 'distinct' | 'length'> {
  const texts = cells.filter((cell) => typeof cell === 'string' && !isNumeric(cell));
  return {
    numbers: cells.filter((cell) => readAmount(cell, pointStyle).kind === 'amount' && !(cell instanceof Date)).length,
    percents: cells.filter((cell) => isPercent(cell) || (typeof cell === 'string' && /^[\d٠-٩.,٫\s]+[%％٪]$/.test(cell.trim()))).length,
    dates: cells.filter((cell) => {
      const read = readDate(cell, null);
      return read.kind === 'date' || (read.kind === 'fault' && read.code === 'order');
    }).length,
    words: texts.length,
    distinct: new Set(cells.map((cell) => plain(cellText(cell)))).size,
    length: texts.length === 0 ? 0 : texts.reduce<number>((sum, cell) => sum + widthOf(cell as string), 0) / texts.length,
  };
}

/** Length of a text in Latin letters; a sign of Chinese or Japanese says as much as three. */
const widthOf = (text: string): number => text.length + 2 * (text.match(/[\u3040-\u9fff]/g)?.length ?? 0);

/** The columns of the table itself; a table beside it, behind an empty column, is another one. */
function ownColumns(contents: readonly Content[]): Set<number> {
  const blocks: Content[][] = [];
  let open = false;
  for (const content of contents) {
    const isEmpty = content.head.text === '' && content.cells.length === 0;
    if (!isEmpty && !open) blocks.push([]);
    if (!isEmpty) blocks.at(-1)!.push(content);
    open = !isEmpty;
  }
  const weight = (block: readonly Content[]): number => block.reduce((sum, {head, cells}) => sum + (head.fields.length > 0 ? 50 : 0) + Math.min(cells.length, 200), 0);
  const rowsOf = (block: readonly Content[]): Set<number> => new Set(block.flatMap(({rows}) => [...rows]));
  const main = blocks.reduce<Content[]>((best, block) => (weight(block) > weight(best) ? block : best), []);
  const mainRows = rowsOf(main);
  const names = new Set(main.flatMap(({head}) => head.fields.slice(0, 1).map(({field}) => `${field} ${head.lang} ${head.period}`)));
  return new Set(blocks.filter((block) => {
    if (block === main) return true;
    const rows = rowsOf(block);
    const shared = [...rows].filter((row) => mainRows.has(row)).length;
    const repeats = block.some(({head}) => head.fields.slice(0, 1).some(({field}) => names.has(`${field} ${head.lang} ${head.period}`)));
    return !repeats && shared >= mainRows.size * 0.6 && shared === rows.size;
  }).flatMap((block) => block.map(({index}) => index)));
}

/** The fields that a column may be by its head, as far as its cells fit. */
function fitting(content: Content): {field: Field; rank: number}[] {
  const {head, cells} = content;
  const filled = cells.filter((cell) => missingOf(cellText(cell)) === undefined);
  const part = (count: number): number => (filled.length === 0 ? 1 : count / filled.length);
  const fits: {field: Field; rank: number}[] = [];
  const isPercents = content.percents > 0 && part(content.percents) >= 0.5;
  const words = part(content.words);
  for (const {field, rank} of head.fields) {
    const {kind} = columnOf.get(field)!;
    const isExact = rank === 3;
    const fit = ((): boolean => {
      switch (kind) {
        case 'amount': {
          if (field === 'value' && filled.some((cell) => choiceOf('milestone', cellText(cell)) !== null) && isExact) return true;
          return part(content.numbers) >= 0.5 && !(field === 'value' && isPercents && head.fields.some((one) => one.field === 'share'));
        }
        case 'target': return part(filled.filter((cell) => readTarget(cell, pointStyle).kind === 'target').length) >= 0.5;
        case 'share': return part(content.numbers) >= 0.5 && (isPercents || head.isPercent || !head.fields.some((one) => one.field === 'value'));
        case 'date': return part(content.dates) >= 0.5;
        case 'count': return part(content.numbers) > 0 || isExact;
        case 'choice':
          if (isExact) return true;
          // Verdicts repeat, or are words that are known; what differs from row to row tells of progress in sentences.
          if (field === 'verdict') return words >= 0.5 && content.length < 60 && (part(filled.filter((cell) => stateOf(cellText(cell)) !== null).length) >= 0.5 || (filled.length < 4 && content.length < 25) || (content.distinct <= 12 && content.distinct <= filled.length * 0.7));
          return part(filled.filter((cell) => choiceOf(field as 'role' | 'basis' | 'better', cellText(cell)) !== null).length) >= 0.5;
        case 'url': return isExact || part(filled.filter((cell) => /^(https?:|www\.|\/)/i.test(cellText(cell))).length) >= 0.5;
        case 'text':
          // Names and sentences; a column of numbers is none, whatever its head says.
          return isExact || field === 'unit' || field === 'code' || field === 'id' || words >= 0.3 || filled.length === 0;
        default: return isExact || rank === 2;
      }
    })();
    if (fit) fits.push({field, rank});
  }
  // A target in sentences is what was pledged, a value or a verdict in sentences is a remark on how far it is.
  if (fits.length === 0 && words > 0.6 && content.length > 15) {
    if (head.fields.some(({field}) => field === 'target')) fits.push({field: 'text', rank: 1});
    else if (head.fields.some(({field}) => field === 'value' || field === 'verdict')) fits.push({field: 'note', rank: 1});
  }
  // Numbers of items that are none are codes: 1.2.3, A-01.
  if (head.fields.some(({field}) => field === 'itemNumber') && !head.fields.some(({rank}) => rank === 3) && digitsPart(filled.map(cellText)) < 0.5) {
    fits.splice(0, fits.length, {field: 'code', rank: 2});
  }
  // A year over numbers, and nothing else.
  if (fits.length === 0 && head.fields.length === 0 && head.period !== null && plain(head.pattern.replace('{period}', '')) === '' && part(content.numbers) >= 0.5) fits.push({field: isPercents ? 'share' : 'value', rank: 1});
  return fits;
}

/** How many of some numbers of rows are whole numbers, 0 to 1; totals, notes and ordinals of groups are no rows. */
function digitsPart(texts: readonly string[]): number {
  const rows = texts.filter((text) => !isTotal(text) && !isNote(text) && !isGroupOrdinal(text));
  return rows.length === 0 ? 1 : rows.filter((text) => /^\d+$/.test(fold(text))).length / rows.length;
}

/** Of columns of one kind at different dates, such as a verdict for each year, the latest; null where they are not told apart by dates. */
function latest<T extends {readonly content: Content; readonly field: Field}>(group: readonly T[], why: Map<string, Unused['why']>): T | null {
  const dates = group.map(({content}) => content.head.period);
  if (hasDates(group[0]!.field) || dates.includes(null) || new Set(dates).size < group.length) return null;
  const last = group.reduce((best, one) => (one.content.head.period! > best.content.head.period! ? one : best));
  for (const one of group) if (one !== last) why.set(columnName(one.content.index), 'period');
  return last;
}

/** Of columns that all name groups, items or figures: the one with more different names is the finer. Null where nothing tells. */
function levelled(group: readonly {readonly content: Content; readonly rank: number; readonly field: Field}[]): {content: Content; rank: number; field: Field} | null {
  if (group.length !== 2 || group[0]!.field !== 'item') return null;
  const [a, b] = group as [typeof group[0], typeof group[0]];
  const [coarse, fine] = a.content.cells.length * 2 <= b.content.cells.length || a.content.distinct * 2 <= b.content.distinct ? [a, b]
    : b.content.cells.length * 2 <= a.content.cells.length || b.content.distinct * 2 <= a.content.distinct ? [b, a] : [null, null];
  if (!coarse || !fine || coarse.content.distinct < 2) return null;
  return fine;
}

function alreadyTaken(taken: {content: Content; field: Field}, chosen: ReadonlyMap<number, {field: Field}>, contents: readonly Content[]): boolean {
  return [...chosen].some(([index, {field}]) => {
    const {head} = contents[index]!;
    return field === taken.field && head.lang === taken.content.head.lang && (!hasDates(field) || head.period === taken.content.head.period);
  });
}

function reasonOf({content, rank, field}: {content: Content; rank: number; field: Field}): string {
  const name = columnOf.get(field)!.name.en;
  return rank === 3 ? `its head is "${name}"` : rank === 2 ? `its head means "${name}"` : content.head.fields.some((one) => one.field === field) ? `its head speaks of "${name}"` : `what stands in it is "${name}"`;
}

/** A plan beside what was reached, in a table that has no target: it is the target. */
function plansAsTargets(contents: readonly Content[], chosen: Map<number, {field: Field; reason: string}>): void {
  const of = (field: Field): Content[] => contents.filter(({index}) => chosen.get(index)?.field === field);
  const values = new Set(of('value').map(({head}) => head.period));
  const plans = of('plan');
  if (of('target').length > 0 || plans.length === 0 || !plans.every(({head}) => values.has(head.period) && head.lang === null)) return;
  for (const {index} of plans) chosen.set(index, {field: 'target', reason: 'it is the plan beside what was reached'});
}

/** What is to be reached by a month, a quarter or a half beside the target of the whole is the planned course, no target of its own. */
function plansBesideTargets(contents: readonly Content[], chosen: Map<number, {field: Field; reason: string}>): void {
  const targets = contents.filter(({index}) => chosen.get(index)?.field === 'target');
  if (!targets.some(({head}) => head.period === null)) return;
  for (const {index, head} of targets) if (head.period !== null && head.period.length > 4) chosen.set(index, {field: 'plan', reason: 'it is the target of a part of the time'});
}

/** In a table without names of figures an id is that of the item: its number where it is one. */
function idsOfItems(contents: readonly Content[], chosen: Map<number, {field: Field; reason: string}>): void {
  const find = (field: Field): Content | undefined => contents.find(({index}) => chosen.get(index)?.field === field);
  const id = find('id');
  if (!id || find('figure') || find('code')) return;
  const isNumber = !find('itemNumber') && id.cells.length > 0 && id.cells.every((cell) => /^[1-9]\d*$/.test(fold(cellText(cell))));
  chosen.set(id.index, {field: isNumber ? 'itemNumber' : 'code', reason: 'it names the items'});
}

/** Why a column of codes is one of figures. */
export const codeReason = 'its codes stand beside every figure';

/** Codes that stand in every row of figures, where an item has several, are those of the figures. */
function codesOfFigures(contents: readonly Content[], chosen: Map<number, {field: Field; reason: string}>): void {
  const find = (field: Field): Content | undefined => contents.find(({index}) => chosen.get(index)?.field === field);
  const [code, item, figure] = [find('code'), find('item'), find('figure')];
  if (!code || !item || !figure || find('id') || code.cells.length <= item.cells.length || code.cells.length < figure.cells.length * 0.8) return;
  chosen.set(code.index, {field: 'id', reason: codeReason});
}

/** A table needs a column of names; where no head tells one, the first of different words is it. */
function nameItems(contents: readonly Content[], chosen: Map<number, {field: Field; reason: string}>, why: Map<string, Unused['why']>): void {
  const has = (field: Field): boolean => [...chosen.values()].some((one) => one.field === field);
  if (has('item') || has('figure')) return;
  const free = contents.find(({index, cells, words, distinct, head}) => !chosen.has(index) && why.get(columnName(index)) === undefined && head.lang === null && head.period === null && words >= cells.length * 0.6 && cells.length > 0 && distinct >= cells.length * 0.5);
  if (free) {
    chosen.set(free.index, {field: 'item', reason: 'it is the first column of different words'});
    return;
  }
  for (const field of ['text', 'category'] as const) {
    const [index] = [...chosen].find(([at, one]) => one.field === field && contents.find((content) => content.index === at)!.head.lang === null) ?? [];
    const content = contents.find((one) => one.index === index);
    const rows = most(contents.map(({rows: all}) => all.size));
    if (index === undefined || !content || (field === 'category' && (content.distinct < content.cells.length * 0.8 || content.cells.length < rows * 0.6))) continue;
    chosen.set(index, {field: 'item', reason: 'no other column names items'});
    return;
  }
}
