// A preview as an editor has it: the command from its source, the page in a browser, the file saved in several ways.
import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {createRequire} from 'node:module';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type * as Axe from 'axe-core';
import {openBrowser} from '../frame/site.js';
import {until} from '../pages/engines.js';
import {command, fileOf, main, reportWith, root} from './command.js';

const home = mkdtempSync(join(tmpdir(), 'civic-progress-preview-'));
const started = new Set<ChildProcess>();

/** Starts a preview; resolves with its address once it says so. */
function preview(...args: readonly string[]): Promise<{readonly address: string; readonly child: ChildProcess; readonly stdout: string}> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'preview', ...args], {cwd: root, env: {PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8'}, stdio: ['ignore', 'pipe', 'inherit']});
    started.add(child);
    let stdout = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(stdout) ?? [];
      if (address) resolve({address, child, stdout});
    });
    child.on('error', reject).on('close', (code) => reject(new Error(`ended with ${code}`)));
  });
}

const metric = (value: number, label = 'Homes finished') => ({role: 'progress', label, value, direction: 'more', target: {kind: 'atLeast', value: 1000, origin: 'printed'}, stated: {share: value / 1000, of: 'target'}});
const homes = (value: number): string => reportWith({metrics: [metric(value)]});

describe('civic-progress preview', () => {
  const file = join(home, 'report.json');
  let browser: Browser;
  let page: Page;
  let address: string;
  let child: ChildProcess;
  const complaints: string[] = [];

  /** Waits until an expression over these is true: the words of the page, and those inside of the elements. */
  const shows = (expression: string): Promise<void> => until(page, `(() => {
    const page = document.body.innerText;
    const of = (tag) => document.querySelector(tag).shadowRoot?.textContent.replace(/\\s+/g, ' ') ?? '';
    const [board, grid, ring, bar, badge] = ['report', 'category-grid', 'progress-ring', 'progress-bar', 'overachievement-badge'].map((tag) => of('civic-' + tag));
    return ${expression};
  })()`, 60);

  before(async () => {
    writeFileSync(file, homes(527));
    let stdout: string;
    ({address, child, stdout} = await preview(file));
    assert.equal(stdout, `${file} is shown at ${address} and drawn anew each time it is saved. Ctrl+C stops it.\n`);
    browser = await openBrowser();
    page = await browser.newPage();
    await page.setViewport({width: 1200, height: 800});
    page.on('console', (message) => void (['warn', 'error'].includes(message.type()) && complaints.push(message.text())));
    page.on('pageerror', (error) => void complaints.push(String(error)));
    await page.goto(address);
  });

  after(async () => {
    await browser?.close();
    for (const one of started) one.kill();
    rmSync(home, {recursive: true, force: true});
  });

  it('draws board, grid and single figures, with what names them on a page', async () => {
    await shows(`board.includes('52.7%') && grid.includes('Housing') && ring.includes('52.7%') && bar.includes('52.7%') && page.includes('Nothing found') === false`);
    await shows(`page.includes('0 errors, 0 advice, 0 information, 0 notes.') && page.includes('<civic-progress-ring src="report.json" item="7" metric="1">')`);
  });

  it('draws anew when the file is saved, and keeps what is chosen', async () => {
    writeFileSync(file, reportWith({metrics: [metric(527), metric(800, 'Homes begun')]}));
    await shows(`board.includes('80%')`);
    await page.select('#figure', '7 Homes · Homes begun');
    await shows(`ring.includes('80%') && page.includes('metric="2"')`);
    writeFileSync(file, reportWith({metrics: [metric(527), metric(1127, 'Homes begun')]}));
    await shows(`board.includes('112.7%') && ring.includes('112.7%') && badge.includes('12.7%') && page.includes('metric="2"')`);
  });

  it('follows a file that an editor puts in its place', async () => {
    writeFileSync(`${file}.tmp`, homes(333));
    renameSync(`${file}.tmp`, file);
    await shows(`board.includes('33.3%') && ring.includes('33.3%')`);
  });

  it('lists the findings with line and column beside the picture', async () => {
    writeFileSync(file, JSON.stringify({...JSON.parse(homes(410)), categories: [{label: 'Housing', items: [{number: 7, title: 'Homes', metrics: [{...metric(410), stated: {share: 0.52, of: 'target'}}]}]}]}, null, 2));
    await shows(`board.includes('52%') && page.includes('item 7 “Homes”, /categories/0/items/0/metrics/0 (line 21, column 13)') && page.includes('52% is stated, but 410 of 1,000 is 41%.')`);
  });

  it('shows a series with the choice of its reports and the findings of each, and follows every file of it', async () => {
    const series = join(home, 'series.json');
    const of = (asOf: string, value: number): string => JSON.stringify({...JSON.parse(homes(value)), asOf});
    writeFileSync(join(home, 'older.json'), of('2021-03-31', 203));
    writeFileSync(join(home, 'newer.json'), of('2021-06-30', 527));
    writeFileSync(series, JSON.stringify({$schema: 'series.schema.json', lang: 'en', title: 'Quarters', reports: [{asOf: '2021-03-31', src: 'older.json'}, {asOf: '2021-06-30', src: 'newer.json'}]}));
    const one = await preview(series);
    const [before] = [page];
    page = await browser.newPage();
    try {
      page.on('console', (message) => void (['warn', 'error'].includes(message.type()) && complaints.push(message.text())));
      // Wide enough for the findings to stand open.
      await page.setViewport({width: 1200, height: 800});
      await page.goto(one.address);
      await shows(`board.includes('52.7%') && board.includes('31 March 2021') && ring.includes('52.7%')`);
      writeFileSync(join(home, 'newer.json'), of('2021-06-30', 610));
      await shows(`board.includes('61%')`);
      writeFileSync(join(home, 'older.json'), JSON.stringify({...JSON.parse(of('2021-03-31', 203)), title: 7}));
      await shows(`page.includes('older.json') && page.includes('found 7') && board.includes('61%')`);
    } finally {
      await page.close();
      page = before!;
      one.child.kill();
    }
  });

  it('keeps the last picture where the file is broken, and says where', async () => {
    for (const [broken, said] of [
      [homes(1).slice(0, -4), 'The JSON ends too early at line 1, column'],
      ['{\n  "lang": "en",,\n}', 'This is not JSON at line 2, column 16: "," cannot stand there'],
      [reportWith({metrics: [{role: 'progress', label: 'Homes', value: 'many'}]}), 'found "many"'],
      ['', 'The file is empty; save the report into it again.'],
    ] as const) {
      writeFileSync(file, broken);
      await shows(`page.includes(${JSON.stringify(said)}) && /The file as it was at .+ cannot be drawn; the picture is the last that could be/.test(page) && board.includes('52%') && ring.includes('52%')`);
    }
    unlinkSync(file);
    await shows(`page.includes('There is no such file; check its name and folder.') && board.includes('52%')`);
    writeFileSync(file, homes(777));
    await shows(`board.includes('77.7%') && !page.includes('cannot be drawn') && page.includes('Drawn at')`);
  });

  it('is accessible, and as wide as a phone', async () => {
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    for (const width of [360, 1200]) {
      await page.setViewport({width, height: 800});
      const violations = await page.evaluate(async () => (await (globalThis as unknown as {axe: typeof Axe}).axe.run()).violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]));
      assert.deepEqual(violations, []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    }
  });

  it('complains of nothing under its policy', () => assert.deepEqual(complaints, []));

  it('answers this machine alone, and gives out nothing but what a preview is made of', async () => {
    const ask = (path: string, host: string, method = 'GET'): Promise<number> => new Promise((resolve, reject) => {
      request(new URL(address).origin + path, {headers: {host}, method}, (response) => {
        resolve(response.statusCode!);
        response.destroy();
      }).on('error', reject).end();
    });
    const {host, port} = new URL(address);
    assert.equal(await ask('/', host), 200);
    assert.equal(await ask('/', `localhost:${port}`), 200);
    assert.equal(await ask('/', `city.example:${port}`), 421);
    assert.equal(await ask('/events', `city.example:${port}`), 421);
    for (const path of ['/package.json', '/../package.json', '/languages/../package.json', '/languages/..%2f..%2fpackage.json', '/report.json', '/constructor']) assert.equal(await ask(path, host), 404, path);
    assert.equal(await ask('/', host, 'POST'), 405);
  });

  it('ends with 0 when it is stopped, and its page says so', async () => {
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    await shows(`page.includes('The preview has ended')`);
  });

  it('shows a table through its mapping, in a language of its own', async () => {
    const table = join(home, 'city.csv');
    writeFileSync(file, homes(527));
    assert.equal((await command(['export', file, '--out', table])).code, 0);
    const of = await preview(table, '--lang', 'fr');
    await page.goto(of.address);
    await shows(`board.includes('52,7') && board.includes('objectif') && document.querySelector('civic-report').strings === 'languages/fr.json'`);
    of.child.kill();
  });

  it('says before there is a picture what keeps it from being drawn', async () => {
    const broken = join(home, 'broken.json');
    writeFileSync(broken, '{"lang": "en"');
    const of = await preview(broken);
    await page.goto(of.address);
    await shows(`page.includes('The file cannot be drawn; mend the errors') && page.includes('The JSON ends too early at line 1, column 14') && !document.querySelector('main').innerText.trim()`);
    writeFileSync(broken, homes(640));
    await shows(`board.includes('64%')`);
    of.child.kill();
  });
});

describe('civic-progress preview stops at once', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['where there is no such file', ['none.json'], /^civic-progress: none\.json: There is no such file; check its name and folder\.\n$/],
    ['for a folder', ['.'], /This is a folder/],
    ['for standard input', ['-'], /^civic-progress: "-" cannot be saved again; name a file on this machine\.\n$/],
    ['for an address', ['https://city.example/report.json'], /cannot be saved again/],
    ['for a port that is none', ['a.json', '--port', '65536'], /"--port 65536" cannot be read; write it like "8080"\./],
  ];
  for (const [name, args, said] of cases) {
    it(name, async () => {
      const {code, stdout, stderr} = await command(['preview', ...args]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, said);
    });
  }

  it('where the port is taken', async () => {
    const file = fileOf('port.json', homes(1));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const {port} = server.address() as {port: number};
    const {code, stderr} = await command(['preview', file, '--port', String(port)]);
    server.close();
    assert.deepEqual([code, stderr], [2, `civic-progress: Port ${port} is taken; name another one, or leave --port out: then a free one is taken.\n`]);
  });
});
