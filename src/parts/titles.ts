import {type Locale, wordsOf} from '../locale/locale.js';
import type {BoardItem} from '../model/board.js';
import {sumOf} from '../model/sum.js';
import {widthOf} from './width.js';

/** As many as tell what the others are like; to measure all of them in each piece of a long list would take longer than to draw it. */
const enough = 100;

/** Whether titles are sentences more than names, which want the whole width of a row: wider than 44 signs of Latin type on the average. */
export function hasLongTitles(items: readonly BoardItem[], locale: Locale): boolean {
  const some = items.slice(0, enough);
  return sumOf(some, ({item}) => widthOf(wordsOf(item.title, locale))) > 44 * some.length;
}
