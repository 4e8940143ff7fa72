import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {faultOf} from '../../src/checker/fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('faultOf agrees with JSON.parse on what is JSON', () => {
  fc.assert(fc.property(fc.json(), (text) => assert.equal(faultOf(text), null)));
  // Valid JSON with one sign taken out, doubled or replaced is broken in most of the ways that files are.
  fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', '1', '\\', '\n', '-', '.'), (text, place, sign) => {
    const at = place % (text.length + 1);
    for (const broken of [text.slice(0, at) + sign + text.slice(at + 1), text.slice(0, at) + sign + text.slice(at), text.slice(0, at)]) {
      assert.equal(faultOf(broken) === null, isJson(broken), broken);
    }
  }), {numRuns: 2000});
});

const places: readonly (readonly [string, number, string])[] = [
  ['', 0, 'end'], ['{', 1, 'end'], ['[1', 2, 'end'], ['{"a"', 4, 'end'], ['"abc', 4, 'end'], ['[tru', 4, 'end'], ['"\\u12', 5, 'end'],
  ['[1,]', 3, 'comma'], ['{"a":1,}', 7, 'comma'], ['[1 2]', 3, 'apart'], ['{"a": 1 "b": 2}', 8, 'apart'], ['[{} {}]', 4, 'apart'], ['{"a": "b"c"}', 9, 'other'], ['{"a": "b""c"}', 9, 'other'], ['{a:1}', 1, 'other'], ['{} x', 3, 'other'], ['[NaN]', 1, 'other'],
  ['"a\nb"', 2, 'other'], ['[01]', 1, 'other'], ['[1}', 2, 'other'], ['"\\x"', 2, 'other'],
];

for (const [text, offset, kind] of places) {
  test(`faultOf(${JSON.stringify(text)}) is ${kind} at ${offset}`, () => assert.deepEqual(faultOf(text), {offset, kind}));
}

test('faultOf has no limit of nesting', () => {
  assert.deepEqual(faultOf('['.repeat(200_000)), {offset: 200_000, kind: 'end'});
});
