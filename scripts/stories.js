// Opens every story and every page of docs of the built Storybook, each in a Chromium without a window. After `npm run build-storybook`:
//   node scripts/stories.js [id …]   only the stories whose id contains one of these; none: all of them
// A story passes where its page says nothing on the console, throws nothing, asks only its own server and gets every answer,
// fits into its width, and axe-core finds nothing in it, in light and in dark; where it has a `play`, after that has passed.
// Tags that change what is expected:
//   failure        an element has failed; in every other story none may
//   loading        an element is still loading; in every other story none may
//   narrow         at 320 px
//   forced-colors  with the system colours of the reader
//   page           a whole page: axe looks at the document with the rules for pages too
// Last line: N passed, N failed. STORIES_PICTURES=folder keeps a picture of each story.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {browser as chosenBrowser, launchBrowser} from './browser.js';
import {serve} from './serve.js';

const built = fileURLToPath(new URL('../storybook-static', import.meta.url));
const index = join(built, 'index.json');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.STORIES_PICTURES;
/** Milliseconds that a story may take until it has been drawn and played. */
const patience = 120_000;
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Records in the page what Storybook tells of its stories, from before its first line on.
 * A story is told as finished also where its `play` has failed.
 */
function record() {
  const told = {finished: [], faults: []};
  let channel;
  Object.defineProperty(window, '__storiesTold', {value: told});
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      const fault = (name) => (error) => told.faults.push(`${name}: ${error?.message ?? error?.title ?? error}`);
      channel.on('storyFinished', ({storyId, status}) => told.finished.push([storyId, status]));
      for (const name of ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying']) {
        channel.on(name, fault(name));
      }
    },
  });
}

/** The states of all elements of the library in a frame. */
const statesIn = () => [...document.querySelectorAll('*')]
  .filter(({localName}) => localName.startsWith('civic-')).map((element) => ['empty', 'loading', 'ready', 'failed'].find((state) => element.matches(`:state(${state})`)) ?? 'undrawn');

/** Whether every board of a frame has all of its items laid out: until then axe would see them as high as they are guessed to be. */
const laidOutIn = () => [...document.querySelectorAll('civic-report')].every(({shadowRoot}) => !shadowRoot?.querySelector('.lazy :is(.category, .item):not(.laid-out)'));

/** One client for each page, because `emulateMediaFeatures` does not know forced colours. */
const clients = new WeakMap();

/** One story or page of docs in a page, and what is wrong with it. */
class Visit {
  faults = [];
  /** Ends the listening. `removeAllListeners` would take those of puppeteer with it. */
  ends = [];

  constructor(page, entry, origin) {
    Object.assign(this, {page, entry, origin});
    this.tags = entry.tags ?? [];
    this.story = entry.type === 'story';
  }

  fault(sentence) {
    if (!this.faults.includes(sentence)) this.faults.push(sentence);
  }

