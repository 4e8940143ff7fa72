import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {browser, launchBrowser} from '../../scripts/browser.js';

describe('a browser is launched', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'civic-progress-launch-'));
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  /** A program that is the Chromium of these tests, but that `fate` meets at the first `times` of its starts. */
  async function unlucky(name: string, fate: string, times: number) {
    const path = join(folder, name);
    const {executablePath, ...options} = await browser();
    writeFileSync(path, `#!/bin/sh
echo . >> '${path}.starts'
if [ "$(wc -l < '${path}.starts')" -le ${times} ]; then echo 'all is over' >&2; ${fate}; fi
exec '${executablePath}' "$@"
`);
    chmodSync(path, 0o700);
    return {...options, executablePath: path};
  }

  it('once more where a signal ended it while it started', async () => {
    const launched = await launchBrowser(await unlucky('once', 'kill -TRAP $$', 1));
    try {
      assert.match(await launched.version(), /Chrome\//);
    } finally {
      await launched.close();
    }
  });

  it('not for ever: what ends it twice is told with its own words', async () => {
    await assert.rejects(launchBrowser(await unlucky('twice', 'kill -TRAP $$', 2)), /Failed to launch the browser process[^]*all is over/);
  });

  it('once where it ended of itself, which it would do again', async () => {
    await assert.rejects(launchBrowser(await unlucky('itself', 'exit 3', 1)), /Code: 3[^]*all is over/);
  });
});
