import {drawnEntry} from '../schema/drawn-entry.js';
import {parse} from '../schema/parse.js';
import {isSeries, type ParsedSeries, parseSeries} from '../schema/parse-series.js';
import type {Day, Report} from '../schema/report.js';
import {type ReadEntry, readSeries, type ReadSeries} from './series.js';

/** A report, and the series that it is the newest of; null where it stands alone. */
export interface WholeSeries {
  readonly report: Report;
  readonly series: ReadSeries | null;
}

/** What an entry of a series gives that is, or was found to be, some data. Never throws: what is no report is not read. */
export function entryOf(asOf: Day, data: unknown): ReadEntry {
  if (isSeries(data)) return {asOf, report: null, fault: 'series'};
  try {
    return {asOf, report: parse(data), fault: null};
  } catch {
    return {asOf, report: null, fault: 'unread'};
  }
}

/** What an entry gives by itself; null where its report stands at an address. */
export const ownEntry = ({asOf, whole, missing}: ParsedSeries['reports'][number], read = entryOf): ReadEntry | null =>
  (whole !== undefined ? read(asOf, whole) : missing !== undefined ? {asOf, report: null, fault: 'missing', reason: missing} : null);

/**
 * A report, or the latest of a series whose reports stand in it: nothing is fetched, so an older one that is an address counts as not read.
 *
 * @param data untrusted
 * @throws ReportError where the data is no series, and where the report that is to be drawn is none
 * @throws RangeError where that report is an address
 */
export function wholeSeries(data: unknown): WholeSeries {
  if (!isSeries(data)) return {report: parse(data), series: null};
  const parsed = parseSeries(data);
  const entry = drawnEntry(data);
  if (!entry || entry.src) throw new RangeError(`invalid series: expected the latest report in it, found ${entry ? `the address ${entry.src}` : 'none'}; put the report there`);
  return {report: parse(entry), series: readSeries(parsed, parsed.reports.map((one) => ownEntry(one) ?? {asOf: one.asOf, report: null, fault: 'unread'}))};
}
