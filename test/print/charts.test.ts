// Charts of a board that was written beforehand, on paper, where nobody unfolds anything. Needs a build.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {extractText, getDocumentProxy} from 'unpdf';
import {renderStatic} from '../../src/static.js';
import {openBrowser} from '../frame/site.js';

const city = new URL('../../demo/data/made-up-city/', import.meta.url);
const read = (name: string): any => JSON.parse(readFileSync(new URL(name, city), 'utf8'));
const series = read('series.json');
series.reports = series.reports.map((one: {src?: string}) => (one.src ? read(one.src) : one));

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

it('has every chart with its axes, its notes and its table, and cuts none of them at the edge of the paper', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setContent(renderStatic(series, {target: 'html', lang: 'en', styles: true}));
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({format: 'A4'})));
  const {text} = await extractText(paper, {mergePages: true});
  const dense = text.replace(/\s+/g, '');
  // A row of the first table, notes, and the ends of the axes of the first and of a rate.
  for (const words of ['30 September 2025', '235 homes', 'Target raised from 420 homes to 444 homes', 'The axis begins at 86%', '500', '96%', '6,000']) {
    assert.ok(dense.includes(words.replace(/\s+/g, '')), words);
  }
  const runs = [];
  for (let i = 1; i <= paper.numPages; i++) {
    const one = await paper.getPage(i);
    const [, , width] = one.view as number[];
    for (const item of (await one.getTextContent()).items as {str: string; width: number; transform: number[]}[]) if (item.str.trim() !== '') runs.push({str: item.str, start: item.transform[4]!, end: item.transform[4]! + item.width, width: width!});
  }
  assert.deepEqual(runs.filter(({start, end, width}) => start < 0 || end > width + 1).map(({str}) => str), []);
  assert.ok(runs.length > 200);
});
