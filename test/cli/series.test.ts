import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {has} from '../needs.js';
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
  assert.match(stderr, /series\.json is a series and no report; name its reports\./);
  assert.equal((await command(['series', join(folder, 'nowhere.json'), '--out', join(folder, 'none.json')])).code, 2);
});

/** A series in a folder of its own with the reports of the city; `change` alters it and them, by their names. */
function changed(name: string, change: (series: any, reports: Record<string, any>) => void = () => {}): string {
  const reports = Object.fromEntries(names.map((one) => [`${one}.json`, json(join(city, `${one}.json`))]));
  const series = json(join(city, 'series.json'));
  change(series, reports);
  mkdirSync(join(folder, name));
  for (const [file, report] of Object.entries(reports)) made(`${name}/${file}`, report);
  return made(`${name}/series.json`, series);
}

test('check of a series checks each of its reports, and finds nothing to ask in that of the city', async () => {
  const {code, stdout} = await command(['check', join(city, 'series.json')]);
  assert.equal(code, 0);
  assert.match(stdout, /series\.json\n {2}Nothing found\./);
  for (const name of names) assert.match(stdout, new RegExp(`made-up-city/${name}\\.json\\n`));
  assert.match(stdout, /^6 files: 0 errors/m);
});

test('check of a series names file, line and title of what is wrong in a report, and of what is to be asked of it', async () => {
  const file = changed('wrong', (series, reports) => {
    series.reports[0].asOf = '2025-01-01';
    series.reports[3] = {...reports['2025-q3.json'], plan: {start: '2025-06-30', end: '2025-07-31'}};
    reports['2025-q1.json'].categories[0].items[0].metrics[0].value = '158';
    reports['2026-q1.json'].categories[0].items[1].metrics[0].value = 2000;
  });
  const {code, stdout} = await command(['check', file]);
  assert.equal(code, 1);
  assert.match(stdout, /series\.json\n[^]*\(day, error\)\n {4}\/reports\/0 \(line 1, column \d+\): 2025-01-01: the series says this day, the report is of 2024-12-31\./);
  assert.match(stdout, /\(plan, error\)\n {4}\/reports\/3 \(line 1, column \d+\): 2025-09-30: the report is of another plan/);
  assert.match(stdout, /2025-q1\.json\n[^]*item 1 “Homes insulated”, \/categories\/0\/items\/0\/metrics\/0\/value \(line 1, column \d+\): expected a number, found "158"/);
  assert.match(stdout, /2026-q1\.json\n[^]*\(fell, advice\)\n {4}item 2 “Street trees”, \/categories\/0\/items\/1\/metrics\/0 \(line 1, column \d+\): 2026-03-31: Trees planted \(street-trees-planted\) fell from 2,110 to 2,000/);
});

