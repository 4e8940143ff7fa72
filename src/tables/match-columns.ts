import {upTo} from './up-to.js';
import {isBlank} from './cell.js';
import type {TableFinding} from './finding.js';
import {plain} from './fold.js';
import {type Grid, headsAt} from './layout.js';
import type {TableMapping} from './mapping.js';
import {type Head, readHead} from './match-head.js';
import type {Mapped} from './readings.js';
import {columnName} from './sheet.js';

/** The columns of a sheet as a mapping knows them. */
export interface Matched {
  /** First head row, from 0. */
  readonly row: number;
  readonly heads: readonly Head[];
  readonly mapped: readonly Mapped[];
  /** Columns with a head or cells that are not used, from 0, and whether the mapping knows them. */
  readonly unused: readonly {readonly index: number; readonly known: boolean}[];
  /** Heads that the mapping uses and the sheet has not. */
  readonly gone: readonly string[];
}

const keyOf = (pattern: string, lang: string | null | undefined): string => `${plain(pattern.replace(/\[[^[\]]*\]\s*$/, ''))} ${lang ?? ''}`;

/** Rows among which the heads are looked for. */
const searched = 60;

/** Finds the heads of a mapping in a sheet: in their row, or where most of them stand. */
export function matchColumns(grid: Grid, table: TableMapping): Matched | null {
  const rows = table.head?.rows ?? 1;
  const hint = (table.head?.row ?? 1) - 1;
  const wanted = new Set((table.columns ?? []).filter(({field}) => field !== null).map(({head, lang}) => keyOf(head, lang)));
  let best: {row: number; heads: Head[]; count: number} | null = null;
  for (const row of [hint, ...upTo(Math.min(grid.rows, searched))]) {
    const heads = headsAt(grid, row, rows).map(readHead);
    const count = new Set(heads.map(({pattern, lang}) => keyOf(pattern, lang)).filter((key) => wanted.has(key))).size;
    if (count > (best?.count ?? 0)) best = {row, heads, count};
    // No row can have more than all of them.
    if (count > 0 && count === wanted.size) break;
  }
  if (!best || best.count < Math.max(1, Math.ceil(wanted.size * 0.3))) return null;
  const {row, heads} = best;
  const mapped: Mapped[] = [];
  const unused: {index: number; known: boolean}[] = [];
  const used = new Set<object>();
  heads.forEach((head, index) => {
    const isEmpty = head.text === '' && !grid.sheet.cells.some((cells, at) => at >= row + rows && !isBlank(cells?.[index]));
    if (isEmpty) return;
    const key = keyOf(head.pattern, head.lang);
    const fits = (table.columns ?? []).filter((one) => keyOf(one.head, one.lang) === key || (head.lang === null && keyOf(one.head, null) === key));
    // Columns of the same head are told apart by their place; a head with a period stands for all of them.
    const choice = fits.find((one) => one.at === columnName(index)) ?? fits.find((one) => !used.has(one) || one.head.includes('{period}'));
    if (choice) used.add(choice);
    if (choice && choice.field !== null) mapped.push({index, head, mapping: {...choice, field: choice.field}});
    else unused.push({index, known: choice !== undefined});
  });
  const gone = (table.columns ?? []).filter((one) => one.field !== null && !used.has(one) && !([...used] as {head: string}[]).some(({head}) => head === one.head)).map(({head}) => head);
  return {row, heads, mapped, unused, gone};
}

/** What the comparison of a kept mapping with a new file finds. */
export function changesOf(grid: Grid, {gone, unused, heads}: Matched): TableFinding[] {
  const {name} = grid.sheet;
  return [
    ...gone.map((head): TableFinding => ({code: 'headGone', level: 'advice', ref: name, pointer: null, found: head, about: ''})),
    ...unused.filter(({known, index}) => !known && heads[index]!.text !== '').map(({index}): TableFinding => ({code: 'headNew', level: 'advice', ref: `${name === '' ? '' : `${name}!`}${columnName(index)}`, pointer: null, found: heads[index]!.text, about: ''})),
  ];
}
