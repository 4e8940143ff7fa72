import {follows, type Share} from '../../model/share.js';
import type {Stated} from '../../schema/report.js';
import {metricPlaces, partPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A share above 1 that the publisher states as exactly 1. */
export const capped: Rule<'capped', {stated: number; derived: number}> = {
  name: 'capped',
  level: 'advice',
  check(_report, board, emit) {
    const places = [
      ...metricPlaces(board).map(({metric: {metric, share}, ...place}) => ({...place, share, stated: metric.stated})),
      ...partPlaces(board).map(({part: {part, share}, ...place}) => ({...place, share, stated: part.stated})),
    ];
    for (const {share, stated, ...place} of places) {
      if (stated && isCapped(share, stated)) emit(place, {stated: stated.share, derived: share.derived!});
    }
  },
};

/** Whether a stated share of 1 hides a derived one that is above it. */
export const isCapped = ({derived}: Share, stated: Stated): boolean =>
  stated.share === 1 && derived !== null && derived > 1 && !follows(derived, stated);
