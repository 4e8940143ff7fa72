import {type Finding, ReportError} from '../schema/error.js';
import {parse} from '../schema/parse.js';
import type {Report} from '../schema/report.js';
import type {TableReading} from '../tables/read-table.js';
import {documentOf} from './document.js';
import type {Trouble} from './trouble.js';

/** What a file holds as a report; else the trouble of reading it, or the findings that make it none. */
export type Loaded = {readonly report: Report; readonly table: TableReading | null} | {readonly trouble: Trouble} | {readonly findings: readonly Finding[]; readonly table: TableReading | null};

/** The report of a file, or of a table by its mapping. Never throws for what is in it. */
export async function load(file: string, map?: string): Promise<Loaded> {
  const document = await documentOf(file, map);
  if ('trouble' in document) return document;
  const {table} = document;
  try {
    return {report: parse(document.data), table};
  } catch (error) {
    if (error instanceof ReportError) return {findings: error.findings, table};
    throw error;
  }
}
