import {type Fields} from '../builder.js';
import type {Cell} from '../cell.js';
import {reportFields, type ReportField, type TemplateLang} from '../columns.js';
import {gridOf} from '../layout.js';
import {difference} from '../more.js';
import {wordOf} from '../read/choice.js';
import {stateWord} from '../read/state.js';
import {reportRows} from '../report-block.js';
import {readReportRows} from '../report-fields.js';
import type {Report} from '../../schema/report.js';
import {chunks, isSafe, isTag, jsonOf, percentCell} from './cell-text.js';

/** Rows of one field of the report; what is more goes into `more`. */
const mostRows = 10;

/** The fields of the report itself and their values, below their heads. @param all whether fields that stay empty have a row too */
export function reportCells(report: Report, lang: TemplateLang, all: boolean): Cell[][] {
  const name = (field: ReportField, tag?: string): string => `${reportFields.find((one) => one.field === field)!.name[lang]}${tag === undefined ? '' : ` [${tag}]`}`;
  const rows: Cell[][] = [[lang === 'en' ? 'field' : '字段', lang === 'en' ? 'content' : '内容']];
  const put = (field: ReportField, ...cells: (Cell | undefined)[]): void => {
    if (cells[0] === undefined || cells.some((cell) => typeof cell === 'string' && cell !== '' && !isSafe(cell))) {
      if (all && cells[0] === undefined) rows.push([name(field)]);
      return;
    }
    rows.push([name(field), ...cells.map((cell) => cell ?? null)]);
  };
  const words = (field: ReportField, text: unknown): void => {
    if (typeof text !== 'object' || text === null) return put(field, text as string | undefined);
    const entries = Object.entries(text as Record<string, string>);
    if (entries.length > mostRows || !entries.every(([tag, one]) => isTag(tag) && isSafe(one))) return;
    for (const [tag, one] of entries) rows.push([name(field, tag), one]);
  };
  put('lang', report.lang);
  words('title', report.title);
  words('description', report.description);
  const {publisher, plan} = report as Partial<Report>;
  words('publisher', publisher?.name);
  put('publisherUrl', publisher?.url);
  put('planStart', plan?.start);
  put('planEnd', plan?.end);
  put('periodStart', report.period?.start);
  put('periodEnd', report.period?.end);
  put('asOf', report.asOf);
  put('published', report.published);
  put('provisional', report.provisional === undefined ? undefined : wordOf('yes', String(report.provisional), lang));
  for (const source of (report.sources ?? []).slice(0, mostRows)) if (typeof source.title === 'string') put('source', source.title, source.url ?? '', source.date ?? '');
  if (all && !report.sources) put('source', undefined);
  for (const one of (report.statuses ?? []).slice(0, mostRows)) {
    if (typeof one.label === 'string' && typeof (one.rule ?? '') === 'string') put('statusWord', one.label, stateWord(one.state, lang), (one.rule as string | undefined) ?? '', one.id);
  }
  if (all && !report.statuses) put('statusWord', undefined);
  put('categories', report.declared?.categories);
  put('items', report.declared?.items);
  for (const one of (report.declared?.counts ?? []).slice(0, mostRows)) {
    if (typeof one.label === 'string' && typeof (one.rule ?? '') === 'string') put('count', one.label, one.count, wordOf('unit', one.unit, lang), (one.rule as string | undefined) ?? '', one.overlap === undefined ? '' : wordOf('overlap', one.overlap, lang));
  }
  if (all && !report.declared) put('count', undefined);
  for (const {label, share, digits, text = '', rule = ''} of (report.declared?.figures ?? []).slice(0, mostRows)) {
    if (typeof label === 'string' && typeof text === 'string' && typeof rule === 'string') put('declaredShare', label, percentCell(share, digits), rule, text);
  }
  if (all && !report.declared?.figures) put('declaredShare', undefined);
  words('rest', report.declared?.rest);
  put('schema', report.$schema);
  const grid = gridOf({name: '', cells: rows});
  const read = readReportRows(reportRows(grid, [0, rows.length]), grid, report.lang).fields;
  const missing = difference(read, report as unknown as Fields, ['categories']);
  if (missing) rows.push([name('more'), ...chunks(jsonOf({...(Object.keys(missing.set).length > 0 ? {set: missing.set} : {}), ...(missing.without.length > 0 ? {without: missing.without} : {})}))]);
  return rows;
}
