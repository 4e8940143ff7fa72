import type {BoardItem} from '../model/board.js';
import type {Verdict} from '../model/verdict.js';
import type {Text} from '../schema/report.js';
import {type Locale, wordsOf} from './locale.js';
import {formatDate} from './date.js';
import type {ComputedStanding, Standing} from '../model/standing.js';
import type {Strings} from './strings.js';

/** A computed standing in words: what it is held against is named as it is. */
export const computedWords = ({standing, byPlan}: {readonly standing: Standing; readonly byPlan: boolean}, {standings, standingsByPlan}: Strings): string =>
  (byPlan && (standingsByPlan as Readonly<Partial<Record<Standing, string>>>)[standing]) || standings[standing as ComputedStanding];

/** The computed standing of an item in words. */
export function standingWords(view: BoardItem, strings: Strings): string {
  const {item: {milestones, metrics: all}, standing, metrics} = view;
  if (standing === 'unknown' && milestones && !all?.some(({role}) => role === 'progress')) return strings.milestone;
  const missed = standing === 'missed' && metrics.find((one) => one.standing === 'missed' || one.parts.some((part) => part.standing === 'missed'));
  return missed ? strings.missedBy(formatDate(missed.end, strings)) : computedWords(view, strings);
}

/** The publisher's word for a verdict: the one that stands with it, else that of its scale; null where it gives none. */
export const verdictLabel = ({word, status}: Verdict): Text | null => status.text ?? word.label;

/** A verdict in words: the publisher's, else ours for its state. */
export function verdictWords(verdict: Verdict, locale: Locale): string {
  const label = verdictLabel(verdict);
  return label === null ? locale.strings.statuses[verdict.word.state] : wordsOf(label, locale);
}

/** Where an item stands in words: the publisher's verdict, else the computed standing. */
export const standingLabel = (view: BoardItem, locale: Locale): string => (view.verdict ? verdictWords(view.verdict, locale) : standingWords(view, locale.strings));
