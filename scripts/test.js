// npm test, after the build: the types of tests and stories, the tests of Node, of the browser, and every story. Last line: N passed, N failed.
// node scripts/test.js [--all | --left-out | --engine=Firefox …] [path …]
// --all (npm run test:all) runs the browser's tests in Chromium, Firefox and WebKit, and fails where one of them or of what else the tests use is missing.
// --left-out runs what npm test leaves out: the browser's tests in Firefox and WebKit, and the files in Node that an npm test before it noted in
// the file that CIVIC_PROGRESS_LEFT_OUT names; it fails where something is missing. --engine, also several times, runs the browser's tests in
// these; none of them, in Chromium. Paths run only the tests in these files or folders.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {browser as unpackedBrowser} from './browser.js';
import {engineNames, otherEngines} from './engines.js';
import {reportOf, testEngines} from './test-engines.js';
import {testFiles} from './test-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const notes = mkdtempSync(join(tmpdir(), 'civic-progress-test-'));
const options = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const known = new Map([['--all', engineNames], ['--left-out', engineNames.slice(1)], ...engineNames.map((name) => [`--engine=${name}`, [name]])]);
const unknown = options.filter((option) => !known.has(option));
if (unknown.length > 0) {
  console.error(`Expected ${[...known.keys()].join(', ')} or paths, found ${unknown.join(', ')}.`);
  process.exit(2);
}
const engines = options.length > 0 ? [...new Set(options.flatMap((option) => known.get(option)))] : engineNames.slice(0, 1);
const rest = options.includes('--left-out');
const files = testFiles(only);
const total = {passed: 0, failed: 0};
/** Where test/needs.ts notes each group of tests that this machine lacks something for. */
const leftOutPath = process.env.CIVIC_PROGRESS_LEFT_OUT ?? join(notes, 'left-out.jsonl');
/** What each engine did, and which tests of Node failed, to be said at the end. */
const browsers = [];
const failures = [];

/** Runs a Node program with its output visible; resolves to its exit code, or the signal that ended it. */
const run = (args, env = {}) => new Promise((resolve) => {
  spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, ...env}})
    .on('error', (error) => resolve(error.message))
    .on('close', (code, signal) => resolve(code ?? signal));
});

/** Adds the counts of one runner; a runner that broke or ran nothing counts as one failure. */
function add(runner, exit, counts) {
  const {passed, failed} = counts ?? {passed: 0, failed: 0};
  total.passed += passed;
  total.failed += failed;
  const fault = !counts ? `the ${runner} ended without counting its tests (exit ${exit})`
    : exit !== 0 && failed === 0 ? `the ${runner} ended with ${exit}, though no test failed`
      : passed + failed === 0 ? `the ${runner} ran no test` : undefined;
  if (fault) {
    total.failed++;
    console.error(`Failed: ${fault}.`);
  }
}

async function types(folder) {
  console.log(`\nTypes: tsc --noEmit -p ${folder}`);
  const exit = await run(['node_modules/typescript/bin/tsc', '--noEmit', '-p', folder]);
  if (exit === 0) return;
  total.failed++;
  console.error(`Failed: the types of ${folder}.`);
}

