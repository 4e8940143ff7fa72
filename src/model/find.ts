import type {Board, BoardCategory, BoardItem, BoardMetric} from './board.js';

/**
 * The part of a board that an attribute names: by id, else by number as printed. Of repeated ids the first. Null where
 * there is none.
 */
export const findCategory = (board: Board, name: string): BoardCategory | null =>
  board.categories.find(({category}) => category.id === name) ?? board.categories.find(({category}) => category.number === Number(name)) ?? null;

export const findItem = (board: Board, name: string): BoardItem | null =>
  board.items.find(({item}) => item.id === name) ?? board.items.find(({item}) => item.number === Number(name)) ?? null;

/** A metric by its id; or the n-th (from 1) progress metric of an item. Without a name: the item's first. */
export function findMetric(board: Board, name: string, within: BoardItem | null): BoardMetric | null {
  const metrics = (within ? [within] : board.items).flatMap((item) => item.metrics);
  return metrics.find(({metric}) => metric.id === name) ?? (within ? within.metrics[name === '' ? 0 : Number(name) - 1] : null) ?? null;
}
