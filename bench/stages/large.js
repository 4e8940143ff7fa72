// Reports beyond any publisher's: does the page stay awake, does it open at all?
import {mkdirSync} from 'node:fs';
import {bundle} from '../bundle.js';
import {serve} from '../server.js';

/** @returns samples {n, round, first, done, longest}: milliseconds to the first picture, to the whole board, and of the longest task after the first picture */
export async function large(browser, {rounds, pictures, log}) {
  const server = await serve({
    '/index.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>A large report</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/large.js"></script></html>',
    '/large.js': await bundle(`import {draw} from './candidates/civic-board.js'; import {report} from './made-up.js';
      globalThis.open = async (n) => {
        const data = report(n, 1, Math.ceil(n / 50));
        const begun = performance.now();
        const tasks = [];
        const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
        observer.observe({type: 'longtask'});
        let first = null;
        const look = () => {
          if (root.querySelector('civic-report')?.shadowRoot?.querySelector('.item')) requestAnimationFrame(() => { first = performance.now(); });
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        await draw(document.getElementById('root'), data);
        const done = performance.now();
        while (first === null) await new Promise(requestAnimationFrame);
        // The observer is told of a task after it.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        const items = root.querySelector('civic-report').shadowRoot.querySelectorAll('.item').length;
        return {first: first - begun, done: done - begun, items, longest: Math.max(0, ...tasks.filter(({startTime}) => startTime >= first).map(({duration}) => duration))};
      };`),
  });
  const samples = [];
  mkdirSync(pictures, {recursive: true});
  for (const [n, times] of [[10_000, Math.min(rounds, 3)], [100_000, 1]]) {
    for (let round = 0; round < times; round++) {
      const page = await browser.newPage();
      await page.setViewport({width: 1280, height: 800});
      await page.goto(`${server.origin}/index.html`);
      samples.push({n, round, ...await page.evaluate((count) => open(count), n)});
      if (round === 0) await page.screenshot({path: `${pictures}/large-${n}.png`});
      await page.close();
      log(`large, N = ${n}: round ${round + 1} of ${times}`);
    }
  }
  server.close();
  return samples;
}
