import {existsSync} from 'node:fs';
import {Launcher} from 'chrome-launcher';
import {launch} from 'puppeteer-core';

const edges = [
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * How to launch a Chromium without a window: options for puppeteer's `launch`.
 *
 * The first of: `CHROME_PATH`, an installed Chrome or Chromium, an installed Edge, and on Linux x64 the one out of npm.
 *
 * @returns {Promise<import('puppeteer-core').LaunchOptions & {executablePath: string, args: string[]}>}
 * @throws Error where there is none, or where `CHROME_PATH` names no file
 */
export async function browser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !existsSync(wanted)) {
    throw new Error(`CHROME_PATH: expected the path of a Chrome, Chromium or Edge, found no file at "${wanted}"; correct or unset it.`);
  }
  const executablePath = wanted || installedChrome() || edges.find((path) => existsSync(path));
  if (executablePath) return {executablePath, args: args(), headless: true};
  const packaged = await packagedBrowser();
  if (packaged) return packaged;
  throw new Error('Expected a Chrome, Chromium or Edge for the browser tests, found none; install one or set CHROME_PATH.');
}

/** Switches of the packaged Chromium that are meant for one page in a function of a cloud: they take away what keeps pages and processes apart. */
const cloudOnly = /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|disable-features=.*IsolateOrigins.*)$/;

/**
 * The same for the Chromium out of npm, which is the same one on every machine; undefined where it does not run.
 *
 * @returns {Promise<import('puppeteer-core').LaunchOptions & {executablePath: string, args: string[]} | undefined>}
 */
export async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Makes the package unpack the shared libraries that a bare Linux lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return {executablePath: await chromium.executablePath(), args: [...chromium.args.filter((arg) => !cloudOnly.test(arg)), ...args()], headless: 'shell'};
}

/**
 * A browser that runs: puppeteer's `launch`, and once more where a signal ended the browser before it could be spoken to. Chromium's headless
 * shell traps itself once in some thousand starts, which no test is about; what it said is printed, so that nobody misses it.
 *
 * @param {import('puppeteer-core').LaunchOptions} [options] of puppeteer's `launch`; without them, those of `browser()`
 * @throws Error of puppeteer, with what the browser said
 */
export async function launchBrowser(options) {
  const chosen = options ?? await browser();
  return launch(chosen).catch((error) => {
    // Puppeteer tells the exit code, which is null where it was a signal.
    if (!error.message.includes('Code: null')) throw error;
    console.error(`A signal ended ${chosen.executablePath} while it started; it is started once more. ${error.message}`);
    return launch(chosen);
  });
}

function args() {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    // Chromium's sandbox does not start as root, and containers give little shared memory.
    ...(root || process.env.CI ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  ];
}

/** The path of an installed Chrome or Chromium; chrome-launcher throws where it finds none. */
export function installedChrome() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}
