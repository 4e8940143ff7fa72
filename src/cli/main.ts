#!/usr/bin/env node
import {check, exitCodeOf, type Check} from './check.js';
import {clean} from './clean.js';
import {formatOf} from './format.js';
import {wordsOf, wordsOfEnvironment} from './language.js';
import {machineOf} from './machine.js';
import {optionsOf} from './options.js';
import {publish} from './publish.js';
import {sheetOf} from './sheet.js';
import {versionOf} from './version.js';

// A reader that has seen enough, such as `head`, closes the pipe: the rest is not wanted, the exit code is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

/** Runs the command and gives its exit code: 0, 1 for errors in a report, 2 for wrong usage or a file that cannot be read. */
async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  const chosen = options.lang === null ? null : wordsOf(options.lang);
  const words = chosen ?? wordsOfEnvironment(process.env);
  if (options.action === 'help') {
    process.stdout.write(`${words.usage}\n`);
    return 0;
  }
  if (options.action === 'version') {
    process.stdout.write(`${versionOf()}\n`);
    return 0;
  }
  const fault = options.fault ? words.fault(options.fault) : options.lang !== null && !chosen ? words.noLanguage(options.lang) : null;
  if (fault !== null) {
    process.stderr.write(`civic-progress: ${clean(fault)}\n\n${words.usage}\n`);
    return 2;
  }
  if (options.action === 'publish') {
    return publish({file: options.files[0]!, baseUrl: options.baseUrl!, out: options.out!, lang: options.lang}, words, {
      say: (text) => process.stdout.write(`${text}\n`), complain: (text) => process.stderr.write(`${text}\n`),
    });
  }
  const checks: Check[] = [];
  for (const file of options.files) {
    const result = await check(file);
    checks.push(result);
    if (!options.json) (result.trouble ? process.stderr : process.stdout).write(`${sheetOf(result, words)}${result.trouble ? '' : '\n'}`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(machineOf(checks, words, versionOf()), null, 2)}\n`);
  else closing(checks);
  return Math.max(...checks.map(exitCodeOf));

  function closing(all: readonly Check[]): void {
    const readable = all.filter(({trouble}) => !trouble);
    if (readable.length === 0) return;
    const sum = (name: keyof Check['counts']): number => readable.reduce((total, {counts}) => total + counts[name], 0);
    const counts = {errors: sum('errors'), advice: sum('advice'), information: sum('information'), notes: sum('notes')};
    if (all.length > 1) process.stdout.write(`${words.total(all.length, counts, all.length - readable.length, formatOf(words.lang))}\n`);
    process.stdout.write(`${words.notChecked}\n`);
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`civic-progress: ${clean(wordsOfEnvironment(process.env).crash(String(error)))}\n`);
  process.exitCode = 2;
}
