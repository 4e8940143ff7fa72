// An article with the board of 32 items and 60 figures in it, on a slow phone: slow 4G and a CPU four times slower.
import {mkdirSync, readFileSync} from 'node:fs';
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {bundle, styles} from '../bundle.js';
import {candidates} from '../candidates.js';
import {article} from '../made-up.js';
import {serve} from '../server.js';

const viewport = {width: 412, height: 915};
const paragraph = `<p>${'An article tells what was pledged, what has been reached, and what the figures leave open. '.repeat(6)}</p>`;
const looks = `
  body {margin: 0 auto; max-inline-size: 60em; padding: 16px; font: 16px/1.6 sans-serif; background: #fff; color: #1b1f24}
  .one {display: inline-flex; flex-direction: column; align-items: center; inline-size: 110px; margin: 4px}
  .ring, .box {inline-size: 96px; block-size: 96px}
  .ring .track, .ring .base {fill: none; stroke-width: 3.5; stroke: #e3e7eb}
  .ring .base {stroke: #1f6ccb; transform: rotate(-90deg); transform-origin: 18px 18px}
  .ring text {font-size: 7px; text-anchor: middle}
  sl-progress-ring {--size: 96px}
`;
const page = (board, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title><link rel="icon" href="data:,"><style>${looks}</style>${head}</head><body><h1>An article</h1>${paragraph}${board}${paragraph.repeat(4)}</body></html>`;

const script = '<script type="module" src="/civic-progress.js"></script>';
const preload = '<link rel="preload" as="fetch" crossorigin href="/report.json">';
const ready = "document.querySelector('civic-report:state(ready)') !== null";

/** The pages, each with the condition for its board to be drawn. `title` is its line in the results. */
function cases({report, markup, height}) {
  const reserved = `<style>civic-report {display: block; min-block-size: ${height}px}</style>`;
  const peer = (name) => `<div id="root"></div><script type="module" src="/${name}.js"></script>`;
  return [
    {name: 'static', title: 'static HTML of the same board, the limit', html: page(markup), drawn: "document.querySelector('.foot') !== null"},
    {name: 'snippet', title: '**the plain snippet**: script and `src`, height reserved', html: page('<civic-report src="/report.json"></civic-report>', script + reserved), drawn: ready},
    {name: 'preload', title: '**the snippet with a preload hint**', html: page('<civic-report src="/report.json"></civic-report>', preload + script + reserved), drawn: ready},
    {
      name: 'inlined', title: '**the report inlined in the page**', drawn: ready,
      html: page(`<civic-report><script type="application/json">${JSON.stringify(report).replaceAll('<', '\\u003c')}</script></civic-report>`, script + reserved),
    },
    {name: 'upgraded', title: '**static output in the page**, upgraded by the script', html: page(`<civic-report src="/report.json">${markup}</civic-report>`, script), drawn: "document.querySelector('.foot') !== null", then: ready},
    {name: 'svg', title: 'SVG rings built by a script after a fetch', html: page(peer('svg')), drawn: 'globalThis.drawn'},
    {name: 'shoelace', title: 'Shoelace rings', html: page(peer('shoelace'), '<link rel="stylesheet" href="/shoelace.css">'), drawn: 'globalThis.drawn'},
    {name: 'chart', title: 'Chart.js doughnuts', html: page(peer('chart')), drawn: 'globalThis.drawn'},
    {name: 'echarts', title: 'ECharts gauges', html: page(peer('echarts')), drawn: 'globalThis.drawn'},
  ];
}

const peerScript = (name) => bundle(`import {draw} from './candidates/${name}.js';
  const {categories} = await (await fetch('/report.json')).json();
  const rings = categories.flatMap(({items}) => items).flatMap(({metrics}) => metrics).map(({label, value, target}) => {
    const share = value / target.value;
    return {label, share, words: Math.round(share * 1000) / 10 + '%'};
  });
  await draw(document.getElementById('root'), rings);
  globalThis.drawn = true;`);

/** The board as it is drawn, as markup with its styles; what it would be if no script had to run. */
async function snapshot(browser, texts) {
  const server = await serve({...texts, '/index.html': page('<civic-report src="/report.json"></civic-report>', script)});
  const tab = await browser.newPage();
  await tab.setViewport(viewport);
  await tab.goto(`${server.origin}/index.html`);
  await tab.waitForFunction(ready);
  const found = await tab.evaluate(() => {
    const host = document.querySelector('civic-report');
    const rules = host.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText)).join('\n');
    const inner = host.shadowRoot.innerHTML.replace(/<!--.*?-->/g, '');
    return {
      height: Math.ceil(host.getBoundingClientRect().height),
      markup: `<div class="host"><style>${rules.replace(/:host\(([^)]*)\)/g, '.host$1').replaceAll(':host', '.host').replaceAll('!important', '')}</style>${inner}</div>`,
    };
  });
  await tab.close();
  server.close();
  return found;
}

/** Watches the page from before its first byte. */
const watch = (drawn, then) => {
  const seen = {painted: null, first: null, shift: 0, tasks: []};
  globalThis.seen = seen;
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
  observe('layout-shift', ({value, hadRecentInput}) => { if (!hadRecentInput) seen.shift += value; });
  observe('longtask', ({startTime, duration}) => seen.tasks.push({startTime, duration}));
  observe('paint', ({name, startTime}) => { if (name === 'first-contentful-paint') seen.first = startTime; });
  // The frame after the one in which it is drawn begins when that one is with the compositor.
  const look = () => {
    if (new Function(`return ${drawn}`)()) requestAnimationFrame(() => { seen.painted ??= performance.now(); });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.over = () => seen.painted !== null && Boolean(new Function(`return ${then}`)());
};

/** @returns samples {name, title, round, painted, first, blocking, shift, requests, bytes}; milliseconds from the click on */
export async function pages(browser, {rounds, pictures, log}) {
  const report = article();
  const texts = {
    '/civic-progress.js': readFileSync(new URL('../../dist/civic-progress.js', import.meta.url), 'utf8'),
    '/report.json': JSON.stringify(report), '/shoelace.css': await styles(candidates.find(({name}) => name === 'shoelace').styles),
  };
  for (const name of ['svg', 'shoelace', 'chart', 'echarts']) texts[`/${name}.js`] = await peerScript(name);
  const list = cases({report, ...await snapshot(browser, texts)});
  const server = await serve({...texts, ...Object.fromEntries(list.map(({name, html}) => [`/${name}.html`, html]))});
  mkdirSync(pictures, {recursive: true});
  const samples = [];
  for (let round = 0; round < rounds; round++) {
    for (const {name, title, drawn, then = 'true'} of list.map((_, i) => list[(i + round) % list.length])) {
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      await tab.setViewport(viewport);
      await tab.evaluateOnNewDocument(watch, drawn, then);
      await tab.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
      await tab.emulateCPUThrottling(4);
      server.asked();
      await tab.goto(`${server.origin}/${name}.html`, {timeout: 120_000});
      await tab.waitForFunction(() => over(), {timeout: 120_000});
      // Whatever is still to come after the picture counts against it too.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const {painted, first, shift, tasks} = await tab.evaluate(() => seen);
      const asked = server.asked();
      samples.push({
        name, title, round, painted, first, shift, requests: asked.length, bytes: asked.reduce((sum, path) => sum + server.bytes(path), 0),
        blocking: tasks.filter(({startTime}) => startTime >= first).reduce((sum, {duration}) => sum + Math.max(0, duration - 50), 0),
      });
      if (round === 0) {
        await tab.emulateCPUThrottling(1);
        await tab.screenshot({path: `${pictures}/page-${name}.png`});
      }
      await context.close();
    }
    log(`page: round ${round + 1} of ${rounds}`);
  }
  server.close();
  return samples;
}
