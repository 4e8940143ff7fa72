import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {type Browser} from 'puppeteer-core';
import {launchBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/serve.js';

const pages = ['index.html', 'portal.html', 'portal.en.html'] as const;
const widths = [360, 768, 1200] as const;

/** What a reader of a demo page gets, and what the browser said on the way. */
interface Visit {
  /** Warnings and errors of the console, errors of the page, requests that failed. */
  readonly complaints: readonly string[];
  /** Every address that was asked for, data: left out. */
  readonly requests: readonly string[];
  readonly overflow: number;
  readonly elements: readonly Drawn[];
  /** The visible words outside of the elements. */
  readonly text: string;
}

interface Drawn {
  readonly name: string;
  readonly state: string;
  readonly fromReport: boolean;
  /** The words in the shadow root; null where nothing was drawn. */
  readonly text: string | null;
  /** The message in place of a picture; null where there is none. */
  readonly message: string | null;
  /** The counts that the publisher declares, as shown; null where the element shows none. */
  readonly declared: string | null;
}

describe('the demo pages', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let origin: string;

  before(async () => {
    server = await serve(0);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function visit(path: string, width: number, scheme: 'light' | 'dark' = 'light'): Promise<Visit> {
    const page = await browser.newPage();
    try {
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (['warn', 'error', 'assert'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`page error: ${String(error)}`));
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) requests.push(request.url());
      });
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
      });
      await page.setViewport({width, height: 900});
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.goto(`${origin}/demo/${path}`, {waitUntil: 'networkidle0'});
      const seen = await page.evaluate(() => {
        const drawn = [...document.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('civic-'));
        const slotted = new Set(drawn.flatMap((element) => [...element.querySelectorAll('*')]));
        return {
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          elements: drawn.filter((element) => !slotted.has(element)).map((element) => {
            const [root, message, declared] = ['.root', '[part~="error"]', '[part~="declared"]'].map((selector) =>
              element.shadowRoot?.querySelector<HTMLElement>(selector)?.innerText ?? null);
            return {
              name: element.localName,
              state: ['empty', 'loading', 'ready', 'failed'].find((state) => element.matches(`:state(${state})`)) ?? '',
              fromReport: element.hasAttribute('src'),
              text: root!, message: message!, declared: declared!,
            };
          }),
          text: document.body.innerText,
        };
      });
      return {complaints, requests, ...seen};
    } finally {
      await page.close();
    }
  }

  for (const path of pages) {
    for (const width of widths) {
      it(`${path} at ${width} px draws every element from one request, without a complaint and without scrolling sideways`, async () => {
        const {complaints, requests, overflow, elements, text} = await visit(path, width);
        assert.deepEqual(complaints, []);
        assert.ok(overflow <= 0, `wider than the window by ${overflow} px`);
        assert.deepEqual(requests.filter((address) => !address.startsWith(`${origin}/`)), [], 'nothing from elsewhere');
        assert.equal(requests.filter((address) => address.endsWith('.json')).length, 1, requests.join('\n'));
        assert.ok(elements.length >= 4);
        for (const {name, state, fromReport, text: words, message} of elements) {
          assert.equal(message, null, name);
          assert.ok(words, `${name} (${state}) has drawn`);
          if (fromReport) assert.equal(state, 'ready', name);
          assert.doesNotMatch(words, /\b(NaN|null|undefined|Infinity)\b|\[object/, name);
        }
        assert.doesNotMatch(text, /\b(NaN|null|undefined|Infinity)\b|\[object/);
      });
    }

    it(`${path} has no complaint in the dark either`, async () => {
      const {complaints, overflow} = await visit(path, 768, 'dark');
      assert.deepEqual([complaints, overflow <= 0], [[], true]);
    });

    it(`${path} has no sentence of the newspaper`, () => {
      // As for the report: article-runs.txt holds the numbers of every fifth run of 11 Han characters of the article.
      const bytes = Buffer.from(readFileSync(new URL('article-runs.txt', import.meta.url), 'utf8'), 'base64');
      const runs = new Set(Array.from({length: bytes.length / 4}, (_, i) => bytes.readUInt32LE(i * 4)));
      assert.ok(runs.has(fnv('据介绍为确保市办实事的')), 'a known run of the article is found');
      const characters = readFileSync(new URL(`../../demo/${path}`, import.meta.url), 'utf8').match(/\p{Script=Han}/gu) ?? [];
      const found = characters.map((_, i) => characters.slice(i, i + 11).join('')).filter((run) => runs.has(fnv(run)));
      assert.deepEqual(found, []);
    });

    it(`${path} holds no style and no script of its own, as its policy demands`, () => {
      const source = readFileSync(new URL(`../../demo/${path}`, import.meta.url), 'utf8');
      assert.match(source, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.doesNotMatch(source, /<style|\sstyle=|\son\w+=/i);
      assert.deepEqual(source.match(/<script.*/g), ['<script type="module" src="../dist/civic-progress.js"></script>']);
    });
  }

  it('the board of the article holds the known figures', async () => {
    const {elements} = await visit('index.html', 1200);
    const board = elements.find(({name}) => name === 'civic-report');
    for (const figure of ['52.7%', '112.7%', '144%', '304%']) {
      assert.match(board?.text ?? '', new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}`), figure);
    }
    assert.deepEqual(numbersIn(board?.declared), ['5', '19']);
  });

  it('the portal says the same declared counts in both languages', async () => {
    for (const [path, words] of [['portal.html', '已实现年度目标'], ['portal.en.html', 'Target of the year met']] as const) {
      const {elements} = await visit(path, 1200);
      const declared = elements.find(({name}) => name === 'civic-status-summary')?.declared ?? '';
      assert.deepEqual([numbersIn(declared), declared.includes(words)], [['5', '19'], true], path);
    }
  });
});

/** The different whole numbers in a text, in its order; a number is there twice where screen readers get other words for it. */
const numbersIn = (text: string | null | undefined): string[] => [...new Set(text?.match(/\d+/g) ?? [])];

/** FNV-1a, 32 bits. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
