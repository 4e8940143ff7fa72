// Every element under the policies of strict pages, in each engine: drawn, with the right figures, and nothing reported.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {build} from 'esbuild';
import type {Frame, Page} from 'puppeteer-core';
import {until} from './engines.js';
import {inEachEngine} from './in-each-engine.js';
import {version} from '../../src/version.js';
import {type Answer, file, ofVersion} from './site.js';

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'";
const trusted = `${strict}; require-trusted-types-for 'script'`;

/** Policies under which every element must draw with no violation at all; style-src and img-src are nowhere allowed. */
const policies = {
  'nothing but the own origin': strict,
  'Trusted Types with the policy of the library': `${trusted}; trusted-types civic-progress`,
  'Trusted Types of an Angular portal': `${trusted}; trusted-types angular angular#unsafe-bypass civic-progress`,
  'Trusted Types with any policy': trusted,
  'policies listed without the library, not enforced': `${strict}; trusted-types angular`,
  'Trusted Types with no policy at all': `${trusted}; trusted-types 'none'`,
  'Trusted Types with the policies of the library and of Lit': `${trusted}; trusted-types civic-progress lit-html`,
  'scripts by nonce and strict-dynamic': strict.replace("'self'; connect", "'nonce-x' 'strict-dynamic'; connect"),
  'the own origin, framed by it': strict.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
} as const;
type PolicyName = keyof typeof policies;

/** What is loaded by each name of a script in the address of a page. */
const scripts: Readonly<Record<string, string>> = {
  module: '<script type="module" src="/civic-progress.js" nonce="x"></script>',
  classic: '<script src="/civic-progress.classic.js" nonce="x"></script>',
  newer: '<script type="module" src="/newer.js" nonce="x"></script>',
  next: '<script type="module" src="/next.js" nonce="x"></script>',
  foreign: '<script type="module" src="/foreign.js" nonce="x"></script>',
};

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A strict page</title><script src="/recorder.js" nonce="x"></script>';
const page = (loaded: string): string => `${head}<foreign-clock></foreign-clock>
<civic-report src="/report.json"><p>The figures are in the report.</p></civic-report>
<civic-category-grid src="/report.json"></civic-category-grid>
<civic-status-summary src="/report.json"></civic-status-summary>
<civic-progress-ring value="3.38" target="3" unit="million" label="Start-ups"></civic-progress-ring>
<civic-progress-bar value="72" target="50" label="Flood points"></civic-progress-bar>
<civic-overachievement-badge share="1.44"></civic-overachievement-badge>
${loaded}`;
const inlined = `${head}<civic-report lang="en"><p>The figures are in the report.</p><script type="application/json">${
  file('demo/data/qingdao-2021-half-year.json').toString().replaceAll('<', '\\u003c')}</script></civic-report>${scripts['classic']}`;

const figures = ['52.7%', '112.7%', '144%', '304%', '3.04×', '44% over'];
const drawn = `[...document.querySelectorAll('civic-report, [src="/report.json"]')].every((element) => element.matches(':state(ready)'))`;
const wordsOf = (target: Page | Frame) => target.evaluate(`[...document.body.children].map((element) => element.shadowRoot?.textContent ?? '').join(' ')`) as Promise<string>;

/** The parts of a page that every policy leaves as they are. */
async function assertDrawn(tab: Page, violations: readonly string[] = []): Promise<void> {
  await until(tab, drawn);
  const words = await wordsOf(tab);
  for (const figure of figures) assert.ok(words.includes(figure), figure);
  // A sheet that a policy blocks leaves a ring of no width.
  assert.equal(await tab.evaluate(`document.querySelector('civic-progress-ring').shadowRoot.querySelector('svg').getBoundingClientRect().width`), 120);
  assert.deepEqual(await tab.evaluate('[found, told]'), [violations, []]);
}

async function answers(): Promise<(url: URL) => Answer | undefined> {
  const {outputFiles: [foreign]} = await build({
    stdin: {contents: `import {html, LitElement} from 'lit'; customElements.define('foreign-clock', class extends LitElement { render() { return html\`<p>12:00</p>\`; } });`, resolveDir: import.meta.dirname},
    bundle: true, format: 'esm', minify: true, write: false,
  });
  const modules: Readonly<Record<string, string>> = {'/newer.js': ofVersion('1.99.0'), '/next.js': ofVersion('2.0.0'), '/foreign.js': foreign!.text};
  return ({pathname, searchParams}) => {
    const policy = {'Content-Security-Policy': policies[searchParams.get('policy') as PolicyName]};
    if (pathname === '/page') return ['text/html; charset=utf-8', page(searchParams.get('scripts')!.split(',').map((name) => scripts[name]!).join('\n')), policy];
    if (pathname === '/inlined') return ['text/html; charset=utf-8', inlined, policy];
    if (pathname === '/post') return ['text/html; charset=utf-8', `<!doctype html><title>A post</title><iframe sandbox="allow-scripts" src="/inlined?${new URLSearchParams({policy: 'the own origin, framed by it'})}"></iframe>`];
    return pathname in modules ? ['text/javascript', modules[pathname]!] : undefined;
  };
}

