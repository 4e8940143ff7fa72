import type {Board, BoardCategory, BoardItem} from '../model/board.js';
import {type BoardMetric, unmeasured} from '../model/board-metric.js';
import {findCategory, findItem, findMetric} from '../model/find.js';

/** The name of a part of a report: of a category, an item or a metric, as the attributes of the elements name them. */
export interface Part {
  /** Id or number of a category. */
  readonly category?: string | undefined;
  /** Id or number of an item. */
  readonly item?: string | undefined;
  /** Id of a metric, or its place within `item`, from 1. */
  readonly metric?: string | undefined;
}

/** What is drawn: the whole board or one part of it. */
export type Scope =
  | {readonly kind: 'board'}
  | {readonly kind: 'category'; readonly category: BoardCategory}
  | {readonly kind: 'item'; readonly item: BoardItem}
  | {readonly kind: 'metric'; readonly metric: BoardMetric};

/**
 * The part of a board that a name means; without any name the board. The narrowest name counts: a metric (within the item
 * where one is named), else an item, else a category. Null where the board has no such part.
 */
export function scopeOf(board: Board, {category, item, metric}: Part): Scope | null {
  const within = item === undefined ? null : findItem(board, item);
  if (item !== undefined && within === null) return null;
  if (metric !== undefined) {
    const found = findMetric(board, metric, within);
    return found && {kind: 'metric', metric: found};
  }
  if (within) return {kind: 'item', item: within};
  if (category === undefined) return {kind: 'board'};
  const found = findCategory(board, category);
  return found && {kind: 'category', category: found};
}

/** The metrics of an item, or the one; an item without any stands as one whose share is unknown, as in the elements. */
export const metricsOf = (scope: Scope & {kind: 'item' | 'metric'}): readonly BoardMetric[] => scope.kind === 'metric' ? [scope.metric]
  : scope.item.metrics.length > 0 ? scope.item.metrics : [unmeasured(scope.item.item.title)];
