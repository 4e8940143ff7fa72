import {jsonOf} from '../schema/json.js';
import type {Metric} from '../schema/report.js';
import type {Board} from './board.js';

/** The figures of a board that another one before it lacks: new ones, and those of which anything is otherwise. */
export function changedFigures(before: Board, now: Board): readonly Metric[] {
  const known = new Set(figuresOf(before).map(([, words]) => words));
  return figuresOf(now).filter(([, words]) => !known.has(words)).map(([metric]) => metric);
}

/** Each figure with everything that is said of it, under the title of its item; where it stands on the board does not count. */
const figuresOf = ({items}: Board): (readonly [Metric, string])[] =>
  items.flatMap(({item}) => (item.metrics ?? []).map((metric) => [metric, jsonOf([item.title, metric])] as const));
