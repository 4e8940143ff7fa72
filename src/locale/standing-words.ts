import type {BoardItem} from '../model/board.js';
import {type Locale, wordsOf} from './locale.js';

/** The standing of an item in words: the publisher's own word where it gives a verdict, else that of the computed standing. */
export function standingWords({item: {status, milestones, metrics}, standing}: BoardItem, locale: Locale): string {
  const {strings} = locale;
  if (status) return status.text ? wordsOf(status.text, locale) : strings.statuses[status.state];
  if (standing === 'unknown' && milestones && !metrics?.some(({role}) => role === 'progress')) return strings.milestone;
  return strings.standings[standing];
}
