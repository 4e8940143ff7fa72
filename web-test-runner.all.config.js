// The tests of the browser in any of the engines; scripts/test-engines.js calls it once for each.
// One engine by hand: CIVIC_PROGRESS_ENGINE=Firefox npx wtr --config web-test-runner.all.config.js --files test/elements/report.test.ts
import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {engine, engineNames, sentence} from './scripts/engines.js';
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

/** Starts a screen that nobody sees and WebKit's driver on it, and ends both. */
const webkitDriver = (port) => {
  const programs = [];
  const end = () => {
    for (const program of programs.splice(0).reverse()) program.kill();
  };
  const start = (...args) => {
    const program = spawn(...args);
    programs.push(program);
    return program;
  };
  return {
    name: 'webkit-driver',
    async serverStart() {
      process.on('exit', end);
      // Xvfb chooses a free display and writes its number to the fourth stream.
      const screen = start(found.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
      const display = await new Promise((resolve, reject) => {
        screen.on('error', reject).on('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a screen.`)));
        screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
      });
      // On Wayland the browser would come to the screen of whoever runs the tests.
      start(found.driver, [`--port=${port}`], {stdio: 'ignore', env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11'}})
        .on('error', (error) => console.error(`WebKitWebDriver: ${error.message}`));
      for (const until = Date.now() + 20_000; ;) {
        const ready = await fetch(`http://127.0.0.1:${port}/status`).then(({ok}) => ok, () => false);
        if (ready) return;
        if (Date.now() > until) throw new Error('WebKitWebDriver did not answer for 20 seconds.');
        await wait(100);
      }
    },
    serverStop: end,
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
        capabilities: {
          browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': {binary: found.browser, args: ['--automation']},
        },
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
