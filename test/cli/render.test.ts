import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {initWasm, Resvg} from '@resvg/resvg-wasm';
import {charactersOf} from '../../src/cli/png.js';
import {renderStatic} from '../../src/static.js';
import {chineseFont, has, latinFont} from '../needs.js';
import {targets} from '../static/targets.js';
import {command, fileOf, qingdao, reportWith, root} from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'civic-progress-render-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const report = JSON.parse(readFileSync(qingdao, 'utf8'));

for (const target of targets) {
  test(`civic-progress render FILE --target ${target} writes what renderStatic gives, to a file or to standard output`, async () => {
    const out = join(folder, `report.${target}`);
    const wanted = renderStatic(report, {target, lang: 'en', part: {category: '3'}});
    const said = await command(['render', qingdao, '--target', target, '--lang', 'en', '--part', 'category=3']);
    assert.deepEqual(said, {code: 0, stdout: wanted, stderr: ''});
    assert.deepEqual(await command(['render', qingdao, '--target', target, '--lang', 'en', '--part', 'category=3', '--out', out]), {code: 0, stdout: '', stderr: ''});
    assert.equal(readFileSync(out, 'utf8'), wanted);
  });
}

test('a file that is no report ends with 1 and its findings, one that cannot be read with 2', async () => {
  const wrong = await command(['render', join(root, 'test/invalid/data-url-of-image.json'), '--target', 'html']);
  assert.equal(wrong.code, 1);
  assert.equal(wrong.stdout, '');
  assert.match(wrong.stderr, /\/categories\/0\/items\/0\/images\/0\/src \(line 9, column 55\): expected a form such as/);
  assert.match(wrong.stderr, /This is no report that can be drawn/);
  const missing = await command(['render', join(folder, 'nothing.json'), '--target', 'html'], {LC_ALL: 'zh_CN.UTF-8'});
  assert.equal(missing.code, 2);
  assert.match(missing.stderr, /找不到这个文件/);
});

test('a part that the report has not, and a folder that is none, are said in words', async () => {
  const part = await command(['render', qingdao, '--target', 'svg', '--part', 'item=99']);
  assert.deepEqual([part.code, part.stdout], [2, '']);
  assert.match(part.stderr, /The report has no "item=99"/);
  const out = await command(['render', qingdao, '--target', 'svg', '--out', join(folder, 'none', 'a.svg')]);
  assert.equal(out.code, 2);
  assert.match(out.stderr, /could not be written \(ENOENT\)/);
});

/** Width, height and share of pixels that differ from the first one, of a PNG: read back by the renderer itself, as an image. */
async function inkOf(png: Buffer): Promise<{readonly width: number; readonly height: number; readonly ink: number}> {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  const {pixels} = new Resvg(svg).render();
  let other = 0;
  for (let i = 0; i < pixels.length; i += 4) if (Math.abs(pixels[i]! - pixels[0]!) > 40 || Math.abs(pixels[i + 2]! - pixels[2]!) > 40) other++;
  return {width, height, ink: other / (width * height)};
}

