import {ReportError} from '../schema/error.js';
import {parse} from '../schema/parse.js';
import type {Report} from '../schema/report.js';
import {type Check, structureFinding, type StructureFinding} from '../checker/check.js';
import type {TableReading} from '../tables/read-table.js';
import {documentOf} from './document.js';
import type {Trouble} from '../files/trouble.js';
import {whereIn} from '../checker/where.js';

/** What a file holds as a report; else the trouble of reading it, or the findings that make it none. */
export type Loaded =
  | {readonly report: Report; readonly table: TableReading | null}
  | {readonly trouble: Trouble}
  | {readonly findings: readonly StructureFinding[]; readonly table: TableReading | null; readonly where: Check['where']};

/** The report of a file, or of a table by its mapping. Never throws for what is in it. */
export async function load(file: string, map?: string): Promise<Loaded> {
  const document = await documentOf(file, map);
  if ('trouble' in document) return document;
  const {table} = document;
  try {
    return {report: parse(document.data), table};
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return {findings: error.findings.map((finding) => structureFinding(finding, 'error', document.data)), table, where: whereIn(document, error.findings)};
  }
}
