// The tests of the browser in any of the engines; scripts/test-engines.js calls it once for each.
// One engine by hand: CIVIC_PROGRESS_ENGINE=Firefox npx wtr --config web-test-runner.all.config.js --files test/elements/report.test.ts
import {writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {engine, engineNames, sentence} from './scripts/engines.js';
import {startWebKit, webkitCapabilities} from './scripts/webkit-driver.js';
import base from './web-test-runner.config.js';

const name = process.env.CIVIC_PROGRESS_ENGINE ?? 'Firefox';
if (!engineNames.includes(name)) throw new Error(`CIVIC_PROGRESS_ENGINE: expected one of ${engineNames.join(', ')}, found "${name}".`);
const {found, missing, ...rest} = await engine(name);
if (missing.length > 0) throw new Error(sentence({found, missing, ...rest}));

/** Answers `false` to the command `emulate`, which only Chromium can follow; the test then leaves itself out, and the report says why. */
const refusals = new Map();
const refuseEmulation = () => ({
  name: 'emulate-command',
  executeCommand({command, session}) {
    if (command !== 'emulate') return undefined;
    refusals.set(session.testFile, `${name} has no emulation of media features`);
    return false;
  },
});

/** Writes which tests ran, which failed and which left themselves out to where scripts/test-engines.js looks for it. */
const runReporter = (path) => ({
  stop({sessions}) {
    const ran = [];
    const failures = [];
    const leftOut = [];
    for (const {testFile, testResults, errors} of sessions) {
      const file = testFile.replaceAll('\\', '/').replace(/^.*?(?=\/test\/)\//, '');
      for (const {message} of errors) failures.push({test: file, why: message});
      const walk = (suite, above) => {
        for (const test of suite?.tests ?? []) {
          const full = [...above, test.name].join(' > ');
          if (test.skipped) leftOut.push({test: full, why: refusals.get(testFile) ?? 'the test leaves itself out'});
          else ran.push(full);
          if (!test.skipped && !test.passed) failures.push({test: full, why: test.error?.message ?? 'no reason given'});
        }
        for (const part of suite?.suites ?? []) walk(part, [...above, part.name]);
      };
      walk(testResults, [file]);
    }
    writeFileSync(path, JSON.stringify({ran, failures, leftOut}));
  },
});

/** A free port. Another program could take it before its use, which nobody has seen happen. */
const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
    const {port} = server.address();
    server.close(() => resolve(port));
  });
});

/** WebKit's driver, as long as the tests run. */
const webkitDriver = (port) => {
  let end = () => {};
  return {
    name: 'webkit-driver',
    async serverStart() {
      end = await startWebKit(found, port);
    },
    serverStop: () => end(),
  };
};

const launchers = {
  Chromium: () => ({browsers: base.browsers, plugins: base.plugins}),
  Firefox: () => ({
    browsers: [chromeLauncher({puppeteer, launchOptions: {browser: 'firefox', executablePath: found.browser, headless: true}})],
    plugins: [refuseEmulation(), ...base.plugins],
    concurrency: 1,
  }),
  WebKit: async () => {
    // A large package that the others need not wait for.
    const {webdriverLauncher} = await import('@web/test-runner-webdriver');
    const port = await freePort();
    return {
      browsers: [webdriverLauncher({
        hostname: '127.0.0.1', port, path: '/', logLevel: 'error',
        capabilities: {...webkitCapabilities(found), 'wdio:enforceWebDriverClassic': true},
      })],
      plugins: [refuseEmulation(), ...base.plugins, webkitDriver(port)],
      // Its only page can send keys only to itself, not to frames.
      concurrency: 1,
    };
  },
};

const runPath = process.env.CIVIC_PROGRESS_RUN;

export default {
  ...base,
  // Runners beside each other would both find 8000 free.
  port: await freePort(),
  ...await launchers[name](),
  testsFinishTimeout: 300_000,
  reporters: [...base.reporters, ...(runPath ? [runReporter(runPath)] : [])],
};
