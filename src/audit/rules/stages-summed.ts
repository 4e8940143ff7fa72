import type {Basis} from '../../schema/report.js';
import {equals, sum, valueTarget} from '../amount.js';
import {itemPlaces, metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

interface Amount {
  readonly value?: number;
  readonly basis?: Basis;
}

/**
 * Amounts of different stages that reach the target only together: 220 designed and 40 hardened are no 260 finished.
 * Read of breakdowns, of parts, and of the metrics of a shared target.
 */
export const stagesSummed: Rule<'stages-summed', {amounts: readonly {value: number; basis: Basis}[]; total: number; target: number}> = {
  name: 'stages-summed',
  level: 'advice',
  check(_report, board, emit) {
    const look = (place: {pointer: string; item: number | null}, all: readonly Amount[], target: number | undefined): void => {
      const amounts = all.flatMap(({value, basis}) => (value !== undefined && basis ? [{value, basis}] : []));
      if (target === undefined || target <= 0 || amounts.length < all.length) return;
      const stages = [...new Set(amounts.map(({basis}) => basis))];
      const totals = stages.map((stage) => sum(amounts.filter(({basis}) => basis === stage).map(({value}) => value)));
      const total = sum(totals);
      if (stages.length > 1 && reaches(total, target) && !totals.some((each) => reaches(each, target))) emit(place, {amounts, total, target});
    };
    for (const {metric: {metric}, ...place} of metricPlaces(board)) {
      const target = valueTarget(metric.target)?.value;
      const withBasis = (entry: Amount): Amount => (entry.basis || !metric.basis ? entry : {...entry, basis: metric.basis});
      look(place, (metric.breakdown ?? []).map(withBasis), target);
      // Parts of a value lie inside each other, the finished among the started; only without a value could they be added.
      if (metric.value === undefined) look(place, metric.parts ?? [], target);
    }
    for (const {of: {item: {metrics = [], sharedTargets = []}}, ...place} of itemPlaces(board)) {
      const byId = new Map(metrics.map((metric) => [metric.id, metric]));
      sharedTargets.forEach((shared, i) => {
        const members = [...new Set(shared.metrics)].flatMap((id) => byId.get(id) ?? []);
        look({...place, pointer: `${place.pointer}/sharedTargets/${i}`}, members as readonly Amount[], shared.value);
      });
    }
  },
};

const reaches = (amount: number, target: number): boolean => amount > target || equals(amount, target);
