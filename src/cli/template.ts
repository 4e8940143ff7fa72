import {type ExportFault, exportTable} from './export.js';
import {firstReport, type FirstWords} from '../checker/first-report.js';

/** Writes a table with every column, the help and example figures into a new file; a file that is there stays. @returns the fault, or null */
export function template(file: string, words: FirstWords, lang: 'en' | 'zh-Hans', today: Date): Promise<ExportFault | null> {
  return exportTable(firstReport(words, lang, today), file, {lang, all: true, isNew: true});
}
