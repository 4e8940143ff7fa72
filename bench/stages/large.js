// Reports beyond any publisher's: does the page stay awake, does it open at all?
import {mkdirSync} from 'node:fs';
import {bundle} from '../bundle.js';
import {serve} from '../server.js';

/** Runs in the page. */
const harness = `
  import {draw} from './candidates/civic-board.js';
  import {report} from './made-up.js';
  const root = document.getElementById('root');
  const frame = () => new Promise(requestAnimationFrame);
  /** Milliseconds until something is painted and until it is whole, and the longest task; after the first picture, if told so. */
  const watched = async (act, seen, afterFirst) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({type: 'longtask'});
    const begun = performance.now();
    let first = null;
    const look = () => {
      if (seen()) requestAnimationFrame(() => { first = performance.now(); });
      else requestAnimationFrame(look);
    };
    const whole = act();
    requestAnimationFrame(look);
    await whole;
    const done = performance.now();
    while (first === null) await frame();
    // The observer is told of a task after it.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    observer.disconnect();
    const counted = tasks.filter(({startTime}) => !afterFirst || startTime >= first);
    return {first: first - begun, done: done - begun, longest: Math.max(0, ...counted.map(({duration}) => duration)), items: items().length};
  };
  const items = () => root.querySelector('civic-report')?.shadowRoot?.querySelectorAll('.item') ?? [];
  globalThis.steps = {
    open(n) {
      const data = report(n, 1, Math.ceil(n / 50));
      return watched(() => draw(root, data), () => items().length > 0, true);
    },
    change(name, value) {
      const board = root.querySelector('civic-report');
      const before = items()[0];
      return watched(async () => { board[name] = value; await board.updateComplete; }, () => items()[0] !== before, false);
    },
  };`;

/**
 * @returns samples {n, round, step, first, done, longest, items}: milliseconds to the first picture and to the whole board, and those of
 *          the longest task: when opening, after the first picture; else of all
 */
export async function large(browser, {rounds, pictures, log}) {
  const server = await serve({
    '/index.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>A large report</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/large.js"></script></html>',
    '/large.js': await bundle(harness),
  });
  const samples = [];
  mkdirSync(pictures, {recursive: true});
  for (const [n, times] of [[10_000, rounds], [100_000, 1]]) {
    for (let round = 0; round < times; round++) {
      const page = await browser.newPage();
      await page.setViewport({width: 1280, height: 800});
      await page.goto(`${server.origin}/index.html`);
      const run = async (title, step, ...args) => samples.push({n, round, step: title, ...await page.evaluate((step, args) => steps[step](...args), step, args)});
      await run('opening', 'open', n);
      if (round === 0) await page.screenshot({path: `${pictures}/large-${n}.png`});
      if (n === 10_000) {
        await run('filter', 'change', 'filter', 'behind');
        await run('filter off', 'change', 'filter', '');
        await run('search', 'change', 'search', 'pledge 77');
        await run('search off', 'change', 'search', '');
        await run('order', 'change', 'sort', 'share');
      }
      await page.close();
      log(`large, N = ${n}: round ${round + 1} of ${times}`);
    }
  }
  server.close();
  return samples;
}
