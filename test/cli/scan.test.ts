import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {slipsOf, type Spot, spotsOf} from '../../src/checker/scan.js';
import {pointerTo} from '../../src/schema/pointer.js';

/** Every value of a document with the pointer to it. */
function* valuesOf(value: unknown, path: readonly string[] = []): Generator<readonly [pointer: string, value: unknown]> {
  yield [pointerTo(path), value];
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value)) yield* valuesOf((value as Record<string, unknown>)[name], [...path, name]);
}

/** What stands at a place of a text. */
const at = (text: string, {line, column}: Spot): string => text.split('\n').slice(line - 1).join('\n').slice(column - 1);

test('spotsOf finds each value of a document where it stands', () => {
  fc.assert(fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
    const data: unknown = JSON.parse(json);
    const text = JSON.stringify(data, null, indent);
    const values = [...valuesOf(data)];
    const spots = spotsOf(text, values.map(([pointer]) => pointer));
    for (const [pointer, value] of values) {
      const start = typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[' : '{') : JSON.stringify(value);
      assert.ok(at(text, spots.get(pointer)!).startsWith(start), `${pointer} of ${text}`);
    }
  }));
});

test('spotsOf gives the object where a value would have to stand', () => {
  const text = '{\n  "plan": {"start": 1}\n}';
  assert.deepEqual(spotsOf(text, ['/plan/end', '/plan/start', '/a/b']), new Map([
    ['/plan/end', {line: 2, column: 11}], ['/plan/start', {line: 2, column: 21}], ['/a/b', {line: 1, column: 1}],
  ]));
});

test('slipsOf has nothing to say of what JSON.stringify writes', () => {
  fc.assert(fc.property(fc.json(), fc.double({noNaN: true, noDefaultInfinity: true}), (json, number) => assert.deepEqual(slipsOf(JSON.stringify([JSON.parse(json), number], null, 2)), [])));
});

test('slipsOf finds a name that stands twice in one object, however it is written, and not one that stands in two', () => {
  assert.deepEqual(slipsOf('{"a": 1,\n "b": [{"a": 2}, {"a": 3}],\n "\\u0061": 4}'), [
    {code: 'twice', pointer: '/a', expected: {line: 1, column: 2}, found: 'a'},
  ]);
  assert.deepEqual(slipsOf('[{"x/y": {"__proto__": 1, "z": 0, "__proto__": 2}}]').map(({pointer}) => pointer), ['/0/x~1y/__proto__']);
});

test('slipsOf finds a number beyond 2^53 whose digits are lost, and leaves one that is kept', () => {
  const [slip] = slipsOf('{"value":\n90071992547409931234}');
  assert.deepEqual(slip, {code: 'digits', pointer: '/value', expected: '90071992547409940000', found: '90071992547409931234'});
  // The oracle: a whole number is kept where the digits that are shown of it are its own.
  fc.assert(fc.property(fc.bigInt({min: -(10n ** 20n), max: 10n ** 20n}), (whole) => {
    const isKept = BigInt(String(Number(whole))) === whole;
    assert.deepEqual(slipsOf(`[${whole}]`).map(({found}) => found), isKept ? [] : [String(whole)]);
  }));
  for (const kept of ['1e300', '12.5E20', '100000000000000000000000', '0.1234567890123456789', '"90071992547409931234"']) {
    assert.deepEqual(slipsOf(`[${kept}]`), [], kept);
  }
});

test('slipsOf tells fewer slips where their pointers are as long as the file, so that they do not grow with its square', () => {
  const slips = slipsOf(`{"${'x'.repeat(300_000)}": [${Array.from({length: 900}, () => '{"a": 1, "a": 2}').join()}]}`);
  assert.equal(slips.length, 4);
  assert.ok(slips.every(({pointer}) => pointer.length > 300_000));
});

test('slipsOf reads nesting of any depth, and tells the first thousand', () => {
  assert.deepEqual(slipsOf('['.repeat(100_000) + ']'.repeat(100_000)), []);
  assert.equal(slipsOf(`[${Array.from({length: 3000}, () => '{"a": 1, "a": 2}').join()}]`).length, 1000);
});
