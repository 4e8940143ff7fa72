import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {Ajv2020 as Ajv} from 'ajv/dist/2020.js';
import {mappingFault} from '../../src/tables/check-mapping.js';
import {columns} from '../../src/tables/columns.js';
import {en} from '../../src/words/en.js';
import {zhHans} from '../../src/words/zh-hans.js';
import {command, qingdao, root} from './command.js';
import {workbook} from './tables/workbook.js';

const home = mkdtempSync(join(tmpdir(), 'civic-progress-import-'));
after(() => rmSync(home, {recursive: true, force: true}));
const at = (name: string): string => join(home, name);
const json = (path: string): any => JSON.parse(readFileSync(path, 'utf8'));

for (const form of ['xlsx', 'csv', 'tsv']) {
  test(`export writes a report as .${form}, and import reads the same report from it`, async () => {
    const table = at(`qingdao.${form}`);
    const written = await command(['export', qingdao, '--out', table]);
    assert.deepEqual([written.code, written.stderr], [0, '']);
    const out = at(`qingdao.${form}.json`);
    const {code, stdout} = await command(['import', table, '--out', out]);
    assert.equal(code, 0, stdout);
    assert.deepEqual(json(out), json(qingdao));
    assert.ok(existsSync(at(`qingdao.${form}.map.json`)));
  });
}

for (const lang of ['en', 'zh-Hans']) {
  test(`template --lang ${lang} writes a table that import reads without a finding, also when figures were put into it`, async () => {
    for (const form of ['xlsx', 'csv']) {
      const table = at(`template.${lang}.${form}`);
      const {code, stderr} = await command(['template', '--out', table, '--lang', lang]);
      assert.deepEqual([code, stderr], [0, '']);
      const read = await command(['import', table, '--out', at('template.json')]);
      assert.equal(read.code, 0);
      assert.match(read.stdout, /Nothing found\./);
      assert.equal(json(at('template.json')).lang, lang);
      rmSync(at(`template.${lang}.${form}.map.json`));
    }
    const csv = at(`template.${lang}.csv`);
    // As a person fills it in: another figure, another unit, a word for what is not known.
    writeFileSync(csv, readFileSync(csv, 'utf8').replace(',527,', ',613,').replace(',1127,', ',withheld,').replace('52.7%', '61.3%').replace('112.7%', ''));
    const {code, stdout} = await command(['import', csv]);
    assert.equal(code, 0);
    const report = JSON.parse(stdout);
    assert.equal(report.categories[0].items[0].metrics[0].value, 613);
    assert.deepEqual([report.categories[1].items[0].metrics[0].value, report.categories[1].items[0].metrics[0].missing], [undefined, 'withheld']);
  });
}

const table = 'Promise,Target,Delivered,Progress (%),Status,Owner\nHomes,1000,527,52.7,On track,Housing\nTrees,500,#DIV/0!,,Rather good,Parks\nTotal,1500,527,,,\n';
const constants = {title: 'Pledges', publisher: {name: 'City'}, plan: {start: '2026-01-01', end: '2026-12-31'}, asOf: '2026-06-30'};

test('import guesses a mapping, writes it beside the output, says all that is not used, and names the cell of each finding; with the mapping filled in it writes the report', async () => {
  const file = at('pledges.csv');
  writeFileSync(file, table);
  const out = at('pledges.json');
  const first = await command(['import', file, '--out', out]);
  assert.equal(first.code, 1);
  assert.match(first.stdout, /C3, \/categories\/0\/items\/1\/metrics\/0\/value: The formula gives "#DIV\/0!"; its figure is missing\./);
  assert.match(first.stdout, /E3, \/categories\/0\/items\/1\/status\/state: The word "Rather good" has no state yet/);
  assert.match(first.stdout, /A4 "Total"/);
  assert.match(first.stdout, /"publisher" is not said anywhere; add it to "constants" in the mapping: "publisher": \{"name": "City of Example"\}/);
  assert.match(first.stderr, /No report was written: it lacks what is named above\. Add it to "constants" in .*pledges\.csv\.map\.json/);
  assert.ok(!existsSync(out));
  const map = at('pledges.csv.map.json');
  const mapping = json(map);
  assert.ok(mapping.tables[0].columns.every(({field, reason}: any) => field === null || typeof reason === 'string'));
  writeFileSync(map, JSON.stringify({...mapping, constants, states: {'Rather good': 'onTrack'}, tables: mapping.tables.map((one: any) => ({...one, category: {is: 'All'}}))}));
  const second = await command(['import', file, '--map', map, '--out', out]);
  assert.equal(second.code, 0, second.stdout + second.stderr);
  assert.equal(json(out).categories[0].label, 'All');
  assert.equal(json(out).categories[0].items[1].status.state, 'onTrack');
  // The mapping of a person stays.
  const third = await command(['import', file, '--out', out]);
  assert.match(third.stdout, /map\.json is there already and stays as it is/);
  // Next quarter: a column has gone, one has come.
  writeFileSync(file, table.replace('Delivered', 'Reached').replace('Owner', 'Unit'));
  const next = await command(['import', file, '--map', map, '--out', out]);
  assert.match(next.stdout, /The mapping reads the column "Delivered", and no head says it now/);
  assert.match(next.stdout, /The mapping does not know "Reached"/);
});

