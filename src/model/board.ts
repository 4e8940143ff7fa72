import {jsonOf} from '../schema/json.js';
import {lastDay} from '../schema/last-day.js';
import type {Category, ContextMetric, Item, PartialDate, ProgressMetric, RateMetric, Report, Status} from '../schema/report.js';
import {type BoardMetric, boardMetricOf} from './board-metric.js';
import {elapsed} from './pace.js';
import type {Share} from './share.js';
import {type ComputedStanding, pacedStandings, type Standing, standings} from './standing.js';
import {isKept, standingOfState, type Verdict, type VerdictWord, VerdictWords} from './verdict.js';
import {sumOf} from './sum.js';

/** An item with what is computed of it. */
export interface BoardItem {
  readonly item: Item;
  /** 0 and up, in the order of the report; unique on the board, also where numbers and ids repeat. */
  readonly index: number;
  readonly metrics: readonly BoardMetric[];
  /** Rates and context figures: told, and measured against nothing. */
  readonly figures: readonly (RateMetric | ContextMetric)[];
  /** What the publisher says of it; null where it says nothing, or only that it gave no verdict while figures have a standing. */
  readonly verdict: Verdict | null;
  /** The word by which the publisher says that it gave no verdict, where figures have a standing in its place; else null. */
  readonly unrated: Verdict | null;
  /** Its earlier verdicts, as they come; the one that it has now is none of them, also where the report lists it. */
  readonly earlier: readonly Verdict[];
  /** Of the verdict where there is one, else of the figure that stands worst. */
  readonly standing: Standing;
  /** Whether the standing is the publisher's or computed; null where neither gives one. */
  readonly origin: 'stated' | 'derived' | null;
  /** What it is counted and filtered by: `is:` and the id of the publisher's word, else its standing. */
  readonly key: string;
  /** Whether the report has figures that are held against plans of their own: then its standings are of what was due, not of the time elapsed. */
  readonly byPlan: boolean;
}

/** An entry of a legend: a word of the publisher, or a computed standing, that at least one item has. */
export interface LegendEntry {
  /** As the `key` of its items. */
  readonly key: string;
  readonly standing: Standing;
  /** The publisher's word; null for a computed standing. */
  readonly word: VerdictWord | null;
  /** Number of its items, 1 and up; 0 where filters leave none. */
  readonly count: number;
  /** As of its items. */
  readonly byPlan: boolean;
}

/** A category with what is computed of it. */
export interface BoardCategory {
  readonly category: Category;
  readonly index: number;
  readonly items: readonly BoardItem[];
  /** How many shares of targets the category has, stated ones or value / target, and how many of them are at 1 or above. */
  readonly shares: number;
  readonly reached: number;
  /** How many targets it has of which it is known whether they are met, with a share or without, and how many of them are. */
  readonly targets: number;
  readonly targetsReached: number;
  /** What the publisher says of the whole category; null where it says nothing. */
  readonly verdict: Verdict | null;
  /** What its items are counted by: the publisher's words in the order of its legend, then computed standings from the best on. */
  readonly legend: readonly LegendEntry[];
  /** The words of the report that say that a promise is kept, also those that none of these items has. */
  readonly keptWords: readonly VerdictWord[];
}

/** A report with everything that is computed of it, frozen. */
export interface Board {
  readonly report: Report;
  /** Elapsed share of the plan period on the as-of date, 0 to 1; null where the period is none. */
  readonly pace: number | null;
  /** Whether any figure has its standing by that share, and whether any has it by a day, an end or a plan of its own. */
  readonly paced: boolean;
  readonly pacedApart: boolean;
  readonly categories: readonly BoardCategory[];
  readonly items: readonly BoardItem[];
  /** What the items are counted by, as of a category; the counts add up to the items. */
  readonly legend: readonly LegendEntry[];
  /** The words that say that a promise is kept. */
  readonly keptWords: readonly VerdictWord[];
  /**
   * How many shares of targets the report has, how many of them are at 1 or above, and the highest, the first of equals; null
   * without any. A share of the way from a baseline is none of them.
   */
  readonly shares: number;
  readonly reached: number;
  readonly highest: Share | null;
  /** How many targets it has of which it is known whether they are met, with a share or without, and how many of them are. */
  readonly targets: number;
  readonly targetsReached: number;
  /** What any of its items has: a share of a target or of the way to it; a figure that may have a target; a figure or a fact of any kind. */
  readonly has: {readonly shares: boolean; readonly metrics: boolean; readonly lines: boolean};
  /** Number of items whose standing rests on figures that count something before the finish, such as starts. */
  readonly unfinished: number;
}

