import {type Advice, auditing} from '../audit/audit.js';
import {type Finding, isAdvice, ReportError} from '../schema/error.js';
import {parsing} from '../schema/parse.js';
import type {Report} from '../schema/report.js';
import {atOnce, type Steps} from '../schema/steps.js';
import {formAt} from './form.js';
import {type Slip, slipsOf} from './scan.js';
import type {TableReading} from '../tables/read-table.js';
import {structureFaults} from '../tables/structure-faults.js';
import type {Document, Readable} from './document.js';
import type {Trouble} from '../files/trouble.js';
import type {SeriesFinding} from '../trend/series-findings.js';
import {itemAt, type Where, whereIn} from './where.js';

/** A finding of structure with its level: what does not stop a report is advice. Slips are of the text: JSON.parse does not see them. */
export interface StructureFinding extends Omit<Finding, 'code'> {
  readonly code: Finding['code'] | Slip['code'];
  readonly level: 'error' | 'advice';
  /** Number of the item it lies in; null outside of items, and where that has none. */
  readonly item: number | null;
  /** The form that is wanted, as JSON; null where a sentence says it. */
  readonly form: string | null;
}

/** What the checker has to say of a file. */
export interface Check {
  readonly file: string;
  /** Why there was nothing to check; null where there was. */
  readonly trouble: Trouble | null;
  readonly findings: readonly StructureFinding[];
  /** The report; null where there is none or where its structure does not hold. */
  readonly report: Report | null;
  /** The series with its reports in it, where the file is one; else null. */
  readonly series: object | null;
  /** Findings of consistency; null where the structure does not hold, for then nothing was compared. */
  readonly advice: readonly Advice[] | null;
  /** What is to be asked about it beside the other reports of its series, with pointers into the file; empty where it stands alone. */
  readonly questions: readonly SeriesFinding[];
  /** The table that the report came from, with what was found in it; null where the file is a report itself. */
  readonly table: TableReading | null;
  /** The encoding that the table was read in, where it is not UTF-8; else null. */
  readonly encoding: string | null;
  /** Numbers of findings; those that the publisher marks as known are notes, whatever their level. */
  readonly counts: Readonly<Record<'errors' | 'advice' | 'information' | 'notes', number>>;
  /** Where a finding is, by its pointer; null where the file could not be read. */
  where(pointer: string): Where | null;
}

/**
 * The check of what a file holds: structure first, consistency only where the structure holds. A table is read as a report first. Never throws.
 *
 * @param file its name
 */
export const checkOf = (file: string, document: Document): Check => atOnce(checking(file, document));

/** The same in steps. */
export function* checking(file: string, document: Document): Steps<Check> {
  const bare: Check = {file, trouble: null, findings: [], report: null, series: null, advice: null, questions: [], table: null, encoding: null, counts: {errors: 0, advice: 0, information: 0, notes: 0}, where: () => null};
  if ('trouble' in document) return {...bare, trouble: document.trouble};
  const {table} = document;
  const findings = [...slipFindings(document)];
  const take = (level: 'error' | 'advice') => (finding: Finding): void => {
    findings.push(structureFinding(finding, level, document.data));
  };
  let report = table?.report ?? null;
  if (table) {
    // It was parsed when it was read.
    table.structure.filter(isAdvice).forEach(take('advice'));
    structureFaults(table).forEach(take('error'));
  } else {
    try {
      report = yield* parsing(document.data, take('advice'));
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      error.findings.forEach(take('error'));
    }
  }
  yield;
  const advice = report && unsaid(yield* auditing(report), table);
  return counted({...bare, findings, report, advice, table, encoding: 'encoding' in document ? document.encoding : null}, document);
}

/** What is wrong with a report beside what its table was told already: a verdict whose word means nothing yet is so in both. */
function unsaid(advice: readonly Advice[], table: TableReading | null): readonly Advice[] {
  const open = new Set(table?.findings.filter(({code}) => code === 'stateUnknown').map(({pointer}) => pointer));
  return open.size === 0 ? advice : advice.filter(({rule, pointer}) => rule !== 'status-unmapped' || !open.has(`${pointer}/state`));
}

/** A check with its counts and its places, by what was found. */
export function counted(check: Omit<Check, 'counts' | 'where'>, document: Readable): Check {
  const {findings, advice, questions, table} = check;
  const open = (advice ?? []).filter(({known}) => known === null);
  const levels = [...findings, ...table?.findings ?? [], ...open, ...questions].map(({level}): string => level);
  const count = (level: string): number => levels.filter((one) => one === level).length;
  return {
    ...check, where: whereIn(document, [...findings, ...advice ?? [], ...questions]),
    counts: {errors: count('error'), advice: count('advice'), information: count('info'), notes: (advice?.length ?? 0) - open.length},
  };
}

/** What is wrong in the text of a document and goes unseen by what reads it. */
export const slipFindings = ({data, text}: Readable): readonly StructureFinding[] =>
  (text === null ? [] : slipsOf(text).map((slip) => ({...slip, hint: '', level: 'error', item: itemAt(data, slip.pointer).item, form: null})));

/** A finding of `parse`, with what those who have the file want to know of it. */
export const structureFinding = (finding: Finding, level: StructureFinding['level'], data: unknown): StructureFinding =>
  ({...finding, level, item: itemAt(data, finding.pointer).item, form: finding.code === 'type' || finding.code === 'required' ? formAt(data, finding.pointer) : null});

/** 2 where the file could not be read, 1 where it has errors, else 0. */
export const exitCodeOf = ({trouble, counts}: Check): number => (trouble ? 2 : counts.errors > 0 ? 1 : 0);
