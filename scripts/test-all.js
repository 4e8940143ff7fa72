// npm run test:all, after the build: the tests of the browser in Chromium, Firefox and WebKit. Last line: N passed, N failed.
// node scripts/test-all.js [--install] [--engine=Firefox] [path …]: --install first installs what is missing (root, Debian);
// --engine, also several times, runs only these engines; paths run only the tests in these files or folders.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {engine, engineNames, sentence} from './engines.js';
import {testFiles} from './test-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const asked = options.filter((option) => option.startsWith('--engine=')).map((option) => option.slice('--engine='.length));
const unknown = [
  ...options.filter((option) => option !== '--install' && !option.startsWith('--engine=')),
  ...asked.filter((name) => !engineNames.includes(name)),
];
if (unknown.length > 0) {
  console.error(`Expected --install, --engine=${engineNames.join(', --engine=')} or paths, found ${unknown.join(', ')}.`);
  process.exit(2);
}
const names = asked.length > 0 ? engineNames.filter((name) => asked.includes(name)) : engineNames;
const {browser: files} = testFiles(only);

/** Runs the tests in one engine with the output visible: the counts, what ran and what was left out, or the fault that prevented it. */
async function runIn(name, notes) {
  const found = await engine(name);
  if (found.missing.length > 0) return {name, passed: 0, failed: 1, fault: sentence(found)};
  if (files.length === 0) return {name, passed: 0, failed: 1, fault: 'no test file for the browser is in these paths.'};
  console.log(`\nTests in ${sentence(found).replace(': found ', ', ')}: ${files.length} files`);
  const [counts, run] = ['counts', 'run'].map((kind) => join(notes, `${name}-${kind}.json`));
  const start = performance.now();
  const exit = await new Promise((resolve) => {
    spawn(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.all.config.js', '--files', ...files], {
      cwd: root, stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, CIVIC_PROGRESS_ENGINE: name, CIVIC_PROGRESS_COUNTS: counts, CIVIC_PROGRESS_RUN: run},
    }).on('error', (error) => resolve(error.message)).on('close', (code, signal) => resolve(code ?? signal));
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  const result = {name, seconds, passed: 0, failed: 0, ...read(counts), ...read(run)};
  result.fault = !result.ran ? `the runner ended without counting its tests (exit ${exit}).`
    : exit !== 0 && result.failed === 0 ? `the runner ended with ${exit}, though no test failed.`
      : result.ran.length === 0 && result.failed === 0 ? 'no test ran.' : undefined;
  if (result.fault) result.failed++;
  return result;
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** The tests that an engine did not run: those that left themselves out, and those that only other engines have. */
function leftOut({ran = [], leftOut: own = []}, results) {
  const known = new Set([...ran, ...own.map(({test}) => test)]);
  const others = new Set(results.flatMap((result) => result.ran ?? []));
  return [...own, ...[...others].filter((test) => !known.has(test)).map((test) => ({test, why: 'another engine ran it, this one knew no such test'}))];
}

if (options.includes('--install')) spawnSync(process.execPath, [join(root, 'scripts/engines.js'), '--install'], {stdio: 'inherit'});

const notes = mkdtempSync(join(tmpdir(), 'civic-progress-test-'));
const results = [];
try {
  for (const name of names) results.push(await runIn(name, notes));
} finally {
  rmSync(notes, {recursive: true, force: true});
}

console.log();
for (const result of results) {
  const out = result.ran ? leftOut(result, results) : [];
  console.log(`${result.name}: ${result.passed} passed, ${result.failed} failed, ${result.ran ? out.length : 'all'} left out${result.seconds === undefined ? '' : `, ${result.seconds} s`}`);
  if (result.fault) console.log(`  Failed: ${result.fault}`);
  for (const {test, why} of out) console.log(`  Left out: ${test} (${why})`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
if (total('failed') > 0) process.exitCode = 1;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
