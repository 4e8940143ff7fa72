// The published page for frames of a series: the choice of its reports inside of the frame. Needs a build.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Frame} from 'puppeteer-core';
import {command} from '../cli/command.js';
import {openBrowser, settled, Site, Tab, words} from './site.js';

const data = fileURLToPath(new URL('../../demo/data/', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'civic-progress-frame-'));
const open = {'Access-Control-Allow-Origin': '*'};

describe('the published page for frames of a series', () => {
  let site: Site;
  let browser: Browser;
  let tab: Tab;

  /** Publishes a file, and gives its folder out. */
  async function publish(file: string, folder: string): Promise<string> {
    const out = join(home, folder);
    const {code, stderr} = await command(['publish', join(data, file), '--base-url', site.elsewhere(`/${folder}/`), '--out', out, '--lang', 'en']);
    assert.equal(code, 0, stderr);
    for (const name of readdirSync(out)) {
      if (/\.(html|js|css|json)$/.test(name)) site.files.set(`/${folder}/${name}`, {body: readFileSync(join(out, name), 'utf8'), type: {html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json'}[name.split('.').at(-1)!]!, headers: open});
    }
    return readFileSync(join(out, 'embed.html'), 'utf8');
  }

  let page: string;
  before(async () => {
    site = await Site.of({});
    page = await publish('made-up-city/series.json', 'city');
    const frame = readdirSync(join(home, 'city')).find((name) => /^frame\./.test(name))!;
    for (const [path, sandbox] of [['/article.html', ''], ['/sandboxed.html', 'sandbox="allow-scripts"']] as const) {
      site.files.set(path, {body: `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><body><iframe title="Plan" data-civic-progress ${sandbox} width="600" height="200" src="${site.elsewhere('/city/embed.html')}"></iframe><script src="${site.elsewhere(`/city/${frame}`)}"></script>`});
    }
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    site?.close();
    rmSync(home, {recursive: true, force: true});
  });

  afterEach(async () => {
    for (const one of await browser.pages()) await one.close();
  });

  /** Waits until the board says something. */
  const says = (frame: Frame, text: string): Promise<unknown> => frame.waitForFunction((wanted) => document.querySelector('civic-report')!.shadowRoot?.textContent!.replace(/\s+/g, ' ').includes(wanted), {timeout: 30_000, polling: 50}, text);
  const press = (frame: Frame, text: string): Promise<void> => frame.evaluate((wanted) => [...document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent!.trim().startsWith(wanted))!.click(), text);
  const openArticle = async (path: string): Promise<Frame> => {
    site.asked.length = 0;
    tab = await Tab.of(browser);
    await tab.page.goto(site.at(path));
    const frame = await tab.frame('/city/embed.html');
    assert.equal(await settled(frame), 'ready');
    await says(frame, 'Report of');
    return frame;
  };
  /** Waits until the frame is as high as what is in it. */
  const fits = async (frame: Frame): Promise<number> => {
    for (let i = 0; i < 600; i++) {
      const inner = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      if (inner > 0 && await tab.page.$eval('iframe', ({clientHeight}) => clientHeight) === inner) return inner;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the frame has not the height of its page');
  };

  for (const [path, what] of [['/article.html', 'of another origin'], ['/sandboxed.html', 'in a sandbox without an origin']] as const) {
    it(`has the list, the buttons and what changed, ${what}, and asks for older reports only then`, async () => {
      const frame = await openArticle(path);
      const reports = (): readonly string[] => site.asked.filter((one) => /report.*\.json$|series\.json$/.test(one));
      assert.deepEqual(reports(), []);
      assert.match(await words(frame), /As of 31 March 2026/);
      assert.equal(await frame.evaluate(() => document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('.choose option').length), 5);
      const before = await fits(frame);
      await press(frame, 'Compare');
      await says(frame, 'Since the report of 31 December 2025:');
      assert.notEqual(await fits(frame), before);
      assert.deepEqual([...reports()].sort(), ['2024-12-31', '2025-03-31', '2025-09-30', '2025-12-31'].map((day) => `localhost /city/report-${day}.json`));
      await press(frame, 'Earlier');
      await says(frame, 'As of 31 December 2025');
      await says(frame, 'Since the report of 30 September 2025:');
      await fits(frame);
      await press(frame, 'Later');
      await says(frame, 'As of 31 March 2026');
      // Nothing was asked for twice.
      assert.equal(reports().length, 4);
      assert.deepEqual([tab.faults, tab.warnings], [[], []]);
    });
  }

  it('leads to an item within the frame, and opens no other page', async () => {
    const frame = await openArticle('/article.html');
    await press(frame, 'Compare');
    await says(frame, 'Since the report of');
    const pages = (await browser.pages()).length;
    await frame.evaluate(() => document.querySelector('civic-report')!.shadowRoot!.querySelector<HTMLElement>('.which a')!.click());
    await frame.waitForFunction(() => location.hash.startsWith('#civic-item-') && document.querySelector('civic-report')!.shadowRoot!.querySelector('.item details[open]'), {polling: 50});
    assert.equal((await browser.pages()).length, pages);
  });

  it('shows first the report of the day that it is asked for', async () => {
    tab = await Tab.of(browser);
    await tab.page.goto(site.elsewhere('/city/embed.html?at=2025-03-31'));
    assert.equal(await settled(tab.page.mainFrame()), 'ready');
    await says(tab.page.mainFrame(), 'Report of');
    assert.match(await words(tab.page.mainFrame()), /As of 31 March 2025/);
    assert.equal(await tab.page.evaluate(() => document.querySelector('civic-report')!.shadowRoot!.querySelector<HTMLSelectElement>('.choose select')!.value), '2025-03-31');
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
  });

  it('says that older reports cannot be read where they are not given out, and keeps the latest', async () => {
    site.files.delete('/city/report-2025-12-31.json');
    const frame = await openArticle('/sandboxed.html');
    await press(frame, 'Compare');
    await says(frame, 'The report of 31 December 2025 could not be read and is left out.');
    assert.match(await words(frame), /As of 31 March 2026/);
  });

  it('has nothing of it for a report alone, with its past or without: no code, no address, no charts', async () => {
    for (const file of ['qingdao-2021-half-year.json', 'made-up-air-quality.json']) {
      const alone = await publish(file, 'alone');
      assert.match(alone, /; connect-src 'none';.*; trusted-types civic-progress"/);
      assert.doesNotMatch(alone, /<script type="module">|trusted-types civic-progress civic-trend|civic-plot/);
      const scripts = (text: string): number => text.split(/<script\b/).length;
      assert.deepEqual([scripts(page) - scripts(alone), page.match(/'sha384-/g)!.length - alone.match(/'sha384-/g)!.length], [1, 1]);
    }
  });
});
