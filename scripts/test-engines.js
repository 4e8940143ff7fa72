import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {engine, sentence} from './engines.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The tests of the browser in some engines. Chromium, which takes all processors, goes first with its output visible; Firefox and
 * WebKit, which show one page at a time, run beside each other, each with its output when it has ended.
 *
 * @param names of `engineNames`; an engine that the machine lacks is one failure with the reason
 * @param files paths of test files from the root
 * @param notes an empty folder for the runners' reports
 * @returns for each engine the counts, the seconds, the tests that failed or that it left out with the reason, and the fault that prevented a run
 */
export async function testEngines(names, files, notes) {
  const results = [];
  for (const name of names.filter((one) => one === 'Chromium')) results.push(await runIn(name, files, notes));
  results.push(...await Promise.all(names.filter((one) => one !== 'Chromium').map((name) => runIn(name, files, notes))));
  return results.map((result) => ({...result, leftOut: result.ran ? leftOut(result, results) : []}));
}

/** The lines that say how each engine did; a test that failed or was left out is named. */
export const reportOf = (results) => results.flatMap(({name, passed, failed, ran, seconds, fault, failures = [], leftOut}) => [
  `${name}: ${passed} passed, ${failed} failed, ${ran ? leftOut.length : 'all'} left out${seconds === undefined ? '' : `, ${seconds} s`}`,
  ...(fault ? [`  Failed: ${fault}`] : []),
  ...failures.map(({test, why}) => `  Failed: ${test} (${why.split('\n', 1)[0]})`),
  ...leftOut.map(({test, why}) => `  Left out: ${test} (${why})`),
]);

/** How many files one browser is given where it does not live through all: WebKitGTK keeps what each of them had in memory, until it stands still. */
const batchSize = {WebKit: 24};

async function runIn(name, files, notes) {
  const found = await engine(name);
  if (found.missing.length > 0) return {name, passed: 0, failed: 1, fault: sentence(found)};
  // Without files the runner would take all of them.
  if (files.length === 0) return {name, passed: 0, failed: 1, fault: 'no test file for the browser is in these paths.'};
  const title = `\nTests in ${sentence(found).replace(': found ', ', ')}: ${files.length} files`;
  const live = name === 'Chromium';
  if (live) console.log(title);
  const said = [];
  const start = performance.now();
  const result = {name, passed: 0, failed: 0};
  let exit = 0;
  const size = batchSize[name] ?? files.length;
  for (let at = 0; at < files.length; at += size) {
    const [counts, run] = ['counts', 'run'].map((kind) => join(notes, `${name}-${kind}-${at}.json`));
    const ended = await runFiles(files.slice(at, at + size), live ? undefined : said, {CIVIC_PROGRESS_ENGINE: name, CIVIC_PROGRESS_COUNTS: counts, CIVIC_PROGRESS_RUN: run});
    exit ||= ended;
    const {passed, failed} = read(counts);
    const {ran, failures, leftOut} = read(run);
    if (!ran) {
      result.ran = undefined;
      break;
    }
    result.passed += passed;
    result.failed += failed;
    for (const [key, more] of Object.entries({ran, failures, leftOut})) result[key] = [...result[key] ?? [], ...more];
  }
  if (!live) console.log(`${title}\n${Buffer.concat(said)}`);
  result.seconds = Math.round((performance.now() - start) / 1000);
  result.fault = !result.ran ? `the runner ended without counting its tests (exit ${exit}).`
    : exit !== 0 && result.failed === 0 ? `the runner ended with ${exit}, though no test failed.`
      : result.ran.length === 0 && result.failed === 0 ? 'no test ran.' : undefined;
  if (result.fault) result.failed++;
  return result;
}

/** Runs some files; with what it ended, 0 where all is well. What it says goes to `said`, or without it to the terminal. */
const runFiles = (files, said, env) => new Promise((resolve) => {
  const stream = said ? 'pipe' : 'inherit';
  const runner = spawn(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.all.config.js', '--files', ...files], {
    cwd: root, stdio: ['ignore', stream, stream], env: {...process.env, ...env},
  }).on('error', (error) => resolve(error.message)).on('close', (code, signal) => resolve(code ?? signal));
  for (const output of [runner.stdout, runner.stderr]) output?.on('data', (data) => said.push(data));
});

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** The tests that an engine did not run: those that left themselves out, and those that only other engines have. */
function leftOut({ran, leftOut: own}, results) {
  const known = new Set([...ran, ...own.map(({test}) => test)]);
  const others = new Set(results.flatMap((result) => result.ran ?? []));
  return [...own, ...[...others].filter((test) => !known.has(test)).map((test) => ({test, why: 'another engine ran it, this one knew no such test'}))];
}
