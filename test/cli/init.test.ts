import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {audit} from '../../src/audit/audit.js';
import {firstReport} from '../../src/checker/first-report.js';
import {en} from '../../src/words/en.js';
import {parse} from '../../src/schema/parse.js';
import {command} from './command.js';

const home = mkdtempSync(join(tmpdir(), 'civic-progress-init-'));
after(() => rmSync(home, {recursive: true, force: true}));

for (const lang of ['en', 'zh-Hans']) {
  test(`init --lang ${lang} writes a report in which check finds nothing`, async () => {
    const file = join(home, `${lang}.json`);
    const {code, stdout, stderr} = await command(['init', file, '--lang', lang]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(stdout.includes(`civic-progress preview ${file} `), stdout);
    assert.ok(stdout.endsWith(`civic-progress check ${file}\n`));
    const checked = await command(['check', file, '--json']);
    assert.equal(checked.code, 0);
    const [{findings, advice}] = JSON.parse(checked.stdout).files;
    assert.deepEqual([findings, advice], [[], []]);
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).lang, lang);
  });
}

test('init shows a share below and one above its target', async () => {
  const file = join(home, 'shares.json');
  await command(['init', file]);
  const {stdout} = await command(['render', file, '--target', 'text', '--lang', 'en']);
  for (const figure of ['52.7%', '112.7%', '12.7% over']) assert.ok(stdout.includes(figure), stdout);
});

test('init leaves a file alone that is there, and says where none can be', async () => {
  const file = join(home, 'mine.json');
  writeFileSync(file, 'mine');
  const there = await command(['init', file]);
  assert.deepEqual([there.code, there.stdout, there.stderr], [2, '', `civic-progress: ${file} is there already and stays as it is; name a new file.\n`]);
  assert.equal(readFileSync(file, 'utf8'), 'mine');
  const nowhere = await command(['init', join(home, 'none', 'a.json')]);
  assert.match(nowhere.stderr, /could not be written \(ENOENT\); mend that, or name another file\.\n$/);
  assert.equal(nowhere.code, 2);
});

test('the first report agrees with itself on every day of a year', () => {
  for (let day = Date.UTC(2028, 0, 1); day <= Date.UTC(2028, 11, 31); day += 86_400_000) {
    assert.deepEqual(audit(parse(firstReport(en.init.first, 'en', new Date(day)))), []);
  }
});
