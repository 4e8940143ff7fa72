// A published folder as readers get it: from nginx with the headers of the published nginx.conf, embedded in articles of another origin.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Frame, HTTPResponse} from 'puppeteer-core';
import {openBrowser, settled, Site, Tab, words} from '../frame/site.js';
import {command, qingdao} from './command.js';
import {has} from '../needs.js';
import {freePort, nginx} from './nginx.js';

// Stated in the report of 27 July 2021.
const figures = ['52.7%', '112.7%', '304%', '3.04×', '144%'];

if (await has('nginx', 'a published folder', import.meta.url)) describe('a published folder', () => {
  const home = mkdtempSync(join(tmpdir(), 'civic-progress-published-'));
  const folder = join(home, 'root', 'pledges');
  let base: string;
  let site: Site;
  let browser: Browser;
  let tab: Tab;
  let stop: () => Promise<void> = async () => {};

  before(async () => {
    const port = await freePort();
    // Two names of one machine are two origins: the articles are of 127.0.0.1.
    base = `http://localhost:${port}/pledges/`;
    const {code, stderr} = await command(['publish', qingdao, '--base-url', base, '--out', folder, '--lang', 'en']);
    assert.equal(code, 0, stderr);
    stop = await nginx({folder: join(home, 'nginx'), root: join(home, 'root'), include: join(folder, 'nginx.conf'), port});
    site = await Site.of({});
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    site?.close();
    await stop();
    rmSync(home, {recursive: true, force: true});
  });

  afterEach(async () => {
    for (const page of await browser.pages()) await page.close();
  });

  const named = (form: RegExp): string => readdirSync(folder).find((name) => form.test(name))!;
  const get = (name: string, headers: Record<string, string> = {}) => fetch(base.replace('localhost', '127.0.0.1') + name, {headers});
  const of = (response: Response, ...names: readonly string[]) => names.map((name) => response.headers.get(name));

  it('gives every file to any page, and says what it is', async () => {
    const types: Record<string, string> = {
      html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json',
      svg: 'image/svg+xml; charset=utf-8', txt: 'text/plain; charset=utf-8', png: 'image/png',
    };
    for (const name of readdirSync(folder).filter((one) => /\.(html|js|css|json|svg|txt|png)$/.test(one))) {
      const response = await get(name, {Origin: 'null'});
      assert.equal(response.status, 200, name);
      assert.deepEqual(of(response, 'access-control-allow-origin', 'cross-origin-resource-policy', 'x-content-type-options', 'content-type'),
        ['*', 'cross-origin', 'nosniff', types[name.split('.').at(-1)!]], name);
      assert.deepEqual(of(response, 'x-frame-options', 'content-security-policy'), [null, null]);
      assert.equal(response.headers.get('cache-control'), /\.[0-9a-f]{16}\./.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache', name);
      assert.equal((await response.arrayBuffer()).byteLength, readFileSync(join(folder, name)).length);
    }
  });

  it('is asked anew for what may change, and answers 304 with its headers where it is the same', async () => {
    const first = await get('report.json');
    const etag = first.headers.get('etag')!;
    assert.ok(etag);
    const again = await get('report.json', {'If-None-Match': etag});
    // Weak for what is compressed on the way; the comparison is the same.
    assert.equal(again.headers.get('etag')?.replace('W/', ''), etag.replace('W/', ''));
    assert.deepEqual([again.status, ...of(again, 'access-control-allow-origin', 'cache-control')], [304, '*', 'no-cache']);
  });

  it('gives its page for the folder, and 404 for what is not there', async () => {
    assert.match(await (await get('')).text(), /^<!doctype html>\n<html lang="en"/);
    for (const name of ['none.json', 'frame.0123456789abcdef.js', '..%2f..%2fnginx/test.conf']) {
      const response = await get(name);
      assert.ok(response.status >= 400, name);
      // What is missing now may be there tomorrow.
      assert.equal(response.headers.get('cache-control'), null);
    }
  });

  for (const [query, size] of [
    ['', '640x720'], ['?format=json&url=x', '640x720'], ['?maxwidth=500&maxheight=750', '480x720'], ['?maxwidth=480', '480x720'], ['?maxwidth=479', '320x720'],
    ['?maxwidth=960', '960x720'], ['?maxwidth=959', '640x720'], ['?maxwidth=4096&maxheight=300', '960x240'], ['?maxwidth=319&maxheight=480', '240x480'],
    ['?maxheight=719', '640x480'], ['?maxwidth=90', '240x720'], ['?maxwidth=1e3', '640x720'], ['?maxwidth=', '640x720'],
  ] as const) {
    it(`answers oembed.json${query} with ${size}`, async () => {
      const response = await get(`oembed.json${query}`);
      assert.deepEqual(of(response, 'content-type', 'access-control-allow-origin'), ['application/json', '*']);
      const {width, height, html} = await response.json() as {width: number; height: number; html: string};
      assert.equal(`${width}x${height}`, size);
      assert.ok(html.includes(`width="${width}" height="${height}"`));
    });
  }

  /** An article of another origin that holds some markup, under a policy that allows the published folder and nothing else. */
  async function article(markup: string, width = 900): Promise<void> {
    const {origin} = new URL(base);
    site.files.set('/article.html', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>An article</title><body><p>Before.</p>\n${markup}\n<p>After.</p>`,
      headers: {'Content-Security-Policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; style-src ${origin}; img-src data:; base-uri 'none'; form-action 'none'; object-src 'none'`},
    });
    tab = await Tab.of(browser, width);
    await tab.page.goto(site.at('/article.html'));
  }

  /** What a snippet of the published page of snippets is when it is copied. */
  async function snippet(name: string): Promise<string> {
    const page = await browser.newPage();
    await page.goto(`${base}snippets.html`);
    const text = await page.$eval(`#${name}`, (field) => (field as HTMLTextAreaElement).value);
    await page.close();
    return text;
  }

  const says = (text: string, expected: readonly string[] = figures): void => {
    for (const one of expected) assert.ok(text.includes(one), `${one} in ${text.slice(0, 300)}`);
  };

  /** Waits until the frame is exactly as high as its page. */
  const fits = (frame: Frame): Promise<unknown> => frame.waitForFunction(() => {
    const wanted = Math.ceil(document.documentElement.getBoundingClientRect().height);
    return wanted > 1000 && innerHeight === wanted;
  }, {timeout: 30_000, polling: 50});

  it('is embedded by script in an article of another origin: drawn, right, without a violation', async () => {
    await article(await snippet('script'));
    assert.equal(await settled(tab.page.mainFrame()), 'ready');
    says(await words(tab.page.mainFrame()));
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
  });

  for (const width of [360, 1200]) {
    it(`is embedded in a frame of an article ${width} px wide: drawn, right, as high as its page`, async () => {
      await article(await snippet('frame'), width);
      const frame = await tab.frame('/pledges/embed.html');
      assert.equal(await settled(frame), 'ready');
      says(await words(frame));
      await fits(frame);
      assert.deepEqual([tab.faults, tab.warnings], [[], []]);
      // Nothing of the article can be reached from the frame, nor the other way round.
      assert.equal(await frame.evaluate(() => {
        try {
          return parent.document.title;
        } catch (error) {
          return (error as Error).name;
        }
      }), 'SecurityError');
    });
  }

  it('is embedded by address: the page names its oEmbed answer, whose markup is drawn in a sandbox as WordPress makes it', async () => {
    const page = await browser.newPage();
    await page.goto(base);
    const [address, title] = await page.$eval('link[type="application/json+oembed"]', (link) => [(link as HTMLLinkElement).href, (link as HTMLLinkElement).title]);
    assert.equal(title, 'Qingdao\'s pledges of 2021: the first half-year');
    const {html} = await (await fetch(`${address!.replace('localhost', '127.0.0.1')}?maxwidth=500&maxheight=750&url=${encodeURIComponent(base)}`)).json() as {html: string};
    // What WordPress does to the frame of a provider that it does not know.
    const sandboxed = html.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted" data-secret="aB3dE6gH9k"').replace('embed.html"', 'embed.html#?secret=aB3dE6gH9k"');
    await article(sandboxed);
    // Recorded by the driver, since the policy of the article allows no script of its own.
    await tab.page.evaluate(() => {
      (self as any).got = [];
      addEventListener('message', ({data, source, origin}) => (self as any).got.push({data, origin, own: source === document.querySelector('iframe')!.contentWindow}));
      document.querySelector('iframe')!.contentWindow!.postMessage({message: 'ready', secret: 'aB3dE6gH9k'}, '*');
    });
    const frame = await tab.frame('/pledges/embed.html');
    assert.equal(await settled(frame), 'ready');
    says(await words(frame));
    const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await tab.page.evaluate(() => document.querySelector('iframe')!.contentWindow!.postMessage({message: 'ready', secret: 'aB3dE6gH9k'}, '*'));
    await tab.page.waitForFunction((wanted) => (self as any).got.some(({data, origin, own}: any) => data.message === 'height' && data.value === wanted && data.secret === 'aB3dE6gH9k' && origin === 'null' && own), {timeout: 30_000}, height);
    assert.deepEqual(tab.faults, []);
  });

  it('stands as text and pictures where no script runs, with the same figures', async () => {
    await article(await snippet('html'));
    says(await tab.page.$eval('civic-report', (element) => element.textContent!));
    assert.deepEqual(tab.faults, []);
  });

  it('shows its figures in the frame too where no script runs', async () => {
    tab = await Tab.of(browser);
    await tab.page.setJavaScriptEnabled(false);
    await tab.page.goto(`${base}embed.html`);
    says(await tab.page.$eval('civic-report', (element) => element.textContent!));
  });

  it('takes its parameters in the frame: another language, a category alone', async () => {
    tab = await Tab.of(browser);
    await tab.page.goto(`${base}embed.html?lang=zh-Hans&controls=none`);
    assert.equal(await settled(tab.page.mainFrame()), 'ready');
    says(await words(tab.page.mainFrame()), ['青岛市2021年市办实事', '截至2021年6月30日', '112.7%']);
    assert.deepEqual(await tab.page.evaluate(() => [document.documentElement.lang, document.title]), ['zh-Hans', '青岛市2021年市办实事：上半年进展']);
    await tab.page.goto(`${base}embed.html?category=c1`);
    assert.equal(await settled(tab.page.mainFrame()), 'ready');
    assert.deepEqual(await tab.page.evaluate(() => [...document.querySelectorAll('civic-report, civic-category-grid')].map(({localName, shadowRoot}) => [localName, shadowRoot!.querySelectorAll('[part~=card]').length])), [['civic-category-grid', 1]]);
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
  });

  it('shows nobody else\'s figures', async () => {
    tab = await Tab.of(browser);
    site.files.set('/rosy.json', {body: readFileSync(qingdao, 'utf8').replaceAll('0.527', '9.99'), type: 'application/json', headers: {'Access-Control-Allow-Origin': '*'}});
    await tab.page.goto(`${base}embed.html?src=${encodeURIComponent(site.at('/rosy.json'))}`);
    assert.equal(await settled(tab.page.mainFrame()), 'ready');
    says(await words(tab.page.mainFrame()));
    assert.deepEqual(site.asked.filter((one) => one.includes('rosy')), []);
    assert.ok(tab.warnings.some((one) => one.includes('src is ignored: expected no other report')), tab.warnings.join('\n'));
  });

  it('has a page that draws the board without a violation, asks for each file once, and nowhere else', async () => {
    tab = await Tab.of(browser);
    const responses: HTTPResponse[] = [];
    tab.page.on('response', (response) => responses.push(response));
    await tab.page.goto(base, {waitUntil: 'networkidle0'});
    assert.equal(await settled(tab.page.mainFrame()), 'ready');
    says(await words(tab.page.mainFrame()));
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
    assert.deepEqual(responses.map((response) => response.url()).filter((url) => !url.endsWith('/favicon.ico')).sort(),
      ['', named(/^civic-progress\..*\.css$/), named(/^civic-progress\.[0-9a-f]{16}\.js$/), named(/^page\./), 'report.json'].map((name) => base + name).sort());
  });

  for (const [name, lang] of [['', 'en'], ['snippets.html', 'en'], ['embed.html', 'en']] as const) {
    it(`gives readers with assistive technology ${name || 'the page of the folder'} without a fault that axe finds`, async () => {
      tab = await Tab.of(browser, 360);
      await tab.page.goto(base + name);
      if (name !== 'snippets.html') await settled(tab.page.mainFrame());
      await tab.page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      const found = await tab.page.evaluate(async () => (await (self as any).axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']})).violations
        .map(({id, nodes}: any) => `${id}: ${nodes.map(({html}: any) => html).join(' ')}`));
      assert.deepEqual(found, []);
      assert.equal(await tab.page.evaluate(() => document.documentElement.lang), lang);
    });
  }

  it('has a page of snippets whose buttons copy them, and say so', async () => {
    tab = await Tab.of(browser, 360);
    await browser.defaultBrowserContext().overridePermissions(new URL(base).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await tab.page.goto(`${base}snippets.html`);
    await tab.page.bringToFront();
    for (const name of ['script', 'frame', 'address', 'html']) {
      await tab.page.click(`[data-copy="${name}"]`);
      await tab.page.waitForFunction((id) => document.querySelector(`[data-copy="${id}"]`)!.nextElementSibling!.textContent === 'Copied.', {timeout: 30_000}, name);
      assert.equal(await tab.page.evaluate(() => navigator.clipboard.readText()), await tab.page.$eval(`#${name}`, (field) => (field as HTMLTextAreaElement).value));
    }
    assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth), 360);
    assert.deepEqual(tab.faults, []);
  });
});
