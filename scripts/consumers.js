// Installs the package, as npm would publish it, into each project of test/consumers, builds it and uses it in Chromium.
// node scripts/consumers.js [project …], after a build. Last line: N passed, N failed.
import {spawn} from 'node:child_process';
import {copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {launchBrowser} from './browser.js';
import {serve} from './serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'test/consumers');
const report = join(root, 'demo/data/qingdao-2021-half-year.json');
const {asOf, categories} = JSON.parse(readFileSync(report, 'utf8'));
const items = categories.flatMap((category) => category.items).length;

const only = process.argv.slice(2);
const projects = readdirSync(home).filter((name) => existsSync(join(home, name, 'package.json'))).filter((name) => only.length === 0 || only.includes(name));
const folder = mkdtempSync(join(tmpdir(), 'civic-progress-consumers-'));
const total = {passed: 0, failed: 0};

/** Runs a program; resolves to its output, or throws with its last lines. */
const run = (program, args, cwd) => new Promise((resolve, reject) => {
  // npm is a batch file on Windows, which only a shell runs.
  const child = spawn(program, args, {cwd, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, NO_COLOR: '1'}});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { said += text; });
  child.on('error', reject).on('close', (code) => {
    if (code === 0) resolve(said);
    else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said.split('\n').filter((line) => !line.startsWith('npm warn')).slice(-25).map((line) => line.slice(0, 300)).join('\n')}`));
  });
});

/** One check of a project; whether it held. */
async function check(project, what, body) {
  try {
    const faults = await body();
    if (faults?.length > 0) throw new Error(faults.join('\n'));
    total.passed++;
    console.log(`  ok     ${project}: ${what}`);
    return true;
  } catch (error) {
    total.failed++;
    console.error(`  FAILED ${project}: ${what}\n    ${error.message.replaceAll('\n', '\n    ')}`);
    return false;
  }
}

/** Keeps count of what listens on the window and the document; runs in the page before its own scripts. */
function countListeners() {
  const heard = new Map([[window, new Set()], [document, new Set()]]);
  const ids = new WeakMap();
  const key = (type, listener, options) => {
    if (!ids.has(listener)) ids.set(listener, Math.random());
    return `${type} ${ids.get(listener)} ${typeof options === 'object' ? Boolean(options?.capture) : Boolean(options)}`;
  };
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (listener) heard.get(this ?? window)?.add(key(type, listener, options));
    return add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener) heard.get(this ?? window)?.delete(key(type, listener, options));
    return remove.call(this ?? window, type, listener, options);
  };
  window.consumer = {elements: [], listeners: () => [...heard.values()].flatMap((set) => [...set]).map((one) => one.split(' ')[0]).sort().join(' ')};
}

const ready = (page) => page.waitForFunction(() => document.querySelector('civic-report:state(ready)') !== null, {timeout: 60_000});
const gone = (page) => page.waitForFunction(() => !document.querySelector('civic-report'), {timeout: 60_000});

/** Takes the element off the page, and remembers it without keeping it. */
async function remove(page) {
  await page.evaluate(() => {
    window.consumer.elements.push(new WeakRef(document.querySelector('civic-report')));
  });
  await page.click('#toggle');
  await gone(page);
}

async function show(page) {
  await page.click('#toggle');
  await ready(page);
}

/** Uses the page at an address as its reader does. */
async function inBrowser(project, address, chromium) {
  const page = await chromium.newPage();
  const faults = [];
  page.on('console', (message) => {
    // In development Lit says that it is.
    if (['error', 'warn'].includes(message.type()) && !message.text().startsWith('Lit is in dev mode.')) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message ?? error}`));
  page.on('requestfailed', (request) => faults.push(`not loaded: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  try {
    await page.evaluateOnNewDocument(countListeners);
    await page.goto(address);
    const shown = await check(project, 'shows the first report', async () => {
      await ready(page);
      const found = await page.evaluate(() => document.querySelector('civic-report').shadowRoot.querySelectorAll('[part=item]').length);
      return found === items ? [] : [`expected ${items} items, found ${found}`];
    });
    if (shown) {
      await check(project, 'receives the event', () => page.waitForFunction((day) => document.querySelector('#told').textContent === day, {timeout: 60_000}, asOf).then(() => []));
      // Only true or false may come out of the page: a handle to a node would keep its element.
      await check(project, 'sets a property', async () => {
        await page.click('#table');
        await page.waitForFunction(() => document.querySelector('civic-report').shadowRoot.querySelector('[part=table]') !== null, {timeout: 60_000});
      });
      await check(project, 'removes the element and leaves nothing behind', async () => {
        await remove(page);
        const before = await page.evaluate(() => window.consumer.listeners());
        for (let round = 0; round < 3; round++) {
          await show(page);
          await remove(page);
        }
        const after = await page.evaluate(() => window.consumer.listeners());
        const cdp = await page.createCDPSession();
        let kept;
        for (let attempt = 0; attempt < 10 && kept?.length !== 0; attempt++) {
          await wait(100);
          await cdp.send('HeapProfiler.collectGarbage');
          kept = await page.evaluate(() => window.consumer.elements.flatMap((one, index) => (one.deref() ? [index + 1] : [])));
        }
        return [
          ...before === after ? [] : [`expected the listeners ${before}, found ${after}`],
          ...kept.length === 0 ? [] : [`expected that all 4 removed elements can be collected, found kept: ${kept.join(', ')}`],
        ];
      });
    }
    await check(project, 'says nothing on the console', () => faults);
  } finally {
    await page.close();
  }
}

async function served(project, place, chromium) {
  const server = await serve(0, place);
  try {
    await inBrowser(project, `http://127.0.0.1:${server.address().port}/`, chromium);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The project as its framework serves it in development, where it complains of markup that differs from what its server sent. */
async function inDevelopment(project, place, chromium) {
  const port = await freePort();
  // A group of its own, since npm starts the server that is to be ended.
  const server = spawn('npm', ['run', 'dev', '--', '--port', String(port)], {cwd: place, detached: true, shell: process.platform === 'win32', stdio: 'ignore', env: {...process.env, NO_COLOR: '1'}});
  const address = `http://localhost:${port}/`;
  try {
    const answers = await check(project, 'answers in development', async () => {
      for (const end = Date.now() + 300_000; ; await wait(250)) {
        if (await fetch(address).then(({ok}) => ok, () => false)) return;
        if (Date.now() > end || server.exitCode !== null) throw new Error(`expected an answer at ${address}, found none`);
      }
    });
    if (answers) await inBrowser(`${project}, in development`, address, chromium);
  } finally {
    process.kill(-server.pid);
  }
}

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, () => {
    const {port} = server.address();
    server.close(() => resolve(port));
  });
});

