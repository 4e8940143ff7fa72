import {judgedTargets} from '../../model/board.js';
import type {State} from '../../schema/report.js';
import {isAfter, isPast} from '../day.js';
import {itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** What a verdict does not agree with. */
export type Contradiction =
  | {readonly by: 'share'; /** 0 and up, under 1. */ readonly share: number}
  | {readonly by: 'due'; readonly date: string; readonly asOf: string}
  | {readonly by: 'history'; readonly date: string; readonly status: string};

const kept: ReadonlySet<State> = new Set(['achieved', 'exceeded']);
/** States that leave it open whether it is kept in time. */
const open: ReadonlySet<State> = new Set(['notStarted', 'inProgress', 'onTrack', 'ahead', 'pending']);

/**
 * A verdict that says kept beside a share under the target, one that leaves open what was due already, or one that an earlier verdict is
 * dated after.
 */
export const verdictContradicts: Rule<'verdict-contradicts', Contradiction> = {
  name: 'verdict-contradicts',
  level: 'advice',
  check({asOf}, board, emit) {
    for (const {of, ...place} of itemPlaces(board)) {
      const {item: {due, statusHistory = []}, verdict} = of;
      if (!verdict) continue;
      const {word: {state}, status} = verdict;
      const short = judgedTargets(of).flatMap(({share: {value}}) => (value !== null && value < 1 ? [value] : [])).sort((a, b) => a - b)[0];
      if (kept.has(state) && short !== undefined) emit({...place, pointer: `${place.pointer}/status`}, {by: 'share', share: short});
      if (open.has(state) && due !== undefined && isPast(due, asOf)) emit({...place, pointer: `${place.pointer}/due`}, {by: 'due', date: due, asOf});
      statusHistory.forEach(({date}, i) => {
        if (date !== undefined && status.date !== undefined && isAfter(date.slice(0, status.date.length), status.date)) emit({...place, pointer: `${place.pointer}/statusHistory/${i}`}, {by: 'history', date, status: status.date});
      });
    }
  },
};