  /** From the moment on that the page is this one: what the one before it leaves behind is not its fault. */
  listen() {
    const {page} = this;
    const asked = new WeakSet();
    const on = (name, listener) => {
      page.on(name, listener);
      this.ends.push(() => page.off(name, listener));
    };
    on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.opened = true;
    });
    on('console', (message) => {
      if (this.opened && ['error', 'warn', 'assert'].includes(message.type())) this.fault(`console ${message.type()}: ${message.text()}`);
    });
    on('pageerror', (error) => {
      if (this.opened) this.fault(`page error: ${error?.message ?? error}`);
    });
    on('request', (request) => {
      if (!this.opened) return;
      asked.add(request);
      const url = request.url();
      if (!url.startsWith(`${this.origin}/`) && !/^(data|blob|about):/.test(url)) this.fault(`request to another place: ${url}`);
    });
    on('requestfailed', (request) => {
      if (asked.has(request)) this.fault(`failed request: ${request.url()} (${request.failure()?.errorText})`);
    });
    on('response', (response) => {
      if (asked.has(response.request()) && response.status() >= 400) this.fault(`status ${response.status()}: ${response.url()}`);
    });
  }

  async run() {
    const {page, entry, story} = this;
    this.listen();
    const narrow = this.tags.includes('narrow');
    await page.setViewport({width: narrow ? 320 : 1000, height: 800});
    await this.emulate('light');
    // The addon's own run of axe would only be a second one.
    await page.goto(`${this.origin}/iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=a11y.manual:!true`, {waitUntil: 'domcontentloaded'});
    await (story ? this.storyFinished() : this.docsDrawn());
    await this.settled();
    if (story) await this.states();
    for (const scheme of ['light', 'dark']) {
      if (scheme === 'dark') await this.emulate(scheme);
      await this.accessible(scheme);
      if (pictures) await page.screenshot({path: join(pictures, `${entry.id}.${scheme}.png`), fullPage: !this.tags.includes('page')});
      // Storybook's own pages of docs are light.
      if (!story) break;
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if ((story || entry.id.startsWith('documentation-')) && over > 0) this.fault(`wider than the page by ${over} px`);
    // What is thrown late is told late.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    for (const fault of await page.evaluate(() => window.__storiesTold.faults)) this.fault(fault);
  }

  async emulate(scheme) {
    if (!clients.has(this.page)) clients.set(this.page, await this.page.createCDPSession());
    await clients.get(this.page).send('Emulation.setEmulatedMedia', {features: [
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'forced-colors', value: this.tags.includes('forced-colors') ? 'active' : 'none'},
    ]});
  }

  async storyFinished() {
    await this.page.waitForFunction((id) => window.__storiesTold.finished.some(([one]) => one === id)
      || window.__storiesTold.faults.length > 0, {timeout: patience, polling: 50}, this.entry.id);
    const told = await this.page.evaluate(() => window.__storiesTold);
    if (told.finished.some(([, status]) => status !== 'success')) this.fault(`its play ended with ${told.finished.map(([, status]) => status).join(', ')}`);
    for (const fault of told.faults) this.fault(fault);
    if (await this.page.evaluate(() => document.body.classList.contains('sb-show-errordisplay'))) this.fault('Storybook shows an error in its place');
    if (await this.page.evaluate(() => document.querySelector('#storybook-root').childElementCount === 0)) this.fault('it draws nothing');
  }

  async docsDrawn() {
    await this.page.waitForFunction(() => document.querySelector('#storybook-docs .sbdocs-content h1, #storybook-docs .sbdocs-content h2'), {timeout: patience, polling: 50});
    await this.page.waitForNetworkIdle({idleTime: 250, timeout: patience});
    for (const link of await this.page.evaluate(() => [...document.querySelectorAll('#storybook-docs a[href^="#"]')].map((link) => link.getAttribute('href'))
      .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))))) this.fault(`a link to ${link}, which the page lacks`);
    for (const id of await this.page.evaluate(() => [...document.querySelectorAll('#storybook-docs a[href^="?path="]')].map((link) => /\/docs\/([^#&]+)/.exec(link.getAttribute('href'))[1]))) {
      if (!ids.has(id)) this.fault(`a link to ${id}, which is no page of Storybook`);
    }
  }

  /** Waits until no element is loading, unless the story is about that, and all of the boards is laid out. */
  async settled() {
    if (this.tags.includes('loading')) return;
    for (const frame of this.page.frames()) {
      if (frame !== this.page.mainFrame()) {
        await frame.waitForFunction(() => document.querySelector(':is(:state(empty), :state(loading), :state(ready), :state(failed))'), {timeout: patience, polling: 50});
      }
      await frame.waitForFunction(`(${statesIn})().every((state) => !/undrawn|loading/.test(state)) && (${laidOutIn})()`, {timeout: patience, polling: 50});
      // What has its place now is laid out with the next pictures; axe takes its boxes from the last one.
      await frame.evaluate(() => new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200)));
      }));
    }
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  async states() {
    const states = (await Promise.all(this.page.frames().map((frame) => frame.evaluate(`(${statesIn})()`)))).flat();
    for (const [tag, state] of [['failure', 'failed'], ['loading', 'loading']]) {
      const wanted = this.tags.includes(tag);
      if (states.includes(state) !== wanted) this.fault(`expected ${wanted ? 'an' : 'no'} element that is ${state}, found ${states.join(', ') || 'none at all'}`);
    }
  }

  async accessible(scheme) {
    const {page, story} = this;
    const whole = this.tags.includes('page');
    for (const frame of page.frames()) {
      // Once for each frame: the program stays while the page does.
      if (!await frame.evaluate(() => 'axe' in window)) await frame.evaluate(axe);
    }
    const violations = await page.evaluate(async (root, values, page, docs) => {
      // Storybook's own hidden messages would be part of a whole page; its tables of controls are part of a page of docs.
      if (page) for (const one of document.querySelectorAll('.sb-wrapper')) one.remove();
      const {violations} = await window.axe.run(root ? {include: [root], exclude: ['.docblock-argstable']} : document, {
        resultTypes: ['violations'],
        runOnly: {type: 'tag', values},
        rules: {
          'target-size': {enabled: true},
          region: {enabled: page},
          // A page of docs shows the same element many times, at the heading level that it has by itself.
          ...(docs ? {'landmark-unique': {enabled: false}, 'heading-order': {enabled: false}} : {}),
        },
      });
      return violations.map(({id, help, nodes}) => `${id} (${help}): ${nodes.length}×, ${nodes.slice(0, 3).map(({target, failureSummary}) =>
        `${target.flat(9).join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`).join(' | ')}`);
    }, whole ? null : story ? '#storybook-root' : '#storybook-docs .sbdocs-content', standards, whole, !story);
    for (const violation of violations) this.fault(`axe, ${scheme}: ${violation}`);
  }
}