test('check and render take a table, and name sheet and cell', async () => {
  const map = at('kept.map.json');
  writeFileSync(map, JSON.stringify({constants, tables: [{sheets: ['Figures'], kind: 'figures', head: {row: 1, rows: 1}, category: {is: 'All'}, columns: [{head: 'Promise', field: 'item'}, {head: 'Target', field: 'target'}, {head: 'Value', field: 'value'}, {head: 'Share', field: 'share'}]}]}));
  const file = at('kept.xlsx');
  writeFileSync(file, await workbook({Figures: [['Promise', 'Target', 'Value', 'Share'], ['Homes', 1000, 527, {value: 0.9, format: '0%'}], ['Trees', 500, 'soon', null]]}));
  const {code, stdout} = await command(['check', file, '--map', map]);
  assert.equal(code, 0, stdout);
  assert.match(stdout, /Figures!C3, \/categories\/0\/items\/1\/metrics\/0\/value: Expected a number for "value", found "soon"/);
  const machine = JSON.parse((await command(['check', file, '--map', map, '--json'])).stdout).files[0];
  assert.equal(machine.table.findings[1].ref ?? machine.table.findings[0].ref, 'Figures!C3');
  assert.ok(machine.advice.every(({cell}: any) => typeof cell === 'string'));
  const drawn = await command(['render', file, '--map', map, '--target', 'text']);
  assert.deepEqual([drawn.code, drawn.stderr], [0, '']);
  assert.match(drawn.stdout, /Homes/);
  const none = await command(['render', file, '--target', 'text']);
  assert.equal(none.code, 1);
  assert.match(none.stderr, /"publisher" is not said anywhere/);
});

test('import reads standard input, a page, and the address of a published sheet', async () => {
  const map = at('any.map.json');
  writeFileSync(map, JSON.stringify({constants, tables: [{sheets: [''], kind: 'figures', head: {row: 1, rows: 1}, category: {is: 'All'}, columns: [{head: 'Promise', field: 'item'}, {head: 'Target', field: 'target'}, {head: 'Delivered', field: 'value'}]}]}));
  const piped = await command(['import', '-', '--map', map], {}, table);
  assert.equal(JSON.parse(piped.stdout).categories[0].items[0].metrics[0].value, 527);
  const page = at('page.html');
  writeFileSync(page, '<table><tr><th>Promise<th>Target<th>Delivered<tr><td>Homes<td>1,000<td>527</table>');
  assert.equal(JSON.parse((await command(['import', page, '--map', map])).stdout).categories[0].items[0].metrics[0].target.value, 1000);
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/pledges.csv' ? 200 : 404, {'content-type': 'text/csv'}).end(table);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    assert.equal(JSON.parse((await command(['import', `${base}/pledges.csv`, '--map', map])).stdout).categories[0].items.length, 2);
    assert.match((await command(['import', `${base}/none.csv`])).stderr, /The server answered 404; check the address/);
  } finally {
    server.close();
  }
  assert.match((await command(['import', 'http://city.example/a.csv'])).stderr, /no https, so the figures could be changed/);
});

test('import reads rows in GB18030 and says so', async () => {
  const file = at('gb.csv');
  writeFileSync(file, Buffer.from('cfeec4bf2cc4bfb1ea0ad7a1b7bf2c313030300a', 'hex'));
  const {stdout, code} = await command(['import', file, '--out', at('gb.json'), '--lang', 'zh-Hans']);
  assert.equal(code, 1);
  assert.match(stdout, /文件不是 UTF-8，按 gb18030 读取。/);
});

test('import --lang zh-Hans writes the mapping with its reasons in Chinese, and reads by it what it read before', async () => {
  const csv = at('guess.csv');
  writeFileSync(csv, 'title,Pledges\npublisher,A city\nas of,2026-06-30\nplan start,2026-01-01\nplan end,2026-12-31\n\nPromise of ours,Target,Delivered\nHomes,10,5\nTrees,20,4\n');
  const {code, stderr} = await command(['import', csv, '--out', at('guess.json'), '--lang', 'zh-Hans']);
  assert.deepEqual([code, stderr], [0, '']);
  const {tables} = json(at('guess.csv.map.json'));
  assert.deepEqual(tables.map((table: any) => [table.reason, table.columns.map(({reason}: any) => reason)]), [['表头在第 7 行：3 列中认出 3 列', ['表头提到“项目”', '表头就是“目标”', '表头的意思是“数值”']]]);
  const first = json(at('guess.json'));
  assert.equal((await command(['import', csv, '--map', at('guess.csv.map.json'), '--out', at('guess.json')])).code, 0);
  assert.deepEqual(json(at('guess.json')), first);
});

