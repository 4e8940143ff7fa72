import type {LegendEntry} from '../model/board.js';
import type {ComputedStanding} from '../model/standing.js';
import {isKept} from '../model/verdict.js';
import {joined, type Line} from './line.js';
import {type Locale, wordsOf} from './locale.js';
import {formatNumber} from './number.js';

/** What an entry of a legend is called: the publisher's word, else ours for its state or standing. */
export function entryWords({word, standing}: LegendEntry, locale: Locale): string {
  const {strings} = locale;
  if (word !== null) return word.label === null ? strings.statuses[word.state] : wordsOf(word.label, locale);
  // A standing that only a verdict can have comes with its word.
  return strings.standings[standing as ComputedStanding];
}

/**
 * The verdicts of a legend in a line: the first with the number of all that have one, what is kept first, such as
 * `Kept 21 of 174, Broken 43`; empty where there is none.
 */
export function verdictLine(legend: readonly LegendEntry[], {strings}: Locale): Line {
  const stated = legend.filter(({word}) => word !== null);
  const all = stated.reduce((sum, {count}) => sum + count, 0);
  const kept = stated.filter(({word}) => isKept(word!.state));
  return joined([...kept, ...stated.filter((entry) => !kept.includes(entry))].map(({word, count}, i) =>
    [word!.label === null ? strings.statuses[word!.state] : {text: word!.label}, ' ', {amount: i === 0 ? strings.ofAll(all, count) : formatNumber(count, strings)}]), strings.comma);
}