/** Where an element has no stories, or an attribute of it has no control. */
async function controls(page, origin, entries) {
  const faults = [];
  const componentStories = new Map(entries.filter(({type, title}) => type === 'story' && /\bcivic-/.test(title)).map(({title, id}) => [title.split('/').pop(), id]));
  for (const [tag, id] of componentStories) {
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`, {waitUntil: 'domcontentloaded'});
    await page.waitForFunction(() => window.__storiesTold.finished.length > 0, {timeout: patience, polling: 50});
    const without = await page.evaluate((tag) => {
      const {argTypes} = window.__STORYBOOK_PREVIEW__.currentRender.story;
      return customElements.get(tag).observedAttributes.filter((name) => !argTypes[name]?.control || argTypes[name].control.disable);
    }, tag);
    if (without.length > 0) faults.push(`<${tag}> has no control for ${without.join(', ')}`);
  }
  const {modules} = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'));
  for (const {tagName: tag} of modules.flatMap(({declarations}) => declarations)) if (!componentStories.has(tag)) faults.push(`<${tag}> has no stories`);
  return faults;
}

async function freshPage(browser) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(record);
  return page;
}

/** Where the stories of the looks lack a custom property that the sources use. */
async function completeness(page, origin, entries) {
  const faults = [];
  const entry = entries.find(({id}) => id.endsWith('look--live'));
  if (!entry) throw new Error('expected a story look--live, found none');
  await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=story&globals=a11y.manual:!true`, {waitUntil: 'domcontentloaded'});
  await page.waitForSelector('civic-report', {timeout: patience});
  const shown = await page.evaluate(() => Object.keys(window.__STORYBOOK_PREVIEW__.currentRender.story.argTypes));
  for (const name of customPropertiesUsed()) if (!shown.includes(name)) faults.push(`the looks: no control for ${name}`);
  return faults;
}

