import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Frame} from 'puppeteer-core';
import {file, openBrowser, settled, Site, Tab, words} from './site.js';

const report = file('demo/data/qingdao-2021-half-year.json');
const open = {'Access-Control-Allow-Origin': '*'};
/** A page that keeps every message of its frame, as it came. */
const recorder = '<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><body><script>self.got = []; addEventListener("message", ({data, origin}) => got.push({data, origin}));</script>';

describe('embed.html', () => {
  let site: Site;
  let browser: Browser;
  let tab: Tab;

  before(async () => {
    site = await Site.of({
      '/embed.html': {body: file('dist/embed.html')},
      '/report.json': {body: report, type: 'application/json', headers: open},
      '/closed.json': {body: report, type: 'application/json'},
      ...Object.fromEntries(['series', '2024-q4', '2025-q1', '2025-q3', '2025-q4', '2026-q1'].map((name) => [`/${name}.json`, {body: file(`demo/data/made-up-city/${name}.json`), type: 'application/json', headers: open}])),
      '/article.html': {body: recorder},
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  afterEach(async () => {
    // A browser gives few frames to tabs behind others.
    for (const page of await browser.pages()) await page.close();
  });

  /** An article with the page in a frame of another origin; the frame, once its element has drawn or could not. */
  async function embed(query: string, attributes: Record<string, string> = {}, hash = ''): Promise<Frame> {
    tab = await Tab.of(browser);
    await tab.page.goto(site.at('/article.html'));
    await tab.page.evaluate((src, more) => {
      const frame = document.createElement('iframe');
      frame.title = 'Pledges';
      for (const [name, value] of Object.entries({width: '600', height: '300', ...more})) frame.setAttribute(name, value);
      frame.src = src;
      document.body.append(frame);
    }, site.elsewhere(`/embed.html${query}${hash}`), attributes);
    const frame = await tab.frame('/embed.html');
    await settled(frame);
    return frame;
  }

  /** What the article was told, once the last height of all is that of the frame's page; and that height. */
  async function told(frame: Frame): Promise<{got: any[]; height: number}> {
    for (let i = 0; i < 600; i++) {
      // The page may still be laid out anew between the two looks.
      const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      const got: any[] = await tab.page.evaluate(() => (self as any).got.map(({data}: any) => data));
      if (height > 0 && got.filter(({type}) => type === 'civic:height').at(-1)?.height === height) return {got, height};
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the frame has not told its height');
  }

  it('draws the report of another origin in a frame, with its figures, and no violation of its policy', async () => {
    const frame = await embed(`?src=${encodeURIComponent(site.at('/report.json'))}&lang=en`);
    const text = await words(frame);
    for (const figure of ['52.7%', '112.7%', '304%', '3.04×']) assert.ok(text.includes(figure), figure);
    assert.deepEqual([await frame.title(), await frame.evaluate(() => document.documentElement.lang)], ['Qingdao\'s pledges of 2021: the first half-year', 'en']);
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
  });

  it('draws a relative report, in its own language, and says in which language its page is', async () => {
    const frame = await embed('?src=report.json');
    assert.match(await words(frame), /青岛市2021年市办实事/);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'zh-Hans');
    assert.deepEqual(tab.faults, []);
  });

  it('draws the latest report of a series, or the one of the day that it is asked for', async () => {
    assert.match(await words(await embed('?src=series.json&lang=en')), /As of 31 March 2026/);
    assert.match(await words(await embed('?src=series.json&lang=en&at=2025-03-31')), /As of 31 March 2025/);
    assert.deepEqual(tab.faults, []);
  });

  it('draws where the frame has no origin and no storage: sandbox="allow-scripts"', async () => {
    for (const src of ['report.json', site.at('/report.json')]) {
      const frame = await embed(`?src=${encodeURIComponent(src)}&lang=en`, {sandbox: 'allow-scripts'});
      assert.match(await words(frame), /112\.7%/);
      const {got} = await told(frame);
      assert.ok(got.length > 0);
      assert.deepEqual([...new Set(await tab.page.evaluate(() => (self as any).got.map(({origin}: any) => origin)))], ['null']);
      assert.deepEqual(tab.faults, []);
    }
  });

  it('says in words that a server lets no frame without an origin read its report', async () => {
    const frame = await embed('?src=closed.json&lang=en', {sandbox: 'allow-scripts'});
    assert.match(await words(frame), /The data could not be reached/);
    assert.ok(tab.warnings.some((warning) => /closed\.json could not be read from here\..*Access-Control-Allow-Origin: \*/.test(warning)), tab.warnings.join('\n'));
  });

  it('says in words that there is no report, in Chinese and in English', async () => {
    assert.match(await words(await embed('?lang=en')), /^There is no report to show: add \?src=/);
    assert.match(await words(await embed('?lang=zh-Hans')), /^没有可显示的报告/);
    assert.deepEqual(tab.faults, []);
  });

  it('asks for nothing at an address that it must not ask, and warns of what it ignores', async () => {
    const before = site.asked.length;
    const frame = await embed('?src=javascript:alert(1)&lang=en&onload=alert(1)&theme=purple');
    assert.match(await words(frame), /^There is no report to show/);
    assert.deepEqual(site.asked.slice(before).filter((one) => !/article|embed|favicon/.test(one)), []);
    assert.equal(tab.warnings.filter((warning) => /^civic-progress: the parameter (src|onload|theme) is ignored: expected /.test(warning)).length, 3, tab.warnings.join('\n'));
    assert.deepEqual(tab.faults, []);
  });

  it('gives its parameters to the board, and a category alone to the grid', async () => {
    const board = await embed('?src=report.json&lang=en&view=table&theme=dark');
    assert.deepEqual(await board.evaluate(() => {
      const element = document.querySelector('civic-report')!;
      return [element.getAttribute('view'), element.getAttribute('theme'), element.getAttribute('heading-level'), element.shadowRoot!.querySelectorAll('[role=heading][aria-level="1"]').length, getComputedStyle(document.documentElement).colorScheme];
    }), ['table', 'dark', '1', 1, 'dark']);
    const grid = await embed('?src=report.json&lang=en&category=c1');
    assert.deepEqual(await grid.evaluate(() => [document.querySelectorAll('civic-report').length, document.querySelector('civic-category-grid')!.shadowRoot!.querySelectorAll('[part~=card]').length]), [0, 1]);
  });

  it('lets the ground of the article through, and takes the colour scheme that it is told', async () => {
    for (const [query, scheme] of [['', 'normal'], ['&theme=light', 'light'], ['&theme=dark', 'dark'], ['&theme=auto', 'light dark']] as const) {
      const frame = await embed(`?src=report.json${query}`);
      assert.deepEqual(await frame.evaluate(() => [getComputedStyle(document.documentElement).colorScheme, getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).backgroundColor]),
        [scheme, 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    }
  });

  it('tells its height, rounded up, as ours, AMP’s and Datawrapper’s, and no more than these to a page that names no other', async () => {
    const {got, height} = await told(await embed('?src=report.json&id=budget'));
    assert.ok(height > 1000);
    assert.deepEqual(got.slice(-3), [{type: 'civic:height', id: 'budget', height}, {sentinel: 'amp', type: 'embed-size', height}, {'datawrapper-height': {budget: height}}]);
    assert.deepEqual(got.filter((data) => typeof data === 'string' || 'message' in data), []);
    assert.ok(got.every((data) => !('height' in data) || Number.isInteger(data.height)));
  });

  it('tells its height to WordPress where the hash has a secret, and again when WordPress is ready', async () => {
    const frame = await embed('?src=report.json', {sandbox: 'allow-scripts'}, '#?secret=aB3dE6gH9k');
    const {got, height} = await told(frame);
    assert.deepEqual(got.at(-1), {message: 'height', value: height, secret: 'aB3dE6gH9k'});
    await tab.page.evaluate(() => {
      (self as any).got = [];
      const {contentWindow} = document.querySelector('iframe')!;
      contentWindow!.postMessage({message: 'ready', secret: 'wrong'}, '*');
      contentWindow!.postMessage({message: 'ready', secret: 'aB3dE6gH9k'}, '*');
    });
    assert.equal((await told(frame)).got.filter((data) => data.message === 'height').length, 1);
  });

  it('tells its height to Pym where the query has its childId, and again when Pym tells a width', async () => {
    const frame = await embed('?src=report.json&childId=graphic-1&initialWidth=600&parentTitle=An%20article&parentUrl=https%3A%2F%2Fnews.example');
    const {got, height} = await told(frame);
    assert.equal(got.at(-1), `pymxPYMxgraphic-1xPYMxheightxPYMx${height}`);
    assert.deepEqual(tab.warnings, []);
    await tab.page.evaluate(() => {
      (self as any).got = [];
      document.querySelector('iframe')!.contentWindow!.postMessage('pymxPYMxgraphic-1xPYMxwidthxPYMx600', '*');
    });
    assert.ok((await told(frame)).got.includes(`pymxPYMxgraphic-1xPYMxheightxPYMx${height}`));
  });

  it('tells another height for another width, and for opened details', async () => {
    const frame = await embed('?src=report.json&lang=en');
    const {height} = await told(frame);
    await tab.page.evaluate(() => document.querySelector('iframe')!.setAttribute('width', '320'));
    await tab.page.waitForFunction((old) => (self as any).got.at(-1).data['datawrapper-height']['civic-progress'] > old, {polling: 50, timeout: 30_000}, height);
    const narrow = (await told(frame)).height;
    assert.ok(narrow > height);
    await frame.evaluate(() => {
      for (const details of document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('details')) details.open = true;
    });
    await tab.page.waitForFunction((old) => (self as any).got.at(-1).data['datawrapper-height']['civic-progress'] > old, {polling: 50, timeout: 30_000}, narrow);
  });

  it('tells the whole height at once, also of what is far outside of the view', async () => {
    // Only a small piece of the frame is in view; nothing is estimated that is laid out later.
    const {height} = await told(await embed('?src=report.json&lang=en', {height: '60'}));
    const tall = await told(await embed('?src=report.json&lang=en', {height: String(height)}));
    assert.equal(tall.height, height);
    const frame = await tab.frame('/embed.html');
    assert.deepEqual(await frame.evaluate(() => [...new Set([...document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('[part~=category], [part~=item]')].map((part) => getComputedStyle(part).getPropertyValue('content-visibility')))]), ['visible']);
  });

  it('tells nothing while it is not displayed, and its height once it is', async () => {
    tab = await Tab.of(browser);
    await tab.page.goto(site.at('/article.html'));
    await tab.page.evaluate((src) => {
      document.body.innerHTML = `<div hidden><iframe title="Pledges" width="600" src="${src}"></iframe></div>`;
    }, site.elsewhere('/embed.html?src=report.json'));
    const frame = await tab.frame('/embed.html');
    await settled(frame);
    assert.deepEqual(await tab.page.evaluate(() => (self as any).got), []);
    await tab.page.evaluate(() => document.querySelector('div')!.removeAttribute('hidden'));
    assert.ok((await told(frame)).height > 1000);
  });

  it('stands alone without a parent, and tells nobody', async () => {
    tab = await Tab.of(browser);
    await tab.page.goto(site.at('/embed.html?src=report.json&lang=en'));
    assert.equal(await settled(tab.page.mainFrame()), 'ready');
    assert.deepEqual(tab.faults, []);
  });

  it('runs no script but its own: not of its address, not of its data', async () => {
    const evil = JSON.parse(report);
    evil.title = evil.categories[0].items[0].title = '<img src=x onerror="self.hit=1"><script>self.hit=1</script></script>';
    evil.categories[0].items[0].sources = [{title: 'x', url: 'https://city.example/"><script>self.hit=1</script>'}];
    site.files.set('/evil.json', {body: JSON.stringify(evil), type: 'application/json', headers: open});
    const frame = await embed('?src=evil.json&lang=%3Cscript%3Eself.hit=1%3C/script%3E');
    assert.match(await words(frame), /<img src=x onerror="self\.hit=1">/);
    assert.equal(await frame.evaluate(() => (self as any).hit), undefined);
    // The policy itself, as the last guard: a script that came in all the same is refused.
    const refused = await frame.evaluate(() => new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', ({violatedDirective}) => resolve(violatedDirective));
      const script = document.createElement('script');
      try {
        script.textContent = 'self.hit = 1';
        document.body.append(script);
      } catch (error) {
        resolve((error as Error).name);
      }
    }));
    assert.match(String(refused), /script-src|TypeError|require-trusted-types-for/);
    assert.equal(await frame.evaluate(() => (self as any).hit), undefined);
  });
});
