import type {Basis, Milestone, Missing, Qualifier, State} from '../schema/report.js';
import type {ComputedStanding} from '../model/standing.js';

/**
 * The strings that a progress figure is told in. A message with placeholders is a function. Its arguments arrive as
 * formatted words, or as numbers, which are counts: they are printed in the language's digits, and the first one chooses the
 * plural form.
 */
export interface FigureStrings {
  /** BCP 47 tag, which Intl formats by. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether numbers are grouped as Intl does for the language, or from five digits on: 4000 and 37,396. */
  readonly grouping: 'auto' | 'min2';
  /** Powers of ten that numbers are printed in, largest first, with their sign; empty where all digits are printed. */
  readonly magnitudes: readonly (readonly [number, string])[];

  readonly colon: string;
  readonly comma: string;
  readonly unitGap: string;
  readonly range: (low: string, high: string) => string;
  /** An amount with its date: `42 (2020)`. */
  readonly inBrackets: (amount: string, date: string) => string;
  readonly times: (multiple: string) => string;
  readonly justUnder: (share: string) => string;
  readonly justOver: (share: string) => string;
  readonly lessThan: (share: string) => string;

  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, (amount: string) => string>>;
  readonly reached: (amount: string) => string;
  readonly stage: (basis: string, amount: string) => string;
  readonly now: (amount: string) => string;
  readonly from: (amount: string) => string;
  readonly target: (amount: string) => string;
  readonly targetKinds: Readonly<Record<'atLeast' | 'atMost' | 'maintain', (amount: string) => string>>;
  readonly implied: (target: string) => string;
  readonly noTarget: string;
  readonly ofTarget: (share: string) => string;
  readonly multipleOfTarget: (multiple: string) => string;
  readonly statedOf: Readonly<Record<'approved' | 'parent' | 'total' | 'unstated', (share: string) => string>>;
  readonly derived: string;
  readonly derivedIs: (share: string) => string;
  readonly coversSeveral: (n: number) => string;
  readonly surplus: (surplus: string) => string;
  readonly met: string;
  readonly notMet: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly missing: Readonly<Record<Missing, string>>;
  /** The day, month or year that a figure is of, where it has its own. */
  readonly ofDay: (date: string) => string;
  /** The end of a target that has its own. */
  readonly by: (date: string) => string;
  /** A share of the way from a baseline, with its date, to the target. */
  readonly ofWay: (share: string, from: string, to: string) => string;
  /** Further from the target than at the baseline, with its date. */
  readonly away: (from: string) => string;
  readonly noShares: string;
}

/** Every string of one language, made of its catalogue. */
export interface Strings extends FigureStrings {
  /**
   * Patterns of a year, of a month and of a day, where `{0}` is the year, `{1}` the month and `{2}` the day as numbers, and `{3}` the name of
   * the month, if the twelve names follow. For a language that Intl knows too little of, and where the first formatter of a page
   * would cost too much; else empty.
   */
  readonly dates: readonly string[];

  readonly ofParent: (share: string) => string;
  readonly milestone: string;
  readonly milestones: Readonly<Record<Milestone['state'], string>>;
  readonly statuses: Readonly<Record<State, string>>;
  readonly standings: Readonly<Record<ComputedStanding, string>>;
  /** The same where figures are held against plans of their own: of what was due, not of the time elapsed. */
  readonly standingsByPlan: Readonly<Record<'ahead' | 'onTrack' | 'slightlyBehind' | 'behind', string>>;
  readonly asOf: (date: string) => string;
  /** Of an item that was not met by a day. */
  readonly missedBy: (date: string) => string;
  readonly revised: (amount: string) => string;
  /** Until when a target was in force. */
  readonly until: (date: string) => string;
  readonly sharedTarget: string;
  readonly ofWhich: string;

