import {grouped} from '../schema/grouped.js';
import {most} from '../schema/extremes.js';
import {belowGap} from './below-gap.js';
import {cellText} from './cell.js';
import {columnOf, type Field, hasDates} from './columns.js';
import type {TableFinding, Unused} from './finding.js';
import type {FoundHead} from './guess-head.js';
import {plain} from './fold.js';
import {type Content, contentOf, ownColumns} from './guess/content.js';
import {fitting, isVerdicts, namesAmounts} from './guess/fitting.js';
import {type Measured, measuredColumns, moneyField} from './guess/measures.js';
import {isCumulative, partsOfSums, sharesOfEarlier} from './guess/periods.js';
import {codesOfFigures, datesInParts, idsOfItems, nameItems, plansAsTargets, plansBesideTargets, progressAsShare, rowsOfItems, sharesOfValues, topicsAsCategories, valuesInPercent, yearsOfTargets} from './guess/settle.js';
import {isNumbering} from './guess/numbering.js';
import type {Grid} from './layout.js';
import type {ColumnMapping} from './mapping.js';
import {readHead} from './match-head.js';
import {stateOf} from './read/state.js';
import {columnName, columnRef} from './sheet.js';

export interface GuessedColumns {
  readonly columns: readonly ColumnMapping[];
  readonly findings: readonly TableFinding[];
  /** Why columns are not used, by their letters. */
  readonly why: ReadonlyMap<string, Unused['why']>;
  /** Columns that belong to the table, from 0. */
  readonly own: ReadonlySet<number>;
}

const isNumberField = (field: Field): boolean => ['amount', 'target', 'share'].includes(columnOf.get(field)!.kind);

/** What is decided of the columns of a table, by their place from 0. */
interface Decisions {
  readonly sheet: string;
  readonly chosen: Map<number, {field: Field; reason: string}>;
  readonly why: Map<string, Unused['why']>;
  readonly findings: TableFinding[];
}

/** A column with what it may hold, which is decided one after the other. */
interface Candidate {
  readonly content: Content;
  readonly fits: {field: Field; rank: number}[];
}

/** What each column of a table holds, by its head and by what stands in it. Where two columns fit one field neither is taken. */
export function guessColumns(grid: Grid, {row, rows, heads}: FoundHead): GuessedColumns {
  const first = row + rows;
  const end = belowGap(grid, heads.map((_, index) => index), first) ?? grid.rows;
  const contents = heads.map((text, index) => contentOf(grid, index, readHead(text), first, end));
  const own = ownColumns(contents);
  // The template needs no second thought: its columns are what their heads say.
  const isTemplate = heads.length >= 8 && contents.every(({head, cells}) => head.fields.some(({rank}) => rank === 3) || (head.text === '' && cells.length === 0));
  const decisions: Decisions = {sheet: grid.sheet.name, chosen: new Map(), why: new Map(), findings: []};
  const {chosen, why, findings} = decisions;
  const owned = contents.filter(({index}) => own.has(index));
  const measured = isTemplate ? new Map<number, Measured>() : measuredColumns(owned);
  const candidates = owned.map((content) => candidateOf(content, measured, isTemplate, why));
  for (const content of contents) if (!own.has(content.index)) why.set(columnName(content.index), 'apart');
  if (!isTemplate) {
    leaveNumbering(candidates, owned);
    leaveNames(candidates);
    leaveMoney(candidates, measured);
  }
  settleTies(candidates, decisions);
  choose(candidates, contents, ({index}) => measured.get(index)?.measure ?? '', decisions);
  if (!isTemplate) {
    nameItems(owned, chosen, why);
    plansAsTargets(contents, chosen);
    sharesOfValues(contents, chosen);
    partsOfSums(contents, chosen, why);
    sharesOfEarlier(contents, chosen, why);
    valuesInPercent(contents, chosen);
    plansBesideTargets(contents, chosen);
    progressAsShare(contents, chosen);
    yearsOfTargets(contents, chosen);
    datesInParts(contents, chosen);
    rowsOfItems(contents, chosen);
    codesOfFigures(contents, chosen);
    idsOfItems(contents, chosen);
    topicsAsCategories(contents, chosen);
  }
  if (!isTemplate) leaveKindsInRows(owned, decisions);
  const bare = contents.filter(({index, head}) => chosen.get(index)?.field === 'value' && head.fields.length === 0 && head.period !== null);
  if (bare.length > 0) findings.push({code: 'bareDates', level: 'advice', ref: columnRef(grid.sheet.name, bare[0]!.index), pointer: null, found: bare.map(({head}) => head.text).join(', '), about: ''});
  const columns = contents.filter(({head, cells}) => head.text !== '' || cells.length > 0).map((content) => mappingOf(content, chosen.get(content.index), measured.get(content.index)));
  return {columns, findings, why, own};
}

