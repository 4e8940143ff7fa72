import {metricShareOf} from '../model/metric-share.js';
import type {Metric} from '../schema/report.js';
import {timeOf} from './day.js';
import {difference} from './difference.js';
import {matched, type Placed} from './match.js';
import {measureOf, observationsOf, qualifierOf, targetIn} from './observation.js';
import type {ReadSeries, SeriesReport} from './series.js';
import {sameUnit} from './unit.js';

/** What became of figures from one report to a later one, each in the order of the later one. */
export interface ReportChanges {
  readonly rose: readonly Placed[];
  readonly fell: readonly Placed[];
  /** Met or exceeded now and not before. */
  readonly met: readonly Placed[];
  /** Of which an earlier figure is now another one, or is marked as corrected. */
  readonly restated: readonly Placed[];
  readonly moved: readonly Placed[];
  readonly added: readonly Placed[];
  /** In the order of the earlier report, as it had them. */
  readonly gone: readonly Placed[];
}

const isMet = (metric: Metric): boolean => metric.role === 'progress' && ['met', 'over'].includes(metricShareOf(metric).state);

/**
 * What changed between two reports of a series. Two figures that the publisher's precision does not tell apart, or of which one is about or over an amount, neither rose nor fell, and
 * shares of targets that differ are not compared.
 */
export function changesBetween(before: SeriesReport, now: SeriesReport, {changes}: Pick<ReadSeries, 'changes'>): ReportChanges {
  const pairs = now.parts!.places.map((place) => ({place, old: matched(place, before.parts!, changes, before.asOf, now.asOf)}));
  const kept = new Set(pairs.map(({old}) => old?.metric));
  const both = pairs.filter((pair): pair is {place: Placed; old: Placed} => pair.old !== null);
  const steps = both.map(({place, old}) => ({place, by: stepOf(old.metric, place.metric)}));
  return {
    rose: steps.filter(({by}) => by > 0).map(({place}) => place),
    fell: steps.filter(({by}) => by < 0).map(({place}) => place),
    met: both.filter(({place, old}) => isMet(place.metric) && !isMet(old.metric)).map(({place}) => place),
    restated: both.filter(({place, old}) => isRestated(old.metric, place.metric, before, now)).map(({place}) => place),
    moved: both.filter(({place, old}) => targetMoved(old.metric, place.metric)).map(({place}) => place),
    added: pairs.filter(({old}) => old === null).map(({place}) => place),
    gone: before.parts!.places.filter(({metric}) => !kept.has(metric)),
  };
}

/** Whether the amount that is pledged is another one; of another unit nothing can be told. */
export function targetMoved(old: Metric, now: Metric): boolean {
  if (!sameUnit(old, now)) return false;
  const [one, other] = [old, now].map((metric) => targetIn(metric, 'value'));
  return one !== other && one !== null && other !== null;
}

/** The last figure minus the one before; 0 where they are the same, or cannot be compared. */
function stepOf(old: Metric, now: Metric): number {
  const measure = measureOf(now);
  if (measureOf(old) !== measure || !sameUnit(old, now)) return 0;
  if (qualifierOf(old) || qualifierOf(now) || (measure === 'share' && targetMoved(old, now))) return 0;
  const [one, other] = [old, now].map((metric) => (metric.role === 'rate' ? metric.rate : measure === 'value' ? metric.value : metric.role === 'progress' ? metric.stated?.share : undefined));
  if (one === undefined || other === undefined) return 0;
  const by = difference(other, one);
  return Math.abs(by) >= (now.role === 'rate' ? 0 : now.precision ?? 0) ? by : 0;
}

/** Whether the later report says other figures of the same dates than the earlier one, or marks one as corrected that the earlier did not. */
function isRestated(old: Metric, now: Metric, before: SeriesReport, {report}: SeriesReport): boolean {
  if (!sameUnit(old, now)) return false;
  const then = new Map(observationsOf(old, before.report!).map((one) => [timeOf(one.date), one]));
  return observationsOf(now, report!).some(({date, value, restated}) => {
    const said = then.get(timeOf(date));
    return said !== undefined && value !== null && ((said.value !== null && said.value !== value) || (restated && !said.restated));
  });
}
