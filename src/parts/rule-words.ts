import {type Board, type BoardCategory, itemsIn, type LegendEntry, verdictsOf, waitingOf} from '../model/board.js';
import {paceFor} from '../model/board-metric.js';
import {digitsOf} from '../model/share.js';
import {ourRule, pacedStandings} from '../model/standing.js';
import type {StandingRule} from '../schema/report.js';
import {verdictLine} from './legend-words.js';
import {joined, type Line} from '../locale/line.js';
import type {Locale} from '../locale/locale.js';
import {formatDate} from '../locale/date.js';
import {formatNumber} from '../locale/number.js';
import {formatShare} from '../locale/share.js';
import type {Strings} from '../locale/strings.js';

/** The rules that the standings of a board are computed by, those that were used; empty where nothing is computed and nothing stated. */
export function rulesOfStandings({report, items, pace, unfinished, paced, pacedApart, legend}: Board, {strings}: Locale): Line {
  const derived = items.some(({origin}) => origin === 'derived');
  const stated = items.some(({origin}) => origin === 'stated');
  // Bars are painted by it also where a verdict places their item.
  const isTimed = paced || pacedApart && items.some(({metrics}) => metrics.some((one) => pacedStandings.has(one.standing) || one.parts.some((part) => pacedStandings.has(part.standing))));
  const {standing} = report;
  return joined([
    derived ? [strings.computedRule] : [],
    isTimed ? [ruleOfMargins(standing, paced && pace !== null ? formatShare(pace, strings) : null, strings)] : [],
    isTimed && standing?.text ? [{text: standing.text}] : [],
    pacedApart ? [strings.ownPace] : [],
    // Where there is nothing else, nothing comes after the verdicts.
    derived && stated ? [strings.statedRule] : [],
    ...legend.map(({word}): Line => (word?.rule ? [{text: word.label!}, strings.colon, {text: word.rule}] : [])),
    unfinished > 0 ? [strings.unfinished(unfinished)] : [],
  ], ' ');
}

/** What is in step and what is slightly behind, and whose rule that is. @param pace the time elapsed, where figures are placed by it */
function ruleOfMargins(rule: StandingRule | undefined, pace: string | null, strings: Strings): string {
  const {margin, of} = rule ?? ourRule;
  const [near, far = near] = [margin].flat() as [number, number?];
  let step: string, slight: string;
  if (of === 'plan') {
    const [from, to] = [shareOfPlan(1 - near, strings), shareOfPlan(1 + near, strings)];
    step = pace === null ? strings.marginRuleOfPlan(from, to) : strings.paceRuleOfPlan(pace, from, to);
    slight = strings.slightRuleOfPlan(shareOfPlan(1 - far, strings));
  } else {
    const [paceRule, marginRule] = rule ? [strings.paceRuleStated, strings.marginRuleStated] : [strings.paceRule, strings.marginRule];
    step = pace === null ? marginRule(pointsOf(near)) : paceRule(pace, pointsOf(near));
    slight = strings.slightRule(pointsOf(far));
  }
  return far > near ? `${step} ${slight}` : step;
}

/** A margin in points, without what binary fractions add: 0.07 is 7. */
const pointsOf = (margin: number): number => Number((margin * 100).toFixed(6));

/** A share of what was due, with every digit that the publisher's margin has. */
function shareOfPlan(given: number, strings: Strings): string {
  const share = Number(given.toFixed(8));
  return formatShare(share, strings, digitsOf({share, of: 'target'}));
}

/** Whether entries say only that there is nothing to compare: then nothing is computed. */
const sayNothing = (entries: readonly LegendEntry[]): boolean => entries.every(({word, standing}) => word === null && standing === 'unknown');

/**
 * The two kinds of counts of a board, each with its heading: those of the publisher's verdicts, then the computed ones, where an item
 * has such; none where there is neither. `items` is how many there are of each; the heading says of how many, where filters have left some.
 *
 * @param offered entries without items that are listed too
 * @param whole   the entries without any filter
 */
