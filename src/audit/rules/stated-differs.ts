import type {BoardItem} from '../../model/board.js';
import {digitsOf, follows, type Measured, type Share, shareOf} from '../../model/share.js';
import type {Basis, ProgressMetric, SharedTarget, Stated, Text, Unit} from '../../schema/report.js';
import {sum, valueTarget} from '../amount.js';
import {metricPlaces, partPlaces} from '../place.js';
import type {Rule} from '../rule.js';
import {isBefore} from '../stage.js';
import {isCapped} from './capped.js';
import {withoutSign} from './sign-missing.js';

/** Another known number from which the stated share follows. */
export interface Denominator {
  readonly kind: 'metric' | 'value' | 'target' | 'breakdown' | 'shared' | 'previous';
  readonly amount: number;
  /** Label of the metric or of the shared target; null for the others. */
  readonly label: Text | null;
}

/** A stated percentage beside what its value and denominator give. */
export interface Difference {
  readonly stated: number;
  /** Digits after the point of the stated percentage, 0 to 6. */
  readonly digits: number;
  readonly derived: number;
  readonly of: Stated['of'];
  readonly value: number;
  /** What the derived share was divided by; null where a baseline entered too. */
  readonly against: number | null;
  /** The other known denominators that give the stated share; may be empty. */
  readonly fits: readonly Denominator[];
}

/**
 * A stated share that does not follow from value and target: they differ by more than half a unit of its last digit.
 * Silent where a rule of its own says why: `capped`, `sign-missing`.
 */
export const statedDiffers: Rule<'stated-differs', Difference> = {
  name: 'stated-differs',
  level: 'advice',
  check(_report, board, emit) {
    const compare = (place: {pointer: string; item: number | null}, measured: Measured, share: Share, against: number | null, others: () => readonly Denominator[]): void => {
      const {stated, value} = measured;
      if (!share.differs || stated === undefined || value === undefined || share.derived === null) return;
      if (isCapped(share, stated) || withoutSign(stated.share, share.derived, stated.text)) return;
      const fits = others().filter(({amount}) => {
        const other = shareOf({...measured, target: {kind: 'exact', value: amount, origin: 'unknown'}}).derived;
        return other !== null && amount !== against && follows(other, stated);
      });
      emit(place, {stated: stated.share, digits: digitsOf(stated), derived: share.derived, of: stated.of, value, against, fits});
    };
    const shared = new Map<BoardItem, ReadonlyMap<string, readonly SharedTarget[]>>();
    const sharedOf = (of: BoardItem): ReadonlyMap<string, readonly SharedTarget[]> => {
      if (!shared.has(of)) shared.set(of, sharedByMetric(of));
      return shared.get(of)!;
    };
    for (const {pointer, item, of, index, metric: {metric, share}} of metricPlaces(board)) {
      const against = metric.baseline ? null : valueTarget(metric.target)?.value ?? null;
      compare({pointer, item}, metric, share, against, () => denominatorsOf(metric, index, of, sharedOf(of).get(metric.id ?? '') ?? []));
    }
    for (const {pointer, item, metric: {metric}, part: {part, share}} of partPlaces(board)) {
      const target = valueTarget(metric.target)?.value;
      const others = [{kind: 'value' as const, amount: metric.value}, {kind: 'target' as const, amount: target}]
        .flatMap(({kind, amount}) => (amount === undefined ? [] : [{kind, amount, label: null}]));
      const measured: Measured = {
        direction: 'more', ...(part.value === undefined ? {} : {value: part.value}), ...(part.stated === undefined ? {} : {stated: part.stated}),
      };
      compare({pointer, item}, measured, share, (part.of === 'value' ? metric.value : target) ?? null, () => others);
    }
  },
};

/** How many metrics before and after one are looked at: of an item of thousands, a comparison of all with all would have no end. */
const reach = 20;

/** The numbers near a metric that a share of it could be of, beside its target. */
function denominatorsOf(metric: ProgressMetric, index: number, {item}: BoardItem, shared: readonly SharedTarget[]): readonly Denominator[] {
  const others = (item.metrics ?? []).slice(Math.max(0, index - reach), index + reach + 1).flatMap((other): Denominator[] => {
    if (other === metric || other.role === 'rate' || other.value === undefined) return [];
    return isSameUnit(metric.unit, other.unit) && mayHold(other.basis, metric.basis) ? [{kind: 'metric', amount: other.value, label: other.label}] : [];
  });
  return [
    ...others,
    ...(metric.breakdown?.length ? [{kind: 'breakdown' as const, amount: sum(metric.breakdown.map(({value}) => value)), label: null}] : []),
    ...shared.map(({value, label}) => ({kind: 'shared' as const, amount: value, label: label ?? null})),
    ...(metric.previousTargets ?? []).map(({value}) => ({kind: 'previous' as const, amount: value, label: null})),
  ];
}

/** The shared targets of an item by the id of each metric that they are of. */
function sharedByMetric({item: {sharedTargets = []}}: BoardItem): ReadonlyMap<string, readonly SharedTarget[]> {
  const found = new Map<string, SharedTarget[]>();
  for (const target of sharedTargets) {
    for (const id of new Set(target.metrics)) {
      const of = found.get(id);
      if (of) of.push(target);
      else found.set(id, [target]);
    }
  }
  return found;
}

const isSameUnit = (unit: Unit | undefined, other: Unit | undefined): boolean =>
  unit !== undefined && JSON.stringify(unit) === JSON.stringify(other);

/** Whether works of a stage can be among those of another: the started ones are among the approved, not the other way round. */
const mayHold = (whole: Basis | undefined, part: Basis | undefined): boolean =>
  whole === undefined || part === undefined || isBefore(whole, part);
