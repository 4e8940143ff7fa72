import {ReportError} from '../schema/error.js';
import {parse} from '../schema/parse.js';
import type {Report} from '../schema/report.js';
import {type Check, structureFinding, type StructureFinding} from './check.js';
import {read} from './read.js';
import type {Trouble} from './trouble.js';
import {whereIn} from './where.js';

/** What a file holds as a report; else the trouble of reading it, or the findings that make it none. */
export type Loaded = {readonly report: Report} | {readonly trouble: Trouble} | {readonly findings: readonly StructureFinding[]; readonly where: Check['where']};

/** The report of a file. Never throws for what is in it. */
export async function load(file: string): Promise<Loaded> {
  const document = await read(file);
  if ('trouble' in document) return document;
  try {
    return {report: parse(document.data)};
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return {findings: error.findings.map((finding) => structureFinding(finding, 'error', document.data)), where: whereIn(document, error.findings)};
  }
}
