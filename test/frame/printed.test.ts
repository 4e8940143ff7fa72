// An article with the frame of a board, printed by Chromium: nothing of the board is missing on the paper. Needs a build.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {extractText, getDocumentProxy} from 'unpdf';
import {file, openBrowser, settled, Site, Tab} from './site.js';

const report = file('demo/data/qingdao-2021-half-year.json');

describe('an article with a frame, printed', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><body style="max-width: 1000px; margin: auto; font: 18px/1.5 serif"><p>Before the frame.</p>
<iframe src="/embed.html?src=/report.json&lang=en" title="Pledges" width="100%" height="720" frameborder="0" data-civic-progress></iframe><p>After the frame.</p><script src="/frame.js"></script>`;
    site = await Site.of({
      '/embed.html': {body: file('dist/embed.html')}, '/report.json': {body: report, type: 'application/json'}, '/frame.js': {body: file('dist/frame.js'), type: 'text/javascript'}, '/article.html': {body},
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  for (const width of [1100, 700]) {
    it(`has every item of the board and its foot, and what follows: ${width} px`, async () => {
      const {page} = await Tab.of(browser, width);
      await page.goto(site.at('/article.html'));
      const frame = await page.waitForFrame((one) => one.url().includes('/embed.html'));
      await settled(frame);
      // The frame has the height of its page.
      await page.waitForFunction((height) => Math.abs(document.querySelector('iframe')!.offsetHeight - height) <= 1, {}, await frame.evaluate(() => document.documentElement.getBoundingClientRect().height));
      const foot = await frame.evaluate(() => document.querySelector('civic-report')!.shadowRoot!.querySelector('.foot')!.textContent!);
      const before = await page.evaluate(() => document.querySelector('iframe')!.getAttribute('style'));
      const {text} = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({format: 'A4'}))));
      const plain = (words: string): string => words.replace(/\s+/g, '');
      const printed = plain(text.join(' '));
      const titles: string[] = JSON.parse(report).categories.flatMap(({items}: any) => items.map(({title}: any) => title.en ?? title));
      assert.deepEqual(titles.filter((title) => !printed.includes(plain(title))), []);
      assert.ok(printed.includes(plain(foot).slice(0, 60)), foot);
      assert.ok(printed.includes('Aftertheframe.'));
      assert.equal((await page.evaluate(() => document.querySelector('iframe')!.getAttribute('style')))?.replace(/\s*min-width: ;?/, ''), before);
      await page.close();
    });
  }
});