test('check of a series says in Chinese and as JSON what it says', async () => {
  const file = changed('said', (_, reports) => { reports['2026-q1.json'].categories[0].items[1].metrics[0].value = 2000; });
  assert.match((await command(['check', file, '--lang', 'zh-Hans'])).stdout, /与系列中其他报告比较 \(fell, 建议\)|与系列中其他报告比较 \(fell/);
  const {files} = JSON.parse((await command(['check', file, '--json'])).stdout);
  const [question] = files.at(-1).series;
  assert.deepEqual([question.code, question.level, question.pointer, question.line, question.from, question.to], ['fell', 'advice', '/categories/0/items/1/metrics/0', 1, 2110, 2000]);
});

test('check of a series names what stands in a whole report by its place in the series', async () => {
  const file = changed('whole', (series, reports) => {
    const {length} = series.reports;
    series.reports[length - 1] = reports['2026-q1.json'];
    series.reports[length - 1].categories[0].items[0].metrics[0].value = 'many';
  });
  const {code, stdout} = await command(['check', file]);
  assert.equal(code, 1);
  assert.match(stdout, /item 1 “Homes insulated”, \/reports\/5\/categories\/0\/items\/0\/metrics\/0\/value \(line 1, column \d+\): expected a number, found "many"/);
});

test('check of a series with a report that is not there ends with 2, and says of which file; of a series in it with 1', async () => {
  const missing = await command(['check', changed('missing', (series) => { series.reports[0].src = 'nowhere.json'; })]);
  assert.equal(missing.code, 2);
  assert.match(missing.stderr, /missing\/nowhere\.json: There is no such file/);
  const nested = await command(['check', changed('nested', (series) => { series.reports[0].src = 'series.json'; })]);
  assert.equal(nested.code, 1);
  assert.match(nested.stdout, /\(series, error\)\n {4}\/reports\/0 \(line 1, column \d+\): 2024-12-31: this is a series and no report; it will be left out\./);
});

test('check of a series that is none says where, and asks for nothing else', async () => {
  const {code, stdout} = await command(['check', made('none-series.json', {$schema: 'series.schema.json', lang: 'en', title: 'S', reports: [{src: 'a.json'}]})]);
  assert.equal(code, 1);
  assert.match(stdout, /\/reports\/0 \(line 1, column \d+\): expected a field "asOf", found none; add it/);
});

test('render of a series draws the latest report with the last step of each figure, and its past', async () => {
  const file = join(city, 'series.json');
  const text = await command(['render', file, '--target', 'text', '--lang', 'en']);
  assert.deepEqual([text.code, text.stderr], [0, '']);
  assert.match(text.stdout, /As of 31 March 2026/);
  assert.match(text.stdout, /- Homes: .* · \+51 homes since 31 December 2025 · 70\.6%/);
});

test('render of a series goes on without an older report, and says which; without the latest it draws nothing', async () => {
  const older = await command(['render', changed('older', (series) => { series.reports[0].src = 'nowhere.json'; }), '--target', 'text']);
  assert.equal(older.code, 0);
  assert.match(older.stderr, /older\/nowhere\.json: There is no such file; check its name and folder\. The others are taken without it\./);
  assert.match(older.stdout, /\+51 homes/);
  const latest = await command(['render', changed('latest', (series) => { series.reports.at(-1).src = 'nowhere.json'; }), '--target', 'text']);
  assert.deepEqual([latest.code, latest.stdout], [2, '']);
  assert.match(latest.stderr, /latest\/nowhere\.json: There is no such file/);
  const wrong = await command(['render', changed('faulty', (_, reports) => { reports['2026-q1.json'].asOf = 'soon'; }), '--target', 'text']);
  assert.equal(wrong.code, 1);
  assert.match(wrong.stderr, /\/asOf \(line 1, column \d+\): expected a form[^]*faulty\/2026-q1\.json: This is no report/);
});

test('render --over-time draws one figure of a series in every form', async () => {
  const file = join(city, 'series.json');
  const of = (target: string, ...more: string[]) => command(['render', file, '--over-time', '--target', target, '--lang', 'en', ...more]);
  assert.match((await of('text', '--part', 'metric=homes-insulated')).stdout, /^Homes: from 111 homes \(31 December 2024\) to 331 homes/);
  assert.match((await of('text', '--part', 'item=5,metric=1')).stdout, /^On time: from 88\.4%/);
  assert.match((await of('svg', '--part', 'metric=homes-insulated')).stdout, /^<svg /);
  assert.match((await of('email', '--part', 'metric=homes-insulated')).stdout, /<table>/);
  const none = await of('svg', '--part', 'metric=nothing');
  assert.deepEqual([none.code, none.stdout], [2, '']);
  assert.match(none.stderr, /The report has no "metric=nothing"/);
  assert.match((await of('svg')).stderr, /The option "--part" is needed; for example "--part metric=ID"/);
});

if (await has('Noto Sans CJK', 'render --over-time --target png', import.meta.url)) test('render --over-time draws a chart as PNG', async () => {
  const out = join(folder, 'homes.png');
  assert.deepEqual(await command(['render', join(city, 'series.json'), '--over-time', '--part', 'metric=homes-insulated', '--target', 'png', '--width', '900', '--out', out]), {code: 0, stdout: '', stderr: ''});
  const png = readFileSync(out);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [900, 480]);
});

test('embed of a series loads what draws the past too, and names every file to be uploaded', async () => {
  const {code, stdout, stderr} = await command(['embed', join(city, 'series.json'), '--base-url', 'https://city.example/p/']);
  assert.equal(code, 0);
  assert.match(stdout, /<civic-report src="https:\/\/city\.example\/p\/series\.json"/);
  assert.match(stdout, /src="https:\/\/city\.example\/p\/civic-trend\.js" integrity="sha384-/);
  assert.match(stderr, /Upload series\.json, 2024-q4\.json, 2025-q1\.json, 2025-q3\.json, 2025-q4\.json, 2026-q1\.json and, from the folder dist of the package, civic-progress\.js and civic-trend\.js/);
});