/** The custom properties of the sources; those of the palette are put together from their names. */
function customPropertiesUsed() {
  const source = new URL('../src/', import.meta.url);
  const text = readdirSync(source, {recursive: true}).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), source), 'utf8')).join('\n');
  const colours = [...readFileSync(new URL('theme/palette.ts', source), 'utf8').matchAll(/^ {2}\['(\w+)'/gm)].map(([, name]) => `--civic-${name}-color`);
  return new Set([...colours, ...text.match(/(?<=var\()--civic-[a-z-]+[a-z](?=[,)])/g)]);
}

/** Runs the jobs on as many browsers as there is room for: a page in the background of a shared one gets no frames. */
async function inParallel(jobs, work) {
  const launched = await chosenBrowser();
  const worker = async () => {
    const browser = await launchBrowser(launched);
    let page;
    try {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
        page ??= await freshPage(browser);
        await work(job, page);
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({length: Math.min(jobs.length, Math.max(2, Math.min(4, availableParallelism())))}, worker));
}

if (!existsSync(index)) throw new Error('expected storybook-static/index.json, found none; run `npm run build-storybook`');
if (pictures) mkdirSync(pictures, {recursive: true});
const only = process.argv.slice(2);
const entries = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
const ids = new Set(entries.map(({id}) => id));
const chosen = entries.filter(({id}) => only.length === 0 || only.some((part) => id.includes(part)));
const total = {opened: {story: 0, docs: 0}, passed: 0, failed: 0};
const started = Date.now();

function count(name, faults) {
  if (faults.length === 0) total.passed++;
  else {
    total.failed++;
    console.error(`Failed: ${name}`);
    for (const fault of faults) console.error(`  ${fault}`);
  }
}

const server = await serve(0, built);
// The built files do not change while they are tested; without this every story would load and compile all of them again.
server.prependListener('request', (_request, response) => {
  const write = response.writeHead.bind(response);
  response.writeHead = (status, headers) => write(status, {...headers, ...(status === 200 ? {'Cache-Control': 'max-age=3600'} : {})});
});
try {
  const origin = `http://127.0.0.1:${server.address().port}`;
  // What takes longest goes first, so that no browser is left with it at the end.
  const weight = ({id, type}) => (/sixty/.test(id) ? 3 : type === 'docs' ? 2 : /pages|civic-report/.test(id) ? 1 : 0);
  const jobs = [...chosen].sort((a, b) => weight(b) - weight(a));
  if (only.length === 0) jobs.push({id: 'the controls', check: controls}, {id: 'the looks', check: completeness});
  await inParallel(jobs, async (entry, page) => {
    try {
      if (entry.check) return count(entry.id, await entry.check(page, origin, entries));
      const visit = new Visit(page, entry, origin);
      try {
        await visit.run();
      } catch (error) {
        visit.fault(error.message);
      }
      for (const end of visit.ends) end();
      if (visit.opened) total.opened[entry.type]++;
      count(entry.id, visit.faults);
    } catch (error) {
      count(entry.id, [error.message]);
    }
  });
} finally {
  server.close();
}

const {story, docs} = total.opened;
console.log(`${story} stories and ${docs} pages of docs opened in ${Math.round((Date.now() - started) / 1000)} s, each story in light and in dark`);
if (story + docs < chosen.length || chosen.length === 0) {
  total.failed++;
  console.error(`Failed: expected ${chosen.length} stories and pages of docs as index.json lists, opened ${story + docs}.`);
}
if (total.failed > 0) process.exitCode = 1;
// For scripts/test.js, which adds up all runners.
if (process.env.CIVIC_PROGRESS_COUNTS) writeFileSync(process.env.CIVIC_PROGRESS_COUNTS, JSON.stringify({passed: total.passed, failed: total.failed}));
console.log(`${total.passed} passed, ${total.failed} failed`);
