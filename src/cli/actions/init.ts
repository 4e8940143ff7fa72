import {firstReport} from '../../checker/first-report.js';
import type {Words} from '../../words/words.js';
import {clean} from '../clean.js';
import {fail} from '../fail.js';
import {init} from '../init.js';

/** Writes a first report with example values. @returns the exit code: 0, 2 where it could not be written */
export function initFile(file: string, words: Words): number {
  const notWritten = init(file, firstReport(words.init.first, words.lang, new Date()));
  if (notWritten) return fail(words.init.fault(notWritten, file));
  process.stdout.write(`${clean(words.init.written(file))}\n`);
  return 0;
}