  readonly provisional: string;
  readonly publisher: string;
  readonly publishedOn: (date: string) => string;
  readonly sources: string;
  readonly license: string;
  readonly declared: string;
  readonly counted: Readonly<Record<'items' | 'categories' | 'metrics', (n: number) => string>>;
  readonly ruleNotStated: string;
  readonly computed: string;
  readonly computedRule: string;
  /** From what pace, and within how many points of it, an item is in step. */
  readonly paceRule: (pace: string, points: number) => string;
  /** Said where figures are judged on days, by ends or by plans of their own. */
  readonly ownPace: string;
  readonly statedRule: string;
  /** Heads the counts of the publisher's verdicts. */
  readonly stated: string;
  /** How many of all: `21 of 174`. */
  readonly ofAll: (all: number, n: number) => string;
  /** As `paceRule`, by the publisher's own margin. */
  readonly paceRuleStated: (pace: string, points: number) => string;
  /** The margin alone, where the time elapsed places nothing, by ours and by the publisher's. */
  readonly marginRule: (points: number) => string;
  readonly marginRuleStated: (points: number) => string;
  /** The same where the publisher counts by shares of what was due: from and to which of them. */
  readonly paceRuleOfPlan: (pace: string, from: string, to: string) => string;
  readonly marginRuleOfPlan: (from: string, to: string) => string;
  /** How many points below is slightly behind, and from which share of what was due on; each follows its rule above. */
  readonly slightRule: (points: number) => string;
  readonly slightRuleOfPlan: (from: string) => string;
  readonly responsible: string;
  readonly tags: string;
  readonly due: string;
  /** The choice that leaves out none. */
  readonly all: string;
  readonly earlier: string;
  /** Head the plan of a figure by periods: amounts since the start, or of each period. */
  readonly planned: string;
  readonly plannedEach: string;
  /** Heads the earlier values of a figure. */
  readonly history: string;
  /** A difference with its sign, and the date of the figure it is to. */
  readonly since: (difference: string, date: string) => string;
  /** Of an earlier value that was corrected later. */
  readonly restated: string;
  /** Head the period of the plan, and the one that the figures report on. */
  readonly plan: string;
  readonly period: string;
  /** Heads the natural limits of a figure. */
  readonly limits: string;
  readonly unfinished: (n: number) => string;
  /** Said of the shares of a report; `whole` is 100 %. */
  readonly overviewHighest: (shares: number, reached: number, whole: string, highest: string) => string;
  /** The same of a report where no target has a share: of those of which a figure tells whether they are met. */
  readonly overviewTargets: (targets: number, reached: number) => string;
  /** The same of a report where nothing is due yet; from the date on the first of them is. */
  readonly noneDue: (targets: number, date: string) => string;
  /** Of targets that are met or not, or have a way from a baseline, beside those with a share. */
  readonly otherTargets: (targets: number, reached: number) => string;
  /** Of a category with such targets. */
  readonly targetsReached: (targets: number, reached: number) => string;
  readonly categoryNumber: (n: number) => string;
  readonly reachedOf: (shares: number, reached: number) => string;
  readonly noItems: string;
  /** How the bars are to be read: where they start, where they end, where the target is. */
  readonly scale: (start: string, end: string, whole: string) => string;
  readonly scalePace: (pace: string) => string;
  /** The same where figures have days, ends or plans of their own, so that it is another share for each. */
  readonly scaleOwnPace: string;
  readonly details: string;
  readonly breakdown: string;
  readonly photos: string;
  readonly table: string;
  /** Heads of the table: item, figure, value, target, share, basis, standing. */
  readonly columns: readonly [string, string, string, string, string, string, string];

  /** Name of the filter by standing, labels of the search field and of the choice of order. */
  readonly filter: string;
  readonly search: string;
  readonly sort: string;
  /** The orders: of the report, by share from the highest, from the lowest, by standing from the best, from the least. */
  readonly sorts: readonly [string, string, string, string, string];
  readonly openAll: string;
  readonly closeAll: string;
  /** How many items of all are shown. */
  readonly found: (n: number, all: number) => string;
  /** What is said when a link leads to an item that filter or search hide. */
  readonly cleared: string;
  readonly copyLink: string;
  readonly copied: string;
  /** Stands before a link that could not be copied. */
  readonly address: string;
  readonly save: (format: string) => string;
  /** Head of the column of categories in a saved table. */
  readonly category: string;

  readonly loading: string;
  /** Said of the last good picture while newer data cannot be had; the age is such as `12 minutes ago`. */
  readonly stale: (age: string) => string;
  /** Said when new data has come: how many figures are otherwise, and the first of them in words. */
  readonly changed: (n: number, first: string) => string;
  /** The same where no figure is otherwise, only words. */
  readonly updated: string;
  /** Said with the attribute `diagnose` where the file that finds out is not on the page. */
  readonly doctor: string;
  readonly retry: string;
  /** By code of a LoadError; each is a function, whether its words hold the detail or not. */
  readonly errors: Readonly<Record<'network' | 'timeout' | 'http' | 'json' | 'schema' | 'version' | 'missing' | 'draw', (detail: string) => string>>;
}
