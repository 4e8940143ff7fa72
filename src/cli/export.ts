import {writeFileSync} from 'node:fs';
import type {Report} from '../schema/report.js';
import {type TemplateLang} from '../tables/columns.js';
import {writeRows, writeTable} from '../tables/write-table.js';

/** Why no table was written. Plain data, so that any language can word it. */
export type ExportFault = {readonly code: 'form'} | {readonly code: 'there'} | {readonly code: 'system'; readonly error: string};

interface ExportOptions {
  readonly lang: TemplateLang | null;
  /** Whether every column is written, also those without a cell. */
  readonly all: boolean;
  /** Whether a file that is there stays. */
  readonly isNew: boolean;
}

/** Writes a report as a table: a workbook, or rows of text, by the end of the name of the file. @returns the fault, or null */
export async function exportTable(report: Report, file: string, {lang, all, isNew}: ExportOptions): Promise<ExportFault | null> {
  const [, form] = /\.(xlsx|csv|tsv)$/i.exec(file) ?? [];
  if (form === undefined) return {code: 'form'};
  const options = {all, ...(lang === null ? {} : {lang})};
  const {rowsOf, workbookOf} = await import('../files/workbook.js');
  const contents = form.toLowerCase() === 'xlsx' ? await workbookOf(writeTable(report, options)) : rowsOf(writeRows(report, options), form.toLowerCase() === 'tsv' ? '\t' : ',');
  try {
    writeFileSync(file, contents, isNew ? {flag: 'wx'} : {});
    return null;
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? error);
    return code === 'EEXIST' ? {code: 'there'} : {code: 'system', error: code};
  }
}
