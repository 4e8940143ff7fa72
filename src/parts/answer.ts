import {css} from 'lit';
import {segmentAt} from '../geometry/segments.js';
import {partWords} from '../locale/figure-words.js';
import {type Locale, wordsOf} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import {formatNumber} from '../locale/number.js';
import {formatShare} from '../locale/share.js';
import {standingLabel} from '../locale/standing-words.js';
import {type BoardCategory, type BoardItem, type Counted, judgedTargets, type LegendEntry} from '../model/board.js';
import {type BoardMetric, type BoardPart, paceFor} from '../model/board-metric.js';
import {ringShares} from './category-ring.js';
import {entryWords} from './legend-words.js';
import {countings} from './rule-words.js';

/** What a place of a picture stands for, in the words that the rows have, and where a press on it leads. */
export interface Answer {
  readonly lines: readonly string[];
  /** The item that it stands for; null for a length of a strip, and where a row is pointed at that stands under its item. */
  readonly item: BoardItem | null;
  /** The entry of the legend that it stands for. */
  readonly entry?: LegendEntry;
}

/**
 * A point of the ring of a category: the item, and the figure or the verdict of the segment.
 *
 * @param x to the right of the middle, in units of the ring's viewBox
 * @param y below it
 */
export function ringAnswer(category: BoardCategory, x: number, y: number, locale: Locale): Answer | null {
  const found = segmentAt(ringShares(category), x, y);
  if (found === null) return null;
  const item = category.items[found.item]!;
  const target = found.segment === null ? undefined : judgedTargets(item)[found.segment];
  return {item, lines: [titleOf(item, locale), (target && targetWords(item, target, locale)) ?? standingLabel(item, locale)]};
}

/**
 * A dot: the item that it stands for.
 *
 * @param group which of the two kinds of counts it belongs to, as in `countings`
 * @param n     its place in the row
 */
export function dotAnswer(board: Counted, group: number, n: number, locale: Locale): Answer | null {
  const item = (countings(board, locale)[group]?.legend ?? []).flatMap(({key}) => board.items.filter((one) => one.key === key))[n];
  return item === undefined ? null : {item, lines: [titleOf(item, locale), standingLabel(item, locale)]};
}

/** A length of a strip: the entry of the legend that it stands for, and how many items it has. */
export function stripAnswer(board: Counted, group: number, n: number, locale: Locale): Answer | null {
  const entry = countings(board, locale)[group]?.legend[n];
  return entry === undefined ? null : {item: null, entry, lines: [`${entryWords(entry, locale)} ${formatNumber(entry.count, locale.strings)}`]};
}

/**
 * A bar: what its row says, as one sentence, and what its triangle stands for.
 *
 * @param n       which row of the item it is
 * @param elapsed the pace of the board, which a triangle may stand for
 */
export function barAnswer(item: BoardItem, n: number, elapsed: number | null, locale: Locale): Answer | null {
  const {strings} = locale;
  const rows = item.metrics.flatMap((metric): {pace: number | null; target: BoardMetric | BoardPart}[] => [metric, ...metric.parts].map((target) => ({pace: paceFor(target, metric.pace), target})));
  const words = rows[n] && targetWords(item, rows[n].target, locale);
  if (words === undefined) return null;
  const {pace} = rows[n]!;
  const triangle = pace === null ? [] : [pace === elapsed ? strings.scalePace(formatShare(pace, strings)) : `${strings.scaleOwnPace}${strings.colon}${formatShare(pace, strings)}`];
  return {item: null, lines: [words, ...triangle]};
}

const titleOf = ({item: {number, title}}: BoardItem, locale: Locale): string => [number === undefined ? '' : formatNumber(number, locale.strings), wordsOf(title, locale)].filter(Boolean).join(' ');

/** A figure or a part of one as one sentence. */
function targetWords({metrics}: BoardItem, target: object, locale: Locale): string | undefined {
  const metric = metrics.find((one) => one === target || one.parts.some((part) => part === target));
  if (metric === undefined) return undefined;
  if (metric === target) return metricWords(metric, locale).sentence;
  const {label, value, share, remarks} = partWords(target as BoardPart, metric.metric, locale);
  return `${label}${locale.strings.colon}${[value, share, ...remarks].filter(Boolean).join(locale.strings.comma)}`;
}

export const answerStyles = css`
  .category-ring,
  .dot,
  .strip rect {
    cursor: pointer;
  }
  .answer {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, 100%);
    padding: var(--_gap-2) var(--_gap-3);
    border: 1px solid var(--_edge);
    border-radius: 0.4em;
    background: var(--_text);
    color: var(--_surface);
    font-size: var(--_small);
    line-height: var(--_lines, 1.35);
  }
  .answer :first-child:not(:last-child) {
    font-weight: 700;
  }
  @media print {
    .answer {
      display: none;
    }
  }
`;