/** The board of a report: no clock, no language, no DOM. Computed counts never replace the declared ones of the report. */
export function boardOf(report: Report): Board {
  const pace = elapsed(report.plan, report.asOf);
  const words = new VerdictWords(report);
  const byPlan = report.categories.some(({items}) => items.some(({metrics = []}) => metrics.some((metric) => metric.role === 'progress' && metric.pace !== undefined)));
  let index = 0;
  const drawn = report.categories.map((category, i): BoardCategory => {
    const items = category.items.map((item) => boardItemOf(item, index++, report, words, byPlan));
    const shares = items.flatMap(sharesOfTargets).filter(({share}) => !share.way);
    const targets = items.flatMap(judgedTargets);
    return {
      category, index: i, items: Object.freeze(items), verdict: category.status === undefined ? null : words.verdict(category.status), legend: [], keptWords: [],
      shares: shares.length,
      reached: shares.filter(({share}) => share.value! >= 1).length,
      targets: targets.length,
      targetsReached: targets.filter(({share}) => share.state === 'met' || share.state === 'over').length,
    };
  });
  // All words are known now: those that items bring along come last.
  const order = new Map(words.words.map((word, i) => [word, i]));
  const keptWords = Object.freeze(words.words.filter(({state}) => isKept(state)));
  const categories = drawn.map((category) => Object.freeze({...category, legend: legendOf(category.items, order), keptWords}));
  const items = categories.flatMap((category) => category.items);
  const metrics = items.flatMap((item) => item.metrics).filter((one) => withParts(one).some(({standing}) => pacedStandings.has(standing) || standing === 'missed'));
  const isApart = ({metric, asOf, by}: BoardMetric): boolean => metric.pace !== undefined || asOf !== null || by !== null;
  const sum = (count: 'shares' | 'reached' | 'targets' | 'targetsReached'): number => sumOf(categories, (category) => category[count]);
  return Object.freeze({
    report, pace, paced: metrics.some((one) => one.pace !== null && !isApart(one) && withParts(one).some(({standing}) => pacedStandings.has(standing))), pacedApart: metrics.some(isApart), categories: Object.freeze(categories), items: Object.freeze(items), legend: legendOf(items, order), keptWords, shares: sum('shares'), reached: sum('reached'),
    targets: sum('targets'), targetsReached: sum('targetsReached'),
    highest: items.flatMap(sharesOfTargets).filter(({share}) => !share.way).map(({share}) => share).sort((one, other) => other.value! - one.value!)[0] ?? null,
    has: Object.freeze({
      shares: items.some((item) => sharesOfTargets(item).length > 0), metrics: items.some((item) => item.metrics.length > 0),
      lines: items.some(({item: {metrics: all = [], milestones = []}}) => all.length + milestones.length > 0),
    }),
    unfinished: items.filter((item) => item.origin === 'derived' && reachedTarget(item.standing) && item.metrics.some(({metric}) => isUnfinished(metric.basis))).length,
  });
}

function boardItemOf(item: Item, index: number, report: Report, words: VerdictWords, byPlan: boolean): BoardItem {
  const all = item.metrics ?? [];
  const metrics = all.filter((metric) => metric.role === 'progress').map((metric) => boardMetricOf(metric, report));
  const computed = lowestOf(metrics);
  const said = item.status === undefined ? null : words.verdict(item.status);
  const verdict = said?.word.state === 'unrated' && computed !== 'unknown' ? null : said;
  const standing = verdict ? standingOfState(verdict.word.state) : computed;
  return Object.freeze({
    item, index, metrics: Object.freeze(metrics),
    figures: Object.freeze(all.filter((metric) => metric.role !== 'progress')),
    verdict, unrated: verdict === said ? null : said, earlier: Object.freeze((item.statusHistory ?? []).filter((one) => !isOf(one, item.status)).map((status) => words.verdict(status))), standing, origin: verdict ? 'stated' : standing === 'unknown' ? null : 'derived',
    key: verdict ? `is:${verdict.word.id}` : standing, byPlan,
  });
}

