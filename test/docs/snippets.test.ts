// Every snippet of HTML and CSS in the documentation is drawn in a browser, with the files of the build and the integrity that they have.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {type Browser, type Frame, type Page} from 'puppeteer-core';
import {launchBrowser} from '../../scripts/browser.js';
import {has} from '../needs.js';
import {type Block, blocks, place, root} from './documentation.js';

const of = (language: string): readonly Block[] => blocks.filter((block) => block.language === language);
const snippets = of('html');
/** The report of docs/report-format.md, which all snippets draw. */
const report = of('json')[0]!.text;
const integrity: Readonly<Record<string, {readonly integrity: string}>> = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const declarations: any[] = manifest.modules.flatMap(({declarations}: any) => declarations);

/** Snippets that need what is not here, by a word in them: why only their form is looked at. */
const undrawn: Readonly<Record<string, string>> = {'<amp-iframe': 'the scripts of AMP come from its own server'};

/** Words that stand in what a snippet draws, by a part of it: what each is about. */
const words: readonly (readonly [part: string, word: string])[] = [
  ['<h2>Our pledges of 2026</h2>', '110%'], ['type="application/json"', '110%'], ['label="政策性扶持创业"', '112.7%'], ['教育扩优: 0.8', '教育扩优'], ['超额完成上半年计划任务: 19', '19'], ['label="公交电动化"', '80%'],
  ['view="table"', 'Insulate 1,200 homes'], ['lang="fr"', 'objectif dépassé'], ['src="/report.json" refresh="300"', '110%'], ['src="/pledges.csv"', '52.7%'],
];

const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.css': 'text/css', '.csv': 'text/csv', '.svg': 'image/svg+xml'};