await inEachEngine('strict policies', import.meta.url, answers, (pages) => {
  const open = (policy: PolicyName, names: readonly string[]) => {
    assert.doesNotMatch(policies[policy], /unsafe-inline|unsafe-eval/);
    return pages.open(`/page?${new URLSearchParams({policy, scripts: names.join()})}`);
  };

  for (const policy of [
    'nothing but the own origin', 'Trusted Types with the policy of the library', 'Trusted Types of an Angular portal', 'Trusted Types with any policy', 'scripts by nonce and strict-dynamic',
  ] as const) {
    for (const script of ['module', 'classic']) {
      it(`draws every element without a violation: ${policy}, ${script} script`, async () => {
        const {tab, complaints} = await open(policy, [script]);
        await assertDrawn(tab);
        assert.deepEqual(complaints, []);
        assert.equal(await tab.evaluate(`[...document.scripts].every(({nonce}) => nonce === 'x')`), true, 'no script is added');
        await tab.close();
      });
    }
  }

  it('draws with two copies where any policy may be made once', async () => {
    const {tab, complaints} = await open('Trusted Types with any policy', ['classic', 'module']);
    await assertDrawn(tab);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  it('draws where its policy is not listed but not needed either; the attempt is reported once', async () => {
    const {tab} = await open('policies listed without the library, not enforced', ['module']);
    await assertDrawn(tab, ['trusted-types trusted-types-policy']);
    await tab.close();
  });

  for (const script of ['module', 'classic']) {
    it(`leaves the children where no policy may be made, says why on document, and registers nothing: ${script} script`, async () => {
      const {tab, complaints} = await open('Trusted Types with no policy at all', [script]);
      await until(tab, 'told.length > 0');
      assert.deepEqual(await tab.evaluate('told'), ['trusted-types on document']);
      // The policy that was asked for and the template that was tried: reports of the browser, neither an error.
      assert.deepEqual(await tab.evaluate('found.map((violation) => violation.split(" ")[0])'), ['trusted-types', 'require-trusted-types-for']);
      assert.deepEqual(complaints.filter((complaint) => complaint.startsWith('uncaught')), []);
      assert.equal(await tab.evaluate(`[...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('civic-')).some((element) => element.shadowRoot || customElements.get(element.localName))`), false);
      assert.ok(await tab.evaluate(`document.querySelector('civic-report p').getBoundingClientRect().height > 0 && document.body.innerText.includes('The figures are in the report.')`));
      await tab.close();
    });
  }

  for (const order of [['module', 'next', 'foreign'], ['foreign', 'classic', 'next']]) {
    it(`draws beside another Lit library and another version, which leaves one line: ${order.join(', ')}`, async () => {
      const {tab, complaints} = await open('Trusted Types with the policies of the library and of Lit', order);
      await assertDrawn(tab);
      await until(tab, `document.querySelector('foreign-clock').shadowRoot?.textContent === '12:00'`);
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.ok(complaints[0]!.startsWith('warn: civic-progress: ') && complaints[0]!.includes(`by version ${version}; version 2.0.0 `), complaints[0]);
      assert.equal(await tab.evaluate(`customElements.get('civic-report').version`), version);
      await tab.close();
    });
  }

  it('leaves no line for a second copy of the same major version', async () => {
    const {tab, complaints} = await open('Trusted Types with the policy of the library', ['newer', 'module', 'classic']);
    await assertDrawn(tab);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  it('draws in a sandboxed frame, by the classic script and with the report inside the page', async () => {
    const {tab, complaints} = await pages.open('/post');
    const frame = tab.frames().find((one) => one.url().includes('/inlined'))!;
    await until(frame, drawn);
    const words = await wordsOf(frame);
    for (const figure of ['52.7%', '112.7%', '144%', '304%']) assert.ok(words.includes(figure), figure);
    assert.equal(await frame.evaluate('origin'), 'null');
    assert.deepEqual(await frame.evaluate('[found, told]'), [[], []]);
    assert.deepEqual(complaints, []);
    await tab.close();
  });
});
