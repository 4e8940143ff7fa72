import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import optimise, {init} from '@jsquash/oxipng/optimise.js';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {scenes} from './scenes.js';
import {Stage} from './stage.js';

/** Whether the references are made anew in place of being compared: `npm run screenshots`. */
const renewing = process.env['CIVIC_PROGRESS_RENEW'] !== undefined;
const folder = fileURLToPath(new URL('screenshots/', import.meta.url));
/** What was found in place of a reference, and where the two differ; not part of the repository. */
const differing = fileURLToPath(new URL('differing/', import.meta.url));

/**
 * Pixels that may differ. The browser and the fonts are those of package-lock.json, so the same code gives the same pixels: two runs
 * differed in none. A few are left to the arithmetic of another processor; the smallest thing that is drawn, a line at the target, has 32.
 */
const tolerance = 10;
/** How different a pixel may be before it counts, 0 to 1: some steps of 255 in one channel, so that a colour that changes a little is found. */
const threshold = 0.02;

const elsewhere = 'the Chromium out of npm, in which the references are drawn, runs on Linux x64 alone';

const stage = await Stage.open('everywhere');
after(() => stage?.close());

describe('the reference screenshots', {skip: stage === null && elsewhere}, () => {
  before(async () => {
    rmSync(differing, {recursive: true, force: true});
    if (!renewing) return;
    mkdirSync(folder, {recursive: true});
    for (const name of strangers()) rmSync(`${folder}${name}`);
    await init(await WebAssembly.compile(readFileSync(createRequire(import.meta.url).resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm'))));
  });

  for (const {name, highest = 1200, ...scene} of scenes) {
    it(`show ${name} as it is`, async () => {
      // Twice: Chromium leaves the words of a choice in the font that it had when they were first laid out, and by then all fonts are there.
      await stage!.show(scene);
      await stage!.show(scene);
      assert.deepEqual(await stage!.lettersWithoutFont(), [], 'letters that only a font of this machine has');
      const found = await stage!.picture(highest);
      if (renewing) writeFileSync(`${folder}${name}.png`, new Uint8Array(await optimise(found.slice().buffer as ArrayBuffer, {level: 3})));
      else compare(name, found);
    });
  }

  it('are of these scenes alone, and together smaller than 3.9 MB', () => {
    assert.deepEqual(strangers(), []);
    assert.ok(readdirSync(folder).reduce((sum, name) => sum + statSync(`${folder}${name}`).size, 0) < 3_900_000);
  });
});

/** Files in the folder that no scene makes. */
const strangers = (): readonly string[] => readdirSync(folder).filter((file) => !scenes.some(({name}) => file === `${name}.png`));

function compare(name: string, found: Uint8Array): void {
  const expected = PNG.sync.read(readFileSync(`${folder}${name}.png`));
  const actual = PNG.sync.read(Buffer.from(found));
  const {width, height} = expected;
  const keep = (suffix: string, bytes: Uint8Array): void => {
    mkdirSync(differing, {recursive: true});
    writeFileSync(`${differing}${name}${suffix}.png`, bytes);
  };
  const advice = `test/looks/differing/${name}.png shows what was found; if it is right, npm run screenshots makes the references anew`;
  if (actual.width !== width || actual.height !== height) {
    keep('', found);
    assert.fail(`expected a picture of ${width} × ${height}, found ${actual.width} × ${actual.height}; ${advice}`);
  }
  const difference = new PNG({width, height});
  const count = pixelmatch(expected.data, actual.data, difference.data, width, height, {threshold, includeAA: true});
  if (count <= tolerance) return;
  keep('', found);
  keep('.difference', PNG.sync.write(difference));
  assert.fail(`expected at most ${tolerance} differing pixels, found ${count}; ${advice}, and ${name}.difference.png where they differ`);
}
