import type {Board, BoardItem} from '../model/board.js';
import type {BoardMetric, BoardPart} from '../model/board-metric.js';
import type {Category, Metric} from '../schema/report.js';
import type {Place} from './rule.js';

/** A category, with the place of it that a finding names. */
export interface CategoryPlace extends Place {
  readonly category: Category;
}

/** An item of any category. */
export interface ItemPlace extends Place {
  readonly of: BoardItem;
}

/** Any metric: progress, rate or context. */
export interface FigurePlace extends ItemPlace {
  readonly figure: Metric;
}

/** A progress metric of an item. */
export interface MetricPlace extends ItemPlace {
  readonly metric: BoardMetric;
  /** Where it stands among the metrics of every role of its item, from 0 on. */
  readonly index: number;
}

/** A part of a progress metric. */
export interface PartPlace extends MetricPlace {
  readonly part: BoardPart;
}

/** The places of a board, found once: every rule asks for them. */
function once<Found extends Place>(find: (board: Board) => readonly Found[]): (board: Board) => readonly Found[] {
  const known = new WeakMap<Board, readonly Found[]>();
  return (board) => {
    const places = known.get(board) ?? find(board);
    known.set(board, places);
    return places;
  };
}

/** The categories of a board with their pointers. */
export const categoryPlaces = once((board): readonly CategoryPlace[] =>
  board.categories.map(({category, index}) => ({pointer: `/categories/${index}`, item: null, category})));

/** The items of a board with their pointers, across all categories. */
export const itemPlaces = once((board): readonly ItemPlace[] =>
  board.categories.flatMap(({items, index}) => items.map((of, i) =>
    ({pointer: `/categories/${index}/items/${i}`, item: of.item.number ?? null, of}))));

/** The metrics of every role, with their pointers. */
export const figurePlaces = once((board): readonly FigurePlace[] =>
  itemPlaces(board).flatMap((place) => (place.of.item.metrics ?? []).map((figure, i) =>
    ({...place, pointer: `${place.pointer}/metrics/${i}`, figure}))));

/** The progress metrics with what the board computed of them, with their pointers. */
export const metricPlaces = once((board): readonly MetricPlace[] =>
  itemPlaces(board).flatMap((place) => {
    // The board keeps the progress metrics of an item in the order of the report, without the others.
    const metrics = place.of.metrics.values();
    return (place.of.item.metrics ?? []).flatMap(({role}, i) =>
      (role === 'progress' ? [{...place, pointer: `${place.pointer}/metrics/${i}`, metric: metrics.next().value!, index: i}] : []));
  }));

/** The parts of the progress metrics, with their pointers. */
export const partPlaces = once((board): readonly PartPlace[] =>
  metricPlaces(board).flatMap((place) => place.metric.parts.map((part, i) => ({...place, pointer: `${place.pointer}/parts/${i}`, part}))));
