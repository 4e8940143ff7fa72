// The tests of the browser: npx wtr, or one file: npx wtr --files test/schema/parse.test.ts
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {browser, launchBrowser} from './scripts/browser.js';
import {testFiles} from './scripts/test-files.js';
import {failingServer} from './test/elements/failing-server.js';

/**
 * The media features that `emulateMedia` does not know, forced colours above all. In a test:
 * `await executeServerCommand('emulate', {features: [{name: 'forced-colors', value: 'active'}]})`, and `{features: []}` to end it:
 * the next test file may get the same page.
 */
const emulatePlugin = () => {
  // One client for each page, because only the client that set a feature can end it.
  const clients = new WeakMap();
  return {
    name: 'emulate-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      await clients.get(page).send('Emulation.setEmulatedMedia', {media: payload?.media ?? '', features: payload?.features ?? []});
      return true;
    },
  };
};

/** Writes how many tests passed and failed to where scripts/test-engines.js looks for it; a file that did not load or has no test is one failure. */
const countReporter = (path) => ({
  stop({sessions}) {
    const counts = {passed: 0, failed: 0};
    const testsOf = (suite) => [...suite?.tests ?? [], ...(suite?.suites ?? []).flatMap(testsOf)];
    for (const session of sessions) {
      const tests = testsOf(session.testResults);
      const failed = tests.filter((test) => !test.skipped && !test.passed).length;
      const none = session.passed && tests.length === 0;
      if (none) console.error(`${session.testFile}: expected tests, found none`);
      counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
      counts.failed += failed || (none || !session.passed ? 1 : 0);
    }
    writeFileSync(path, JSON.stringify(counts));
  },
});

const countsPath = process.env.CIVIC_PROGRESS_COUNTS;

export default {
  files: testFiles().browser,
  nodeResolve: true,
  hostname: '127.0.0.1',
  concurrency: 2,
  // They end what hangs; a slow machine is no fault.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  testFramework: {config: {timeout: 120_000}},
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    a11ySnapshotPlugin(),
    emulatePlugin(),
  ],
  middleware: [failingServer()],
  // The launcher keeps a browser that did not start, for all files: hence ours, which starts it once more.
  browsers: [chromeLauncher({puppeteer: {launch: launchBrowser}, launchOptions: await browser()})],
  // The tests want Lit's development build for its checks, not for its greeting.
  filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: [defaultReporter(), ...(countsPath ? [countReporter(countsPath)] : [])],
};
