import type {Basis} from '../../schema/report.js';
import {metricPlaces, partPlaces} from '../place.js';
import type {Rule} from '../rule.js';
import {isBefore} from '../stage.js';

/** A share of 1 or more that counts an earlier stage than its target asks for: all started is not all finished. */
export const startedNotFinished: Rule<'started-not-finished', {share: number; basis: Basis; goal: Basis}> = {
  name: 'started-not-finished',
  level: 'advice',
  check(_report, board, emit) {
    const places = [
      ...metricPlaces(board).map(({metric: {metric, share}, ...place}) => ({...place, share, basis: metric.basis, target: metric.target})),
      ...partPlaces(board).filter(({part}) => part.part.of === 'target')
        .map(({metric, part: {part, share}, ...place}) => ({...place, share, basis: part.basis, target: metric.metric.target})),
    ];
    for (const {share, basis, target, ...place} of places) {
      const goal = target && target.kind !== 'none' ? target.basis : undefined;
      if (share.value !== null && share.value >= 1 && isBefore(basis, goal)) emit(place, {share: share.value, basis: basis!, goal: goal!});
    }
  },
};
