import type {BoardItem} from '../model/board.js';
import {formatDate} from './date.js';
import type {Strings} from './strings.js';

/** The standing of an item in our words: of the publisher's verdict where there is one, else of the computed standing. */
export function standingWords({item: {status, milestones, metrics: all}, standing, metrics}: BoardItem, strings: Strings): string {
  if (status) return strings.statuses[status.state];
  if (standing === 'unknown' && milestones && !all?.some(({role}) => role === 'progress')) return strings.milestone;
  const missed = standing === 'missed' && metrics.find((one) => one.standing === 'missed' || one.parts.some((part) => part.standing === 'missed'));
  return missed ? strings.missedBy(formatDate(missed.end, strings)) : strings.standings[standing];
}
