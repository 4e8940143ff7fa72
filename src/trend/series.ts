import type {Day, Metric, Report, Text} from '../schema/report.js';
import type {Series, SeriesChange} from '../schema/series.js';
import {matched, PartsIndex, type Placed, placesOf} from './match.js';
import {measureOf, type Observation, observationsOf, targetIn} from './observation.js';
import {type Trend, trendOf} from './trend.js';
import {sameUnit, unitWord} from './unit.js';

/** What came of one entry of a series. */
export interface ReadEntry {
  readonly asOf: Day;
  /** Null where there is none to be had. */
  readonly report: Report | null;
  /** The series says that there was none; it could not be read; it is a series itself. Null where there is a report. */
  readonly fault: 'missing' | 'unread' | 'series' | null;
  /** Why there was none, where the series says it. */
  readonly reason?: Text | null;
}

/** A report of a series, or the day of one that is missing. */
export interface SeriesReport {
  readonly asOf: Day;
  readonly report: Report | null;
  readonly absence: 'noReport' | 'unread' | null;
  readonly parts: PartsIndex | null;
  readonly reason: Text | null;
}

/** What stands in a series and is not drawn, with its day. */
export interface LeftOut {
  readonly why: 'series' | 'report' | 'plan' | 'publisher' | 'date';
  readonly asOf: Day;
}

/** The reports of a series that belong together, oldest first. */
export interface ReadSeries {
  readonly reports: readonly SeriesReport[];
  readonly every: NonNullable<Series['every']> | null;
  readonly changes: readonly SeriesChange[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The reports of a series in the order of their days, whatever their order in it. The newest one says what they are of: a report of
 * another publisher, or of a plan that has neither its start nor its end, is left out, and so is a series in it. Of two reports of one day
 * the second holds.
 */
export function readSeries({every, changes = []}: Pick<Series, 'every' | 'changes'>, entries: readonly ReadEntry[]): ReadSeries {
  const leftOut: LeftOut[] = [];
  const byDay = new Map<Day, ReadEntry>();
  for (const entry of entries) {
    const asOf = entry.report?.asOf ?? entry.asOf;
    if (entry.fault === 'series') leftOut.push({why: 'series', asOf});
    else if (!byDay.get(asOf)?.report || entry.report) {
      if (byDay.get(asOf)?.report && !leftOut.some((one) => one.why === 'date' && one.asOf === asOf)) leftOut.push({why: 'date', asOf});
      byDay.set(asOf, {...entry, asOf});
    }
  }
  const all = [...byDay.values()].sort((one, other) => (one.asOf < other.asOf ? -1 : 1));
  const newest = [...all].reverse().find(({report}) => report)?.report;
  const reports = all.flatMap(({asOf, report, fault, reason = null}): SeriesReport[] => {
    if (!report || !newest) {
      if (fault === 'unread') leftOut.push({why: 'report', asOf});
      return [{asOf, report: null, absence: fault === 'missing' ? 'noReport' : 'unread', parts: null, reason}];
    }
    const why = !samePublisher(report, newest) ? 'publisher' : report.plan.start !== newest.plan.start && report.plan.end !== newest.plan.end ? 'plan' : null;
    if (why) leftOut.push({why, asOf});
    return why ? [] : [{asOf, report, absence: null, parts: new PartsIndex(report), reason: null}];
  });
  return {reports, every: every ?? null, changes, leftOut};
}

const namesOf = (name: Text): readonly string[] => (typeof name === 'string' ? [name] : Object.values(name));
const samePublisher = ({publisher: one}: Report, {publisher: other}: Report): boolean =>
  (one.url !== undefined && one.url === other.url) || namesOf(one.name).some((name) => namesOf(other.name).includes(name));

/** The reports up to a day, the newest last. */
export const upTo = (series: ReadSeries, at: Day): ReadSeries => ({...series, reports: series.reports.filter(({asOf}) => asOf <= at)});

/**
 * A figure over the reports of a series, as the last of them has it. A report without the figure is a gap, and so is one that is missing
 * or cannot be read; what was split or merged ends the line, and so does another unit: amounts in it have no place on the axis and no word
 * in the table, so what is told of them is that they cannot be compared.
 */
export function seriesTrendOf(place: Placed, report: Report, {reports, changes, every}: ReadSeries): Trend {
  const {metric} = place;
  const then = reports.map((one) => ({...one, place: one.asOf === report.asOf ? place : one.parts && matched(place, one.parts, changes, one.asOf, report.asOf)}));
  const measure = then.some((one) => one.place && measureOf(one.place.metric) === 'value' && metric.role !== 'rate') ? 'value' : measureOf(metric);
  const turn = changes.find(({kind, to = []}) => (kind === 'split' || kind === 'merged') && metric.id !== undefined && to.includes(metric.id));
  let before: Metric | null = null;
  let began = false;
  const observations = then.flatMap(({asOf, absence, reason: missing, report: source, place: found}): readonly Observation[] => {
    const none = {date: asOf, value: null, qualifier: null, target: null, goal: null, restated: false, break: null};
    if (!source || !found) {
      // Before the figure there was nothing to be missing.
      return began ? [{...none, absence: absence ?? 'notInReport', reason: missing}] : [];
    }
    began = true;
    const changed = before && !sameUnit(before, found.metric) ? `${unitWord(before)} → ${unitWord(found.metric)}` : null;
    before = found.metric;
    if (measure === 'value' && !sameUnit(found.metric, metric)) return [];
    const seen = observationsOf(found.metric, source, measure).map((one) => ({...one, goal: one.goal ?? (one.date === asOf ? targetIn(found.metric, 'value') : null)}));
    const reason = changed ?? (turn && asOf >= turn.at && ([...reports].reverse().find(({asOf: day}) => day < asOf)?.asOf ?? '') < turn.at ? turn.reason ?? turn.kind : null);
    return seen.map((one, i) => (i === seen.length - 1 && one.break === null && reason !== null ? {...one, break: reason} : one));
  });
  return trendOf(metric, report, {observations, every, measure});
}

/**
 * How the figures of a report are seen over time: over its series up to its day, or where it stands alone by what it says itself. Each is
 * worked out once, when it is first asked for: a line, its words and its details ask for the same.
 */
export function trendIn(report: Report, series: ReadSeries | null): (metric: Metric) => Trend {
  const known = new Map<Metric, Trend>();
  const places = new Map(series ? placesOf(report).map((place) => [place.metric, place]) : []);
  const until = series && upTo(series, report.asOf);
  return (metric) => {
    let trend = known.get(metric);
    if (!trend) {
      // A figure that stands for an item without any is in no report.
      const place = places.get(metric);
      known.set(metric, (trend = place && until ? seriesTrendOf(place, report, until) : trendOf(metric, report)));
    }
    return trend;
  };
}
