import type {Report} from '../schema/report.js';
import type {TemplateLang} from './columns.js';
import type {Sheet} from './sheet.js';
import type {WrittenSheet} from './write/choices.js';
import {figureSheet} from './write/figure-sheet.js';
import {helpCells} from './write/help-cells.js';
import {reportSheet} from './write/report-sheet.js';

export interface WriteOptions {
  /** Language of the heads. Default: Chinese for a report in Chinese, else English. */
  readonly lang?: TemplateLang;
  /** Whether columns that stay empty are written too, as in the template. Default: false. */
  readonly all?: boolean;
}

/** Names of the three sheets. */
export const sheetNames: Readonly<Record<TemplateLang, readonly [report: string, figures: string, help: string]>> = {en: ['report', 'figures', 'help'], 'zh-Hans': ['报告', '指标', '说明']};

/**
 * A report as sheets: its own fields, one row for each figure, and the help. What no column can hold stands in the column `more`, so
 * that `readTable` gives the same report.
 *
 * @param report a report; or what there is of one, which may lack its publisher and its plan
 */
export function writeTable(report: Report, {lang = /^zh\b/i.test(report.lang) ? 'zh-Hans' : 'en', all = false}: WriteOptions = {}): [report: WrittenSheet, figures: WrittenSheet, help: WrittenSheet] {
  const [reportName, figuresName, helpName] = sheetNames[lang];
  return [reportSheet(report, reportName, lang, all), figureSheet(report, figuresName, lang, all), {name: helpName, cells: helpCells(lang), choices: []}];
}

/** The same in one sheet, for files of rows: the fields of the report, an empty row, the figures. */
export function writeRows(report: Report, options: WriteOptions = {}): Sheet {
  const [fields, figures] = writeTable(report, options);
  return {name: '', cells: [...fields.cells.slice(1), [], ...figures.cells]};
}
