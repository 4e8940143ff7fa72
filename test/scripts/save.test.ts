import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {type Browser} from 'puppeteer-core';
import {launchBrowser} from '../../scripts/browser.js';

const strict = `default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self';
  require-trusted-types-for 'script'; trusted-types civic-progress`.replace(/\s+/g, ' ');
const file = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A table</title><civic-report view="table" src="/report.json"></civic-report><script src="/civic-progress.classic.js"></script>';

describe('the files that the table gives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'civic-progress-save-'));
  let server: Server;
  let browser: Browser;
  let origin: string;

  before(async () => {
    server = createServer(({url}, response) => {
      const {pathname, searchParams} = new URL(url!, 'http://localhost');
      const send = (type: string, body: string | Buffer) => response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
      if (pathname === '/page') send('text/html', (response.setHeader('Content-Security-Policy', strict), page));
      else if (pathname === '/frame') send('text/html', `<!doctype html><iframe src="/page" sandbox="${searchParams.get('sandbox')}"></iframe>`);
      // A sandboxed frame has no origin.
      else if (pathname === '/report.json') send('application/json', (response.setHeader('Access-Control-Allow-Origin', '*'), file('demo/data/qingdao-2021-half-year.json')));
      else if (pathname.startsWith('/civic-progress.')) send('text/javascript', file(`dist${pathname}`));
      else response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
    await (await browser.target().createCDPSession()).send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('arrive under a policy with Trusted Types that allows no blob', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/page`);
    await tab.waitForSelector('civic-report:state(ready)');
    await tab.evaluate(`self.found = [];
      addEventListener('securitypolicyviolation', (event) => found.push(event.violatedDirective));
      for (const button of document.querySelector('civic-report').shadowRoot.querySelectorAll('[part=save-button]')) button.click();`);
    const whole = (): string[] => readdirSync(folder).filter((name) => !name.endsWith('.crdownload')).sort();
    for (let i = 0; i < 100 && whole().length < 2; i++) await new Promise((resolve) => setTimeout(resolve, 100));
    const [csv, json] = whole().map((name) => readFileSync(join(folder, name)));
    assert.deepEqual([...csv!.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.match(csv!.toString(), /112\.7%/);
    assert.deepEqual(JSON.parse(json!.toString()), JSON.parse(file('demo/data/qingdao-2021-half-year.json').toString()));
    assert.deepEqual(await tab.evaluate('found'), []);
    await tab.close();
  });

  for (const [sandbox, buttons] of [['allow-scripts', 0], ['allow-scripts allow-same-origin', 0], ['allow-scripts allow-same-origin allow-downloads', 2]] as const) {
    it(`are ${buttons ? '' : 'not '}offered in a frame with sandbox="${sandbox}"`, async () => {
      const tab = await browser.newPage();
      await tab.goto(`${origin}/frame?${new URLSearchParams({sandbox})}`);
      const frame = await (await tab.waitForSelector('iframe'))!.contentFrame();
      await frame.waitForSelector('civic-report:state(ready)');
      assert.equal(await frame.evaluate(`document.querySelector('civic-report').shadowRoot.querySelectorAll('[part=save-button]').length`), buttons);
      await tab.close();
    });
  }
});
