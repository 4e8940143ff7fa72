// A thousand figures over time: each an element, beside its very picture as markup.
import {bundle} from '../bundle.js';
import {serve} from '../server.js';

/** Runs in the page. */
const harness = `
  import '../dist/civic-trend.js';
  const root = document.getElementById('root');
  const points = (i) => Array.from({length: 12}, (_, k) => \`\${2014 + k}: \${100 + ((i * 7 + k * 13) % 90) + k * 20}\`).join('; ');
  globalThis.steps = {
    async element(n) {
      const all = Array.from({length: n}, (_, i) => Object.assign(document.createElement('civic-progress-trend'), {lang: 'en', label: \`Pledge \${i + 1}\`, unit: 'homes', points: points(i), target: '500', by: '2027'}));
      root.append(...all);
      await Promise.all(all.map((one) => one.updateComplete));
    },
    /** What the elements drew, with its looks, as one document without shadow roots. */
    markup() {
      const all = [...root.querySelectorAll('civic-progress-trend')];
      const rules = all[0].shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]).map(({cssText}) => cssText).join('').replace(/:host\\(([^)]*)\\)/g, '.host$1').replace(/:host/g, '.host');
      return {rules, html: all.map(({shadowRoot}) => \`<div class="host">\${shadowRoot.innerHTML.replace(/<!--.*?-->/g, '')}</div>\`).join('')};
    },
    raw({rules, html}) {
      document.head.append(Object.assign(document.createElement('style'), {textContent: rules}));
      root.innerHTML = html;
    },
  };
  // The one read, which makes the browser lay out what was drawn.
  globalThis.laidOut = () => document.body.offsetHeight;
  document.documentElement.dataset.ready = '';`;

/** @returns samples {n, round, name, cpu}: milliseconds that the main thread was busy with script, style and layout, for `element` and for `raw`, which is the same picture as markup by innerHTML */
export async function trends(browser, {rounds, log, n = 1000}) {
  const server = await serve({
    '/trends.js': await bundle(harness),
    '/trends.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>trends</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="trends.js"></script></html>',
  });
  const samples = [];
  for (let round = 0; round < rounds; round++) {
    let markup;
    for (const name of ['element', 'raw']) {
      const page = await browser.newPage();
      await page.setViewport({width: 1280, height: 800});
      await page.goto(`${server.origin}/trends.html`, {waitUntil: 'load'});
      await page.waitForSelector('[data-ready]');
      const client = await page.createCDPSession();
      await client.send('Performance.enable', {timeDomain: 'threadTicks'});
      const busy = async () => (await client.send('Performance.getMetrics')).metrics.find((one) => one.name === 'TaskDuration').value * 1000;
      // Given before, so that what is measured is not the way into the page.
      await page.evaluate((given) => { globalThis.given = given; }, name === 'raw' ? markup : n);
      await client.send('HeapProfiler.collectGarbage');
      const before = await busy();
      await page.evaluate(async (step) => {
        await globalThis.steps[step](globalThis.given);
        globalThis.laidOut();
      }, name);
      samples.push({n, round, name, cpu: await busy() - before});
      markup ??= await page.evaluate(() => globalThis.steps.markup());
      await page.close();
    }
    log(`trends: round ${round + 1} of ${rounds}`);
  }
  server.close();
  return samples;
}
