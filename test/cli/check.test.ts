import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {chmodSync, mkdirSync, readFileSync, truncateSync} from 'node:fs';
import {dirname, join} from 'node:path';
import test from 'node:test';
import {formatOf} from '../../src/words/format.js';
import {bytesOf} from '../../src/cli/bytes.js';
import {en} from '../../src/words/en.js';
import {command, fileOf, main, type Outcome, qingdao, reportWith, root} from './command.js';

const clean = fileOf('clean.json', reportWith());
const larger = {metrics: [{role: 'progress', label: 'Homes', value: 50, direction: 'more', stated: {share: 0.5, of: 'target'}, target: {kind: 'exact', value: 100, origin: 'printed'}, parts: [{role: 'part', label: 'Built', of: 'value', value: 60}]}]};

/** One sentence on stderr, nothing on stdout, exit code 2, and no stack trace. */
function refused({code, stdout, stderr}: Outcome, sentence: RegExp): void {
  assert.match(stderr, sentence);
  assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
  assert.doesNotMatch(stderr, /\n\s+at /);
  assert.equal(stdout, '');
  assert.equal(code, 2);
}

test('check says that nothing was found, what is not checked, and ends with 0', async () => {
  const {code, stdout, stderr} = await command(['check', clean]);
  assert.match(stdout, /Nothing found\.\n {2}0 errors, 0 advice, 0 information, 0 notes\./);
  assert.match(stdout, /Not checked: /);
  assert.doesNotMatch(stdout, /do not stop/);
  assert.equal(stderr, '');
  assert.equal(code, 0);
});

test('check of the first report groups advice by rule, with pointer, item and both numbers, and ends with 0', async () => {
  const {code, stdout, stderr} = await command(['check', qingdao]);
  assert.match(stdout, /\(stated-differs, advice\)\n {4}item 5 “[^”]+”, \/categories\/2\/items\/0\/metrics\/0 \(line 160, column 13\): 90\.7% is stated, but 196 of 200 is 98\.0%\. The stated one fits 216/);
  assert.match(stdout, /5,864,407–5,931,428/);
  assert.match(stdout, /145%/);
  assert.equal(stdout.match(/\(started-not-finished, advice\)/g)?.length, 1);
  assert.match(stdout, /0 errors, 4 advice, 10 information, 0 notes\.\n {2}Advice and information are no errors: they do not stop the report/);
  assert.equal(stderr, '');
  assert.equal(code, 0);
});

