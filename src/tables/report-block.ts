import {upTo} from './up-to.js';
import {type Cell, cellText, isBlank} from './cell.js';
import {type ReportColumn, reportFields} from './columns.js';
import {plain} from './fold.js';
import type {Grid} from './layout.js';

const names: ReadonlyMap<string, ReportColumn> = new Map(
  [...reportFields].reverse().flatMap((one) => [...one.synonyms, one.name['zh-Hans'], one.name.en].map((name) => [plain(name), one] as const)),
);

/** One field of the report with its value and the cells after it. */
export interface ReportRow {
  readonly column: ReportColumn;
  readonly lang: string | null;
  readonly row: number;
  /** Column of the value, from 0. */
  readonly at: number;
  /** The value, and the cells to its right. */
  readonly cells: readonly Cell[];
  /** Whether name and value stand in one cell. */
  readonly isInline: boolean;
}

/** The field of the report that a cell names, as "title" or "title [en]"; null where it names none. */
export function reportFieldOf(text: string): {readonly column: ReportColumn; readonly lang: string | null} | null {
  const tag = /\[\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*\]\s*$/.exec(text);
  const column = names.get(plain((tag ? text.slice(0, tag.index) : text).replace(/[:：]\s*$/, '')));
  return column ? {column, lang: tag?.[1] ?? null} : null;
}

/**
 * The rows of fields and values between two rows. @param rows from and to, from 0, the last not included
 */
export function reportRows(grid: Grid, [from, to]: readonly [number, number]): ReportRow[] {
  const found: ReportRow[] = [];
  for (let row = from; row < to; row++) {
    let name = 0;
    while (name < Math.min(grid.columns, 3) && isBlank(grid.own(row, name))) name++;
    const field = reportFieldOf(cellText(grid.own(row, name)));
    if (!field) {
      // Name and value in one cell, also several of them in a row: 截至：2026年6月30日.
      for (let at = name; at < Math.min(grid.columns, 200); at++) {
        const cell = grid.own(row, at);
        const [, inner, value] = (typeof cell === 'string' && /^([^:：]{1,30})[:：]\s*(\S.*)$/s.exec(cellText(cell))) || [];
        const named = inner === undefined ? null : reportFieldOf(inner);
        if (named) found.push({...named, row, at, cells: [value!.trim()], isInline: true});
      }
      continue;
    }
    const cells = upTo(Math.min(grid.columns - name - 1, 200)).map((i) => grid.own(row, name + 1 + i));
    while (cells.length > 0 && isBlank(cells.at(-1))) cells.pop();
    found.push({...field, row, at: name + 1, cells, isInline: false});
  }
  return found;
}
