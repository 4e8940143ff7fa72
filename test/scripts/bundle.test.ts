import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'acorn';

const built = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)));
const files = [['civic-progress.js', 'module'], ['civic-progress.classic.js', 'script']] as const;

for (const [name, sourceType] of files) {
  const text = built(name).toString('utf8');

  test(`${name} is syntax of ES2021`, () => {
    assert.doesNotThrow(() => parse(text, {ecmaVersion: 2021, sourceType}));
    assert.throws(() => parse(`${text}\n(class {static {}});`, {ecmaVersion: 2021, sourceType}), 'the parser would notice newer syntax');
  });

  test(`${name} asks for nothing but itself`, () => {
    const {body} = parse(text, {ecmaVersion: 'latest', sourceType});
    assert.deepEqual(body.filter(({type}) => type === 'ImportDeclaration'), []);
    assert.doesNotMatch(text, /\bimport\s*\(|\brequire\s*\(|sourceMappingURL/);
  });

  test(`${name} has Lit's production build and its own Trusted Types policy, in a try`, () => {
    assert.doesNotMatch(text, /dev mode|lit-html"/i);
    assert.equal(text.match(/createPolicy/g)?.length, 1);
    assert.match(text, /try\{[\w$]+=[\w$]+\.createPolicy\("civic-progress"/);
    assert.doesNotMatch(text, /globalThis/, 'browsers without it read the file to its end');
  });

  test(`${name} has in integrity.json the hash and the size that a browser will find`, () => {
    const entry = (JSON.parse(built('integrity.json').toString('utf8')) as Record<string, {integrity: string; bytes: number}>)[name];
    assert.equal(entry?.integrity, `sha384-${createHash('sha384').update(built(name)).digest('base64')}`);
    assert.equal(entry?.bytes, built(name).length);
  });
}

test('the classic file says its encoding itself, since a page may be in GBK', () => {
  assert.deepEqual([...built('civic-progress.classic.js').subarray(0, 3)], [0xef, 0xbb, 0xbf]);
});

test('the schema and the licences lie beside the drop-in files', () => {
  assert.deepEqual(built('report.schema.json'), readFileSync(fileURLToPath(new URL('../../src/schema/report.schema.json', import.meta.url))));
  for (const name of ['lit-html', 'd3-path']) assert.match(built('licenses.txt').toString('utf8'), new RegExp(`^${name} \\d`, 'm'));
  assert.ok(existsSync(fileURLToPath(new URL('../../dist/esm/index.d.ts', import.meta.url))));
});
