import {type ExportFault, exportTable} from './export.js';
import {templateReport, type TemplateWords} from '../checker/template-report.js';

/** Writes a table with every column, the help and example figures into a new file; a file that is there stays. @returns the fault, or null */
export function template(file: string, words: TemplateWords, lang: 'en' | 'zh-Hans', today: Date): Promise<ExportFault | null> {
  return exportTable(templateReport(words, lang, today), file, {lang, all: true, isNew: true});
}
