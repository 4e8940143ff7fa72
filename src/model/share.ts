import type {ProgressMetric, Stated} from '../schema/report.js';

/**
 * Where a value stands to its target. `none` is nothing reached (0, or where it began); `away` is further from the target than at
 * the baseline; `unknown` is never 0.
 */
export type ShareState = 'unknown' | 'away' | 'none' | 'under' | 'met' | 'over';

/** How far a metric has got to its target, with where the number comes from. */
export interface Share {
  /** The share to show: the stated one, else the derived one; 1 = target met; null = unknown, or met, not met or away without a share. */
  readonly value: number | null;
  /** Whether `value` is of the way from a baseline to the target, which is no share of the target: derived, 0 or more and below 1. */
  readonly way: boolean;
  /** Where `value` comes from; null where there is none. */
  readonly origin: 'stated' | 'derived' | null;
  /** Digits after the point that the stated percentage is printed with, 0 to 6; null where none is stated. */
  readonly digits: number | null;
  /** The share by arithmetic, also where one is stated; null where none may be derived. Of a way it may be any number, to be compared and not printed. */
  readonly derived: number | null;
  /** Whether the derived share would not print as the stated one: they differ by more than half a unit of its last digit. */
  readonly differs: boolean;
  readonly state: ShareState;
  /** `value` - 1; null unless the state is `over`. */
  readonly surplus: number | null;
}

/** What a share is read from; every progress metric of a report has this shape. */
export type Measured = Pick<ProgressMetric, 'value' | 'target' | 'baseline' | 'direction' | 'stated'>;

/**
 * The share of the target that a metric has reached.
 *
 * A stated share is shown as stated and never overwritten; one of something else than the target, such as of an approved
 * list, is shown and leaves the state unknown. A target that is a ceiling without a baseline, a level to
 * maintain or a range has no share: it is met or not, in `state`. Nor has a way from a baseline one before its start or from its
 * end on, and none where the baseline was at the target already: nobody published 1,300 %.
 *
 * @see report.schema.json#/$defs/ProgressMetric
 */
export function shareOf(metric: Measured): Share {
  const derived = derive(metric);
  const isWay = (metric.baseline?.value ?? 0) !== 0;
  // From the target on a way is met, and before its start it is away, which is all that can be said of it.
  const shown = isWay && derived !== null && (derived < 0 || derived >= 1) ? null : derived;
  const stated = metric.stated?.share ?? null;
  const value = stated ?? shown;
  const ofTarget = !metric.stated || metric.stated.of === 'target' || metric.stated.of === 'unstated';
  return Object.freeze({
    value,
    way: isWay && value !== null && stated === null,
    origin: stated !== null ? 'stated' : value !== null ? 'derived' : null,
    digits: metric.stated ? digitsOf(metric.stated) : null,
    derived,
    differs: metric.stated !== undefined && derived !== null && !follows(derived, metric.stated),
    state: !ofTarget ? 'unknown' : value === null ? conditionOf(metric, derived) : stateOf(value),
    surplus: ofTarget && value !== null && value > 1 ? value - 1 : null,
  });
}

/** The share that a figure is drawn with: its share; full where it is met without one; null = nothing to draw. */
export const drawnShare = ({value, state}: Share): number | null => value ?? (state === 'met' ? 1 : null);

/**
 * The share by arithmetic.
 *
 * value / target where more is better, the target is `atLeast` or `exact` and the baseline is absent or 0; otherwise
 * (value - baseline) / (target - baseline), where the baseline lies on the wrong side of the target. Negative below
 * the baseline. Null where value, target or direction is missing, where the target is no number to reach, where it is
 * 0 or equals the baseline, and where the quotient is not finite.
 */
function derive({value, target, baseline, direction}: Measured): number | null {
  const goal = valueOf(target);
  if (value === undefined || goal === undefined || target!.kind === 'maintain') return null;
  const start = baseline?.value ?? 0;
  const upward = direction === 'more' && target!.kind !== 'atMost' && goal > start;
  const downward = direction === 'less' && target!.kind !== 'atLeast' && baseline !== undefined && goal < start;
  const share = (value - start) / (goal - start);
  return (upward || downward) && Number.isFinite(share) ? share : null;
}

/** Whether a target is met or not, and no amount to get to. */
export const isLimit = (target: Measured['target']): boolean =>
  !(target === undefined || target.kind === 'none' || target.kind === 'exact' || target.kind === 'atLeast');

/** Whether a target without a share of it is met. @param way how much of the way from a baseline is gone; null = no way */
function conditionOf({value, target, direction, baseline}: Measured, way: number | null): ShareState {
  if (value === undefined || target === undefined || target.kind === 'none') return 'unknown';
  if (way !== null) return way >= 1 ? 'met' : 'away';
  if (target.kind === 'range') return value >= target.min && value <= target.max ? 'met' : 'under';
  if (target.kind === 'atMost') return value <= target.value ? 'met' : 'under';
  if (target.kind === 'maintain') {
    if (direction === 'more') return value >= target.value ? 'met' : 'under';
    if (direction === 'less') return value <= target.value ? 'met' : 'under';
    return value === target.value ? 'met' : 'under';
  }
  // There is no way where the baseline was at the target already, or beyond it.
  if (baseline !== undefined && direction === 'more') return value >= target.value ? 'met' : 'under';
  if (baseline !== undefined && direction === 'less' && target.kind === 'exact') return value <= target.value ? 'met' : 'under';
  return 'unknown';
}

function stateOf(share: number): ShareState {
  if (share <= 0) return 'none';
  if (share < 1) return 'under';
  return share > 1 ? 'over' : 'met';
}

/** The amount of a target that is one number. */
export const valueOf = (target: Measured['target']): number | undefined =>
  target === undefined || target.kind === 'none' || target.kind === 'range' ? undefined : target.value;

/** Digits after the point of a stated percentage: as given, else as many as its share needs (0.527 is 52.7 %, so 1). */
export function digitsOf({share, digits}: Stated): number {
  if (digits !== undefined) return digits;
  digits = 0;
  while (digits < 6 && Number(share.toFixed(digits + 2)) !== share) digits++;
  return digits;
}

/**
 * The shares that print as a stated one: half a unit of its last digit to both sides, as [low, high].
 * 0.804 with one digit is [0.8035, 0.8045].
 */
export function printedRange(stated: Stated): readonly [number, number] {
  const half = 0.5 * 10 ** -(digitsOf(stated) + 2);
  return [stated.share - half, stated.share + half];
}

/** Whether a share prints as the stated one; both ends count, since rounding of ties is the publisher's. */
export function follows(share: number, stated: Stated): boolean {
  const [low, high] = printedRange(stated);
  // A billionth of slack: 33 / 80 is a tie of 41.3 % that binary fractions miss by 1e-17.
  return share >= low - 1e-9 && share <= high + 1e-9;
}

/**
 * The targets that would give a stated share from a value, as [low, high], in the unit of the value; null for a share that
 * rounds to 0. Never filled in for a target: the checker names it.
 */
export function impliedTarget(value: number, stated: Stated): readonly [number, number] | null {
  const [low, high] = printedRange(stated);
  return low > 0 ? [value / high, value / low] : null;
}
