import type {Metric, PartialDate, Text} from '../schema/report.js';
import {dayLength, dayOf, timeOf} from './day.js';
import {type Measure, type Observation, targetIn} from './observation.js';

/** A target from when on it was in force. */
export interface TargetStep {
  /** Milliseconds since 1970, UTC: the day after the one before it ended, or the first date that is known to have it, the first target from the start of the plan at the latest. */
  readonly from: number;
  /** In the measure. */
  readonly value: number;
  /** Why the one before it was replaced; null where nothing is said. */
  readonly reason: Text | null;
}

/** Every target of a figure, oldest first, and those of which nobody says until when they were in force. */
export interface TargetSteps {
  readonly steps: readonly TargetStep[];
  readonly undated: readonly {readonly value: number; readonly reason: Text | null}[];
}

/**
 * The targets of a figure through time, by what it says of replaced ones, and by what each report and each earlier figure names as its
 * target. A change that only shows by two figures is placed at the first one that has the new target.
 *
 * @param asOf  when the figure's own target is in force
 * @param start milliseconds since 1970: the first day of the plan, before which nobody has pledged anything, unless a figure names its target
 */
export function targetStepsOf(metric: Metric, observations: readonly Observation[], measure: Measure, asOf: PartialDate, start: number): TargetSteps {
  const own = targetIn(metric, measure);
  const previous = metric.role === 'progress' && measure === 'value' ? metric.previousTargets ?? [] : [];
  const known: {time: number; value: number; ends: boolean; reason: Text | null}[] = [
    ...observations.map(({date, target, goal}) => ({date, target: measure === 'value' ? goal : target})).flatMap(({date, target}) => (target === null ? [] : [{time: timeOf(date), value: target, ends: false, reason: null}])),
    ...previous.flatMap(({value, until, reason = null}) => (until === undefined ? [] : [{time: timeOf(until), value, ends: true, reason}])),
    ...(own === null ? [] : [{time: timeOf(asOf), value: own, ends: false, reason: null}]),
  ].sort((one, other) => one.time - other.time || Number(one.ends) - Number(other.ends));
  const steps: TargetStep[] = [];
  let last: typeof known[number] | undefined;
  for (const one of known) {
    if (last?.value !== one.value) steps.push({from: !last ? Math.min(start, one.time) : last.ends ? timeOf(dayOf(last.time + dayLength)) : one.ends ? last.time : one.time, value: one.value, reason: last?.reason ?? null});
    last = one;
  }
  const undated = previous.filter(({value, until}) => until === undefined && !steps.some((step) => step.value === value)).map(({value, reason = null}) => ({value, reason}));
  return {steps, undated};
}

/** The target in force at a time; null where none is known. */
export const targetAt = (steps: readonly TargetStep[], time: number): number | null =>
  [...steps].reverse().find(({from}) => from <= time)?.value ?? null;
