import {type Board, type LegendEntry, verdictsOf} from '../model/board.js';
import {isKept, type VerdictWord} from '../model/verdict.js';
import {joined, type Line} from '../locale/line.js';
import {type Locale, wordsOf} from '../locale/locale.js';
import {formatNumber} from '../locale/number.js';
import {computedWords} from '../locale/standing-words.js';

/** What an entry of a legend is called: the publisher's word, else ours for its state or standing. */
export function entryWords(entry: LegendEntry, locale: Locale): string {
  const {strings} = locale;
  const {word} = entry;
  if (word !== null) return word.label === null ? strings.statuses[word.state] : wordsOf(word.label, locale);
  // A standing that only a verdict can have comes with its word.
  return computedWords(entry, strings);
}

/**
 * The verdicts of a legend in a line: what is kept first, of all that have one, also where it is none, such as
 * `Kept 21 of 174, Broken 43`; empty where there is no verdict. Where no word says that something is kept, the first has the number of all.
 */
export function verdictLine({legend, keptWords}: Pick<Board, 'legend' | 'keptWords'>, {strings}: Locale): Line {
  const stated = legend.filter(({word}) => word !== null);
  if (stated.length === 0) return [];
  const {verdicts, kept} = verdictsOf(legend);
  const named = ({state, label}: VerdictWord): Line => [label === null ? strings.statuses[state] : {text: label}];
  const rest = keptWords.length > 0 ? stated.filter(({word}) => !isKept(word!.state)) : stated;
  return joined([
    keptWords.length === 0 ? [] : [...joined(keptWords.map(named), ' / '), ' ', {amount: strings.ofAll(verdicts, kept)}],
    ...rest.map(({word, count}, i): Line => [...named(word!), ' ', {amount: i === 0 && keptWords.length === 0 ? strings.ofAll(verdicts, count) : formatNumber(count, strings)}]),
  ], strings.comma);
}
