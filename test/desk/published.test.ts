// The folder that the desk packs, unpacked behind nginx and embedded in articles of another origin.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import type {Browser} from 'puppeteer-core';
import {qingdao} from '../cli/command.js';
import {freePort, nginx} from '../cli/nginx.js';
import {openBrowser, settled, Site, Tab, words} from '../frame/site.js';
import {has} from '../needs.js';
import {Person, served} from './person.js';

if (await has('nginx', 'the folder that the desk packs', import.meta.url)) describe('the folder that the desk packs', () => {
  const home = mkdtempSync(join(tmpdir(), 'civic-progress-packed-'));
  const folder = join(home, 'root', 'pledges');
  const snippets: Record<string, string> = {};
  let base: string;
  let desk: Server;
  let site: Site;
  let browser: Browser;
  let stop: () => Promise<void> = async () => {};

  before(async () => {
    const port = await freePort();
    base = `http://localhost:${port}/pledges/`;
    const {server, address} = await served();
    desk = server;
    browser = await openBrowser();
    const person = await Person.at(browser, address);
    await person.bring(qingdao);
    await person.sees("document.querySelector('[data-figures] td') !== null");
    await person.step('look');
    await person.page.$eval('[data-settings]', (details) => { (details as HTMLDetailsElement).open = true; });
    await person.choose('[name="fold"]', 'categories');
    await person.set('[name="colour-met"]', '#0b4f6c');
    await person.step('handOver');
    await person.fill('[name="address"]', base);
    await person.sees("document.querySelector('#snippet-html') !== null");
    for (const name of ['script', 'frame', 'html']) snippets[name] = await person.page.$eval(`#snippet-${name}`, (field) => (field as HTMLTextAreaElement).value);
    mkdirSync(folder, {recursive: true});
    for (const [name, bytes] of Object.entries(unzipSync((await person.download('[data-act="zip"]')).bytes))) writeFileSync(join(folder, name), bytes);
    await person.page.close();
    stop = await nginx({folder: join(home, 'nginx'), root: join(home, 'root'), include: join(folder, 'nginx.conf'), port});
    site = await Site.of({});
  });

  after(async () => {
    await browser?.close();
    desk?.close();
    site?.close();
    await stop();
    rmSync(home, {recursive: true, force: true});
  });

  /** An article of another origin under a policy that allows the folder alone. */
  async function article(markup: string): Promise<Tab> {
    const {origin} = new URL(base);
    site.files.set('/article.html', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>An article</title><body>\n${markup}\n`,
      headers: {'Content-Security-Policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; style-src ${origin}; img-src data:; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types civic-progress`},
    });
    const tab = await Tab.of(browser, 900);
    await tab.page.goto(site.at('/article.html'));
    return tab;
  }

  const colour = (selector: string) => `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('--civic-met-color').trim()`;

  it('draws the board in an article by its script, in the chosen colours and folded, without a violation', async () => {
    const tab = await article(snippets['script']!);
    assert.equal(await settled(tab.page.mainFrame()), 'ready');
    const text = await words(tab.page.mainFrame());
    for (const figure of ['52.7%', '112.7%', '304%']) assert.ok(text.includes(figure), figure);
    assert.match(await tab.page.evaluate(colour('civic-report')) as string, /#0b4f6c/);
    assert.equal(await tab.page.$eval('civic-report', (board) => board.getAttribute('fold')), 'categories');
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
    await tab.page.close();
  });

  it('is a board of the same colours where no script runs', async () => {
    const tab = await article(snippets['html']!);
    assert.match(await tab.page.evaluate(colour('.civic-static')) as string, /#0b4f6c/);
    assert.match(await tab.page.evaluate('document.body.innerText') as string, /304%/);
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
    await tab.page.close();
  });

  for (const name of ['index.html', 'embed.html']) {
    it(`has a page ${name} that draws the board in these colours under its own policy`, async () => {
      const tab = await Tab.of(browser, 900);
      await tab.page.goto(base + name);
      assert.equal(await settled(tab.page.mainFrame()), 'ready');
      assert.match(await tab.page.evaluate(colour('civic-report')) as string, /#0b4f6c/);
      assert.deepEqual([tab.faults, tab.warnings], [[], []]);
      await tab.page.close();
    });
  }

  it('names the style sheet of the look by its content, and lists it for servers', () => {
    const [name] = readdirSync(folder).filter((one) => /^look\.[0-9a-f]{16}\.css$/.test(one));
    assert.ok(name);
    assert.match(readFileSync(join(folder, '_headers'), 'utf8'), new RegExp(`/pledges/${name.replaceAll('.', '\\.')}\n  Cache-Control: public`));
  });
});