export function countings({legend}: Pick<Board, 'legend'>, {strings}: Locale, offered: readonly LegendEntry[] = [], whole = legend): readonly {readonly heading: string; readonly items: number; readonly legend: readonly LegendEntry[]}[] {
  if (sayNothing(whole)) return [];
  const all = [...legend, ...offered];
  return [
    {heading: strings.stated, legend: all.filter(({word}) => word !== null)}, {heading: strings.computed, legend: all.filter(({word}) => word === null)},
  ].filter((one) => one.legend.length > 0).map((one) => {
    const items = itemsIn(one.legend);
    const kind = whole.filter(({word}) => (word === null) === (one.legend[0]!.word === null));
    const all = itemsIn(kind);
    const counted = `${items < all ? `${formatNumber(items, strings)} / ` : ''}${strings.counted.items(all)}`;
    return {...one, items, heading: sayNothing(kind) ? counted : `${one.heading} · ${counted}`};
  });
}

/** What the verdicts of a report are, how many shares there are, how many reach their target, and the highest; what other targets there are, and how many are reached; of targets that wait, when the first is due. Empty for none. */
export const overview = (board: Board, locale: Locale): Line => begun(joined([verdictLine(board, locale), overviewOfShares(board, locale)], ' · '));

/** A line as one begins: our words with a capital, those of a report as they are. */
const begun = (line: Line): Line => line.map((run, i) => (i === 0 && typeof run === 'string' ? run.charAt(0).toUpperCase() + run.slice(1) : run));

function overviewOfShares(board: Board, {strings}: Locale): Line {
  const {shares, reached, highest, targets, targetsReached} = board;
  if (targets === 0) {
    const {count, from} = waitingOf(board);
    return from === null ? [] : [strings.noneDue(count, formatDate(from, strings))];
  }
  if (shares === 0) return [strings.overviewTargets(targets, targetsReached)];
  const [whole, others] = [formatShare(1, strings), targets - shares];
  const sentence = strings.overviewHighest(shares, reached, whole, formatShare(highest!.value, strings, highest!.digits));
  return others > 0 ? [sentence, ' ', strings.otherTargets(others, targetsReached - reached)] : [sentence];
}

/**
 * How many targets of a category are reached, else how many of its verdicts are kept: in short, for the middle of its ring, and as a
 * sentence that has both; each empty where there is nothing to say.
 */
export function reachedOf(category: BoardCategory, locale: Locale): {readonly short: string; readonly long: Line} {
  const {strings} = locale;
  const {shares, reached, targets, targetsReached, keptWords} = category;
  const {verdicts, kept} = verdictsOf(category.legend);
  // Where no word says that something is kept, a count of kept ones says nothing.
  const [n, all] = targets > 0 ? [targetsReached, targets] : [kept, keptWords.length === 0 ? 0 : verdicts];
  return {
    short: all === 0 ? '' : `${formatNumber(n, strings)}/${formatNumber(all, strings)}`,
    long: joined([
      targets === 0 ? [] : [targets === shares ? strings.reachedOf(shares, reached) : strings.targetsReached(targets, targetsReached)], verdictLine(category, locale),
    ], ' · '),
  };
}

/**
 * How the bars are to be read; empty where there is none.
 *
 * @param marked whether the bars have a triangle at the pace
 */
export function scaleOf({items, pace}: Board, {strings}: Locale, marked = true): string {
  const bars = items.flatMap(({metrics}) => metrics.filter(({share, parts}) => share.value !== null || parts.some((part) => part.share.value !== null)));
  if (bars.length === 0) return '';
  const paces = bars.flatMap((one) => [one, ...one.parts].filter(({share}) => share.value !== null).map((drawn) => paceFor(drawn, one.pace))).filter((one) => one !== null);
  return [
    strings.scale(formatShare(0, strings), formatShare(2, strings), formatShare(1, strings)),
    ...(!marked || paces.length === 0 ? [] : [paces.every((one) => one === pace) ? strings.scalePace(formatShare(pace, strings)) : strings.scaleOwnPace]),
  ].join(strings.comma);
}
