import type {Board} from '../model/board.js';
import {paceMargin} from '../model/standing.js';
import type {Locale} from '../locale/locale.js';
import {formatNumber} from '../locale/number.js';
import {formatShare} from '../locale/share.js';

/** The rules that the standings of a board are computed by, those that were used; empty where nothing is computed and nothing stated. */
export function rulesOfStandings({items, pace, unfinished, paced, pacedApart}: Board, {strings}: Locale): string {
  const derived = items.some(({origin}) => origin === 'derived');
  return [
    derived ? strings.computedRule : '',
    derived && paced && pace !== null ? strings.paceRule(formatShare(pace, strings), paceMargin * 100) : '',
    derived && pacedApart ? strings.ownPace : '',
    items.some(({origin}) => origin === 'stated') ? strings.statedRule : '',
    unfinished > 0 ? strings.unfinished(unfinished) : '',
  ].filter(Boolean).join(' ');
}

/** How many shares there are, how many reach their target, and the highest; what other targets there are, and how many are reached. Empty for none. */
export function overview({shares, reached, highest, targets, targetsReached}: Board, {strings}: Locale): string {
  if (shares === 0) return targets === 0 ? '' : strings.overviewTargets(targets, targetsReached);
  const [whole, others] = [formatShare(1, strings), targets - shares];
  return [
    strings.overviewHighest(shares, reached, whole, formatShare(highest!.value, strings, highest!.digits)),
    others > 0 ? strings.otherTargets(others, targetsReached - reached) : '',
  ].filter(Boolean).join(' ');
}

/** How many targets of a category are reached: in short, for the middle of its ring, and as a sentence; an em dash and nothing without any. */
export function reachedOf({shares, reached, targets, targetsReached}: Pick<Board, 'shares' | 'reached' | 'targets' | 'targetsReached'>, {strings}: Locale): {readonly short: string; readonly long: string} {
  if (targets === 0) return {short: '—', long: ''};
  return {
    short: `${formatNumber(targetsReached, strings)}/${formatNumber(targets, strings)}`,
    long: targets === shares ? strings.reachedOf(shares, reached) : strings.targetsReached(targets, targetsReached),
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
  const paces = bars.map((one) => one.pace).filter((one) => one !== null);
  return [
    strings.scale(formatShare(0, strings), formatShare(2, strings), formatShare(1, strings)),
    ...(!marked || paces.length === 0 ? [] : [paces.every((one) => one === pace) ? strings.scalePace(formatShare(pace, strings)) : strings.scaleOwnPace]),
  ].join(strings.comma);
}
