import type {Share} from './share.js';

/**
 * What a figure or an item is coloured and counted by: `over` and `met` against the target, the next three against the
 * pace, `unknown` where there is nothing to compare.
 */
export type Standing = 'over' | 'met' | 'ahead' | 'onTrack' | 'behind' | 'unknown';

/** Standings from the best to the least, `unknown` last. */
export const standings: readonly Standing[] = ['over', 'met', 'ahead', 'onTrack', 'behind', 'unknown'];

/** How far from the pace a share still counts as on track: 0.05, five points to each side. */
export const paceMargin = 0.05;

/**
 * The standing of a share.
 *
 * @param pace   share that should be reached by now, 0 and up; null = unknown, then a share under the target is `unknown`
 * @param margin share to each side of the pace that counts as on track, 0 and up
 */
export function standingOf(share: Share, pace: number | null, margin = paceMargin): Standing {
  const {state, value} = share;
  if (state === 'over' || state === 'met' || state === 'unknown') return state;
  if (value === null) return 'behind';
  if (pace === null) return 'unknown';
  return value >= pace + margin ? 'ahead' : value >= pace - margin ? 'onTrack' : 'behind';
}
