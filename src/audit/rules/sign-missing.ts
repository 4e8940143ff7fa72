import type {Share} from '../../model/share.js';
import type {Stated} from '../../schema/report.js';
import {metricPlaces, partPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A stated share that looks like a percentage typed without its sign: 52.7 where 0.527 is meant. */
export const signMissing: Rule<'sign-missing', {stated: number; derived: number}> = {
  name: 'sign-missing',
  level: 'advice',
  check(_report, board, emit) {
    const places = [
      ...metricPlaces(board).map(({metric: {metric, share}, ...place}) => ({...place, share, stated: metric.stated})),
      ...partPlaces(board).map(({part: {part, share}, ...place}) => ({...place, share, stated: part.stated})),
    ];
    for (const {share, stated, ...place} of places) {
      if (stated && isWithoutSign(share, stated)) emit(place, {stated: stated.share, derived: share.derived!});
    }
  },
};

/** Whether a stated share of 10 or more is about a hundred times the derived one: a twentieth to each side. */
export const isWithoutSign = ({derived}: Share, {share}: Stated): boolean =>
  derived !== null && derived > 0 && share >= 10 && Math.abs(share / 100 / derived - 1) <= 0.05;
