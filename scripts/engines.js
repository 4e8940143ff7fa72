// The browser engines on this machine, one line each: node scripts/engines.js
// With --install it first installs what is missing of them and of what else the tests use, as root on Debian and its kin.
// Ends with 1 where an engine is missing.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {browser, installedChrome} from './browser.js';

/**
 * One engine: the paths of its programs by what they are for, and what it lacks, each with the Debian packages that may bring it.
 *
 * @typedef {{name: string, found: Record<string, string>, missing: {what: string, packages: string[]}[], advice: string}} Engine
 */

/** The names by which an engine is asked for. */
export const engineNames = ['Chromium', 'Firefox', 'WebKit'];

/**
 * What else the tests use of the machine, and --install installs where it is missing; a test without it must say so or pass without it.
 *
 * @type {{what: string, there: () => boolean, packages: string[]}[]}
 */
const extras = [
  // The one out of npm is a shell without a search in the page.
  {what: 'an installed Chromium', there: () => installedChrome() !== undefined, packages: ['chromium']},
  {what: 'fontconfig', there: () => onPath('fc-list') !== undefined, packages: ['fontconfig']},
  // Without one the pages are measured with boxes for letters.
  {what: 'a Chinese font', there: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'), packages: ['fonts-noto-cjk']},
  {what: 'DejaVu Sans', there: () => existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'), packages: ['fonts-dejavu-core']},
  // It serves the published folder in test/cli/published.test.ts.
  {what: 'nginx', there: () => onPath('nginx') !== undefined || existsSync('/usr/sbin/nginx'), packages: ['nginx-light', 'nginx']},
  // It reads the elements aloud in test/access/speech.test.ts.
  {what: 'Orca', there: () => onPath('orca') !== undefined, packages: ['orca']},
  {what: 'xdotool', there: () => onPath('xdotool') !== undefined, packages: ['xdotool']},
  {what: 'dbus-daemon', there: () => onPath('dbus-daemon') !== undefined, packages: ['dbus-daemon', 'dbus']},
  // It opens and saves workbooks in test/cli/tables/libreoffice.test.ts.
  {what: 'LibreOffice Calc', there: () => onPath('soffice') !== undefined, packages: ['libreoffice-calc']},
];

/** Looks for one engine. @returns {Promise<Engine>} */
export async function engine(name) {
  return {name, ...await {Chromium: chromium, Firefox: firefox, WebKit: webkit}[name]()};
}

async function chromium() {
  try {
    const {executablePath} = await browser();
    return {found: {browser: executablePath}, missing: []};
  } catch (error) {
    return {found: {}, missing: [{what: 'Chrome, Chromium or Edge', packages: ['chromium']}], advice: error.message};
  }
}

function firefox() {
  const wanted = process.env.FIREFOX_PATH;
  const path = wanted ? (existsSync(wanted) ? wanted : undefined) : onPath('firefox-esr') ?? onPath('firefox')
    ?? ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'].find((one) => existsSync(one));
  if (path) return {found: {browser: path}, missing: []};
  if (wanted) return {found: {}, missing: [{what: 'Firefox', packages: []}], advice: `FIREFOX_PATH names no file: "${wanted}"; correct or unset it`};
  return {found: {}, missing: [{what: 'Firefox', packages: ['firefox-esr', 'firefox']}], advice: 'install Firefox or set FIREFOX_PATH'};
}

/** WebKitGTK, which Linux has: a driver, a browser that lets itself be driven, and a screen that nobody sees. */
function webkit() {
  const parts = [
    ['driver', 'WebKitWebDriver', onPath('WebKitWebDriver'), ['webkit2gtk-driver']],
    ['browser', 'MiniBrowser', miniBrowser(), ['libwebkit2gtk-4.1-0', 'libwebkitgtk-6.0-4', 'libwebkit2gtk-4.0-37']],
    ['screen', 'Xvfb', onPath('Xvfb'), ['xvfb']],
  ];
  return {
    found: Object.fromEntries(parts.filter(([, , path]) => path).map(([use, , path]) => [use, path])),
    missing: parts.filter(([, , path]) => !path).map(([, what, , packages]) => ({what, packages})),
    advice: process.platform === 'linux' ? "install WebKitGTK's driver, its MiniBrowser and Xvfb" : 'WebKitGTK needs Linux, so run it there or in a container',
  };
}

/** The newest MiniBrowser; it lies beside the library of its version, never on PATH. */
function miniBrowser() {
  for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
    for (const folder of ['/usr/lib', '/usr/lib64', '/usr/libexec', ...triplets()]) {
      const path = join(folder, version, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

/** Debian's folders of libraries by machine, such as /usr/lib/x86_64-linux-gnu. */
const triplets = () => existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.includes('-linux-gnu')).map((name) => `/usr/lib/${name}`) : [];

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return folders.flatMap((folder) => names.map((one) => join(folder, one))).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What one line says about an engine. @param {Engine} engine */
export function sentence({name, found, missing, advice}) {
  if (missing.length === 0) return `${name}: found ${Object.values(found).join(', ')}`;
  const packages = missing.flatMap(({packages: [first]}) => first ?? []);
  const debian = packages.length > 0 && process.platform === 'linux' ? ` (Debian: apt-get install ${packages.join(' ')})` : '';
  return `${name}: missing ${missing.map(({what}) => what).join(', ')}; ${advice.replace(/\.$/, '')}${debian}.`;
}

/** What `npm test` says of the engines in which it does not run. */
export async function otherEngines() {
  const others = await Promise.all(engineNames.slice(1).map(engine));
  const here = others.filter(({missing}) => missing.length === 0).map(({name}) => name);
  const gone = others.filter(({missing}) => missing.length > 0).map(({name}) => name);
  return `Other engines: ${here.length > 0 ? `found ${here.join(' and ')}` : 'found none'}${gone.length > 0 ? `, missing ${gone.join(' and ')}` : ''}. `
    + `npm run test:all runs the same tests in ${engineNames.slice(0, -1).join(', ')} and ${engineNames.at(-1)}; `
    + (gone.length > 0 ? 'node scripts/engines.js says what to install.' : 'they were not run here.');
}

/** Installs, for each list of Debian packages, the first that this release of Debian knows. Says why where it cannot. */
function install(wanted) {
  if (wanted.length === 0) return;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    console.log(`Installing needs root and apt-get; nothing was installed of ${wanted.map(([first]) => first).join(', ')}.`);
    return;
  }
  const run = (program, ...args) => spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', timeout: 600_000, env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  const succeed = (...args) => {
    const {status, stderr} = run('apt-get', ...args);
    if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stderr}`);
    return status === 0;
  };
  if (!succeed('update')) return;
  const packages = wanted.map((names) => names.find((name) => run('apt-cache', 'show', name).status === 0) ?? names[0]);
  console.log(`Installing ${packages.join(' ')}`);
  succeed('install', '-y', '--no-install-recommends', ...packages);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = () => Promise.all(engineNames.map(engine));
  if (process.argv.includes('--install')) {
    const wanted = [...(await all()).flatMap(({missing}) => missing), ...extras.filter(({there}) => !there())];
    install(wanted.map(({packages}) => packages).filter((packages) => packages.length > 0));
  }
  const engines = await all();
  for (const one of engines) console.log(sentence(one));
  for (const {what, packages} of extras.filter(({there}) => !there())) console.log(`Missing ${what}; the tests go on without (Debian: apt-get install ${packages[0]}).`);
  if (engines.some(({missing}) => missing.length > 0)) process.exitCode = 1;
}