describe('the snippets of the documentation', {skip: !await has('Chromium', 'the snippets of the documentation', import.meta.url)}, () => {
  const published = mkdtempSync(join(tmpdir(), 'civic-progress-snippets-'));
  let browser: Browser;

  before(async () => {
    const file = join(published, 'report.json');
    writeFileSync(file, report);
    execFileSync(process.execPath, [join(root, 'dist/esm/cli/main.js'), 'publish', file, '--base-url', 'https://city.example/pledges/', '--out', join(published, 'pledges')], {stdio: 'pipe'});
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    rmSync(published, {recursive: true, force: true});
  });

  /** The file that an address of a snippet means: of the build at the root, of the published folder, of the package, or of a CDN. */
  function fileAt(address: URL): string | undefined {
    const {hostname, pathname} = address;
    if (pathname === '/pledges.csv') return join(root, 'demo/data/made-up-tables/pledges.csv');
    const path = hostname === 'city.example' && pathname !== '/pledges/frame.js' ? join(published, pathname)
      : join(root, 'dist', pathname.replace(/^\/(pledges|npm\/civic-progress@[\d.]+\/dist|civic-progress@[\d.]+\/dist|node_modules\/civic-progress\/dist)\//, '/'));
    return existsSync(path) ? path : undefined;
  }

  /** Opens a page and gives what its console says, with a policy in the head of the answer where there is one. */
  async function open(body: string, policy?: string): Promise<{readonly page: Page; readonly complaints: string[]}> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['warn', 'error', 'assert'].includes(message.type()) && !message.text().includes('favicon.ico')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const address = new URL(request.url());
      const headers = {'Access-Control-Allow-Origin': '*'};
      if (address.href === 'http://127.0.0.1/') void request.respond({contentType: types['.html']!, body, headers: policy ? {'Content-Security-Policy': policy} : {}});
      else if (address.pathname === '/report.json') void request.respond({contentType: 'application/json', body: report, headers});
      else if (address.pathname === '/favicon.ico') void request.respond({status: 204});
      else {
        const file = fileAt(address);
        void request.respond(file ? {contentType: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file), headers} : {status: 404, body: ''});
      }
    });
    await page.goto('http://127.0.0.1/', {waitUntil: 'load'});
    await page.waitForNetworkIdle({idleTime: 100});
    return {page, complaints};
  }

  const documentOf = (snippet: string): string => `<!doctype html><html lang="en"><title>Snippet</title>${withIntegrity(snippet)}`;

  /** Each drop-in file with the integrity of the build in place of the dots. */
  const withIntegrity = (snippet: string): string => snippet.replace(/([\w.-]+)" integrity="sha384-…"/g, (_, name: string) => `${name}" integrity="${integrity[name]!.integrity}"`);

  /** Waits until no element of the library is loading any more; those that no script has registered are what they will be. */
  const settled = (frame: Frame) => frame.waitForFunction(() => [...document.querySelectorAll('*')].every((element) =>
    !element.localName.startsWith('civic-') || element.matches(':not(:defined), :state(empty), :state(ready), :state(failed)')), {polling: 50});

  /** The name of each element of the library with its words; those that have drawn nothing have none. */
  const drawnIn = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('civic-'))
    .map((element) => [element.localName, element.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '', ['empty', 'loading', 'ready', 'failed'].find((state) => element.matches(`:state(${state})`)) ?? ''] as const));

  for (const block of snippets) {
    const reason = Object.entries(undrawn).find(([word]) => block.text.includes(word))?.[1];
    it(`${place(block)} ${reason ? `is well-formed (not drawn: ${reason})` : 'does what it is for, without a complaint'}`, async () => {
      assert.doesNotMatch(withIntegrity(block.text), /…/);
      if (reason) {
        const {page, complaints} = await open(`<!doctype html><html lang="en"><template>${block.text}</template>`);
        assert.equal(await page.evaluate(() => document.querySelector('template')!.innerHTML.replace(/=""/g, '').replace(/\s+/g, ' ')), block.text.replace(/=""/g, '').replace(/\s+/g, ' '));
        assert.deepEqual(complaints, []);
        return page.close();
      }
      const {page, complaints} = await open(documentOf(block.text));
      for (const frame of page.frames()) await settled(frame);
      const drawn = await drawnIn(page);
      for (const [name, text, state] of drawn) {
        assert.ok(text.length > 0, `${name} has drawn`);
        assert.ok(['ready', 'empty'].includes(state), `${name}: ${state}`);
      }
      const said = [...drawn.map(([, text]) => text), ...await Promise.all(page.frames().slice(1).map((frame) => frame.evaluate(() =>
        document.querySelector('civic-report')?.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '')))].join('\n');
      for (const [part, word] of words) if (block.text.includes(part)) assert.ok(said.includes(word), `expected "${word}" in ${said}`);
      assert.deepEqual(complaints, []);
      const loaded = await page.evaluate(async () => ({
        registered: customElements.get('civic-report') !== undefined || customElements.get('civic-progress-trend') !== undefined,
        codes: await (globalThis as any).civicProgress?.diagnose?.().then((findings: {code: string}[]) => findings.map(({code}) => code)),
        heights: [...document.querySelectorAll('iframe')].map(({clientHeight}) => clientHeight),
      }));
      if (/civic-progress(\.classic)?\.js/.test(block.text)) assert.ok(loaded.registered, 'the elements are registered');
      if (block.text.includes('doctor.js')) assert.deepEqual(loaded.codes, drawn.length > 0 ? ['well'] : ['noElement', 'noScript']);
      if (block.text.includes('<iframe')) {
        assert.ok(said.includes('110%'), said);
        assert.equal(loaded.heights.filter((height) => height !== 720).length, 1, 'frame.js gives the frame its height');
      }
      assert.ok(drawn.length > 0 || loaded.registered || loaded.codes || loaded.heights.length > 0, 'the snippet is for something');
      await page.close();
    });
  }

  it('the first one of README.md has twelve lines, and docs/embed.md explains the same', () => {
    const [first, second] = ['README.md', 'docs/embed.md'].map((path) => snippets.find((block) => block.path === path)!.text);
    assert.equal(first!.split('\n').length, 12);
    assert.equal(second, first);
  });

  const policies = blocks.filter(({path, language}) => path === 'docs/security.md' && language === '');
  it('are drawn under the policies of docs/security.md', async () => {
    assert.equal(policies.length, 2);
    for (const block of policies) {
      const {page, complaints} = await open(documentOf(snippets[0]!.text), block.text.replace(/\s+/g, ' '));
      assert.deepEqual([(await drawnIn(page)).map(([name, , state]) => [name, state]), complaints], [[['civic-report', 'ready']], []], place(block));
      await page.close();
    }
  });

  it('have styles that a browser takes, for custom properties and parts that are there', async () => {
    const names = new Set(declarations.flatMap(({cssProperties}) => cssProperties.map(({name}: any) => name)));
    const {page} = await open('<!doctype html><html lang="en">');
    for (const block of of('css')) {
      const rules = await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return [...sheet.cssRules].map((rule) => [(rule as CSSStyleRule).selectorText, [...(rule as CSSStyleRule).style]] as const);
      }, block.text);
      assert.equal(rules.length, block.text.split('}').length - 1, place(block));
      for (const [selector, properties] of rules) {
        assert.ok(properties.length > 0, place(block));
        for (const name of properties.filter((one) => one.startsWith('--'))) assert.ok(names.has(name), `${place(block)}: ${name}`);
        const [, tag, part] = /^(civic-[\w-]+)::part\(([\w-]+)\)/.exec(selector) ?? [];
        if (tag) assert.ok(declarations.find(({tagName}) => tagName === tag)?.cssParts.some(({name}: any) => name === part), `${place(block)}: ${selector}`);
      }
    }
    await page.close();
  });
});
