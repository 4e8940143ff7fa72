import type {Board, BoardCategory, BoardItem} from './board.js';
import type {BoardMetric} from './board-metric.js';

/** The first part that a name means: by id, else by number as printed. */
const named = <T>(parts: readonly T[], name: string, source: (part: T) => {readonly id?: string; readonly number?: number}): T | null =>
  parts.find((part) => source(part).id === name) ?? parts.find((part) => source(part).number === Number(name)) ?? null;

/** The category of a board that an attribute names, by id or number; null where there is none. */
export const findCategory = (board: Board, name: string): BoardCategory | null => named(board.categories, name, ({category}) => category);

/** The item of a board that an attribute names, by id or number; null where there is none. */
export const findItem = (board: Board, name: string): BoardItem | null => named(board.items, name, ({item}) => item);

/** A metric by its id; or the n-th (from 1) progress metric of an item. Without a name: the item's first. */
export function findMetric(board: Board, name: string, within: BoardItem | null): BoardMetric | null {
  const metrics = (within ? [within] : board.items).flatMap((item) => item.metrics);
  return metrics.find(({metric}) => metric.id === name) ?? (within ? within.metrics[name === '' ? 0 : Number(name) - 1] : null) ?? null;
}
