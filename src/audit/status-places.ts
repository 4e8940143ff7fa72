import type {Board} from '../model/board.js';
import type {Status} from '../schema/report.js';
import {categoryPlaces, itemPlaces} from './place.js';
import type {Place} from './rule.js';

/** A verdict on an item or a category. */
export interface StatusPlace extends Place {
  readonly status: Status;
}

/** Every verdict with its pointer, of categories first, then of items, each followed by its earlier ones. */
export const statusPlaces = (board: Board): StatusPlace[] => [
  ...categoryPlaces(board).flatMap(({category: {status}, ...place}) => (status ? [{...place, pointer: `${place.pointer}/status`, status}] : [])),
  ...itemPlaces(board).flatMap(({of: {item: {status, statusHistory = []}}, ...place}) => [
    ...(status ? [{...place, pointer: `${place.pointer}/status`, status}] : []),
    ...statusHistory.map((one, i) => ({...place, pointer: `${place.pointer}/statusHistory/${i}`, status: one})),
  ]),
];
