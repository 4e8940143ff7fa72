import assert from 'node:assert/strict';
import {type ChildProcess, execFileSync, fork} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {publishInto} from '../../../src/cli/publish/destination.js';
import {locked, LockedError, lockName} from '../../../src/cli/publish/lock.js';
import {has} from '../../needs.js';

const home = mkdtempSync(join(tmpdir(), 'civic-progress-destination-'));
const started: ChildProcess[] = [];
after(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(home, {recursive: true, force: true});
});

/** A publisher in a process of its own, once it waits for its moment. */
async function publisher(folder: string, letter: string, files: number, bytes: number): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('publisher.ts', import.meta.url)), [folder, letter, String(files), String(bytes)], {execArgv: ['--import', 'tsx']});
  started.push(child);
  await once(child, 'message');
  return child;
}

const edition = (letter: string, files: number, bytes: number) => () => Array.from({length: files}, (_, i) => ({name: `${i}.txt`, bytes: Buffer.alloc(bytes, letter), isImmutable: false}));
/** The editions of which a folder has files, and whether anything else lies in it. */
const foundIn = (folder: string): readonly [editions: string[], others: string[]] => {
  const names = readdirSync(folder).sort();
  return [[...new Set(names.filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'latin1')[0]!))], names.filter((name) => !name.endsWith('.txt'))];
};

test('two publishers at the same moment leave one whole edition, and both end well', async () => {
  const folder = join(home, 'race');
  const publishers = await Promise.all(['A', 'B'].map((letter) => publisher(folder, letter, 40, 5000)));
  for (let round = 0; round < 40; round++) {
    rmSync(folder, {recursive: true, force: true});
    const ends = publishers.map((one) => once(one, 'message'));
    const at = Date.now() + 20;
    for (const one of publishers) one.send(at);
    // The one that comes second finds the mark, which names the same files, as it would write it.
    const written = (await Promise.all(ends)).map(([end]) => end.written);
    assert.deepEqual(written.sort(), [40, 41]);
    const [editions, others] = foundIn(folder);
    assert.equal(editions.length, 1, `round ${round}: ${editions.join(' and ')}`);
    assert.deepEqual(others, ['published.json']);
  }
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} while an edition is written leaves no half of it`, async () => {
    for (let round = 0; round < 5; round++) {
      const folder = join(home, `${signal}-${round}`);
      publishInto(folder, edition('A', 400, 20_000));
      const one = await publisher(folder, 'B', 400, 20_000);
      const end = once(one, 'message');
      one.send(0);
      while (!existsSync(`${folder}.B`)) await wait(1);
      await wait(round * 8);
      one.kill(signal);
      await Promise.race([end, once(one, 'exit')]);
      const [editions, others] = foundIn(folder);
      assert.equal(editions.length, 1, `round ${round}: ${editions.join(' and ')}`);
      assert.deepEqual(others, ['published.json']);
    }
  });
}

test('a killed publisher leaves nothing that the next one does not clear away', async () => {
  const folder = join(home, 'killed');
  publishInto(folder, edition('A', 400, 20_000));
  const one = await publisher(folder, 'B', 400, 20_000);
  one.send(0);
  while (!existsSync(`${folder}.B`)) await wait(1);
  await wait(10);
  one.kill('SIGKILL');
  await once(one, 'exit');
  assert.ok(!('fault' in publishInto(folder, edition('C', 400, 20_000))));
  assert.deepEqual(foundIn(folder), [['C'], ['published.json']]);
});

/** A folder with an edition and the lock of some publisher, which is so many seconds old. */
function withLock(name: string, holder: string, seconds = 0): string {
  const folder = join(home, name);
  publishInto(folder, edition('A', 3, 10));
  const lock = join(folder, lockName);
  writeFileSync(lock, holder);
  const then = Date.now() / 1000 - seconds;
  utimesSync(lock, then, then);
  return folder;
}

test('what the last edition had goes, also where the edition that has it no more was broken off among its files', () => {
  const folder = join(home, 'fewer');
  publishInto(folder, edition('A', 3, 10));
  // A folder at the place of a file stops the new edition after its first ones.
  mkdirSync(join(folder, 'taken', 'inside'), {recursive: true});
  const fewer = () => [...edition('B', 1, 10)(), {name: 'taken', bytes: Buffer.from('B'), isImmutable: false}];
  assert.deepEqual(Object.keys(publishInto(folder, fewer)), ['fault']);
  assert.deepEqual(foundIn(folder)[0].sort(), ['A', 'B']);
  rmSync(join(folder, 'taken'), {recursive: true});
  assert.deepEqual(publishInto(folder, fewer), {files: 3, written: 2});
  assert.deepEqual(readdirSync(folder).sort(), ['0.txt', 'published.json', 'taken']);
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'published.json'), 'utf8')).files, ['0.txt', 'taken']);
  assert.deepEqual(publishInto(folder, fewer), {files: 3, written: 0});
});

test('a lock of a publisher that runs, here or on another machine, is heeded', () => {
  for (const [name, holder] of [['here', `${hostname()} ${process.ppid}`], ['elsewhere', 'another-machine 1'], ['unwritten', '']] as const) {
    assert.throws(() => locked(withLock(name, holder), () => assert.fail('not alone'), 100), LockedError);
  }
});

test('a lock that nobody holds any more is not: of a process of this number, as in a container, or of another machine an hour ago', () => {
  for (const folder of [withLock('container', `${hostname()} ${process.pid}`), withLock('long-ago', 'another-machine 1', 3600)]) {
    assert.deepEqual(publishInto(folder, edition('B', 3, 10)), {files: 4, written: 3});
    assert.deepEqual(foundIn(folder), [['B'], ['published.json']]);
  }
});

if (await has('a disk in memory', 'publishing on a full disk', import.meta.url)) {
  test('a full disk leaves the last edition whole, says so, and takes an edition that has room', () => {
    const disk = join(home, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk]);
    try {
      const folder = join(disk, 'pledges');
      assert.deepEqual(publishInto(folder, edition('A', 4, 40_000)), {files: 5, written: 5});
      // Room for some of its files beside those of the last edition, and not for all.
      for (const files of [12, 40]) {
        assert.deepEqual(publishInto(folder, edition('B', files, 40_000)), {fault: {code: 'system', error: 'ENOSPC'}});
        assert.deepEqual(foundIn(folder), [['A'], ['published.json']]);
      }
      assert.deepEqual(publishInto(folder, edition('C', 2, 40_000)), {files: 3, written: 3});
      assert.deepEqual(foundIn(folder), [['C'], ['published.json']]);
      assert.deepEqual(readdirSync(folder).sort(), ['0.txt', '1.txt', 'published.json']);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
}