if (await has('Noto Sans CJK', 'render --target png', import.meta.url)) test('--target png draws the SVG with ink, at twice its size or at a width', async () => {
  await initWasm(readFileSync(join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')));
  const svg = renderStatic(report, {target: 'svg', part: {item: '1', metric: '3'}});
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
  const out = join(folder, 'ring.png');
  const args = ['render', qingdao, '--target', 'png', '--part', 'item=1,metric=3', '--font', chineseFont, '--out', out];
  assert.deepEqual(await command(args), {code: 0, stdout: '', stderr: ''});
  const twice = await inkOf(readFileSync(out));
  assert.deepEqual([twice.width, twice.height], [width! * 2, height! * 2]);
  // The ring of radii 39 to 49 of 60, 168 px across, is 12,000 px² of the picture; words and lap come on top.
  const ring = Math.PI * (49 ** 2 - 39 ** 2) * (168 / 120) ** 2 / (width! * height!);
  assert.ok(twice.ink > ring && twice.ink < 2 * ring, `expected ink of ${ring} and its words, found ${twice.ink}`);
  assert.deepEqual(await command([...args, '--width', '600']), {code: 0, stdout: '', stderr: ''});
  assert.equal((await inkOf(readFileSync(out))).width, 600);
});

if (await has('Noto Sans CJK', 'render --target card', import.meta.url)) test('--target card draws the picture for links at its size, and asks for a file', async () => {
  const out = join(folder, 'share.png');
  assert.deepEqual(await command(['render', qingdao, '--target', 'card', '--font', chineseFont, '--out', out]), {code: 0, stdout: '', stderr: ''});
  const {width, height, ink} = await inkOf(readFileSync(out));
  assert.deepEqual([width, height], [1200, 630]);
  assert.ok(ink > 0.005, `expected words on the picture, found ink of ${ink}`);
  for (const args of [['--target', 'card'], ['--target', 'card', '--over-time', '--part', 'metric=x', '--out', out]]) assert.equal((await command(['render', qingdao, ...args])).code, 2);
});

if (await has('DejaVu Sans', 'render --target png with a font that lacks a character', import.meta.url)) test('a character that no font has is an error in words that names it, never a box', async () => {
  const out = join(folder, 'boxes.png');
  const {code, stderr} = await command(['render', qingdao, '--target', 'png', '--part', 'item=1,metric=3', '--font', latinFont, '--out', out]);
  assert.equal(code, 2);
  assert.match(stderr, /No font has 政 \(U\+653F\)|No font has .*政 \(U\+653F\)/);
  assert.match(stderr, /add a font that has them with another --font FILE/);
  assert.equal(existsSync(out), false);
  const english = fileOf('english.json', reportWith({metrics: [{role: 'progress', label: 'Homes', value: 4, direction: 'more', target: {kind: 'exact', value: 5, origin: 'printed'}}]}));
  assert.equal((await command(['render', english, '--target', 'png', '--part', 'item=7', '--font', latinFont, '--out', out])).code, 0);
});

test('a file that is no font is named', async () => {
  const {code, stderr} = await command(['render', qingdao, '--target', 'png', '--font', join(root, 'README.md'), '--out', join(folder, 'a.png')]);
  assert.equal(code, 2);
  assert.match(stderr, /README\.md is no font that can be drawn with; name a TrueType or OpenType file/);
});

test('charactersOf(svg) takes what is drawn and leaves out title, description, blanks and marks', () => {
  assert.deepEqual(charactersOf('<svg><title>T</title><desc>D</desc><text><tspan>a &amp;\u200d 汉a</tspan></text></svg>'), ['a', '&', '汉']);
});

test('civic-progress embed FILE prints the element, a fallback with true words and the drop-in with its integrity', async () => {
  const {code, stdout, stderr} = await command(['embed', qingdao, '--base-url', 'https://city.example/p', '--lang', 'en']);
  assert.deepEqual([code, stderr], [0, 'Upload qingdao-2021-half-year.json and, from the folder dist of the package, civic-progress.js to https://city.example/p/.\n']);
  const {integrity} = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'))['civic-progress.js'];
  assert.ok(stdout.includes(`<script type="module" src="https://city.example/p/civic-progress.js" integrity="${integrity}" crossorigin="anonymous"></script>`), stdout);
  assert.match(stdout, /^<link rel="preload" as="fetch" crossorigin="anonymous" href="https:\/\/city\.example\/p\/qingdao-2021-half-year\.json" \/>\n<civic-report src="https:\/\/city\.example\/p\/qingdao-2021-half-year\.json" lang="en">/);
  const [, title, said] = /<p><a href="https:\/\/city\.example\/p\/qingdao-2021-half-year\.json">([^<]+)<\/a> ([^<]+)<\/p>/.exec(stdout)!;
  assert.equal(title, "Qingdao's pledges of 2021: the first half-year");
  for (const words of ['30 June 2021', '5 items', '19 items', 'behind time elapsed 4', '15 at or above 100%', '304%']) assert.ok(said!.includes(words), said);
  // No picture that no command has made.
  assert.doesNotMatch(stdout, /<img/);
  assert.doesNotMatch(stdout, /style=|onload|<style/);
});

test('civic-progress embed FILE without --base-url says that its addresses are relative', async () => {
  const {code, stderr} = await command(['embed', qingdao, '--lang', 'en']);
  assert.equal(code, 0);
  assert.match(stderr, /into the folder of the page that the snippet stands on; its addresses are relative, --base-url gives them whole\.$/m);
});

for (const address of ['https://a"b/', 'javascript:alert(1)', 'https://city.example/p?x', 'https://u:p@city.example/', 'city.example/p']) {
  test(`civic-progress embed FILE --base-url ${address} is refused with a sentence, as publish refuses it`, async () => {
    const {code, stdout, stderr} = await command(['embed', qingdao, '--base-url', address]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /needs the whole address of the folder, such as https:\/\/city\.example\/pledges\//);
  });
}

test('civic-progress embed FILE --target iframe prints a quotation with true words, a frame that frame.js finds, and frame.js with its integrity', async () => {
  const {code, stdout, stderr} = await command(['embed', qingdao, '--target', 'iframe', '--base-url', 'https://city.example/p', '--lang', 'en']);
  assert.deepEqual([code, stderr], [0, 'Upload qingdao-2021-half-year.json and, from the folder dist of the package, embed.html and frame.js to https://city.example/p/.\n']);
  const {integrity} = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'))['frame.js'];
  assert.match(stdout, /^<blockquote lang="en"><a href="[^"]+">[^<]*304%/);
  const [frame] = /<iframe[^>]*>/.exec(stdout)!;
  assert.match(frame, / src="https:\/\/city\.example\/p\/embed\.html\?src=https%3A%2F%2Fcity\.example%2Fp%2Fqingdao-2021-half-year\.json&amp;lang=en"/);
  // The mark by which src/frame/parent-page.ts knows its frames.
  assert.match(frame, / title="Qingdao's[^"]*".* data-civic-progress/);
  assert.ok(stdout.includes('src="https://city.example/p/frame.js"') && stdout.includes(`integrity="${integrity}"`), stdout);
  assert.doesNotMatch(stdout, /style=|onload/);
});
