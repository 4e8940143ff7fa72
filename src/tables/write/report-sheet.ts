import {type Fields} from '../builder.js';
import type {Cell} from '../cell.js';
import {reportFields, type ReportField, type TemplateLang} from '../columns.js';
import {gridOf} from '../layout.js';
import {difference} from '../more.js';
import {wordOf, wordsOfSet} from '../read/choice.js';
import {stateWord} from '../read/state.js';
import {reportRows} from '../report-block.js';
import {readReportRows} from '../report-fields.js';
import type {Report} from '../../schema/report.js';
import {type Choices, stateWords, type WrittenSheet} from './choices.js';
import {chunks, dateCell, isSafe, isTag, jsonCell, percentCell} from './cell-text.js';

/** Rows of one field of the report; what is more goes into `more`. */
const mostRows = 10;

/** The sheet of the fields of the report itself and their values, below their heads. @param all whether fields that stay empty have a row too */
export function reportSheet(report: Report, sheet: string, lang: TemplateLang, all: boolean): WrittenSheet {
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
  put('planStart', dateCell(plan?.start));
  put('planEnd', dateCell(plan?.end));
  put('periodStart', dateCell(report.period?.start));
  put('periodEnd', dateCell(report.period?.end));
  put('asOf', dateCell(report.asOf));
  put('published', dateCell(report.published));
  put('provisional', report.provisional === undefined ? undefined : wordOf('yes', String(report.provisional), lang));
  for (const source of (report.sources ?? []).slice(0, mostRows)) if (typeof source.title === 'string') put('source', source.title, source.url ?? '', dateCell(source.date) ?? '');
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
  if (missing) rows.push([name('more'), ...chunks(jsonCell({...(Object.keys(missing.set).length > 0 ? {set: missing.set} : {}), ...(missing.without.length > 0 ? {without: missing.without} : {})}))]);
  return {name: sheet, cells: rows, choices: rows.flatMap(([head], row) => offered(lang).filter(({field}) => head === name(field)).map(({column, words}): Choices => ({top: row, bottom: row, column, words, isClosed: true})))};
}

/** Cells of the fields that take some words only. */
const offered = (lang: TemplateLang): readonly {readonly field: ReportField; readonly column: number; readonly words: readonly string[]}[] => [
  {field: 'provisional', column: 1, words: wordsOfSet('yes', lang)}, {field: 'statusWord', column: 2, words: stateWords(lang)},
  {field: 'count', column: 3, words: wordsOfSet('unit', lang)}, {field: 'count', column: 5, words: wordsOfSet('overlap', lang)},
];
