import {most} from '../schema/extremes.js';
import {isBlank} from './cell.js';
import {plain} from './fold.js';
import {type Grid, headsAt, isHeadLike} from './layout.js';
import {readHead} from './match-head.js';
import {isUnits} from './unit-row.js';

/** Rows among which heads are looked for. */
const searched = 40;

/** What says who made a table, when and in which unit: a label with its value, no head. */
const labelled = /^[(（]?(?:\p{Script=Han}{2,12}|units?|dates?|sources?)\s*[:：]\s*\S/iu;

export interface FoundHead {
  /** From 0. */
  readonly row: number;
  readonly rows: 1 | 2;
  readonly heads: readonly string[];
}

/** The heads of a table: the first row, or two, with most filled, distinct words above other rows; null where there are none. */
export function findHead(grid: Grid): FoundHead | null {
  const found: (FoundHead & {readonly score: number})[] = [];
  for (let row = 0; row < Math.min(grid.rows - 1, searched); row++) {
    const one = scored(grid, row, 1);
    const two = row < grid.rows - 2 ? scored(grid, row, 2) : null;
    const best = two && (!one || (two.score > one.score && two.distinct > one.distinct) || isUnits(grid, row + 1)) ? two : one;
    if (best) found.push(best);
  }
  const best = most(found.map(({score}) => score));
  return found.find(({score}) => score >= best * 0.8) ?? null;
}

function scored(grid: Grid, row: number, rows: 1 | 2): (FoundHead & {readonly score: number; readonly distinct: number}) | null {
  let [filled, like] = [0, 0];
  const upper = new Set<string>();
  for (let column = 0; column < grid.columns; column++) {
    for (let r = row; r < row + rows; r++) {
      const cell = grid.own(r, column);
      if (isBlank(cell)) continue;
      filled++;
      if (isHeadLike(cell)) like++;
      if (r === row) upper.add(String(cell));
    }
  }
  if (filled < 2 || like / filled < 0.7 || upper.size < 2) return null;
  const heads = headsAt(grid, row, rows);
  const distinct = new Set(heads.filter(Boolean).map(plain)).size;
  // Two rows are heads only where one of the upper ones stands over several of the lower.
  if (rows === 2) {
    if ([...upper].some((text) => labelled.test(text))) return null;
    const groups = new Map<string, number>();
    for (const head of heads) if (head.includes(' | ')) groups.set(head.split(' | ')[0]!, (groups.get(head.split(' | ')[0]!) ?? 0) + 1);
    if (![...groups.values()].some((count) => count > 1) && !isUnits(grid, row + 1)) return null;
    let lower = 0;
    for (let column = 0; column < grid.columns; column++) if (!isBlank(grid.own(row + 1, column)) && !isHeadLike(grid.own(row + 1, column))) lower++;
    if (lower > 0) return null;
  }
  if (distinct < 2) return null;
  const known = new Map<string, number>();
  for (const text of heads) {
    if (text === '') continue;
    const {fields, lang, period} = readHead(text);
    const [first] = fields;
    if (!first) continue;
    const key = `${first.field} ${lang} ${period}`;
    // Of two rows each may be sure for itself.
    const isSure = first.rank >= 2 || (rows === 2 && text.split(' | ').some((part) => readHead(part).fields.some(({field, rank}) => field === first.field && rank >= 2)));
    known.set(key, Math.max(known.get(key) ?? 0, isSure ? 1 : 0.5));
  }
  let score = distinct;
  for (const one of known.values()) score += 3 * one;
  return {row, rows, heads, distinct, score};
}