test('check speaks Chinese by --lang and by the environment, --lang winning', async () => {
  const sentence = /第5项“[^”]+”, \/categories\/2\/items\/0\/metrics\/0 \(第160行第13列\): 公布90\.7%，而196占200的98\.0%/;
  assert.match((await command(['check', qingdao, '--lang', 'zh-Hans'])).stdout, sentence);
  assert.match((await command(['check', qingdao], {LANG: 'zh_CN.UTF-8'})).stdout, sentence);
  assert.match((await command(['check', qingdao], {LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8'})).stdout, /is stated, but/);
  assert.match((await command(['check', qingdao], {LANG: 'de_DE.UTF-8'})).stdout, /is stated, but/);
  assert.match((await command(['check', qingdao, '--lang=en'], {LANG: 'zh_CN.UTF-8'})).stdout, /is stated, but/);
});

for (const option of ['', '--json']) {
  test(`check ${option} writes no more than in proportion to the file, however long a title, a reason, a name or a number in it is`, async () => {
    const metric = {role: 'progress', label: 'Homes', value: 50, direction: 'more', target: {kind: 'exact', value: 100, origin: 'printed'}};
    const long = (size: number) => ({
      title: reportWith({title: 'T'.repeat(size * 100), metrics: Array.from({length: size}, () => metric)}),
      reason: reportWith({metrics: Array.from({length: size}, () => metric)}, {known: [{rule: 'share-missing', reason: {en: 'R'.repeat(size * 100)}}]}),
      name: reportWith({custom: {['N'.repeat(size * 100)]: Array.from({length: size}, () => 0)}}).replaceAll('0,', '{"a":1,"a":2},'),
      number: reportWith({custom: Array.from({length: 2}, () => 'here')}).replaceAll('"here"', '9'.repeat(size * 100)),
    });
    const [few, many] = await Promise.all([500, 2000].map((size) =>
      command(['check', ...Object.entries(long(size)).map(([name, json]) => fileOf(`${name}-${size}.json`, json)), ...option ? [option] : []])));
    assert.equal(many!.stderr, '');
    assert.ok(many!.stdout.length < few!.stdout.length * 4.5, `${few!.stdout.length} for a quarter, ${many!.stdout.length} for the whole`);
    if (option === '') assert.ok(many!.stdout.split('\n').every((line) => line.length < 900));
  });
}

test('check gives every error of structure, before any advice, and ends with 1', async () => {
  const file = fileOf('structure.json', reportWith({number: 0, metrics: [{role: 'context', label: 'a', value: '18.44万人', text: 'x'}]}, {asOf: '2021-02-30'}));
  const {code, stdout} = await command(['check', file]);
  assert.match(stdout, /\/asOf \(line 1, column \d+\): expected a form such as "2021-02-28", found "2021-02-30"; that month has 28 days\./);
  assert.match(stdout, /item 0 “Homes”, \/categories\/0\/items\/0\/number \(line 1, column \d+\): expected a number of 1 or more, found 0\./);
  assert.match(stdout, /\/categories\/0\/items\/0\/metrics\/0\/value \(line 1, column \d+\): expected a number, found "18\.44万人"; put the printed form into `text`\./);
  assert.match(stdout, /3 errors, 0 advice/);
  assert.match(stdout, /The figures were not compared yet/);
  assert.equal(code, 1);
  const chinese = await command(['check', file, '--lang', 'zh-Hans']);
  assert.match(chinese.stdout, /\/asOf \(第1行第\d+列\): 应写成 "2021-02-28" 这样的形式，实为"2021-02-30"；这个月只有28天。/);
  assert.match(chinese.stdout, /3个错误/);
});

test('check ends with 1 for an error of consistency, and with 0 where it is known', async () => {
  const wrong = await command(['check', fileOf('larger.json', reportWith(larger))]);
  assert.match(wrong.stdout, /\(part-larger, error\)\n {4}item 7 “Homes”, \/categories\/0\/items\/0\/metrics\/0\/parts\/0 \(line 1, column \d+\): The part is 60, the whole 50\./);
  assert.match(wrong.stdout, /1 error, 0 advice/);
  assert.equal(wrong.code, 1);
  const known = await command(['check', fileOf('known.json', reportWith(larger, {known: [{rule: 'part-larger', reason: {en: 'Counted twice.', 'zh-Hans': '重复计数。'}}]}))]);
  assert.match(known.stdout, /Known: Counted twice\.\n {2}0 errors, 0 advice, 0 information, 1 note\./);
  assert.equal(known.code, 0);
});

test('check reports a field that the schema does not know as advice', async () => {
  const {code, stdout} = await command(['check', fileOf('unknown.json', reportWith({colour: 'red'}))]);
  assert.match(stdout, /\(unknown, advice\)\n {4}item 7 “Homes”, \/categories\/0\/items\/0\/colour \(line 1, column \d+\): the schema does not know this field/);
  assert.equal(code, 0);
});

test('check of several files adds them up; the gravest decides', async () => {
  const {code, stdout, stderr} = await command(['check', clean, fileOf('larger2.json', reportWith(larger)), 'nowhere.json']);
  assert.match(stdout, /3 files: 1 error, 0 advice, 0 information, 0 notes; 1 could not be read\./);
  assert.match(stderr, /^nowhere\.json: There is no such file/);
  assert.equal(code, 2);
  assert.equal((await command(['check', clean, fileOf('larger3.json', reportWith(larger))])).code, 1);
});

test('check --json gives one document with findings, advice and counts', async () => {
  const {code, stdout, stderr} = await command(['check', qingdao, fileOf('bad.json', '{"title": [1]}'), 'nowhere.json', '--json', '--lang', 'zh-Hans']);
  const {version, lang, files} = JSON.parse(stdout);
  assert.match(version, /^\d+\.\d+\.\d+/);
  assert.equal(lang, 'zh-Hans');
  assert.equal(stderr, '');
  assert.equal(code, 2);
  const [good, bad, none] = files;
  assert.equal(good.file, qingdao);
  assert.deepEqual(good.counts, {errors: 0, advice: 4, information: 10, notes: 0});
  const {rule, level, pointer, item, known, message, values, line, column, title} = good.advice[0];
  assert.ok(readFileSync(qingdao, 'utf8').split('\n')[line - 1]!.slice(column - 1).startsWith('{'));
  assert.equal(title['zh-Hans'], '老旧小区改造');
  assert.deepEqual({rule, level, pointer, item, known}, {rule: 'stated-differs', level: 'advice', pointer: '/categories/2/items/0/metrics/0', item: 5, known: null});
  assert.equal(values.derived, 0.98);
  assert.match(message, /98\.0%/);
  assert.equal(bad.advice, null);
  assert.ok(bad.findings.some((finding: {code: string; pointer: string; level: string}) => finding.code === 'type' && finding.pointer === '/title' && finding.level === 'error'));
  assert.ok(bad.counts.errors > 3);
  assert.equal(none.trouble.code, 'missing');
  assert.match(none.trouble.message, /找不到/);
});

test('check decodes a byte-order mark of UTF-8 and UTF-16 without a word', async () => {
  const text = reportWith();
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  for (const [name, bytes] of [['utf8', Buffer.from(`\ufeff${text}`)], ['utf16le', little], ['utf16be', Buffer.from(little).swap16()]] as const) {
    const {code, stdout} = await command(['check', fileOf(`${name}.json`, bytes)]);
    assert.match(stdout, /Nothing found/, name);
    assert.equal(code, 0, name);
  }
});

test('check says which encoding is expected', async () => {
  // "标题" in GBK.
  const gbk = Buffer.concat([Buffer.from('{"title": "'), Buffer.from([0xb1, 0xea, 0xcc, 0xe2]), Buffer.from('"}')]);
  const file = fileOf('gbk.json', gbk);
  refused(await command(['check', file]), /not UTF-8, it may be GBK; save it as UTF-8\./);
  refused(await command(['check', file, '--lang', 'zh-Hans']), /不是 UTF-8 编码，可能是 GBK；请另存为 UTF-8。/);
  refused(await command(['check', fileOf('bare16.json', Buffer.from(reportWith(), 'utf16le'))]), /UTF-16 without a byte-order mark; save it as UTF-8/);
});

test('check says what to do about an empty file, a folder and a missing file', async () => {
  refused(await command(['check', fileOf('empty.json', '')]), /The file is empty; save/);
  refused(await command(['check', fileOf('blank.json', ' \n\n')]), /The file is empty; save/);
  refused(await command(['check', root]), /This is a folder; name the JSON files/);
  refused(await command(['check', 'nowhere.json']), /^nowhere\.json: There is no such file; check/);
  refused(await command(['check', 'nowhere.json', '--lang', 'zh-Hans']), /找不到这个文件/);
});

test('check says what to do about a file that may not be read', async () => {
  const file = fileOf('secret.json', reportWith());
  chmodSync(file, 0);
  if (process.getuid?.() !== 0) return refused(await command(['check', file]), /may not be read; ask its owner/);
  // Nothing is forbidden to the superuser, who therefore reads it here as nobody.
  process.seteuid!(65534);
  const result = await bytesOf(file).finally(() => process.seteuid!(0));
  assert.deepEqual(result, {code: 'denied'});
  assert.match(en.trouble({code: 'denied'}, formatOf('en')), /may not be read; ask its owner/);
});

test('check does not read a file above the limit', async () => {
  const file = fileOf('large.json', '');
  truncateSync(file, 50_000_000);
  refused(await command(['check', file]), /The file has 50 MB; up to 20 MB are read\./);
  refused(await command(['check', file, '--lang', 'zh-Hans']), /文件有 50 MB；最多读取 20 MB。/);
});

test('check holds the limit where no size is known beforehand', async () => {
  refused(await command(['check', '/dev/zero']), /more than the limit; up to 20 MB are read/);
});

test('check reads JSON nested 100,000 deep as an error of structure', async () => {
  const {code, stdout, stderr} = await command(['check', fileOf('deep.json', '['.repeat(100_000) + ']'.repeat(100_000))]);
  assert.match(stdout, /\(depth, error\)/);
  assert.match(stdout, /expected at most 100 levels of nesting/);
  assert.equal(stderr, '');
  assert.equal(code, 1);
});

test('check names line and column of the first fault of JSON', async () => {
  refused(await command(['check', fileOf('cut.json', '{\n  "title": "Pled')]), /ends too early at line 2, column 17; the file may be cut off/);
  refused(await command(['check', fileOf('comma.json', '{\n  "a": [1, 2,]\n}')]), /at line 2, column 14: there is a comma with nothing after it before "]"; take it out\./);
  refused(await command(['check', fileOf('quote.json', '{\n  \'a\': 1\n}')]), /not JSON at line 2, column 3: "'" cannot stand there/);
  for (const word of ['NaN', '-Infinity']) {
    refused(await command(['check', fileOf('number.json', `{\n  "value": ${word}\n}`)]), new RegExp(`not JSON at line 2, column 12: it has no ${word}; leave the field out where no number is known\\.`));
  }
  refused(await command(['check', fileOf('cut.zh.json', '{\n  "title": "Pled'), '--lang', 'zh-Hans']), /第2行第17列：JSON 到这里就断了/);
});

test('check says what JSON.parse does not see: a name that stands twice, and digits that are lost', async () => {
  const text = reportWith({metrics: [{role: 'context', label: 'Homes', value: 1}]}).replace('"value":1', '\n"value": 2, "value": 90071992547409931234');
  const {code, stdout} = await command(['check', fileOf('slips.json', text)]);
  assert.match(stdout, /\(twice, error\)\n {4}item 7 “Homes”, \/categories\/0\/items\/0\/metrics\/0\/value \(line 2, column 22\): "value" stands twice in this object, first at line 2, column 1; only the last one is read\. Take one of them out\.\n/);
  assert.match(stdout, /\(digits, error\)\n.*90071992547409931234 has more digits than a number keeps, it would be shown as 90071992547409940000; /);
  assert.match(stdout, /2 errors/);
  assert.equal(code, 1);
  const chinese = await command(['check', fileOf('slips.json', text), '--lang', 'zh-Hans']);
  assert.match(chinese.stdout, /"value" 出现了两次，前一个在第2行第1列/);
  assert.match(chinese.stdout, /会显示成90071992547409940000/);
});

test('check shows the form that is wanted, with the figure that was found, and lists the words', async () => {
  const found = async (metric: object, item: object = {}): Promise<string> => (await command(['check', fileOf('form.json', reportWith({metrics: [{role: 'progress', label: 'Homes', ...metric}], ...item}))])).stdout;
  assert.match(await found({target: 150}), /expected an object, found 150\. Write it like \{"kind": "exact", "value": 150, "origin": "printed"\}\.\n/);
  assert.match(await found({target: {kind: 'atMost', value: 3}}), /expected a field "origin", found none; add it\. Write it like \{"kind": "atMost", "value": 3, "origin": "printed"\}\.\n/);
  assert.match(await found({stated: 0.52}), /Write it like \{"share": 0\.52, "of": "target"\}\.\n/);
  assert.match(await found({}, {status: 'achieved'}), /Write it like \{"state": "achieved"\}\.\n/);
  assert.match(await found({}, {metrics: [{label: 'Homes'}]}), /Write it like \{"role": "progress", "label": "Homes"\}\.\n/);
  assert.match(await found({basis: 'done'}), /expected one of "planned", "approved", "started", "finished", "inForce", found "done"\.\n/);
  assert.doesNotMatch(await found({value: '5'}), /Write it like/);
  assert.match(await found({}, {tags: 'parks'}), /expected a list, found "parks"\. Write it like \["parks"\]\.\n/);
  assert.match(await found({history: {2020: 3}}), /expected a list, found an object\. Write it like \[\{"date": "2021-07-01"\}\]\.\n/);
});

test('check names the share that a margin in points probably is, and the comma that is missing', async () => {
  const margins = fileOf('margins.json', reportWith({}, {standing: {margin: [5, 20]}}));
  assert.match((await command(['check', margins])).stdout, /\/standing\/margin\/1 \(line 1, column \d+\): expected a number of 1 or less, found 20; write 0\.2 for 20%\./);
  assert.match((await command(['check', margins, '--lang', 'zh-Hans'])).stdout, /应不大于1，实为5；5%请写成0\.05。/);
  refused(await command(['check', fileOf('comma.json', '{"lang": "en"\n "title": "T"}')]), /at line 2, column 2: a comma is missing before this place/);
  refused(await command(['check', fileOf('comma.zh.json', '{"lang": "en"\n "title": "T"}'), '--lang', 'zh-Hans']), /第2行第2列：不是 JSON，与前一个值之间少了一个逗号/);
});

test('render says of a file that is no report where its errors are', async () => {
  const {stderr, code} = await command(['render', fileOf('norender.json', reportWith({metrics: [{role: 'progress', label: 'Homes', target: 150}]})), '--target', 'text']);
  assert.match(stderr, /^ {2}item 7 “Homes”, \/categories\/0\/items\/0\/metrics\/0\/target \(line 1, column \d+\): expected an object, found 150\. Write it like \{"kind"/);
  assert.equal(code, 1);
});

test('check knows a web page and a workbook that is none, given by mistake', async () => {
  refused(await command(['check', fileOf('page.html', '<!DOCTYPE html>\n<html><body>{}</body></html>')]), /web page or XML, not JSON/);
  refused(await command(['check', fileOf('book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]))]), /no workbook that can be read/);
  refused(await command(['check', fileOf('page.zh.html', '<html></html>'), '--lang', 'zh-Hans']), /这是网页或 XML/);
});

test('check says once what is so in several cells, and nothing twice', async () => {
  const table = fileOf('colours.csv', 'title,Pledges\npublisher,City\nplan start,2026-01-01\nplan end,2026-12-31\nas of,2026-06-30\nlang,en\n\ncategory,item,verdict\nHomes,A,Amber\n,B,Green\n,C,Amber\n');
  const {stdout} = await command(['check', table]);
  assert.deepEqual(stdout.match(/.*"Amber".*/g), ['    C9, /categories/0/items/0/status/state; C11: The word "Amber" has no state yet; where figures tell how an item stands, it is shown in the details only. Give it one under "states" in the mapping.']);
  assert.doesNotMatch(stdout, /status-unmapped/);
});

test('check says of a day that cannot be told that, and not that the report lacks it', async () => {
  const table = fileOf('days.csv', 'title,Pledges\npublisher,City\nplan start,1/4/2025\nplan end,2026-03-31\nas of,2025-09-30\nlang,en\n\ncategory,item,target,value,better\nHomes,A,10,5,more\n');
  const {stdout, code} = await command(['check', table]);
  assert.match(stdout, /"1\/4\/2025" may begin with the day or with the month.*Write it like 2026-06-30/);
  assert.doesNotMatch(stdout, /expected a field "start"/);
  assert.equal(code, 1);
});

test('check lets no control character of a file through to the terminal', async () => {
  const {stdout} = await command(['check', fileOf('escape.json', reportWith({'\u001b[2J\u009bx': 1, status: {state: 'unrated', text: '\u001b[31mred\u202e'}}))]);
  assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  assert.match(stdout, /status-unmapped/);
});

test('check words the first thousand findings of a rule and counts the rest', async () => {
  const many = fileOf('thousands.json', reportWith({}, {categories: Array.from({length: 3000}, () => 1)}));
  const {code, stdout} = await command(['check', many]);
  assert.equal(stdout.match(/expected an object/g)?.length, 1000);
  assert.match(stdout, /and 2,000 more; --json lists all of them\./);
  assert.match(stdout, /3,000 errors/);
  assert.equal(code, 1);
  assert.equal(JSON.parse((await command(['check', many, '--json'])).stdout).files[0].findings.length, 3000);
});

test('check lives on when its reader closes the pipe', async () => {
  const many = fileOf('many.json', reportWith({metrics: Array.from({length: 20_000}, () => ({role: 'context', label: ''}))}));
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'check', many, '--json'], {cwd: root, env: {PATH: process.env['PATH'] ?? ''}, stdio: ['ignore', 'pipe', 'pipe']});
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(stderr, '');
  assert.equal(code, 1);
});

test('check reads a file whose name has spaces, signs of Chinese or a leading dash', async () => {
  const folder = join(dirname(clean), '报告 2021');
  mkdirSync(folder, {recursive: true});
  assert.equal((await command(['check', fileOf('报告 2021/半年 报.json', reportWith())])).code, 0);
  refused(await command(['check', '--', '-x.json']), /^-x\.json: There is no such file/);
});

test('check and render read standard input for -', async () => {
  const text = readFileSync(qingdao, 'utf8');
  const checked = await command(['check', '-'], {}, text);
  assert.equal(checked.code, 0, checked.stderr);
  assert.equal(checked.stdout, (await command(['check', qingdao])).stdout.replace(qingdao, '-'));
  assert.equal((await command(['render', '-', '--target', 'text'], {}, text)).stdout, (await command(['render', qingdao, '--target', 'text'])).stdout);
  assert.match((await command(['check', '-'], {}, '')).stderr, /^-: The file is empty; /);
});
