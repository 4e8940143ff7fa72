import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';
import {type Finding, ReportError} from '../../src/schema/error.js';
import {parse} from '../../src/schema/parse.js';

const folder = new URL('../invalid/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** By file: code and JSON pointer of each finding, in the order of the document. Written by hand from the schema. */
const expected = read('expected.json') as Readonly<Record<string, readonly (readonly [code: Finding['code'], pointer: string])[]>>;
const files = readdirSync(folder).filter((name) => name !== 'expected.json').sort();

test('Every invalid report is expected to fail, and every one expected is there.', () => {
  assert.deepEqual(files, Object.keys(expected).sort());
});

for (const file of files) {
  const pairs = expected[file] ?? [];

  test(`parse(${file}) throws a ReportError: ${pairs.map(([code, pointer]) => `${code} at "${short(pointer)}"`).join(', ')}.`, () => {
    const data = read(file);
    assert.throws(() => parse(data), (error) => {
      assert.ok(error instanceof ReportError);
      assert.deepEqual(error.findings.map(({code, pointer}) => [code, pointer]), pairs);
      assert.equal(error.code, pairs[0]?.[0] === 'version' ? 'version' : 'schema');
      assert.equal(error.message.split('\n').length, pairs.length, 'one sentence for each finding');
      return true;
    });
  });
}

test('The invalid reports show every code that a document can earn.', () => {
  const codes: Finding['code'][] = ['above', 'depth', 'empty', 'enum', 'few', 'form', 'many', 'maximum', 'minimum', 'required', 'type', 'version'];
  assert.deepEqual([...new Set(Object.values(expected).flat().map(([code]) => code))].sort(), codes);
});

function short(pointer: string): string {
  return pointer.length > 60 ? `${pointer.slice(0, 57)}…` : pointer;
}
