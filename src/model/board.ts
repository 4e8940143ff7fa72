import type {Category, ContextMetric, Item, ProgressMetric, RateMetric, Report, Status} from '../schema/report.js';
import {type BoardMetric, boardMetricOf} from './board-metric.js';
import {elapsed} from './pace.js';
import type {Share} from './share.js';
import {type Standing, standings} from './standing.js';

export interface BoardItem {
  readonly item: Item;
  /** 0 and up, in the order of the report; unique on the board, also where numbers and ids repeat. */
  readonly index: number;
  readonly metrics: readonly BoardMetric[];
  /** Rates and context figures: told, and measured against nothing. */
  readonly figures: readonly (RateMetric | ContextMetric)[];
  /** The publisher's verdict where there is one, else the standing of the figure that stands worst. */
  readonly standing: Standing;
  readonly origin: 'stated' | 'derived' | null;
}

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
  /** Number of items of each standing; they add up to the items. */
  readonly tally: Readonly<Record<Standing, number>>;
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
  /** Number of items whose standing rests on figures that count something before the finish, such as starts. */
  readonly unfinished: number;
}

/** The board of a report: no clock, no language, no DOM. Computed counts never replace the declared ones of the report. */
export function boardOf(report: Report): Board {
  const pace = elapsed(report.plan, report.asOf);
  let index = 0;
  const categories = report.categories.map((category, i): BoardCategory => {
    const items = category.items.map((item) => boardItemOf(item, index++, report));
    const shares = items.flatMap(sharesOfTargets).filter(({share}) => !share.way);
    const targets = items.flatMap(judgedTargets);
    return Object.freeze({
      category, index: i, items: Object.freeze(items),
      shares: shares.length,
      reached: shares.filter(({share}) => share.value! >= 1).length,
      targets: targets.length,
      targetsReached: targets.filter(({share}) => share.state === 'met' || share.state === 'over').length,
    });
  });
  const items = categories.flatMap((category) => category.items);
  const tally = Object.fromEntries(standings.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const item of items) tally[item.standing]++;
  const timed: readonly Standing[] = ['ahead', 'onTrack', 'behind'];
  const metrics = items.flatMap((item) => item.metrics).filter((one) => withParts(one).some(({standing}) => timed.includes(standing) || standing === 'missed'));
  const isApart = ({metric, asOf, by}: BoardMetric): boolean => metric.pace !== undefined || asOf !== null || by !== null;
  const sum = (count: 'shares' | 'reached' | 'targets' | 'targetsReached'): number => categories.reduce((total, category) => total + category[count], 0);
  return Object.freeze({
    report, pace, paced: metrics.some((one) => one.pace !== null && !isApart(one) && withParts(one).some(({standing}) => timed.includes(standing))), pacedApart: metrics.some(isApart), categories: Object.freeze(categories), items: Object.freeze(items), tally: Object.freeze(tally), shares: sum('shares'), reached: sum('reached'),
    targets: sum('targets'), targetsReached: sum('targetsReached'),
    highest: items.flatMap(sharesOfTargets).filter(({share}) => !share.way).reduce<Share | null>((best, {share}) => (best === null || share.value! > best.value! ? share : best), null),
    unfinished: items.filter((item) => item.origin === 'derived' && reachedTarget(item.standing) && item.metrics.some(({metric}) => isUnfinished(metric.basis))).length,
  });
}

function boardItemOf(item: Item, index: number, report: Report): BoardItem {
  const all = item.metrics ?? [];
  const metrics = all.filter((metric) => metric.role === 'progress').map((metric) => boardMetricOf(metric, report));
  const stated = item.status && statedStanding(item.status);
  const standing = stated ?? lowestOf(metrics);
  return Object.freeze({
    item, index, metrics: Object.freeze(metrics),
    figures: Object.freeze(all.filter((metric) => metric.role !== 'progress')),
    standing, origin: stated ? 'stated' : standing === 'unknown' ? null : 'derived',
  });
}

/** A verdict as a standing; a verdict that says nothing about the pace (in progress, suspended) is `unknown`. */
const statedStanding = ({state}: Status): Standing | null => (state === 'unrated' ? null
  : state === 'exceeded' ? 'over' : state === 'achieved' ? 'met'
  : state === 'ahead' || state === 'onTrack' || state === 'behind' ? state : 'unknown');

/** The least standing of all metrics and of the parts that are measured against the target; what is not due or unknown counts where it is all there is. */
const lowestOf = (metrics: readonly BoardMetric[]): Standing => {
  const all = metrics.flatMap(withParts).map(({standing}) => standing);
  const known = all.filter((standing) => standing !== 'unknown' && standing !== 'notDue');
  return known.sort((a, b) => standings.indexOf(b) - standings.indexOf(a))[0] ?? (all.includes('notDue') ? 'notDue' : 'unknown');
};

const withParts = (metric: BoardMetric): readonly {share: Share; standing: Standing}[] =>
  [metric, ...metric.parts.filter(({part}) => part.of === 'target')];

/** The targets of an item of which it is known whether they are met: its metrics and their parts of the target. */
export const judgedTargets = (item: BoardItem): readonly {share: Share; standing: Standing}[] =>
  item.metrics.flatMap(withParts).filter(({share}) => share.state !== 'unknown');

/** Those of them that have a share, of the target or of the way to it. */
export const sharesOfTargets = (item: BoardItem): readonly {share: Share; standing: Standing}[] =>
  judgedTargets(item).filter(({share}) => share.value !== null);

const reachedTarget = (standing: Standing): boolean => standing === 'over' || standing === 'met';
const isUnfinished = (basis: ProgressMetric['basis']): boolean => basis !== undefined && basis !== 'finished' && basis !== 'inForce';
