import type {Basis, Milestone, Missing, Qualifier, Status} from '../schema/report.js';
import type {Standing} from '../model/standing.js';

/**
 * Every string of one language. A language is one file with one such object; arguments arrive formatted, unless they are
 * named `n`, which are counts to choose a plural form by.
 */
export interface Strings {
  /** BCP 47 tag, which Intl formats by. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** From how many digits on numbers are grouped: 4000 and 37,396, or always. */
  readonly grouping: 'min2' | 'always';
  /** Powers of ten that numbers are printed in, largest first, with their sign; empty where all digits are printed. */
  readonly magnitudes: readonly (readonly [number, string])[];

  readonly colon: string;
  readonly comma: string;
  readonly unitGap: string;
  readonly range: (low: string, high: string) => string;
  readonly times: (multiple: string) => string;
  readonly about: (share: string, side: 'below' | 'above') => string;
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
  readonly ofParent: (share: string) => string;
  readonly derived: string;
  readonly derivedIs: (share: string) => string;
  readonly coversSeveral: (n: number) => string;
  readonly surplus: (surplus: string) => string;
  readonly met: string;
  readonly notMet: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly milestone: string;
  readonly milestones: Readonly<Record<Milestone['state'], string>>;
  readonly statuses: Readonly<Record<Status['state'], string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly asOf: (date: string) => string;
  readonly revised: (amount: string) => string;
  readonly sharedTarget: string;
  readonly ofWhich: string;

  readonly provisional: string;
  readonly publishedBy: (name: string) => string;
  readonly publishedOn: (date: string) => string;
  readonly sources: string;
  readonly license: string;
  readonly declared: string;
  readonly counted: Readonly<Record<'items' | 'categories' | 'metrics', (n: number) => string>>;
  readonly ruleNotStated: string;
  readonly computed: string;
  readonly computedRule: (pace: string | null, points: number) => string;
  readonly statedRule: string;
  readonly unfinished: (n: number) => string;
  readonly overview: (shares: number, reached: number, highest: string | null) => string;
  readonly categoryNumber: (n: number) => string;
  readonly reachedOf: (reached: number, shares: number) => string;
  readonly noShares: string;
  readonly noItems: string;
  /** How the bars are to be read; the pace is empty where it is unknown. */
  readonly scale: (pace: string) => string;
  readonly details: string;
  readonly breakdown: string;
  readonly photos: string;
  readonly table: string;
  /** Heads of the table: item, figure, value, target, share, basis, standing. */
  readonly columns: readonly [string, string, string, string, string, string, string];

  readonly loading: string;
  readonly retry: string;
  readonly errors: Readonly<Record<'network' | 'timeout' | 'http' | 'json' | 'schema' | 'version' | 'missing', (detail: string) => string>>;
}
