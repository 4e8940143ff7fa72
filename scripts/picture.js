// Makes docs/board.png, the picture in the README, from the board of demo/index.html. After a build: node scripts/picture.js
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import optimise, {init} from '@jsquash/oxipng/optimise.js';
import {launchBrowser} from './browser.js';
import {serve} from './serve.js';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const width = 1200;
/** The picture ends between these heights, where it cuts the fewest items. */
const [least, most] = [640, 1000];

if (!existsSync(file('dist/civic-progress.js'))) throw new Error('expected dist/civic-progress.js, found none; run `npm run build`');
const server = await serve(0);
try {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({width, height: 900});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}, {name: 'prefers-reduced-motion', value: 'reduce'}]);
    await page.goto(`http://127.0.0.1:${server.address().port}/demo/index.html`, {waitUntil: 'networkidle0'});
    await page.waitForSelector('civic-report:state(ready)');
    const {top, bottom} = await page.evaluate((least, most) => {
      const report = document.querySelector('civic-report');
      const {top} = report.getBoundingClientRect();
      const boxes = [...report.shadowRoot.querySelectorAll('[part~="item"], .category-head')].map((one) => one.getBoundingClientRect());
      const cut = (y) => boxes.filter((box) => box.top < y && box.bottom > y + 1).length;
      const [end] = boxes.map(({bottom}) => bottom).filter((y) => y >= top + least && y <= top + most).sort((one, other) => cut(one) - cut(other) || other - one);
      return {top: top + scrollY, bottom: end + scrollY};
    }, least, most);
    mkdirSync(file('docs'), {recursive: true});
    const picture = await page.screenshot({clip: {x: 0, y: top, width, height: Math.round(bottom - top)}, captureBeyondViewport: true});
    // It travels in the tarball.
    await init(await WebAssembly.compile(readFileSync(createRequire(import.meta.url).resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm'))));
    writeFileSync(file('docs/board.png'), new Uint8Array(await optimise(picture.slice().buffer, {level: 4})));
    console.log(`docs/board.png: ${width} × ${Math.round(bottom - top)} px`);
  } finally {
    await browser.close();
  }
} finally {
  server.close();
}