/** Rows that hold the target of a figure and its value in turn, as a column of them says, are no rows of figures: no number of them is taken. */
function leaveKindsInRows(contents: readonly Content[], {sheet, chosen, findings}: Decisions): void {
  const kinds = contents.find(namesAmounts);
  if (!kinds) return;
  for (const [index, {field}] of chosen) if (index === kinds.index || isNumberField(field)) chosen.delete(index);
  findings.push({code: 'twoFields', level: 'advice', ref: columnRef(sheet, kinds.index), pointer: null, found: kinds.head.text, about: 'target, value'});
}

/** What a column may hold. */
function candidateOf(content: Content, measured: ReadonlyMap<number, Measured>, isTemplate: boolean, why: Decisions['why']): Candidate {
  const measure = measured.get(content.index);
  if (measure) return {content, fits: [{field: measure.field, rank: 2}]};
  const fits = isTemplate ? content.head.fields.filter(({rank}) => rank === 3) : fitting(content);
  // Where a row counts several things, an amount without a name of one may be of any.
  if (measured.size === 0 || !fits.some(({field}) => isNumberField(field))) return {content, fits};
  why.set(columnName(content.index), 'twoColumns');
  return {content, fits: []};
}

/** The numbers by which targets are called are none that is to be reached: they are those of the items, unless another column has them. */
function leaveNumbering(candidates: readonly Candidate[], contents: readonly Content[]): void {
  for (const {content, fits} of candidates) {
    if (!fits.some(({field}) => field === 'target') || !isNumbering(content, contents)) continue;
    fits.length = 0;
    if (content.cells.every((cell) => Number.isInteger(Number(cell)))) fits.push({field: 'itemNumber', rank: 1});
  }
}

/** "Name" names the items only where no other column does for certain. */
function leaveNames(candidates: readonly Candidate[]): void {
  const isName = ({content}: Candidate): boolean => plain(content.head.text) === 'name';
  const isSure = ({fits}: Candidate): boolean => fits.length === 1 && fits[0]!.field === 'item' && fits[0]!.rank >= 2;
  if (candidates.some((one) => !isName(one) && isSure(one))) for (const one of candidates) if (isName(one)) one.fits.length = 0;
}

/** Money that is spent on what is counted, such as "Budget spent to date" beside "Actual" or beside "% complete" alone, is no value of the figure. */
function leaveMoney(candidates: readonly Candidate[], measured: ReadonlyMap<number, Measured>): void {
  const sure = new Set(candidates.flatMap(({fits}) => fits.filter(({rank}) => rank >= 2).map(({field}) => field)));
  const any = new Set(candidates.flatMap(({fits}) => fits.map(({field}) => field)));
  const isElsewhere = (field: Field): boolean => sure.has(field) || (field === 'value' && sure.has('share') && !any.has('target'));
  for (const {content, fits} of candidates) {
    const spent = measured.has(content.index) ? null : moneyField(content.head);
    const at = spent === null || !isElsewhere(spent) ? -1 : fits.findIndex(({field, rank}) => field === spent && rank < 2);
    if (at >= 0) fits.splice(at, 1);
  }
}

/** One head that may mean two things, in a column that fits both. */
function settleTies(candidates: readonly Candidate[], {sheet, why, findings}: Decisions): void {
  const bestOf = (fits: Candidate['fits']): Candidate['fits'] => fits.filter(({rank}) => rank === most(fits.map((one) => one.rank)));
  for (const candidate of candidates) {
    const {content, fits} = candidate;
    // What another column is for certain, this one is not.
    const isTaken = (field: Field): boolean => candidates.some((other) => other !== candidate && other.content.head.lang === content.head.lang && bestOf(other.fits).length === 1 && bestOf(other.fits)[0]!.field === field && bestOf(other.fits)[0]!.rank >= 2);
    const best = bestOf(fits);
    if (best.length < 2) continue;
    const isNoVerdict = best.some(({field}) => field === 'item') && content.cells.every((cell) => stateOf(cellText(cell)) === null);
    const left = best.filter(({field}) => !isTaken(field) && !(isNoVerdict && field === 'verdict'));
    const tied = left.length > 0 ? left : best;
    const {rank} = tied[0]!;
    const keep = (field: Field): void => void fits.splice(0, fits.length, {field, rank});
    if (tied.length === 1) keep(tied[0]!.field);
    // Beside columns of items and of figures a third that may be either is none.
    else if (left.length === 0 && tied.every(({field}) => field === 'item' || field === 'figure')) fits.length = 0;
    // A name and a sentence are close: what may be both is the name, unless another column is.
    else if (tied.every(({field}) => field === 'item' || field === 'text')) keep(candidates.some((other) => other !== candidate && other.fits.some((one) => one.field === 'item' && one.rank >= 2)) ? 'text' : 'item');
    else if (tied.some(({field}) => field === 'verdict') && isVerdicts(content)) keep('verdict');
    // What is counted is the item where no other column names items.
    else if (tied.every(({field}) => field === 'item' || field === 'figure')) keep('item');
    // Words in which numbers stand are no sentences.
    else if (tied.length === 2 && tied.some(({field}) => field === 'text') && tied.some(({field}) => isNumberField(field))) keep(tied.find(({field}) => field !== 'text')!.field);
    else {
      findings.push({code: 'twoFields', level: 'advice', ref: columnRef(sheet, content.index), pointer: null, found: content.head.text, about: tied.map(({field}) => field).join(', ')});
      why.set(columnName(content.index), 'twoColumns');
      fits.length = 0;
    }
  }
}

