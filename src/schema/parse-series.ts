import {type Finding, ReportError} from './error.js';
import type {Series, SeriesEntry} from './series.js';
import {seriesRules} from './series-rules.js';
import {validate} from './validate.js';

/** A series whose reports are not read yet. */
export interface ParsedSeries extends Omit<Series, 'reports'> {
  readonly reports: readonly ParsedEntry[];
}

/** A report of a series, as the series tells of it. */
export interface ParsedEntry extends SeriesEntry {
  /** The whole report, unread, where it stands in the series; else undefined. */
  readonly whole: unknown;
}

/** Whether data is a series and no report. */
export const isSeries = (data: unknown): data is {readonly reports: readonly unknown[]} =>
  typeof data === 'object' && data !== null && Array.isArray((data as {reports?: unknown}).reports) && !('categories' in data);

/**
 * A series, checked against series.schema.json. Reports that stand in it are left to `parse`, one by one, so that one that is none
 * leaves the others.
 *
 * @param advise called with a finding of code `unknown` for each field that the schema does not know
 * @throws ReportError with all findings where the data is no series
 */
export function parseSeries(data: unknown, advise: (finding: Finding) => void = () => {}): ParsedSeries {
  const findings = validate(data, (finding) => {
    // Fields of a whole report are looked at with it.
    const [, place] = /^\/reports\/(\d+)\//.exec(finding.pointer) ?? [];
    if (place === undefined || !isWhole((data as Series).reports[Number(place)])) advise(finding);
  }, seriesRules, 'Series');
  if (findings.length > 0) throw new ReportError(findings);
  const {$schema, lang, title, every, reports, changes} = data as Series;
  return {
    $schema, lang, title, ...every === undefined ? {} : {every}, ...changes === undefined ? {} : {changes},
    reports: reports.map((entry): ParsedEntry => ({asOf: entry.asOf, whole: isWhole(entry) ? entry : undefined, ...entry.src === undefined ? {} : {src: entry.src}, ...entry.missing === undefined ? {} : {missing: entry.missing}})),
  };
}

const isWhole = (entry: unknown): boolean => Object.prototype.hasOwnProperty.call(Object(entry), 'categories');
