import {digitsOf, impliedTarget} from '../../model/share.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A stated share of a value without a target: says between which two numbers the target must lie. It is never filled in. */
export const targetMissing: Rule<'target-missing', {stated: number; digits: number; value: number; low: number | null; high: number | null}> = {
  name: 'target-missing',
  level: 'info',
  check(_report, board, emit) {
    for (const {metric: {metric: {stated, value, target, baseline}}, ...place} of metricPlaces(board)) {
      if (!stated || value === undefined || (target && target.kind !== 'none')) continue;
      // With a baseline the target is no quotient of the two; a share of the approved list tells nothing of the target.
      const implied = baseline || (stated.of !== 'target' && stated.of !== 'unstated') ? null : impliedTarget(value, stated);
      emit(place, {stated: stated.share, digits: digitsOf(stated), value, low: implied?.[0] ?? null, high: implied?.[1] ?? null});
    }
  },
};