/** Chooses the field of each column by how well it fits; of two that fit alike none. */
function choose(candidates: readonly Candidate[], contents: readonly Content[], measureOf: (content: Content) => string, {sheet, chosen, why, findings}: Decisions): void {
  const bestOf = (fits: Candidate['fits']): Candidate['fits'][number] => [...fits].sort((one, other) => other.rank - one.rank)[0]!;
  for (;;) {
    const open = candidates.filter(({content, fits}) => !chosen.has(content.index) && fits.length > 0).map(({content, fits}) => ({content, ...bestOf(fits)}));
    const groups = grouped(open, ({content, field}) => `${field} ${content.head.lang ?? ''} ${hasDates(field) ? content.head.period ?? '' : ''} ${measureOf(content)}`);
    if (groups.size === 0) break;
    for (const group of groups.values()) {
      const best = most(group.map(({rank}) => rank), -Infinity);
      const top = group.filter(({rank}) => rank === best);
      const taken = top.length === 1 ? top[0]! : latest(top, why) ?? levelled(top) ?? summed(top, why);
      if (taken && !alreadyTaken(taken, chosen, contents, measureOf)) chosen.set(taken.content.index, {field: taken.field, reason: reasonOf(taken)});
      else if (top.length > 1) {
        for (const {content} of top) {
          why.set(columnName(content.index), 'twoColumns');
          findings.push({
            code: 'twoColumns', level: 'advice', ref: columnRef(sheet, content.index), pointer: null, found: content.head.text,
            about: `${top[0]!.field} ${top.filter((one) => one.content !== content).map((one) => columnName(one.content.index)).join(', ')}`,
          });
        }
      }
    }
    // Every column of the groups was decided on; what was not taken falls to its next meaning, if it has one.
    for (const {content, fits} of candidates) {
      if (chosen.has(content.index)) continue;
      if (why.has(columnName(content.index))) fits.length = 0;
      else if (fits.length > 0) fits.splice(fits.indexOf(bestOf(fits)), 1);
    }
  }
}

/** How a column is read, for the file of the mapping. */
function mappingOf({index, head}: Content, guess: {field: Field; reason: string} | undefined, measured: Measured | undefined): ColumnMapping {
  return {
    head: head.pattern, at: columnName(index), field: guess?.field ?? null, ...(head.lang === null ? {} : {lang: head.lang}), ...(guess && measured ? {measure: measured.measure} : {}),
    ...(guess && (guess.field === 'category' || guess.field === 'item' || guess.field === 'itemNumber') ? {fill: true} : {}),
    ...(guess && head.factor > 1 && isNumberField(guess.field) ? {factor: head.factor} : {}),
    ...(guess && head.unit !== null && isNumberField(guess.field) && guess.field !== 'share' ? {unit: head.unit} : {}),
    ...(guess?.field === 'share' && /target|goal|meta\b|objetivo|目标|目標|计划|objectif|cible|목표|هدف/i.test(head.pattern) ? {of: 'target' as const} : {}),
    ...(guess ? {reason: guess.reason} : {}),
  };
}

/** Of columns of one kind at different dates, such as a verdict for each year, the latest; null where they are not told apart by dates. */
function latest<T extends {readonly content: Content; readonly field: Field}>(group: readonly T[], why: Map<string, Unused['why']>): T | null {
  const dates = group.map(({content}) => content.head.period);
  if (hasDates(group[0]!.field) || dates.includes(null) || new Set(dates).size < group.length) return null;
  const last = [...group].sort((one, other) => (one.content.head.period! > other.content.head.period! ? -1 : 1))[0]!;
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

/** Of values of parts of the year and the one that adds them up the latter; null where no head tells. */
function summed<T extends {readonly content: Content; readonly field: Field}>(group: readonly T[], why: Map<string, Unused['why']>): T | null {
  const sums = group.filter(({content}) => isCumulative(content));
  if (group[0]!.field !== 'value' || sums.length !== 1) return null;
  for (const {content} of group) if (content !== sums[0]!.content) why.set(columnName(content.index), 'period');
  return sums[0]!;
}

function alreadyTaken(taken: {content: Content; field: Field}, chosen: ReadonlyMap<number, {field: Field}>, contents: readonly Content[], measureOf: (content: Content) => string): boolean {
  return [...chosen].some(([index, {field}]) => {
    const {head} = contents[index]!;
    return field === taken.field && measureOf(contents[index]!) === measureOf(taken.content) && head.lang === taken.content.head.lang && (!hasDates(field) || head.period === taken.content.head.period);
  });
}

function reasonOf({content, rank, field}: {content: Content; rank: number; field: Field}): string {
  const name = columnOf.get(field)!.name.en;
  return rank === 3 ? `its head is "${name}"` : rank === 2 ? `its head means "${name}"` : content.head.fields.some((one) => one.field === field) ? `its head speaks of "${name}"` : `what stands in it is "${name}"`;
}
