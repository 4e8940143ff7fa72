import {jsonOf} from '../schema/json.js';
import type {Day, Metric, Report, Text} from '../schema/report.js';
import {timeOf} from './day.js';
import {difference} from './difference.js';
import {matched, type Placed} from './match.js';
import {observationsOf} from './observation.js';
import {targetMoved} from './report-changes.js';
import type {ReadSeries} from './series.js';
import {sameUnit, unitWord} from './unit.js';

/** What a careful reader of a series would ask about. */
export interface SeriesFinding {
  /**
   * Left out of the series: a report of another plan or publisher, the first of two of one day, or a series in it; or named by another day than its own. Asked about: an id that two figures have, a figure that
   * is gone or new without a word, one that falls where amounts add up, a target that moved without a word, an earlier figure that is another one
   * without a mark, another unit.
   */
  readonly code: 'plan' | 'publisher' | 'date' | 'series' | 'day' | 'collision' | 'gone' | 'added' | 'fell' | 'moved' | 'restated' | 'unit';
  /** `error` where a report or a figure is left out. */
  readonly level: 'error' | 'advice';
  /** Day of the report that it is found in, and of the one before it. */
  readonly asOf: Day;
  readonly before: Day | null;
  /** JSON pointer to the figure in the report of that day; empty where that report has none, and for a finding of a whole report. */
  readonly pointer: string;
  /** The figure: its label, and its id where it has one; null for a finding of a whole report. */
  readonly label: Text | null;
  readonly id: string | null;
  /** The two amounts, targets or units; null where the finding has none. */
  readonly from: number | string | null;
  readonly to: number | string | null;
}

/** What leaves out a report, or a figure, has to be mended; the rest is asked. */
const errors: ReadonlySet<SeriesFinding['code']> = new Set(['plan', 'publisher', 'date', 'series', 'collision']);

/** Everything to be asked about a series, the oldest report first. */
export function seriesFindings(series: ReadSeries): readonly SeriesFinding[] {
  const {changes, leftOut} = series;
  const whole = {before: null, pointer: '', label: null, id: null, from: null, to: null};
  const found: Omit<SeriesFinding, 'level'>[] = leftOut.flatMap(({why, asOf}) => (why === 'report' ? [] : [{...whole, code: why, asOf}]));
  const read = series.reports.filter(({report}) => report);
  for (const {asOf, parts} of read) for (const id of parts!.collisions) found.push({...whole, code: 'collision', asOf, id});
  read.slice(1).forEach((now, i) => {
    const before = read[i]!;
    const pointers = pointersIn(now.report!);
    const of = ({metric}: Placed) => ({asOf: now.asOf, before: before.asOf, pointer: pointers.get(metric) ?? '', label: metric.label, id: metric.id ?? null, from: null, to: null});
    const told = (metric: Metric, side: 'from' | 'to'): boolean => changes.some((change) => change.at > before.asOf && change.at <= now.asOf && metric.id !== undefined && change[side]?.includes(metric.id));
    const kept = new Set<Metric>();
    for (const place of now.parts!.places) {
      const old = matched(place, before.parts!, changes, before.asOf, now.asOf);
      const {metric} = place;
      if (!old) {
        if (!told(metric, 'to')) found.push({...of(place), code: 'added'});
        continue;
      }
      kept.add(old.metric);
      const inOneUnit = sameUnit(old.metric, metric);
      if (!inOneUnit) found.push({...of(place), code: 'unit', from: unitWord(old.metric), to: unitWord(metric)});
      const values = [old.metric, metric].map((one) => (one.role === 'rate' ? undefined : one.value));
      if (inOneUnit && addsUp(metric) && values[0] !== undefined && values[1] !== undefined && values[1] < values[0] && !hasBreak(metric)) {
        found.push({...of(place), code: 'fell', from: values[0], to: values[1]});
      }
      const [goalThen, goalNow] = [old.metric, metric].map(goalOf);
      if (targetMoved(old.metric, metric) && !saysMove(metric, goalThen!)) found.push({...of(place), code: 'moved', from: goalThen!, to: goalNow!});
      if (!inOneUnit) continue;
      const then = new Map(observationsOf(old.metric, before.report!).map((one) => [timeOf(one.date), one]));
      for (const {date, value, restated} of observationsOf(metric, now.report!)) {
        const first = then.get(timeOf(date));
        if (first && first.value !== null && value !== null && first.value !== value && !restated) found.push({...of(place), code: 'restated', from: first.value, to: value});
      }
    }
    for (const place of before.parts!.places) if (!kept.has(place.metric) && !told(place.metric, 'from')) found.push({...of(place), code: 'gone'});
  });
  return found.map((one) => ({...one, level: errors.has(one.code) ? 'error' : 'advice'}));
}

/** Where each figure of a report stands. */
const pointersIn = ({categories}: Report): ReadonlyMap<Metric, string> => new Map(categories.flatMap(({items}, category) =>
  items.flatMap(({metrics = []}, item) => metrics.map((metric, i) => [metric, `/categories/${category}/items/${item}/metrics/${i}`] as const))));

const goalOf = (metric: Metric): number | null => (metric.role === 'progress' && metric.target && 'value' in metric.target ? metric.target.value : null);

/** Whether amounts of a figure add up, so that it cannot fall: more is better, and it is neither a level nor a percentage. */
function addsUp(metric: Metric): boolean {
  if (metric.role !== 'progress' || metric.direction !== 'more' || metric.pace?.rule === 'level') return false;
  return !/^"?(\{.*:\s*"?)?[%％‰]/.test(jsonOf(metric.unit ?? ''));
}

const hasBreak = (metric: Metric): boolean => metric.role === 'progress' && (metric.history ?? []).some((point) => point.break !== undefined);

/** Whether the report itself names the target that was replaced. */
const saysMove = (metric: Metric, from: number): boolean => metric.role === 'progress'
  && ((metric.previousTargets ?? []).some(({value}) => difference(value, from) === 0) || (metric.history ?? []).some(({target}) => target !== undefined && difference(target, from) === 0));
