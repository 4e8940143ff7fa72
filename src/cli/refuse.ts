import {formatOf} from '../words/format.js';
import {findingOf} from '../words/say.js';
import type {Words} from '../words/words.js';
import {clean} from './clean.js';
import {fail} from './fail.js';
import type {Unread} from './load.js';
import {placeOf} from './sheet.js';

/** Says why a file is no report. @returns the exit code: 1 for what is in it, 2 where it could not be read */
export function refuse(unread: Unread, words: Words): number {
  const {file} = unread;
  const format = formatOf(words.lang);
  if ('findings' in unread) {
    const {findings, table, where} = unread;
    for (const finding of table?.findings.filter(({level}) => level === 'error').slice(0, 20) ?? []) process.stderr.write(`  ${clean(`${finding.ref || words.whole}: ${words.table.finding(finding)}`)}\n`);
    for (const finding of findings.slice(0, 20)) process.stderr.write(`  ${clean(`${placeOf(finding.pointer, where(finding.pointer), words, format)}: ${findingOf(finding, words)}`)}\n`);
  }
  return fail(`${file}: ${'trouble' in unread ? words.trouble(unread.trouble, format) : words.noReport}`, 'trouble' in unread ? 2 : 1);
}