/** Whether an entry of a history is the verdict of now: of the same day, and without a word more. */
const isOf = (entry: Status, now: Status | undefined): boolean =>
  now !== undefined && entry.date !== undefined && entry.date === now.date && jsonOf({...now, ...entry}) === jsonOf(now);

/** The entries of a legend that at least one of the items has. */
function legendOf(items: readonly BoardItem[], words: ReadonlyMap<VerdictWord, number>): readonly LegendEntry[] {
  const counts = new Map<string, number>();
  for (const {key} of items) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Map(items.map((item) => [item.key, item]));
  // Words first, in their order, then standings.
  const rank = ({verdict, standing}: BoardItem): number => (verdict ? words.get(verdict.word)! : words.size + standings.indexOf(standing));
  return Object.freeze([...seen.values()].sort((one, other) => rank(one) - rank(other))
    .map(({key, standing, verdict, byPlan}) => Object.freeze({key, standing, word: verdict?.word ?? null, count: counts.get(key)!, byPlan})));
}

/** The items that are counted, by the entries of a legend. */
export type Counted = Pick<Board, 'items' | 'legend'>;

/** A board with the counts of its legend taken of some of its items alone; entries of which none is left stay, with 0. */
export function countedOf(board: Board, items: readonly BoardItem[]): Counted {
  const counts = new Map<string, number>();
  for (const {key} of items) counts.set(key, (counts.get(key) ?? 0) + 1);
  return {items, legend: board.legend.map((entry) => ({...entry, count: counts.get(entry.key) ?? 0}))};
}

/** How many of the items have a verdict, and how many of those are kept. */
export function verdictsOf(legend: readonly LegendEntry[]): {readonly verdicts: number; readonly kept: number} {
  const stated = legend.filter(({word}) => word !== null);
  return {verdicts: itemsIn(stated), kept: itemsIn(stated.filter(({word}) => isKept(word!.state)))};
}

/** How many targets are not due yet, and the date by which the first of them is: of its plan, or its end; null without any, and where that is over. */
export function waitingOf({items, report}: Board): {readonly count: number; readonly from: PartialDate | null} {
  const dates = items.flatMap(({metrics}) => metrics).flatMap(({standing, next, end}) => (standing === 'notDue' ? [next?.by ?? end] : []));
  let from: PartialDate | null = null;
  for (const date of dates) if (from === null || lastDay(date) < lastDay(from)) from = date;
  return {count: dates.length, from: from !== null && lastDay(from) > report.asOf ? from : null};
}

/** How many items entries of a legend have. */
export const itemsIn = (entries: readonly LegendEntry[]): number => sumOf(entries, ({count}) => count);

/** The least standing of all metrics and of the parts that are measured against the target; what is not due or unknown counts where it is all there is. */
const lowestOf = (metrics: readonly BoardMetric[]): ComputedStanding => {
  const all = metrics.flatMap(withParts).map(({standing}) => standing);
  const known = all.filter((standing) => standing !== 'unknown' && standing !== 'notDue');
  return known.sort((a, b) => standings.indexOf(b) - standings.indexOf(a))[0] ?? (all.includes('notDue') ? 'notDue' : 'unknown');
};

const withParts = (metric: BoardMetric): readonly {share: Share; standing: ComputedStanding}[] =>
  [metric, ...metric.parts.filter(({part}) => part.of === 'target')];

/** The targets of an item of which it is known whether they are met: its metrics and their parts of the target. */
export const judgedTargets = (item: BoardItem): readonly {share: Share; standing: Standing}[] =>
  item.metrics.flatMap(withParts).filter(({share}) => share.state !== 'unknown');

/** Those of them that have a share, of the target or of the way to it. */
export const sharesOfTargets = (item: BoardItem): readonly {share: Share; standing: Standing}[] =>
  judgedTargets(item).filter(({share}) => share.value !== null);

const reachedTarget = (standing: Standing): boolean => standing === 'over' || standing === 'met';
const isUnfinished = (basis: ProgressMetric['basis']): boolean => basis !== undefined && basis !== 'finished' && basis !== 'inForce';
