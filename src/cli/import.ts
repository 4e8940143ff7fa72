import {existsSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {exitCodeOf} from '../checker/check.js';
import {check} from './check.js';
import {clean} from './clean.js';
import {formatOf} from '../words/format.js';
import {sheetOf} from './sheet.js';
import {accountOf} from './account.js';
import {spokenMapping} from '../words/spoken-mapping.js';
import type {Words} from '../words/words.js';

interface ImportOptions {
  readonly file: string;
  readonly map?: string | undefined;
  /** The file of the report; undefined = standard output. */
  readonly out?: string | undefined;
}

/** Where sentences go, and the report where it has no file. */
interface Output {
  say(text: string): void;
  complain(text: string): void;
  give(text: string): void;
}

/**
 * Turns a table into a report, with the mapping that was guessed beside it, and checks it. Everything that is not used is said.
 *
 * @returns the exit code: 0, 1 where the report has errors or lacks something, 2 where a file cannot be read or written
 */
export async function importTable({file, map, out}: ImportOptions, words: Words, output: Output): Promise<number> {
  const checked = await check(file, map, true);
  // Without a file for it the report is on standard output, and the sentences are beside it.
  const say = out === undefined || out === '-' ? output.complain : output.say;
  if (checked.trouble || !checked.table) {
    output.complain(sheetOf(checked, words));
    return 2;
  }
  const {table} = checked;
  const format = formatOf(words.lang);
  say(sheetOf(checked, words));
  say(accountOf(table, words, format));
  const toFile = out !== undefined && out !== '-';
  const mapFile = toFile && map === undefined ? join(dirname(out), `${nameOf(file)}.map.json`) : null;
  let mapping: string | null = null;
  if (mapFile !== null) {
    const isThere = existsSync(mapFile);
    const fault = isThere ? null : written(mapFile, spokenMapping(table.mapping, words.table));
    if (fault !== null) {
      output.complain(`civic-progress: ${clean(words.table.unwritten(mapFile, fault))}\n`);
      return 2;
    }
    if (isThere) say(`${clean(words.table.mapThere(mapFile))}\n`);
    else mapping = mapFile;
  }
  if (!table.report) {
    output.complain(`civic-progress: ${clean(words.table.notWritten(mapping ?? map ?? null))}\n`);
    return 1;
  }
  if (!toFile) output.give(`${JSON.stringify(table.report, null, 2)}\n`);
  else {
    const fault = written(out, table.report);
    if (fault !== null) {
      output.complain(`civic-progress: ${clean(words.table.unwritten(out, fault))}\n`);
      return 2;
    }
    say(`${clean(words.table.written(out, mapping))}\n`);
  }
  return exitCodeOf(checked);
}

/** The name of a file for its mapping; of an address the last part of its path. */
function nameOf(file: string): string {
  if (file === '-') return 'table';
  if (!/^https?:/i.test(file)) return basename(file);
  const {hostname, pathname} = new URL(file);
  return (pathname.split('/').filter(Boolean).at(-1) ?? hostname).replace(/[^\w.-]+/g, '-').slice(0, 80) || 'table';
}

/** Writes JSON into a file. @returns the word of the system for why not, or null */
function written(file: string, data: unknown): string | null {
  try {
    writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
    return null;
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code ?? error);
  }
}
