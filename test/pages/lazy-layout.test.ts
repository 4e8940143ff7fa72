// A board in an article: the view is drawn first, the rest gets its place before anybody scrolls. Needs a build.
import assert from 'node:assert/strict';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {browser as chosenBrowser, launchBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/serve.js';
import {PNG} from 'pngjs';
import {has} from '../needs.js';
import {engines, start, until} from './engines.js';
import {file, Site} from './site.js';

/** Draws so many categories of so many items each, and waits until it is known what is away from the view. */
const drawLong = (page: Page, count: number, each: number, fold: string): Promise<void> => page.evaluate(async (count, each, fold) => {
  const element = document.querySelector('civic-report')!;
  element.fold = fold;
  element.report = {
    $schema: 'https://unpkg.com/civic-progress@1/dist/report.schema.json', lang: 'en', title: 'Long', publisher: {name: 'City'}, plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-06-30',
    categories: Array.from({length: count}, (_, i) => ({label: `Field ${i + 1}`, number: i + 1, items: Array.from({length: each}, (_, j) => ({
      title: `Pledge ${i * each + j + 1}`, number: i * each + j + 1, metrics: [{role: 'progress', label: 'Figure', direction: 'more', value: j, target: {kind: 'exact', value: 100, origin: 'printed'}}],
    }))})),
  };
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}, count, each, fold);

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

  describe('and of long boards, read by a screen reader', () => {
    let reading: Browser;
    let page: Page;

    before(async () => {
      const {args, ...options} = await chosenBrowser();
      reading = await launchBrowser({...options, args: [...args, '--force-renderer-accessibility']});
      page = await reading.newPage();
      await page.setViewport({width: 412, height: 915});
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/test/pages/long-article.html`);
    });

    after(() => reading.close());

    /** Draws so many categories of so many items each; whether what is last, by a selector, is laid out. */
    const isLaidOut = async (count: number, each: number, fold: string, last: string): Promise<boolean> => {
      await drawLong(page, count, each, fold);
      return page.evaluate((last) => document.querySelector('civic-report')!.shadowRoot!.querySelector(last)!.checkVisibility({contentVisibilityAuto: true}), last);
    };

    /** Those names of a kind, from 1 to a number, that no heading of the tree has. */
    const missing = async (kind: string, count: number): Promise<string[]> => {
      const client = await page.createCDPSession();
      const {nodes} = await client.send('Accessibility.getFullAXTree');
      await client.detach();
      const titles = new Set(nodes.filter(({ignored, role}) => !ignored && role!.value === 'heading').map(({name}) => name!.value as string));
      return Array.from({length: count}, (_, i) => `${kind} ${i + 1}`).filter((title) => !titles.has(title));
    };

    it('are no matter to it: every item is in its tree, also far below the view', async () => {
      assert.equal(await isLaidOut(4, 150, 'none', '#item-599'), false);
      assert.deepEqual(await missing('Pledge', 600), []);
    });

    it('are no matter to it where categories are closed: of some hundreds all heads are laid out, of more those near the view', async () => {
      assert.equal(await isLaidOut(400, 1, 'categories', '#category-399'), true);
      assert.equal(await isLaidOut(600, 1, 'categories', '#category-599'), false);
      assert.deepEqual(await missing('Field', 600), []);
    });
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
  if (!await has(engine, `links into long boards in ${engine}`, import.meta.url)) continue;
  describe(`a link into a long board leads to its place, though what stands before it has guessed heights: ${engine}`, () => {
    let server: Awaited<ReturnType<typeof serve>>;
    let browser: Browser;

    before(async () => {
      [server, browser] = [await serve(0), await start(engine)];
    });

    after(async () => {
      await browser.close();
      server.close();
    });

    for (const [count, each, fold, hash, place] of [[20, 40, 'none', 'civic-item-700', '#item-699'], [700, 1, 'categories', 'civic-category-590', '#category-589']] as const) {
      for (const from of ['top', 'end']) {
        it(`to ${hash} of a board with fold="${fold}", from the ${from} of the page`, async () => {
          const page = await browser.newPage();
          try {
            await page.setViewport({width: 412, height: 915});
            await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/test/pages/long-article.html`);
            await until(page, `document.querySelector('civic-report')?.matches(':state(ready)')`);
            await drawLong(page, count, each, fold);
            if (from === 'end') await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
            await page.evaluate((hash) => {
              location.hash = hash;
            }, hash);
            const top = `document.querySelector('civic-report').shadowRoot.querySelector('${place}').getBoundingClientRect().top`;
            await until(page, `${top} > -50 && ${top} < innerHeight / 2`);
            // And stays there, also when all around it is laid out.
            await page.evaluate(`new Promise((done) => setTimeout(done, 500))`);
            const found = await page.evaluate(top) as number;
            assert.ok(found > -50 && found < 915 / 2, `${found} px`);
          } finally {
            await page.close();
          }
        });
      }
    }
  });
}

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
