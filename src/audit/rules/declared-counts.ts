import type {BoardMetric} from '../../model/board-metric.js';
import type {Basis, DeclaredCount, Text} from '../../schema/report.js';
import type {Rule} from '../rule.js';

/** The simple rules that a declared count is held against. */
export type CountRule = 'everyReached' | 'anyReached' | 'finishedReached' | 'everyAhead' | 'anyAhead';

/** A declared count beside what the rules count. */
export interface Counted {
  readonly label: Text;
  readonly of: DeclaredCount['unit'];
  readonly count: number;
  /** What each rule counts in the report. */
  readonly computed: Readonly<Record<CountRule, number>>;
  /** The rules that count the same; often none. */
  readonly agree: readonly CountRule[];
}

/**
 * Which simple rules give a declared count. To agree is no proof: the publisher's rule may be another one. The shares of
 * the metrics count, and those that are stated for parts of a target; whatever has no share does not count.
 */
export const declaredCounts: Rule<'declared-counts', Counted> = {
  name: 'declared-counts',
  level: 'info',
  check({declared}, board, emit) {
    const groups: Readonly<Record<DeclaredCount['unit'], readonly (readonly BoardMetric[])[]>> = {
      items: board.items.map(({metrics}) => metrics),
      categories: board.categories.map(({items}) => items.flatMap(({metrics}) => metrics)),
      metrics: board.items.flatMap(({metrics}) => metrics.map((metric) => [metric])),
    };
    // Counted once for a unit, however many counts are declared in it.
    const known = new Map<DeclaredCount['unit'], Readonly<Record<CountRule, number>>>();
    const countIn = (unit: DeclaredCount['unit']): Readonly<Record<CountRule, number>> => {
      const reached = groups[unit].map((metrics) => metrics.flatMap(reachesOf)).filter(({length}) => length > 0);
      return Object.fromEntries(countRules.map((rule) => [rule, reached.filter(tests[rule]).length])) as Record<CountRule, number>;
    };
    (declared?.counts ?? []).forEach(({label, count, unit}, i) => {
      const computed = known.get(unit) ?? countIn(unit);
      known.set(unit, computed);
      emit({pointer: `/declared/counts/${i}`, item: null}, {label, of: unit, count, computed, agree: countRules.filter((rule) => computed[rule] === count)});
    });
  },
};

interface Reach {
  readonly share: number;
  readonly pace: number | null;
  readonly basis: Basis | undefined;
}

const reachesOf = ({metric, share, pace, parts}: BoardMetric): readonly Reach[] => [
  {share, basis: metric.basis},
  ...parts.filter(({part}) => part.of === 'target' && part.stated).map(({part, share}) => ({share, basis: part.basis})),
].flatMap(({share, basis}) => (share.value === null ? [] : [{share: share.value, pace, basis}]));

const isReached = ({share}: Reach): boolean => share >= 1;
const isFinished = ({basis}: Reach): boolean => basis === 'finished' || basis === 'inForce';
const isAhead = ({share, pace}: Reach): boolean => pace !== null && share > pace;

const tests: Readonly<Record<CountRule, (reaches: readonly Reach[]) => boolean>> = {
  everyReached: (reaches) => reaches.every(isReached),
  anyReached: (reaches) => reaches.some(isReached),
  finishedReached: (reaches) => reaches.every((reach) => isReached(reach) && isFinished(reach)),
  everyAhead: (reaches) => reaches.every(isAhead),
  anyAhead: (reaches) => reaches.some(isAhead),
};
const countRules = Object.keys(tests) as readonly CountRule[];