async function node() {
  console.log(`\nTests in Node ${process.version}: ${files.node.length} files`);
  const tap = join(notes, 'node.tap');
  // Without files node --test would go looking for tests of its own. The limit ends what hangs; a slow machine is no fault.
  const exit = files.node.length === 0 ? 0 : await run(['--import', 'tsx', '--test', '--test-timeout=1800000',
    // Node would leave one processor idle, half of them on a small machine; the tests wait for browsers and programs most of the time.
    `--test-concurrency=${availableParallelism() + 1}`,
    '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${tap}`, ...files.node],
  {CIVIC_PROGRESS_LEFT_OUT: leftOutPath, CIVIC_PROGRESS_DEMAND: options.includes('--all') ? 'all' : rest ? 'left out' : ''});
  add('Node runner', exit, files.node.length === 0 ? {passed: 0, failed: 0} : tapCounts(tap));
  failures.push(...tapFailures(tap));
}

/** A line for each test that failed in a TAP file; none of the groups around them. */
function tapFailures(path) {
  const failed = (readIfThere(path) ?? '').matchAll(/^ *not ok \d+ - (.*)\n +---\n(?:.*\n)*? +location: '(.*?):\d+:\d+'\n +failureType: '(.*)'$/gm);
  return [...failed].filter(([, , , type]) => type !== 'subtestsFailed').map(([, name, file]) => `  Failed: ${relative(root, file)} > ${name}`);
}

/** The counts at the end of a TAP file; undefined where the runner did not get so far. */
function tapCounts(path) {
  const text = readIfThere(path);
  const count = (word) => Number(text?.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1]);
  // Node takes a file without tests for a test that passed, named as the file.
  const empty = [...text?.matchAll(/^ok \d+ - (.*\.test\.ts)$/gm) ?? []].map(([, file]) => file);
  const faulty = empty.filter((file) => !leftOut().some((group) => file.endsWith(group.file)));
  for (const file of faulty) console.error(`${file}: expected tests, found none`);
  const counts = {passed: count('pass') - empty.length, failed: count('fail') + count('cancelled') + faulty.length};
  return Number.isNaN(counts.passed + counts.failed) ? undefined : counts;
}

/** The groups of tests that were left out, with what each of them needs. */
const leftOut = () => (readIfThere(leftOutPath) ?? '').split('\n').filter(Boolean).map((line) => JSON.parse(line));

/** One line of what was left out, by what is missing; none where nothing was. */
function leftOutLine() {
  const needs = new Map();
  for (const {need, tests, file} of leftOut()) needs.set(need, [...needs.get(need) ?? [], `${tests} (${file})`]);
  if (needs.size === 0) return [];
  return [`Left out, because this machine lacks what they need: ${[...needs].map(([need, groups]) => `${need}: ${groups.join(', ')}`).join('; ')}. `
    + 'npm run test:all demands them; as root on Debian, node scripts/engines.js --install brings what is missing.'];
}

async function browser() {
  for (const result of await testEngines(engines, files.browser, notes)) {
    total.passed += result.passed;
    total.failed += result.failed;
    browsers.push(result);
  }
}

async function stories() {
  console.log('\nStories: storybook build');
  const built = await run(['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--disable-telemetry'], {CI: '1', STORYBOOK_DISABLE_TELEMETRY: '1'});
  const path = join(notes, 'stories.json');
  const exit = built === 0 ? await run(['scripts/stories.js'], {CIVIC_PROGRESS_COUNTS: path}) : built;
  const text = readIfThere(path);
  add('story runner', exit, text && JSON.parse(text));
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

// Said at the end, but before the notes go.
let left = [];
try {
  // The Chromium out of npm is unpacked at its first use: here, whole, before several tests want it at the same moment. Who lacks it says so.
  await unpackedBrowser().catch(() => undefined);
  if (rest) {
    const wanted = new Set(leftOut().map(({file}) => file));
    files.node = files.node.filter((file) => wanted.has(file));
  } else {
    await types('test');
    if (only.length === 0) await types('stories');
  }
  // With paths given, a runner that none of them needs is left out; with none given, each must have a test.
  const narrowed = (rest || only.length > 0) && files.node.length + files.browser.length > 0;
  if (!narrowed || files.node.length > 0) await node();
  if (!narrowed || files.browser.length > 0) await browser();
  if (only.length === 0 && !rest) await stories();
} finally {
  if (!rest) left = leftOutLine();
  rmSync(notes, {recursive: true, force: true});
}
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${[...failures, ...reportOf(browsers), ...left, ...(options.length === 0 ? [await otherEngines()] : [])].join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