async function consume(project, tarball, chromium) {
  const start = Date.now();
  const place = join(folder, project);
  console.log(`\n${project}`);
  cpSync(join(home, project), place, {recursive: true, filter: (path) => !/[\\/]node_modules$/.test(path)});
  copyFileSync(tarball, join(place, 'civic-progress.tgz'));
  const {scripts = {}} = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  const built = 'build' in scripts;
  // Vite copies what is in `public`.
  if (built) mkdirSync(join(place, 'public'));
  copyFileSync(report, join(place, built ? 'public/report.json' : 'report.json'));

  const installed = await check(project, 'installs', () => run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], place).then(() => []));
  const usable = installed && (!built || await check(project, 'builds', () => run('npm', ['run', 'build'], place).then(() => [])));
  if (usable && 'wrong' in scripts) {
    await check(project, 'refuses a wrong attribute', () => run('npm', ['run', 'wrong'], place).then(() => ['expected an error of types for veiw, found none'], ({message}) => {
      if (!/error.*veiw|veiw.*error/is.test(message)) throw new Error(`expected an error of types for veiw, found ${message}`);
    }));
  }
  if (usable && existsSync(join(place, 'check.js'))) await check(project, 'imports every entry without a page', () => run(process.execPath, ['check.js'], place).then(() => []));
  else if (usable) await served(project, built ? join(place, 'dist') : place, chromium);
  if (usable && 'dev' in scripts) await inDevelopment(project, place, chromium);
  console.log(`  ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** The command as the docs say it: out of the tarball, by npx, with what it depends on from the registry. */
async function npx(tarball) {
  const place = join(folder, 'npx');
  mkdirSync(place);
  const name = tarball.split(/[\\/]/).pop();
  copyFileSync(tarball, join(place, name));
  copyFileSync(report, join(place, 'report.json'));
  console.log('\nnpx');
  const say = (args, more = []) => run('npx', ['--yes', '--prefer-offline', '--package', `./${name}`, ...more, 'civic-progress', ...args], place);
  await check('npx', 'checks a report', async () => {
    const said = await say(['check', 'report.json', '--lang', 'en']);
    return said.includes('0 errors') ? [] : [`expected 0 errors, found ${said}`];
  });
  // Where this machine has no font, the command says so after it has found the package.
  await check('npx', 'finds a package that is named beside it', () => say(['render', 'report.json', '--target', 'png', '--part', 'item=7', '--out', 'pledge-7.png'], ['--package', '@resvg/resvg-wasm'])
    .then(() => (existsSync(join(place, 'pledge-7.png')) ? [] : ['expected pledge-7.png, found none']), ({message}) => (/npm install|npm error/.test(message) ? [message] : [])));
}

let chromium;
try {
  if (projects.length === 0 && !only.includes('npx')) throw new Error(`test/consumers: expected a project${only.length > 0 ? ` named ${only.join(' or ')}` : ''}, found none`);
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')));
  chromium = await launchBrowser();
  for (const project of projects) await consume(project, tarball, chromium);
  if (only.length === 0 || only.includes('npx')) await npx(tarball);
} catch (error) {
  total.failed++;
  console.error(`Failed: ${error.message}`);
} finally {
  await chromium?.close();
  rmSync(folder, {recursive: true, force: true, maxRetries: 3});
}
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
