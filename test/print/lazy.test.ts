// `loading="lazy"` leaves the drawing to the browser, and never hides a figure from print or search. Needs a build.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {type Browser, type Page} from 'puppeteer-core';
import {extractText, getDocumentProxy} from 'unpdf';
import {launchBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/serve.js';
import {parse} from '../../src/schema/parse.js';

const report = parse(JSON.parse(readFileSync(new URL('../../demo/data/qingdao-2021-half-year.json', import.meta.url), 'utf8')));
const titles = report.categories.flatMap(({items}) => items.map(({title}) => (title as Record<string, string>)['en']!));
/** Lines break where the paper ends. */
const dense = (text: string): string => text.replace(/\s+/g, '');

describe('loading="lazy"', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];

  before(async () => {
    server = await serve(0);
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.setViewport({width: 1000, height: 700});
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/test/print/lazy.html`);
    await page.waitForFunction(() => document.querySelectorAll(':state(ready)').length === 3);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  const drawn = (): Promise<boolean[]> => page.evaluate(() => [...document.querySelectorAll('[loading]')].map((element) =>
    element.shadowRoot!.querySelector('.root > *')!.checkVisibility({contentVisibilityAuto: true})));

  it('has the data at once, by one request, and draws nothing that is far below the view', async () => {
    assert.equal(requests.filter((path) => path.endsWith('.json')).length, 1);
    assert.deepEqual(await drawn(), [false, false, false]);
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  it('prints every item and figure though nobody has scrolled', async () => {
    const {text} = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({format: 'A4'}))), {mergePages: true});
    const paper = dense(text);
    assert.deepEqual(titles.filter((title) => !paper.includes(dense(title))), []);
    // The smallest, the largest and the last share of the report, and a whole number.
    assert.deepEqual(['10%', '304%', '54%', '37,396'].filter((figure) => !paper.includes(figure)), []);
    // The board and the ring, at the least: on paper the board may have its table too.
    assert.ok(paper.split('33,800').length - 1 >= 2);
  });

  it('is found by searching the page', async (context) => {
    if (!await page.evaluate(() => (window as unknown as {find(text: string): boolean}).find('The view ends'))) {
      context.diagnostic('left out: this browser cannot search a page at all, such as the headless shell of Chromium out of npm');
      return;
    }
    const found = await page.evaluate((title) => {
      const finder = window as unknown as {find(text: string): boolean};
      return {found: finder.find(title), scrolled: scrollY};
    }, titles.at(-1)!);
    assert.equal(found.found, true);
    await page.waitForFunction(() => scrollY > 4000);
  });

  it('draws what comes into the view', async () => {
    // As a reader does, who scrolls on: what is above gets its true height only now, and may move the ring out of the view again.
    await page.waitForFunction(() => {
      const ring = document.querySelector('civic-progress-ring')!;
      ring.scrollIntoView();
      return ring.shadowRoot!.querySelector('.root > *')!.checkVisibility({contentVisibilityAuto: true});
    });
    const {width, height} = await page.evaluate(() => {
      const {width, height} = document.querySelector('civic-progress-ring')!.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
      return {width, height};
    });
    assert.deepEqual([Math.round(width), Math.round(height)], [120, 120]);
  });
});
