import {type Check, structureFinding, type StructureFinding} from '../checker/check.js';
import type {Readable} from '../checker/document.js';
import {whereIn} from '../checker/where.js';
import type {Trouble} from '../files/trouble.js';
import {drawnEntry} from '../schema/drawn-entry.js';
import {ReportError} from '../schema/error.js';
import {parse} from '../schema/parse.js';
import {isSeries, parseSeries} from '../schema/parse-series.js';
import type {Report} from '../schema/report.js';
import type {TableReading} from '../tables/read-table.js';
import {documentOf} from './document.js';
import {filled, type SeriesFile, seriesFiles} from './series-files.js';

/** A series in a file. */
export interface LoadedSeries {
  /** The series with its reports in it; one that could not be read is an address still. */
  readonly data: object;
  /** The files of its reports. */
  readonly files: readonly string[];
  /** Those of older reports that could not be read. */
  readonly unread: readonly Unread[];
}

/** The trouble of reading a file, or the findings that make it no report. */
export type Unread =
  | {readonly file: string; readonly trouble: Trouble}
  | {readonly file: string; readonly findings: readonly StructureFinding[]; readonly table: TableReading | null; readonly where: Check['where']};

/** What a file holds as a report, or as a series, whose latest report it is. */
export type Loaded = {readonly report: Report; readonly table: TableReading | null; readonly series: LoadedSeries | null} | Unread;

/** The report of a file, of a table by its mapping, or the latest of a series. Never throws for what is in it. */
export async function load(file: string, map?: string): Promise<Loaded> {
  const document = await documentOf(file, map);
  if ('trouble' in document) return {...document, file};
  if (isSeries(document.data)) return loadSeries(file, document);
  const report = attempt(() => parse(document.data), file, document);
  return 'findings' in report ? report : {report, table: document.table, series: null};
}

async function loadSeries(file: string, document: Readable): Promise<Loaded> {
  const series = attempt(() => parseSeries(document.data), file, document);
  if ('findings' in series) return series;
  const files = await seriesFiles(series, file);
  const read = files.map((one) => ({...one, report: reportOf(one)}));
  const entry = drawnEntry(document.data);
  const place = series.reports.findIndex((one) => one.asOf === entry?.asOf && (entry.src ? one.src === entry.src : one.whole !== undefined));
  const drawn = read.find((one) => one.place === place)?.report ?? attempt(() => parse(entry ?? document.data), file, document, entry ? `/reports/${place}` : '');
  if (!('categories' in drawn)) return drawn;
  return {
    report: drawn, table: null,
    series: {
      data: filled(document.data, (at) => read.find((each) => each.place === at && 'categories' in each.report)?.report ?? null),
      files: files.map((one) => one.file), unread: read.flatMap(({report}) => ('categories' in report ? [] : [report])),
    },
  };
}

const reportOf = ({file, document}: SeriesFile): Report | Unread =>
  ('trouble' in document ? {...document, file} : attempt(() => parse(document.data), file, document));

/** What is read, or the findings that it is not. @param at where in the document it stands */
function attempt<What>(read: () => What, file: string, document: Readable, at = ''): What | Extract<Unread, {readonly where: unknown}> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const findings = error.findings.map((finding) => structureFinding({...finding, pointer: at + finding.pointer}, 'error', document.data));
    return {file, findings, table: document.table, where: whereIn(document, findings)};
  }
}
