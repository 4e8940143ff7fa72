import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A cumulative plan that goes back: shares that fall, or amounts that lead away from the target. */
export const paceBackwards: Rule<'pace-backwards', {of: 'share' | 'value'; before: number; after: number}> = {
  name: 'pace-backwards',
  level: 'advice',
  check(_report, board, emit) {
    for (const {metric: {metric: {pace, direction}}, ...place} of metricPlaces(board)) {
      if (pace?.rule !== 'cumulative') continue;
      for (const of of ['share', 'value'] as const) {
        const figures = pace.points.flatMap((point, i) => (point[of] === undefined ? [] : [{figure: point[of], i}]));
        figures.forEach(({figure, i}, n) => {
          const before = figures[n - 1]?.figure;
          if (before === undefined || (of === 'value' && direction === 'less' ? figure <= before : figure >= before)) return;
          emit({...place, pointer: `${place.pointer}/pace/points/${i}`}, {of, before, after: figure});
        });
      }
    }
  },
};
