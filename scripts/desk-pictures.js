// Makes the pictures of docs/desk.md and docs/tables.md. After a build: node scripts/desk-pictures.js
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import optimise, {init} from '@jsquash/oxipng/optimise.js';
import {launchBrowser} from './browser.js';
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

/** A workbook as an office has it, in both languages: a title, two rows of heads, groups, a sum, a note. */
const workbooks = {
  en: [
    ['City programme 2026: state of the pledges'], ['As of: 30 June 2026'], ['No.', 'Pledge', 'Unit', '2026', null, null, 'Status', 'File no.'], [null, null, null, 'Target', 'Reached', '%', null, null],
    ['I', 'Housing'], [1, 'New homes', 'homes', 1000, 527, percent(0.527), 'In progress', 'H/4471'], [2, 'Flats repaired', 'homes', 'at least 300', 338, percent(1.127), 'Complete', 'H/4472'],
    ['II', 'Parks'], [3, 'Trees planted', 'trees', '5,000', '7,200*', percent(1.44), 'Complete', 'P/4480'], [4, 'Benches', null, 50, 'n/a', null, 'Delayed', 'P/4481'], ['Total', null, null, 6350, 8065, null, null, null], ['* provisional'],
  ],
  'zh-Hans': [
    ['2026年民生实事进展情况表'], ['截至：2026年6月30日'], ['序号', '项目名称', '单位', '2026年', null, null, '进展情况', '文号'], [null, null, null, '目标', '完成', '完成率', null, null],
    ['一', '住房保障'], [1, '新建住房', '套', 1000, 527, percent(0.527), '推进中', '住4471'], [2, '旧房修缮', '套', '不少于300', 338, percent(1.127), '已完成', '住4472'],
    ['二', '公园绿地'], [3, '种植树木', '棵', '5,000', '7,200*', percent(1.44), '已完成', '园4480'], [4, '增设长椅', null, 50, '暂无', null, '滞后', '园4481'], ['合计', null, null, 6350, 8065, null, null, null], ['* 为初步数'],
  ],
};
function percent(value) {
  return {kind: 'percent', value, digits: 1};
}

const {workbookOf} = await import('../dist/esm/files/workbook.js');
const server = await serve(0);
const browser = await launchBrowser();
try {
  await init(await WebAssembly.compile(readFileSync(createRequire(import.meta.url).resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm'))));
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 760, deviceScaleFactor: 0.6});
  const take = async (name, part) => {
    await page.evaluate(() => scrollTo(0, 0));
    const taken = await (part ? await page.$(part) : page).screenshot();
    writeFileSync(file(`docs/${name}.png`), new Uint8Array(await optimise(taken.slice().buffer, {level: 4})));
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
  await page.setViewport({width: 1200, height: 1000, deviceScaleFactor: 0.6});
  for (const [lang, cells] of Object.entries(workbooks)) {
    await page.select('header select', lang);
    await page.click('[data-step="bring"]');
    await page.waitForSelector('textarea');
    const bytes = Buffer.from(await workbookOf([{name: '2026', cells}])).toString('base64');
    await page.evaluate((packed) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))], 'pledges.xlsx'));
      document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
    }, bytes);
    await page.waitForFunction((title) => document.querySelector('[data-unused]') && document.body.textContent.includes(title), {}, cells[5][1]);
    await take(lang === 'en' ? 'tables-guess' : 'tables-guess-zh', 'civic-desk-grid');
  }
} finally {
  await browser.close();
  server.close();
}
