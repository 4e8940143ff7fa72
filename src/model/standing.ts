import type {StandingRule, State} from '../schema/report.js';
import type {Share} from './share.js';

/**
 * Where a figure stands, computed: `over` and `met` against the target, the next four against the pace, `notMet` a target that is
 * met or not and is not, `away` further from the target than at the start, `missed` not met by the end, `notDue` before anything is
 * due, `unknown` where there is nothing to compare.
 */
export type ComputedStanding = 'over' | 'met' | 'ahead' | 'onTrack' | 'slightlyBehind' | 'behind' | 'notMet' | 'away' | 'missed' | 'notDue' | 'unknown';

/** Computed standings from the best to the least; those that say nothing of how far it is come last. */
export const computedStandings: readonly ComputedStanding[] = ['over', 'met', 'ahead', 'onTrack', 'slightlyBehind', 'behind', 'notMet', 'away', 'missed', 'notDue', 'unknown'];

/** Those that the pace decides on. */
export const pacedStandings: ReadonlySet<Standing> = new Set(['ahead', 'onTrack', 'slightlyBehind', 'behind']);

/** What a figure or an item is painted and ordered by: where it stands, or what only a verdict of the publisher can say. */
export type Standing = ComputedStanding | Exclude<State, 'achieved' | 'exceeded' | 'unrated'>;

/** All standings from the best to the least; those that say nothing of how far it is come last. */
export const standings: readonly Standing[] = [
  'over', 'met', 'ahead', 'improving', 'onTrack', 'inProgress', 'partly', 'slightlyBehind', 'behind', 'worsening', 'notMet', 'away', 'missed', 'dropped', 'suspended',
  'pending', 'notDue', 'notStarted', 'unknown',
];

/** Whether a day lies before anything is due, within the time of a target, or at its end or after. */
export type Time = 'before' | 'within' | 'over';

/** How far from the pace a share still counts as on track where the publisher does not say: five points to each side, both ends included. */
export const ourRule: StandingRule = {margin: 0.05};

/**
 * The standing of a share. What is met is met at any time; at the end what is not is missed; before the start nothing is due.
 *
 * @param pace   share that should be reached by now, 0 and up; null = unknown, then a share under the target is `unknown`; 0 =
 *               nothing is planned by now: what is reached is `ahead`, nothing reached is `notDue`
 * @param time   default: within the time of the target
 * @param rule   what counts as on track and as slightly behind
 */
export function standingOf(share: Share, pace: number | null, time: Time = 'within', {margin, of}: StandingRule = ourRule): ComputedStanding {
  const {state, value} = share;
  if (state === 'over' || state === 'met') return state;
  if (time === 'before') return 'notDue';
  if (state === 'unknown') return state;
  if (time === 'over') return 'missed';
  if (state === 'away') return state;
  if (value === null) return 'notMet';
  if (pace === null) return 'unknown';
  if (pace === 0) return state === 'none' ? 'notDue' : 'ahead';
  const [near, far = near] = [margin].flat().map((one) => (of === 'plan' ? one * pace : one)) as [number, number?];
  // A billionth of slack: 0.95 * 0.6 is below 0.57.
  const isWithin = (distance: number): boolean => value >= pace - distance - 1e-9;
  if (value > pace + near + 1e-9) return 'ahead';
  return isWithin(near) ? 'onTrack' : isWithin(far) ? 'slightlyBehind' : 'behind';
}
