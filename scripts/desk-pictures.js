// Makes the pictures of docs/desk.md. After a build: node scripts/desk-pictures.js
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import optimise, {init} from '@jsquash/oxipng/optimise.js';
import {launch} from 'puppeteer-core';
import {browser as chosenBrowser} from './browser.js';
import {serve} from './serve.js';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const table = `City programme 2026
Department,Programme,Indicator,Unit,2026,2026,2026,Status,Cost code
,,,,Target,Reached,% of target,,internal
Housing,New homes,Homes finished,homes,1000,527,52.7%,In progress,4471
Housing,Repairs,Flats repaired,flats,300,338,112.7%,Complete,4472
Parks,Trees,Trees planted,trees,1000,1440,144.0%,Complete,4480
Parks,Benches,Benches set up,benches,50,,,Not started,4481
Total,,,,2350,2305,,,
`;

const server = await serve(0);
const browser = await launch(await chosenBrowser());
try {
  await init(await WebAssembly.compile(readFileSync(createRequire(import.meta.url).resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm'))));
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 760, deviceScaleFactor: 0.6});
  const take = async (name) => {
    await page.evaluate(() => scrollTo(0, 0));
    writeFileSync(file(`docs/${name}.png`), new Uint8Array(await optimise((await page.screenshot()).slice().buffer, {level: 4})));
  };
  await page.goto(`http://127.0.0.1:${server.address().port}/dist/desk/`);
  await page.waitForSelector('nav button');
  await page.select('header select', 'en');
  await page.waitForSelector('[data-sample="qingdao-2021-half-year"]');
  await page.click('[data-sample="qingdao-2021-half-year"]');
  await page.waitForSelector('[data-found] li');
  await page.setViewport({width: 1200, height: 900, deviceScaleFactor: 0.6});
  await take('desk-check');
  await page.click('[data-step="look"]');
  await page.waitForSelector('[data-settings]');
  await page.$eval('[data-settings]', (details) => { details.open = true; });
  await page.$eval('[name="colour-met"]', (field) => {
    field.value = '#8f5600';
    field.dispatchEvent(new Event('change', {bubbles: true}));
  });
  await page.waitForFunction("document.querySelector('[data-palette] li') && document.querySelector('civic-report')?.matches(':state(ready)')");
  await take('desk-look');
  await page.click('[data-step="handOver"]');
  await page.waitForSelector('[name="address"]');
  await page.$eval('[name="address"]', (field) => {
    field.value = 'https://city.example/pledges/';
    field.dispatchEvent(new Event('change', {bubbles: true}));
  });
  await page.waitForSelector('#snippet-html');
  await take('desk-hand-over');
  await page.click('[data-step="bring"]');
  await page.waitForSelector('textarea');
  await take('desk-bring');
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'programme.csv'));
    document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
  }, table);
  await page.waitForSelector('[data-unused]');
  await page.setViewport({width: 1200, height: 700, deviceScaleFactor: 0.6});
  await take('desk-match');
} finally {
  await browser.close();
  server.close();
}
