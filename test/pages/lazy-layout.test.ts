// A board in an article: the view is drawn first, the rest gets its place before anybody scrolls. Needs a build.
import assert from 'node:assert/strict';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {browser as chosenBrowser, launchBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/serve.js';
import {PNG} from 'pngjs';
import {has} from '../needs.js';
import {engines, start, until} from './engines.js';
import {file, Site} from './site.js';

describe('the places of a board of 32 items', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  let atFirst: {rendered: number; all: number};

  before(async () => {
    server = await serve(0);
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.setViewport({width: 412, height: 915});
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('civic-load', ({target}) => requestAnimationFrame(() => {
        const items = [...(target as Element).shadowRoot!.querySelectorAll('.item > *')];
        (self as any).atFirst = {rendered: items.filter((one) => one.checkVisibility({contentVisibilityAuto: true})).length, all: items.length};
      }));
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/test/pages/long-article.html`);
    await page.waitForFunction(() => (self as any).atFirst);
    atFirst = await page.evaluate(() => (self as any).atFirst);
    await page.waitForFunction(() => document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('.lazy :is(.category, .item):not(.laid-out)').length === 0);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Where everything stands on the page, in pixels from its top. */
  const places = (): Promise<number[]> => page.evaluate(() =>
    [...document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('.category, .item, .foot'), document.getElementById('after')!]
      .map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));

  it('are given in the view first: when the board is told to be there, most of it is not laid out yet', () => {
    assert.ok(atFirst.all >= 32 * 2, `${atFirst.all} children of items`);
    assert.ok(atFirst.rendered < atFirst.all / 2, `${atFirst.rendered} of ${atFirst.all} are laid out`);
  });

  it('are no matter to a screen reader: with one at work, a long board has every item in its tree, also far below the view', async () => {
    const {args, ...options} = await chosenBrowser() as LaunchOptions;
    const read = await launchBrowser({...options, args: [...args!, '--force-renderer-accessibility']});
    try {
      const page = await read.newPage();
      await page.setViewport({width: 412, height: 915});
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/test/pages/long-article.html`);
      await page.evaluate(async () => {
        const element = document.querySelector('civic-report')!;
        element.fold = 'none';
        const categories = [0, 150, 300, 450].map((before) => ({label: `From ${before}`, items: Array.from({length: 150}, (_, i) => ({
          title: `Pledge ${before + i + 1}`, metrics: [{role: 'progress', label: 'Figure', direction: 'more', value: i, target: {kind: 'exact', value: 100, origin: 'printed'}}],
        }))}));
        element.report = {$schema: 'https://unpkg.com/civic-progress@1/dist/report.schema.json', lang: 'en', title: 'Long', publisher: {name: 'City'}, plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-06-30', categories};
        await element.updateComplete;
        // What is away from the view is known from the next frame on.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      const last = await page.evaluate(() => document.querySelector('civic-report')!.shadowRoot!.querySelector('#item-599')!.checkVisibility({contentVisibilityAuto: true}));
      assert.equal(last, false);
      const client = await page.createCDPSession();
      const {nodes} = await client.send('Accessibility.getFullAXTree');
      const titles = new Set(nodes.filter(({ignored, role}) => !ignored && role!.value === 'heading').map(({name}) => name!.value as string));
      assert.deepEqual(Array.from({length: 600}, (_, i) => `Pledge ${i + 1}`).filter((title) => !titles.has(title)), []);
    } finally {
      await read.close();
    }
  });

  it('stay while the page scrolls', async () => {
    const [before, height] = [await places(), await page.evaluate(() => document.documentElement.scrollHeight)];
    assert.ok(height > 5 * 915);
    assert.equal(await page.evaluate(() => [...document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('.item > *')].every((one) => one.checkVisibility({contentVisibilityAuto: true}))), true);
    for (let top = 0; top < height; top += 800) {
      await page.evaluate((top) => new Promise((resolve) => {
        scrollTo(0, top);
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }), top);
      assert.deepEqual(await places(), before);
    }
  });
});

for (const engine of engines) {
  if (!await has(engine, `a column that grows in ${engine}`, import.meta.url)) continue;
  it(`the room of the fallback is given up where the column of an element grows, though the window keeps its size: ${engine}`, async () => {
    const site = await Site.open(({pathname}) => (pathname === '/page' ? ['text/html; charset=utf-8', file('test/pages/narrow-column.html')] : undefined));
    const browser = await start(engine);
    try {
      const page = await browser.newPage();
      await page.goto(site.at('/page'));
      await until(page, `document.querySelector('civic-progress-ring').matches(':state(ready)')`);
      const heights = `(({offsetHeight, shadowRoot}) => [offsetHeight, shadowRoot.querySelector('.root').offsetHeight])(document.querySelector('civic-progress-ring'))`;
      const [room, drawn] = await page.evaluate(heights) as [number, number];
      assert.ok(room > drawn, `${room} px for ${drawn}`);
      await page.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`);
      await page.evaluate(`document.getElementById('column').style.width = '600px'`);
      await until(page, `(([room, drawn]) => room === drawn)(${heights})`);
    } finally {
      await browser.close();
      site.close();
    }
  });
}

for (const engine of engines) {
  if (!await has(engine, `a picture of a whole page in ${engine}`, import.meta.url)) continue;
  it(`a board of 144 items has ink in every item in a picture of the whole page, which nobody scrolled: ${engine}`, async () => {
    const qingdao = JSON.parse(file('demo/data/qingdao-2021-half-year.json').toString());
    const items: object[] = qingdao.categories.flatMap(({items}: {items: object[]}) => items);
    const categories = Array.from({length: 12}, (_, c) => ({label: `Category ${c}`, items: Array.from({length: 12}, (_, i) => ({...items[(12 * c + i) % items.length], id: undefined, number: 12 * c + i + 1}))}));
    const site = await Site.open(({pathname}) => (pathname === '/page' ? ['text/html; charset=utf-8',
      '<!doctype html><meta charset="utf-8"><body style="margin: 0"><civic-report src="/many.json" lang="en" fold="none"></civic-report><h2>Comments</h2><script type="module" src="/civic-progress.js"></script>']
      : pathname === '/many.json' ? ['application/json', JSON.stringify({...qingdao, declared: undefined, known: [], categories})] : undefined));
    const browser = await start(engine);
    try {
      const page = await browser.newPage();
      await page.setViewport({width: 700, height: 900});
      await page.goto(site.at('/page'));
      await until(page, `document.querySelector('civic-report').matches(':state(ready)') && !document.querySelector('civic-report').shadowRoot.querySelector('.item:not(.laid-out)')`);
      const boxes = await page.evaluate(`[...document.querySelector('civic-report').shadowRoot.querySelectorAll('.item')].map((item) => {
        const {x, y, width, height} = item.getBoundingClientRect();
        return [x, y + scrollY, width, height].map(Math.round);
      })`) as [number, number, number, number][];
      const {width, data} = PNG.sync.read(Buffer.from(await page.screenshot({fullPage: true})));
      const blank = boxes.filter(([left, top, wide, high]) => {
        let ink = 0;
        for (let y = top; y < top + high; y++) for (let x = left; x < left + wide; x++) if (data[4 * (y * width + x)]! < 120) ink++;
        return ink < 50;
      });
      assert.deepEqual([boxes.length, blank], [144, []]);
    } finally {
      await browser.close();
      site.close();
    }
  });
}
