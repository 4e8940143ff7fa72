import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {type Browser, launch, type LaunchOptions} from 'puppeteer-core';
import {browser as chosenBrowser} from '../../scripts/browser.js';

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'";
const trusted = "require-trusted-types-for 'script'";

/** Policies under which every element must draw with no violation at all; style-src and img-src are nowhere allowed. */
const policies: Readonly<Record<string, string>> = {
  'nothing but the own origin': strict,
  'Trusted Types with the policy of the library': `${strict}; ${trusted}; trusted-types civic-progress`,
  'Trusted Types of an Angular portal': `${strict}; ${trusted}; trusted-types angular angular#unsafe-bypass civic-progress`,
  'Trusted Types with any policy': `${strict}; ${trusted}`,
  'scripts by nonce and strict-dynamic': strict.replace("'self'; connect", "'nonce-x' 'strict-dynamic'; connect"),
};

const file = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
const page = (script: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A strict page</title>
<civic-report src="/report.json"><p>The figures are in the report.</p></civic-report>
<civic-category-grid src="/report.json"></civic-category-grid>
<civic-status-summary src="/report.json"></civic-status-summary>
<civic-progress-ring value="3.38" target="3" unit="million" label="Start-ups"></civic-progress-ring>
<civic-progress-bar value="72" target="50" label="Flood points"></civic-progress-bar>
<civic-overachievement-badge share="1.44"></civic-overachievement-badge>
<script src="/recorder.js" nonce="x"></script>
${script}`;
const scripts: Readonly<Record<string, string>> = {
  module: '<script type="module" src="/civic-progress.js" nonce="x"></script>',
  classic: '<script src="/civic-progress.classic.js" nonce="x"></script>',
};
const recorder = `self.found = [];
addEventListener('securitypolicyviolation', (event) => found.push(event.violatedDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => found.push('error ' + event.message));
addEventListener('unhandledrejection', (event) => found.push('rejection ' + event.reason));`;

describe('the drop-in under a strict policy', () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    server = createServer(({url}, response) => {
      const {pathname, searchParams} = new URL(url!, 'http://localhost');
      const send = (type: string, body: string | Buffer) => response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
      if (pathname === '/page') {
        response.setHeader('Content-Security-Policy', policies[searchParams.get('policy')!]!);
        send('text/html', page(scripts[searchParams.get('script')!]!));
      } else if (pathname === '/recorder.js') send('text/javascript', recorder);
      else if (pathname === '/report.json') send('application/json', file('demo/data/qingdao-2021-half-year.json'));
      else if (pathname.startsWith('/civic-progress.')) send('text/javascript', file(`dist${pathname}`));
      else response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch(await chosenBrowser() as LaunchOptions);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const [name, policy] of Object.entries(policies)) {
    for (const script of Object.keys(scripts)) {
      it(`draws every element without a violation: ${name}, ${script} script`, async () => {
        assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/);
        const tab = await browser.newPage();
        await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page?${new URLSearchParams({policy: name, script})}`);
        await tab.waitForFunction(`[...document.querySelectorAll('[src="/report.json"]')].every((element) => element.dataset.state === 'ready')`, {timeout: 10_000});
        const words = await tab.evaluate(`[...document.querySelectorAll('body > *')].map((element) => element.shadowRoot?.textContent ?? '').join(' ')`) as string;
        for (const figure of ['52.7%', '112.7%', '144%', '304%', '3.04×', '44% over']) assert.ok(words.includes(figure), figure);
        // A sheet that a policy blocks leaves a ring of no width.
        const width = await tab.evaluate(`document.querySelector('civic-progress-ring').shadowRoot.querySelector('svg').getBoundingClientRect().width`);
        assert.equal(width, 120);
        assert.deepEqual(await tab.evaluate('found'), []);
        await tab.close();
      });
    }
  }
});
