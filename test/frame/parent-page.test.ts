import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {parse} from 'acorn';
import type {Browser} from 'puppeteer-core';
import {file, openBrowser, settled, Site, Tab} from './site.js';

const built = file('dist/frame.js');

describe('frame.js', () => {
  it('weighs less than 1,000 bytes after brotli', (context) => {
    const {length} = brotliCompressSync(readFileSync(fileURLToPath(new URL('../../dist/frame.js', import.meta.url))));
    context.diagnostic(`${length} bytes`);
    assert.ok(length < 1000, String(length));
  });

  it('is syntax of ES2021, as a script and as a module', () => {
    for (const sourceType of ['script', 'module'] as const) assert.doesNotThrow(() => parse(built, {ecmaVersion: 2021, sourceType}));
  });
});

describe('frame.js on a page', () => {
  let site: Site;
  let browser: Browser;
  let tab: Tab;

  before(async () => {
    site = await Site.of({
      '/embed.html': {body: file('dist/embed.html')},
      '/report.json': {body: file('demo/data/qingdao-2021-half-year.json'), type: 'application/json', headers: {'Access-Control-Allow-Origin': '*'}},
      '/frame.js': {body: built, type: 'text/javascript'},
      // A page that says to its parent whatever it is asked to say.
      '/forger.html': {body: '<!doctype html><title>Forger</title><script>addEventListener("message", ({data}) => { if (data.say) parent.postMessage(data.say, "*"); });</script>'},
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  afterEach(async () => {
    for (const page of await browser.pages()) await page.close();
  });

  const frame = (more = 'data-civic-progress', query = '?src=report.json&lang=en'): string => `<iframe title="Pledges" width="600" height="150" ${more} src="${site.elsewhere(`/embed.html${query}`)}"></iframe>`;
  const script = '<script src="/frame.js"></script>';

  /** Opens an article of this markup under a policy without any style; waits until its first frame has drawn. */
  async function open(markup: string, drawn = true): Promise<void> {
    site.files.set('/article.html', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"><body>${markup}`,
      headers: {'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self' http://localhost:*; img-src data:`},
    });
    tab = await Tab.of(browser, 900);
    await tab.page.goto(site.at('/article.html'));
    if (drawn) await settled(await tab.frame('/embed.html'));
  }

  const heightOf = (index = 0): Promise<number> => tab.page.evaluate((at) => document.querySelectorAll('iframe')[at]!.clientHeight, index);

  /** Waits until a frame is as high as its page; gives that height. */
  async function fits(index = 0): Promise<number> {
    const inner = await (await (await tab.page.$$('iframe'))[index]!.contentFrame())!;
    await inner.waitForFunction(() => {
      const wanted = Math.ceil(document.documentElement.getBoundingClientRect().height);
      return wanted > 0 && innerHeight === wanted;
    }, {timeout: 30_000});
    return heightOf(index);
  }

  for (const [name, markup] of [
    ['before the frame', () => script + frame()],
    ['after the frame', () => frame() + script],
    ['twice', () => script + frame() + script],
    ['as a module', () => `<script type="module" src="/frame.js"></script>${frame()}`],
    ['for a sandboxed frame', () => script + frame('data-civic-progress sandbox="allow-scripts"')],
    ['for a sandboxed frame that keeps its origin', () => script + frame('data-civic-progress sandbox="allow-scripts allow-same-origin"')],
  ] as const) {
    it(`gives the frame the height of its page: ${name}`, async () => {
      await open(markup());
      assert.ok(await fits() > 1000);
      assert.deepEqual(tab.faults, []);
    });
  }

  it('asks for the height where it comes long after the frame, and listens once though it stands there twice', async () => {
    await open(frame());
    assert.equal(await heightOf(), 150);
    await tab.page.evaluate(async () => {
      for (let i = 0; i < 2; i++) {
        await new Promise((resolve) => {
          const late = document.createElement('script');
          late.src = '/frame.js';
          late.onload = resolve;
          document.body.append(late);
        });
      }
    });
    assert.ok(await fits() > 1000);
  });

  it('gives a frame that a script adds later its height too', async () => {
    await open(script, false);
    await tab.page.evaluate((src) => {
      const late = document.createElement('iframe');
      late.title = 'Pledges';
      late.dataset['civicProgress'] = '';
      late.src = src;
      document.body.append(late);
    }, site.elsewhere('/embed.html?src=report.json'));
    await settled(await tab.frame('/embed.html'));
    assert.ok(await fits() > 1000);
  });

  it('follows the width of the frame', async () => {
    await open(script + frame());
    const wide = await fits();
    await tab.page.evaluate(() => document.querySelector('iframe')!.setAttribute('width', '320'));
    await tab.page.waitForFunction((old) => document.querySelector('iframe')!.clientHeight > old, {timeout: 30_000}, wide);
    assert.ok(await fits() > wide);
  });

  it('gives a frame in a hidden tab its height when the tab is shown, each time', async () => {
    await open(`${script}<div hidden>${frame()}</div>`, false);
    await settled(await tab.frame('/embed.html'));
    const style = (): Promise<string> => tab.page.evaluate(() => document.querySelector('iframe')!.style.height);
    assert.equal(await style(), '');
    const show = (on: boolean): Promise<void> => tab.page.evaluate((shown) => { document.querySelector('div')!.hidden = !shown; }, on);
    await show(true);
    const height = await fits();
    assert.ok(height > 1000);
    await show(false);
    // While it is hidden the picture changes: the language of the frame's page.
    await (await tab.frame('/embed.html')).evaluate(() => { document.querySelector('civic-report')!.setAttribute('view', 'table'); });
    assert.equal(await style(), `${height}px`);
    await show(true);
    assert.notEqual(await fits(), height);
  });

  it('counts the border in where the page measures boxes with it', async () => {
    site.files.set('/boxes.css', {body: 'iframe{box-sizing:border-box;border:5px solid;height:100%}', type: 'text/css'});
    await open(`<link rel="stylesheet" href="/boxes.css">${script}${frame()}`);
    const height = await fits();
    assert.equal(await tab.page.evaluate(() => document.querySelector('iframe')!.offsetHeight), height + 10);
  });

  it('heeds no other frame, no other origin, no other window, and no height that is none', async () => {
    const forger = `<iframe title="Forger" width="100" height="120" name="forger" src="${site.elsewhere('/forger.html')}"></iframe>`;
    const moved = `<iframe title="Moved" width="100" height="130" data-civic-progress name="moved" src="${site.elsewhere('/forger.html?moved')}"></iframe>`;
    await open(script + frame() + forger + moved);
    const height = await fits();
    const say = (name: string, message: unknown): Promise<void> => tab.page.evaluate(async (window, data) => {
      (self as any)[window].postMessage(data, '*');
      // The answer comes after one more round through both windows.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, name, message as never);
    await say('forger', {say: {type: 'civic:height', id: 'civic-progress', height: 50}});
    assert.deepEqual([await heightOf(0), await heightOf(1), await heightOf(2)], [height, 120, 130]);
    // From the article's own window, and from a frame of the right origin that is not the one.
    await tab.page.evaluate(() => postMessage({type: 'civic:height', height: 50}, '*'));
    for (const bad of [0, -5, 1e7, NaN, '400', [400], {}, null]) await say('moved', {say: {type: 'civic:height', height: bad}});
    for (const bad of ['civic:height', {type: 'civic:heights', height: 40}, null, 7]) await say('moved', {say: bad});
    assert.deepEqual([await heightOf(0), await heightOf(1), await heightOf(2)], [height, 120, 130]);
    // What is right is heeded: the same window can be heard.
    await say('moved', {say: {type: 'civic:height', height: 77.2}});
    assert.equal(await heightOf(2), 78);
    // The right window with a page of another origin than the address of the frame.
    await tab.page.evaluate((address) => {
      (self as any)['moved'].location.href = address;
    }, site.at('/forger.html?elsewhere'));
    await tab.page.waitForFrame((one) => one.url().endsWith('?elsewhere'));
    await say('moved', {say: {type: 'civic:height', height: 55}});
    assert.equal(await heightOf(2), 78);
  });
});
