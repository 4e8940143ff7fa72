import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {command, root} from './command.js';

const city = join(root, 'demo/data/made-up-city');
const names = ['2024-q4', '2025-q1', '2025-q3', '2025-q4', '2026-q1'];
const files = names.map((name) => join(city, `${name}.json`));
const folder = mkdtempSync(join(tmpdir(), 'civic-progress-series-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const json = (path: string): any => JSON.parse(readFileSync(path, 'utf8'));
const made = (name: string, data: object): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(data));
  return path;
};

test('series writes the reports, oldest first, by addresses relative to the file, and asks what nobody said', async () => {
  mkdirSync(join(folder, 'a b'));
  const own = names.map((name) => made(`a b/${name}.json`, json(join(city, `${name}.json`))));
  const out = join(folder, 'series.json');
  const {code, stdout} = await command(['series', ...own.toReversed(), '--out', out]);
  assert.equal(code, 0);
  assert.deepEqual(json(out).reports, names.map((name, i) => ({asOf: json(files[i]!).asOf, src: `a%20b/${name}.json`})));
  assert.match(stdout, /2025-09-30: Trees planted \(trees-planted\) was in the report of 2025-03-31 and is not in this one\./);
  assert.match(stdout, /a series of 5 reports; 5 to ask about\.\n$/);
});

test('series keeps what a person wrote into the file, and has nothing to ask then', async () => {
  const out = made('kept.json', json(join(city, 'series.json')));
  const {code, stdout} = await command(['series', ...files, '--out', out]);
  assert.equal(code, 0);
  assert.match(stdout, /nothing to ask about\.\n$/);
  const [before, now] = [json(join(city, 'series.json')), json(out)];
  for (const field of ['title', 'every', 'changes']) assert.deepEqual(now[field], before[field]);
  assert.deepEqual(now.reports.map(({asOf, missing}: any) => [asOf, missing]), before.reports.map(({asOf, missing}: any) => [asOf, missing]));
});

test('series asks about a moved goalpost, a figure restated without a mark, one that fell, an id that two have, and reports of others', async () => {
  const change = (i: number, name: string, alter: (report: any) => void): string => {
    const report = json(files[i]!);
    alter(report);
    return made(name, report);
  };
  const list = [
    change(0, 'plan.json', (report) => { report.plan = {start: '2020-01-01', end: '2022-12-31'}; }),
    change(1, 'publisher.json', (report) => { report.publisher = {name: 'Somebody Else'}; }),
    files[2]!,
    change(3, 'moved.json', ({categories}) => {
      const [homes, , floods] = categories[0].items;
      homes.metrics[0].target.value = 400;
      floods.metrics[0].history = [{date: '2025-09-30', value: 44}];
      categories[1].items[2].metrics[0].id = categories[1].items[3].metrics[0].id;
    }),
    change(4, 'fell.json', ({categories}) => { categories[0].items[1].metrics[0].value = 2000; }),
  ];
  const {code, stdout} = await command(['series', ...list, '--out', join(folder, 'asked.json')]);
  assert.equal(code, 1);
  for (const sentence of [
    /2024-12-31: the report is of another plan than the newest; it will be left out\./, /2025-03-31: the report is of another publisher than the newest; it will be left out\./,
    /2025-12-31: two figures have the id "complaints"; neither can be followed\./, /2025-12-31: the target of Homes \(homes-insulated\) is 400, in the report of 2025-09-30 it was 444\./,
    /2025-12-31: Spots fixed \(spots-fixed\) was 47 in the report of 2025-09-30 and is 44 for the same date now\. Mark it as restated\./,
    /2026-03-31: Trees planted \(street-trees-planted\) fell from 2,110 to 2,000, though amounts add up\./,
  ]) assert.match(stdout, sentence);
});

test('series speaks Chinese', async () => {
  const {stdout} = await command(['series', files[0]!, files[0]!, '--out', join(folder, 'zh.json'), '--lang', 'zh-Hans']);
  assert.match(stdout, /2024-12-31：有两份报告是这一天的，采用后一份。/);
});

test('series writes over nothing but a series', async () => {
  const out = made('note.json', {note: 'mine'});
  const {code, stderr} = await command(['series', files[0]!, '--out', out]);
  assert.equal(code, 2);
  assert.match(stderr, /is there and is no series, so it stays as it is/);
  assert.deepEqual(json(out), {note: 'mine'});
});

test('series says which file is no report, and writes nothing', async () => {
  const {code, stderr} = await command(['series', join(city, 'series.json'), '--out', join(folder, 'none.json')]);
  assert.equal(code, 1);
  assert.match(stderr, /series\.json: /);
  assert.equal((await command(['series', join(folder, 'nowhere.json'), '--out', join(folder, 'none.json')])).code, 2);
});
