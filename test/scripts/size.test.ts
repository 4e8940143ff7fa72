import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('../../scripts/size.js', import.meta.url));

describe('size', () => {
  const folder = mkdtempSync(join(tmpdir(), 'civic-progress-size-'));
  const size = () => spawnSync(process.execPath, [script, folder], {encoding: 'utf8'});
  const write = (name: string, bytes: number) => writeFileSync(join(folder, name), randomBytes(bytes));

  after(() => rmSync(folder, {recursive: true}));

  it('asks for a build where there is none', () => {
    const {status, stderr} = size();
    assert.equal(status, 1);
    assert.match(stderr, /^civic-progress\.js: expected the file in .*, found none; run `npm run build`\.$/m);
  });

  it('prints each file beside its budget and ends with 0 below it', () => {
    write('civic-progress.js', 20_000);
    write('civic-progress.classic.js', 23_000);
    write('civic-trend.js', 40_000);
    write('tables.js', 40_000);
    write('doctor.js', 9000);
    write('figures.js', 17_000);
    write('frame.js', 900);
    const {status, stdout, stderr} = size();
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^civic-progress\.js +20000 +19\.5\d KB +\d\d\.\d\d KB$/m);
    assert.match(stdout, /^frame\.js +900 +0\.88 KB +0\.98 KB$/m);
    assert.match(stdout, /^civic-progress\.classic\.js +23000 +22\.\d\d KB +\d\d\.\d\d KB$/m);
  });

  it('ends with 1 and a sentence above the budget', () => {
    write('civic-progress.js', 90_000);
    const {status, stderr} = size();
    assert.equal(status, 1);
    assert.match(stderr, /^civic-progress\.js: expected at most \d{5} bytes after brotli, found 900\d\d; .*\.\n$/);
  });
});
