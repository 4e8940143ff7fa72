import type {Board} from '../../model/board.js';
import {type BoardMetric, unmeasured} from '../../model/board-metric.js';
import {findCategory, findItem, findMetric} from '../../model/find.js';
import {plainText} from './plain-text.js';

/** The attributes by which an element names metrics of a report. */
export interface MetricNames {
  category: string;
  item: string;
  metric: string;
}

/**
 * The metrics of a report that an element names: the `metric`, else all of the `item`, else all of the `category`, else all.
 * An item without any stands as one whose share is unknown. Null where the report has no such part.
 */
export function namedMetrics(names: MetricNames, board: Board): readonly BoardMetric[] | null {
  const [name, itemName, categoryName] = [names.metric, names.item, names.category].map(plainText) as [string, string, string];
  const item = itemName === '' ? null : findItem(board, itemName);
  if (itemName !== '' && item === null) return null;
  if (name !== '') {
    const metric = findMetric(board, name, item);
    return metric && [metric];
  }
  if (item) return item.metrics.length > 0 ? item.metrics : [unmeasured(item.item.title)];
  if (categoryName === '') return board.items.flatMap(({metrics}) => metrics);
  return findCategory(board, categoryName)?.items.flatMap(({metrics}) => metrics) ?? null;
}

/** The name of the part that an element asks for, for the message that there is none. */
export const nameOfPart = ({metric, item, category}: MetricNames): string => [metric, item, category].map(plainText).find(Boolean) ?? '';
