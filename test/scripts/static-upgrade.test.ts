// A static board that the element takes over, in Chromium under a strict policy: nothing moves. Needs a build.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';
import {marked} from 'marked';
import {type Browser, type Page} from 'puppeteer-core';
import {launchBrowser} from '../../scripts/browser.js';
import {snippetOf} from '../../src/static/snippet.js';
import {renderStatic} from '../../src/static.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const report = JSON.parse(readFileSync(`${root}demo/data/qingdao-2021-half-year.json`, 'utf8'));
/** Items enough that the board folds by itself. */
const long = {...report, categories: [...report.categories, ...report.categories.map(({id, number, ...category}: any) => ({...category, items: category.items.map(({id, number, ...item}: any) => item)}))]};
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types civic-progress";

/** A page with a static board, something below it, and the drop-in, which comes a while after the page. */
const pageOf = (board: string, hasStyles: boolean, framework = ''): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A board</title>${
  framework && `<link rel="stylesheet" href="/${framework}.css">`}${
  hasStyles ? '<link rel="stylesheet" href="/civic-progress.css">' : ''}<h1>Pledges</h1>${board}<p id="below">Below</p><script type="module" src="/civic-progress.js"></script></html>`;

/** What widely used style sheets say of all that is hidden: Bootstrap 5 as it is, Tailwind 4 in a layer, where what is important wins over every sheet outside. */
const frameworks: Readonly<Record<string, string>> = {
  bootstrap: '[hidden]{display:none!important}',
  tailwind: "@layer base{*,::before,::after{box-sizing:border-box;margin:0;padding:0;border:0 solid}img,svg{display:block}[hidden]:where(:not([hidden='until-found'])){display:none!important}}",
};

let server: Server;
let browser: Browser;
let base: string;
let pages: Readonly<Record<string, string>>;
/** The script is sent when the test has seen the page without it. */
const waiting: (() => void)[] = [];

before(async () => {
  const of = (options: object): string => renderStatic(report, {target: 'html', lang: 'zh-Hans', ...options});
  pages = {
    '/inline': pageOf(of({inline: true}), true),
    '/src': pageOf(of({src: '/report.json'}), true),
    '/dark': pageOf(of({inline: true, theme: 'dark', lang: 'en', headingLevel: 3}), true),
    '/unstyled': pageOf(of({inline: true}), false),
    '/two': pageOf(of({}) + of({lang: 'en'}), true),
    '/bootstrap': pageOf(of({inline: true}), true, 'bootstrap'),
    '/tailwind': pageOf(of({src: '/report.json', lang: 'en'}), true, 'tailwind'),
    '/markdown': pageOf(marked.parse(`# Article\n\nText before.\n\n${of({inline: true})}\nText *after*.\n`, {async: false}) as string, true),
    '/category': pageOf(of({inline: true, part: {category: '3'}}), true),
    '/folded': pageOf(of({inline: true, attributes: {fold: 'categories'}}), true),
    '/long': pageOf(renderStatic(long, {target: 'html', lang: 'en', inline: true}), true, 'bootstrap'),
  };
  server = createServer((request, response) => {
    const {pathname} = new URL(request.url!, 'http://localhost');
    const send = (type: string, body: string): void => {
      response.writeHead(200, {'Content-Type': type, 'Content-Security-Policy': policy}).end(body);
    };
    if (pages[pathname]) send('text/html; charset=utf-8', pages[pathname]);
    else if (pathname === '/report.json') send('application/json', JSON.stringify(report));
    else if (pathname === '/civic-progress.css') send('text/css', readFileSync(`${root}dist/civic-progress.css`, 'utf8'));
    else if (frameworks[pathname.slice(1, -4)]) send('text/css', frameworks[pathname.slice(1, -4)]!);
    else if (pathname === '/civic-progress.js') waiting.push(() => send('text/javascript', readFileSync(`${root}dist/civic-progress.js`, 'utf8')));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** The words of a board with where they stand, by what they are; what needs a script, and what is folded away, left out. */
const placesIn = (page: Page): Promise<Record<string, [words: string, x: number, y: number, width: number, height: number][]>> => page.evaluate(() => {
  const element = document.querySelector('civic-report, civic-category-grid')!;
  const live = element.shadowRoot?.querySelector('.root');
  const [root, prefix] = live ? [live, ''] : [element, 'civic-'];
  const names = ['title', 'head', 'count', 'dots', 'legend', 'overview', 'key', 'category-label', 'category-head', 'ring', 'number', 'item-head', 'item-title', 'standing', 'metric', 'label', 'share',
    'badge', 'bar', 'basis', 'fact', 'icon', 'foot', 'card', 'quiet'];
  return Object.fromEntries(names.map((name) => [name, [...root.querySelectorAll(`.${prefix}${name}`)].filter((node) => !node.closest('details:not(.civic-category), .controls, .civic-later')).map((node) => {
    const {x, y, width, height} = node.getBoundingClientRect();
    return [node.textContent!.replace(/\s+/g, ''), x, y, width, height] as [string, number, number, number, number];
  })]));
});

/** Visits a page; gives the places before and after the element has drawn, and how much moved by the browser's own account. */
async function visit(path: string, width: number) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width, height: 900});
    await page.evaluateOnNewDocument(() => {
      const page = globalThis as unknown as {shifts: number; violations: string[]};
      page.shifts = 0;
      page.violations = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) page.shifts += (entry as unknown as {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
      addEventListener('securitypolicyviolation', (event) => page.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const arrived = page.goto(base + path, {waitUntil: 'domcontentloaded'});
    await page.waitForSelector('#below');
    await page.waitForFunction(() => document.styleSheets.length >= document.querySelectorAll('link[rel=stylesheet]').length);
    while (waiting.length === 0) await wait(20);
    await wait(300);
    const before = await placesIn(page);
    const isStill = await page.evaluate(() => !customElements.get('civic-report'));
    const below = () => page.$eval('#below', (node) => node.getBoundingClientRect().y);
    const belowBefore = await below();
    // How many titles of items the reader has, frame by frame: those of the static board until those of the live one are there.
    await page.evaluate(() => {
      const element = document.querySelector('civic-report, civic-category-grid')!;
      const seen = ((globalThis as any).seen = new Set<number>());
      void (async () => {
        for (;;) {
          const titles = [...element.querySelectorAll('.civic-item-title'), ...element.shadowRoot?.querySelectorAll('.item-title') ?? []];
          seen.add(titles.filter((title) => title.getClientRects().length > 0 && title.closest('[inert]')?.clientHeight !== 0).length);
          await new Promise(requestAnimationFrame);
        }
      })();
    });
    waiting.shift()!();
    await arrived;
    await page.waitForFunction(() => document.querySelector('civic-report, civic-category-grid')!.matches(':state(ready)'));
    await wait(300);
    const {shifts, violations, seen} = await page.evaluate(() => {
      const {shifts, violations, seen} = globalThis as unknown as {shifts: number; violations: string[]; seen: Set<number>};
      return {shifts, violations, seen: [...seen]};
    });
    return {isStill, seen, before, after: await placesIn(page), belowBefore, belowAfter: await below(), shifts, violations, errors};
  } finally {
    await page.close();
  }
}

describe('a static board with its style sheet', () => {
  for (const path of ['/inline', '/src', '/dark', '/category', '/bootstrap', '/tailwind', '/markdown', '/folded', '/long']) {
    for (const width of [1200, 390]) {
      it(`stays where it is when the element takes it over: ${path} at ${width} px`, async (context) => {
        const {isStill, seen, before, after, belowBefore, belowAfter, shifts, violations, errors} = await visit(path, width);
        assert.ok(isStill, 'expected the board before its script, found it after');
        assert.deepEqual([violations, errors], [[], []]);
        let [count, farthest] = [0, 0];
        for (const [name, places] of Object.entries(before)) {
          assert.deepEqual(places.map(([words]) => words), after[name]!.map(([words]) => words), name);
          places.forEach(([words, ...box], i) => {
            const apart = Math.max(...box.map((length, j) => Math.abs(length - (after[name]![i]!.slice(1) as number[])[j]!)));
            assert.ok(apart <= 1, `${name} "${words}" is ${apart} px apart: ${box.join(' ')} became ${after[name]![i]!.slice(1).join(' ')}`);
            count++;
            farthest = Math.max(farthest, apart);
          });
        }
        assert.ok(count > 10, `expected many words to compare, found ${count}`);
        context.diagnostic(`${count} places, at most ${farthest} px apart, layout shift ${shifts}`);
        assert.equal(shifts, 0);
        assert.deepEqual(seen, [before['item-title']!.length], 'titles that the reader has, frame by frame');
        assert.ok(Math.abs(belowAfter - belowBefore) <= 1, `what stands below moved from ${belowBefore} to ${belowAfter}`);
      });
    }
  }
});

describe('markup in a page of Markdown', () => {
  const told = {...report, description: 'Ten pledges.\n\n# In 32 items\n\n- of the *first* half-year', publisher: {name: 'City\r\n\r\nHall'}};
  const kinds: readonly (readonly [name: string, markup: string])[] = [
    ['html', renderStatic(told, {target: 'html', inline: true})], ['html with styles', renderStatic(told, {target: 'html', src: 'report.json', styles: true})],
    ['html that folds', renderStatic(told, {target: 'html', attributes: {fold: 'categories'}})],
    ['a ring', renderStatic(told, {target: 'html', part: {item: '1', metric: '1'}})],
    ['a snippet', snippetOf(told, {src: 'report.json', image: 'board.png', script: {url: 'civic-progress.js', integrity: ''}})],
    ['a frame', snippetOf(told, {src: 'report.json', script: {url: 'frame.js', integrity: 'sha384-a'}, frame: 'embed.html?src=report.json'})],
  ];
  for (const [name, markup] of kinds) {
    it(`stays as it is: ${name}`, () => {
      assert.equal(marked.parse(`Before.\n\n${markup}\nAfter.\n`, {async: false}), `<p>Before.</p>\n${markup}\n<p>After.</p>\n`);
    });
  }

  it('is taken by JSX, as in MDX, where it is a snippet', async () => {
    for (const [name, markup] of kinds.slice(4)) await assert.doesNotReject(transform(`const page = <>${markup}</>;`, {loader: 'jsx'}), name);
  });
});

describe('a static board without styles', () => {
  it('violates no policy, and no picture is larger than it is drawn', async () => {
    const {before, violations} = await visit('/unstyled', 800);
    assert.deepEqual(violations, []);
    for (const [, , , width, height] of before['icon']!) assert.ok(width <= 24 && height <= 24, `an icon of ${width} by ${height} px`);
  });
});

describe('the markup of a static board', () => {
  it('has no ids and no style attributes, so that two boards on a page do not collide', () => {
    for (const markup of Object.values(pages)) {
      const boards = markup.slice(markup.indexOf('<civic-'), markup.lastIndexOf('</civic-'));
      assert.doesNotMatch(boards.replace(/<script type="application\/json">.*?<\/script>/gs, ''), / (id|style|part|for|aria-labelledby)="/);
    }
  });

  it('has real headings of the levels asked for', () => {
    assert.match(pages['/inline']!, /<h2 class="civic-title">/);
    assert.match(pages['/inline']!, /<h3 class="civic-category-label">/);
    assert.match(pages['/inline']!, /<h4 class="civic-item-title">/);
    assert.match(pages['/dark']!, /<h3 class="civic-title">/);
    assert.match(pages['/dark']!, /<civic-report lang="en" theme="dark" heading-level="3">/);
  });

  it('folds where the element would, as details whose summary holds words, pictures and a heading alone', () => {
    assert.equal(long.categories.length, 20);
    for (const [markup, count] of [[pages['/folded'], 10], [pages['/long'], 20], [pages['/inline'], 0], [renderStatic(long, {target: 'html', attributes: {fold: 'none'}}), 0]] as const) {
      assert.equal(markup!.split('<details class="civic-category').length - 1, count);
    }
    const summaries = [...pages['/long']!.matchAll(/<details class="civic-category[^>]*><summary>(.*?)<\/summary>/g)];
    assert.equal(summaries.length, 20);
    for (const [, summary] of summaries) assert.deepEqual([...summary!.matchAll(/<(\w+)/g)].map(([, name]) => name).filter((name) => ['div', 'p', 'button', 'ul', 'section'].includes(name!)), []);
  });

  it('keeps the report as JSON that ends no script early', () => {
    const sly = structuredClone(report);
    sly.title = '</script><script>alert(1)</script>';
    const markup = renderStatic(sly, {target: 'html', inline: true});
    assert.equal(markup.split('</script').length, 2);
    const [, json] = /<script type="application\/json">(.*?)<\/script>/s.exec(markup)!;
    assert.equal(JSON.parse(json!).title, sly.title);
  });
});
