// The desk: how long a person waits for the page, and for the picture of a figure that they change.
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {report} from '../made-up.js';
import {serve} from '../server.js';

const folder = fileURLToPath(new URL('../../dist/desk/', import.meta.url));
const edits = 9;

/** Runs in the page: from the key that ends a change until the frame after the one in which its picture shows it, and the longest tasks before and after that key. */
function watch(text) {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({type: 'longtask'});
  const begun = performance.now();
  globalThis.watched = new Promise((resolve) => addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const look = () => {
      if (document.querySelector('[data-drawn]')?.shadowRoot.textContent.includes(text)) requestAnimationFrame((now) => setTimeout(() => {
        observer.disconnect();
        const longest = (some) => Math.max(0, ...some.map(({duration}) => duration));
        const after = ({startTime}) => startTime >= event.timeStamp;
        const counted = tasks.filter(({startTime}) => startTime >= begun);
        resolve({shown: now - event.timeStamp, typing: longest(counted.filter((one) => !after(one))), longest: longest(counted.filter(after))});
      }, 1500));
      else requestAnimationFrame(look);
    };
    look();
  }, {capture: true}));
}

/** Opens the desk with a report of n figures, and changes some of them by keys. */
async function changes(page, n, file) {
  const samples = [];
  const input = await page.waitForSelector('input[name="file"]');
  await input.uploadFile(file);
  await page.waitForSelector('nav button');
  await page.click('[data-step="check"]');
  await page.waitForSelector('[data-figures] td');
  const column = await page.$eval('[data-figures]', ({sheet}) => sheet.cells[0].indexOf('value'));
  for (let edit = 0; edit < edits; edit++) {
    // Two figures an item: the next row, to which the key goes, is of the same item.
    const row = 1 + 2 * Math.floor(edit * (n / 2 - 1) / (edits - 1));
    await page.$eval('[data-figures]', (grid, at, of) => grid.goTo(at, of), row, column);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const text = String(7001 + edit);
    await page.evaluate(watch, Number(text).toLocaleString('en'));
    await page.keyboard.type(text, {delay: 60});
    await page.keyboard.press('Enter');
    samples.push({n, edit, ...await page.evaluate('watched')});
  }
  return samples;
}

/**
 * @returns samples {n, edit, shown, typing, longest}: milliseconds from the key that ends a change to its picture, and the longest task while it is typed and afterwards;
 *          and {round, usable}: milliseconds until the page can be used with a CPU four times slower
 */
export async function desk(browser, {rounds, log}) {
  const files = readdirSync(folder).filter((name) => /\.(?:html|js|css)$/.test(name)).map((name) => [`/${name}`, readFileSync(join(folder, name))]);
  const server = await serve(Object.fromEntries(files));
  const own = mkdtempSync(join(tmpdir(), 'civic-progress-bench-'));
  const samples = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.emulateCPUThrottling(4);
      const begun = performance.now();
      await page.goto(`${server.origin}/index.html`);
      await page.waitForSelector('input[name="file"]');
      samples.push({round, usable: performance.now() - begun});
      await context.close();
    }
    for (const n of [100, 3000]) {
      const file = join(own, `${n}.json`);
      writeFileSync(file, JSON.stringify(report(n, 1, Math.ceil(n / 50))));
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({width: 1200, height: 900});
      await page.goto(`${server.origin}/index.html`);
      samples.push(...await changes(page, n, file));
      await context.close();
      log(`desk: ${n} figures`);
    }
  } finally {
    rmSync(own, {recursive: true, force: true});
    server.close();
  }
  return samples;
}