test('import, export and template say what is wrong with a file, and what to do', async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['import', at('none.csv')], /There is no such file/],
    [['import', qingdao], /This is JSON and no table/],
    [['import', at('pledges.csv'), '--map', at('none.json')], /There is no mapping \S*none\.json; check the name/],
    [['import', at('pledges.csv'), '--map', at('pledges.csv')], /is no mapping: it is no JSON/],
    [['export', qingdao, '--out', at('a.pdf')], /must end in \.xlsx, \.csv or \.tsv/],
    [['export', at('pledges.csv'), '--out', at('a.csv')], /This is no report/],
    [['template', '--out', at('template.en.csv')], /is there already and stays as it is; name a new file/],
    [['template', '--out', at('none/a.csv')], /could not be written \(ENOENT\)/],
    [['import', at('pledges.csv'), '--out', at('none/a.json')], /could not be written \(ENOENT\)/],
  ];
  for (const [args, sentence] of cases) {
    const {code, stderr} = await command(args);
    assert.match(stderr, sentence);
    assert.ok(code !== 0, args.join(' '));
  }
  const wrong = at('wrong.map.json');
  writeFileSync(wrong, JSON.stringify({tables: [{sheets: [''], kind: 'figures', columns: [{head: 'A', field: 'valeu'}]}]}));
  assert.match((await command(['import', at('pledges.csv'), '--map', wrong])).stderr, /at \/tables\/0\/columns\/0\/field a mapping has null or "categoryNumber" or "category"/);
});

test('map.schema.json and the command take the same mappings', () => {
  const schema = json(join(root, 'src/tables/map.schema.json'));
  const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(schema);
  assert.deepEqual(schema.$defs.Column.properties.field.enum, [...columns.map(({field}) => field), null]);
  const column = {head: 'A', field: 'value'};
  const of = (over: object, more: object = {}): object => ({tables: [{sheets: ['a'], kind: 'figures', columns: [{...column, ...over}], ...more}]});
  const all: readonly unknown[] = [
    {tables: []}, of({}), of({field: null, at: 'B', lang: 'en', fill: true, factor: 10, unit: 'x', scale: 'percent', of: 'target', sign: -1, decimal: ',', dates: 'dmy', reason: 'r'}), of({}, {head: {row: 2, rows: 2}, end: 9, category: 'sheet', skip: ['a'], reason: 'r'}), of({}, {category: {is: 'x'}}),
    {$schema: 'x', constants: {title: 'x'}, defaults: {better: 'more', basis: 'started', of: 'total', planRule: 'level'}, states: {a: 'onTrack', b: null}, reasons: {}, tables: []},
    null, [], {}, {tables: {}}, {tables: [{}]}, of({field: 'x'}), of({head: 1}), of({factor: 0}), of({factor: '10'}), of({scale: 'x'}), of({sign: 2}), of({decimal: ';'}), of({dates: 'ymd'}), of({fill: 'yes'}), of({extra: 1}), of({}, {kind: 'x'}), of({}, {head: {row: 0, rows: 1}}), of({}, {head: {row: 1}}),
    of({}, {category: 'x'}), of({}, {category: {is: ''}}), of({}, {skip: ['']}), of({}, {sheets: 'a'}), {tables: [], states: {a: 1}}, {tables: [], defaults: {better: 'x'}}, {tables: [], constants: []}, {tables: [], extra: 1}, of({lang: ''}), of({}, {end: 1.5}),
  ];
  for (const data of all) {
    const fault = mappingFault(data);
    assert.equal(fault === null, validate(data), JSON.stringify(data));
    if (!fault) continue;
    // Said in both languages, with the place; in Chinese nothing is English but names of JSON.
    const [english, chinese] = [en.table.mappingFault(fault), zhHans.table.mappingFault(fault)];
    assert.match(english, /^at \S.* a mapping has \S.*; correct it by map\.schema\.json\.$/);
    assert.ok(english.includes(fault.at || 'its top') && chinese.includes(fault.at || '最外层'), chinese);
    assert.doesNotMatch(chinese.replace(/"[^"]*"/g, '').replace(fault.at, ''), /\b(?:expected|an?|the|or|has|correct)\b/, chinese);
  }
});
