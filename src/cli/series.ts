import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import {type ParsedSeries, parseSeries} from '../schema/parse-series.js';
import type {Report} from '../schema/report.js';
import type {Series, SeriesEntry} from '../schema/series.js';
import {readSeries} from '../trend/series.js';
import {type SeriesFinding, seriesFindings} from '../trend/series-findings.js';

/** A report and the file that it is in. */
export interface FiledReport {
  readonly file: string;
  readonly report: Report;
}

/**
 * A series of reports, the oldest first, each by its address relative to the file of the series. What a person wrote into an older file of
 * the series stays: its title, how often reports come, the changes with their reasons, and the days without a report.
 *
 * @param out   the file that it is for
 * @param older the series that is in that file; null where there is none
 */
export function seriesOf(reports: readonly FiledReport[], out: string, older: ParsedSeries | null): Series {
  const newest = [...reports].sort((one, other) => (one.report.asOf < other.report.asOf ? 1 : -1))[0]!.report;
  const missing = (older?.reports ?? []).filter((one) => one.missing !== undefined && !reports.some(({report}) => report.asOf === one.asOf));
  const entries: SeriesEntry[] = [
    ...reports.map(({file, report}): SeriesEntry => ({asOf: report.asOf, src: relative(dirname(resolve(out)), resolve(file)).replaceAll('\\', '/').split('/').map((part) => (part === '..' ? part : encodeURIComponent(part))).join('/')})),
    ...missing.map((one): SeriesEntry => ({asOf: one.asOf, missing: one.missing!})),
  ];
  return {
    $schema: 'series.schema.json', lang: older?.lang ?? newest.lang, title: older?.title ?? newest.title,
    ...older?.every === undefined ? {} : {every: older.every},
    reports: entries.sort((one, other) => (one.asOf < other.asOf ? -1 : one.asOf > other.asOf ? 1 : 0)),
    ...older?.changes === undefined ? {} : {changes: older.changes},
  };
}

/** What is to be asked about the reports, as a series with these changes. */
export const findingsOf = (reports: readonly FiledReport[], {changes}: Pick<Series, 'changes'>): readonly SeriesFinding[] =>
  seriesFindings(readSeries(changes === undefined ? {} : {changes}, reports.map(({report}) => ({asOf: report.asOf, report, fault: null}))));

/** The series that is in a file already; null where there is none. `fault` where the file is something else, which is not written over. */
export function olderSeries(out: string): {readonly series: ParsedSeries | null} | {readonly fault: string} {
  if (!existsSync(out)) return {series: null};
  try {
    return {series: parseSeries(JSON.parse(readFileSync(out, 'utf8')))};
  } catch (error) {
    return {fault: (error as Error).message.split('\n')[0]!};
  }
}

/** Writes a series into its file. @returns why it could not be written, or null */
export function writeSeries(out: string, series: Series): string | null {
  try {
    writeFileSync(out, `${JSON.stringify(series, null, 2)}\n`);
    return null;
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code ?? error);
  }
}
