// Render, update and memory: a fresh page for each sample, in which a candidate draws N rings, then all of them anew.
import {mkdirSync} from 'node:fs';
import {bundle, styles} from '../bundle.js';
import {serve} from '../server.js';

const looks = `
  body {margin: 0; font: 14px/1.4 sans-serif; background: #fff; color: #1b1f24}
  #root {display: block}
  .one {display: inline-flex; flex-direction: column; align-items: center; inline-size: 120px; margin: 4px; vertical-align: top}
  .ring {inline-size: 96px; block-size: 96px}
  .ring .track, .ring .base {fill: none; stroke-width: 3.5; stroke: #e3e7eb}
  .ring .base {stroke: #1f6ccb; transform: rotate(-90deg); transform-origin: 18px 18px}
  .ring text {font-size: 7px; text-anchor: middle; fill: #1b1f24}
  .card {content-visibility: auto; contain-intrinsic-size: auto 270px}
  .box {inline-size: 96px; block-size: 96px}
  meter {inline-size: 96px}
  civic-progress-ring {inline-size: 120px; --civic-ring-size: 96px; margin: 4px}
  civic-progress-ring[loading] {--civic-min-block-size: 150px}
  md-circular-progress {--md-circular-progress-size: 96px}
  sl-progress-ring {--size: 96px}
  wa-progress-ring {--size: 96px}
`;

/** Runs in the page around a candidate. */
const harness = `
  const root = document.getElementById('root');
  const channel = new MessageChannel();
  let arrived;
  channel.port1.onmessage = () => arrived();
  // One task later all microtasks are done, in which Lit's elements draw.
  const task = () => new Promise((resolve) => { arrived = resolve; channel.port2.postMessage(0); });
  const frame = () => new Promise(requestAnimationFrame);
  const data = (n, seed) => (candidate.takes === 'report' ? report(n, seed) : rings(n, seed));
  let input;
  globalThis.prepare = (n, seed) => { input = data(n, seed); };
  globalThis.run = async (step) => {
    const begun = performance.now();
    await candidate[step](root, input);
    await task();
    // The one read, which makes the browser lay out what was drawn.
    document.body.offsetHeight;
    return performance.now() - begun;
  };
  globalThis.painted = async () => { await frame(); await frame(); await task(); };
`;

/** What a server must give out for the candidates. */
async function textsOf(candidates) {
  const texts = {};
  for (const {name, styles: sheet} of candidates) {
    texts[`/${name}.js`] = await bundle(`import * as candidate from './candidates/${name}.js'; import {report, rings} from './made-up.js';${harness}`);
    texts[`/${name}.css`] = `${await styles(sheet)}${looks}`;
    texts[`/${name}.html`] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${name}.css"><div id="root"></div><script type="module" src="${name}.js"></script></html>`;
  }
  return texts;
}

/** How many rounds a candidate takes part in. */
const roundsOf = ({slow = 3}, n, rounds) => (n >= 10_000 ? Math.min(slow, rounds) : n >= 1000 && slow === 0 ? 1 : rounds);

/**
 * Every candidate in turn, in every round, at every N.
 *
 * `cpu` is the time that the page's main thread was busy with script, style and layout, which other programs on the machine do
 * not lengthen; `painted` that until the picture was there; `time` what the clock said for `cpu`; all in milliseconds.
 *
 * @returns samples {name, n, round, render, update, heap, nodes}: `render` and `update` as above; `heap` bytes of scripts and of
 *          the document's objects after a collection; `nodes` elements of the picture
 */
export async function drawing(browser, candidates, {rounds, ns, pictures, log}) {
  const server = await serve(await textsOf(candidates));
  const samples = [];
  mkdirSync(pictures, {recursive: true});
  for (const n of ns) {
    for (let round = 0; round < rounds; round++) {
      // Another one begins each round, so that nobody is always first.
      const turn = candidates.map((_, i) => candidates[(i + round) % candidates.length]).filter((one) => round < roundsOf(one, n, rounds));
      for (const {name} of turn) {
        const page = await browser.newPage();
        await page.setViewport({width: 1280, height: 800});
        const faults = [];
        page.on('pageerror', (error) => faults.push(error.message));
        await page.goto(`${server.origin}/${name}.html`, {waitUntil: 'load'});
        const client = await page.createCDPSession();
        await client.send('Performance.enable', {timeDomain: 'threadTicks'});
        const busy = async () => (await client.send('Performance.getMetrics')).metrics.find((one) => one.name === 'TaskDuration').value * 1000;
        const measure = async (step, seed) => {
          await page.evaluate((count, seed) => prepare(count, seed), n, seed);
          await client.send('HeapProfiler.collectGarbage');
          const before = await busy();
          const time = await page.evaluate((step) => run(step), step);
          const drawn = await busy();
          await page.evaluate(() => painted());
          const shown = await busy();
          if (round === 0) {
            // After the transitions of those that have some.
            await new Promise((resolve) => setTimeout(resolve, 500));
            await page.screenshot({path: `${pictures}/${name}-${n}-${step}.png`});
          }
          return {time, cpu: drawn - before, painted: shown - before};
        };
        const render = await measure('draw', 1);
        await client.send('HeapProfiler.collectGarbage');
        const {usedSize, embedderHeapUsedSize = 0} = await client.send('Runtime.getHeapUsage');
        const nodes = await nodesOf(page);
        const update = await measure('update', 2);
        await page.close();
        if (faults.length > 0) throw new Error(`${name}: expected a picture, found an error: ${faults[0]}`);
        samples.push({name, n, round, render, update, heap: usedSize + embedderHeapUsedSize, nodes});
      }
      log(`drawing, N = ${n}: round ${round + 1} of ${rounds}`);
    }
  }
  server.close();
  return samples;
}

/** Elements of the picture, also inside shadow roots. */
const nodesOf = (page) => page.evaluate(() => {
  const count = (root) => [...root.querySelectorAll('*')].reduce((sum, one) => sum + 1 + (one.shadowRoot ? count(one.shadowRoot) : 0), 0);
  return count(document.getElementById('root'));
});
