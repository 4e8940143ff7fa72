import type {BoardItem} from '../model/board.js';
import type {Strings} from './strings.js';

/** The standing of an item in our words: of the publisher's verdict where there is one, else of the computed standing. */
export function standingWords({item: {status, milestones, metrics}, standing}: BoardItem, strings: Strings): string {
  if (status) return strings.statuses[status.state];
  if (standing === 'unknown' && milestones && !metrics?.some(({role}) => role === 'progress')) return strings.milestone;
  return strings.standings[standing];
}
