import {type Check, exitCodeOf} from '../../checker/check.js';
import {formatOf} from '../../words/format.js';
import type {Words} from '../../words/words.js';
import {checksOf} from '../check.js';
import {machineOf} from '../machine.js';
import type {Options} from '../options.js';
import {sheetOf} from '../sheet.js';
import {versionOf} from '../version.js';

/** Checks files and prints what was found, as sentences or for machines. @returns the exit code: 0, 1 for errors in a report, 2 for a file that cannot be read */
export async function checkFiles({files, values, json}: Options, words: Words): Promise<number> {
  const checks: Check[] = [];
  for (const file of files) {
    for (const result of await checksOf(file, values.map)) {
      checks.push(result);
      if (!json) (result.trouble ? process.stderr : process.stdout).write(`${sheetOf(result, words)}${result.trouble ? '' : '\n'}`);
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(machineOf(checks, words, versionOf()), null, 2)}\n`);
  else close(checks, words);
  return checks.reduce((gravest, one) => Math.max(gravest, exitCodeOf(one)), 0);
}

/** Prints what all files have together, and what no check looks at. */
function close(checks: readonly Check[], words: Words): void {
  const readable = checks.filter(({trouble}) => !trouble);
  if (readable.length === 0) return;
  const sum = (name: keyof Check['counts']): number => readable.reduce((total, {counts}) => total + counts[name], 0);
  const counts = {errors: sum('errors'), advice: sum('advice'), information: sum('information'), notes: sum('notes')};
  if (checks.length > 1) process.stdout.write(`${words.total(checks.length, counts, checks.length - readable.length, formatOf(words.lang))}\n`);
  process.stdout.write(`${words.notChecked}\n`);
}
