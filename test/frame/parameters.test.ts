import assert from 'node:assert/strict';
import test from 'node:test';
import {parametersOf} from '../../src/frame/parameters.js';

const page = 'https://cdn.example/pledges/embed.html';
const of = (query: Record<string, string> | string, holds = false, at = page) => parametersOf(new URLSearchParams(query).toString(), at, holds);

test('parametersOf takes every parameter in its form, without a word', () => {
  const query = {
    src: 'https://city.example/2026.json', at: '2026-06-30', lang: 'zh-Hans', theme: 'dark', view: 'table', filter: 'over behind', controls: 'none', mode: 'elder',
    category: 'c1', id: 'budget-2026', childId: 'pym.1',
  };
  assert.deepEqual(of(query), {values: query, faults: []});
  assert.deepEqual(parametersOf('', page, false), {values: {}, faults: []});
});

const addresses: readonly (readonly [string, string | null, string?])[] = [
  ['https://city.example/2026.json', 'https://city.example/2026.json'],
  ['report.json', 'https://cdn.example/pledges/report.json'],
  ['/data/2026.json?v=2', 'https://cdn.example/data/2026.json?v=2'],
  ['//city.example/2026.json', 'https://city.example/2026.json'],
  ['http://localhost:8080/r.json', 'http://localhost:8080/r.json'],
  ['http://127.0.0.1/r.json', 'http://127.0.0.1/r.json'],
  ['http://[::1]:9/r.json', 'http://[::1]:9/r.json'],
  // An intranet without https still reads its own files.
  ['report.json', 'http://intranet.example/p/report.json', 'http://intranet.example/p/embed.html'],
  ['//city.example/2026.json', null, 'http://intranet.example/p/embed.html'],
  ['http://city.example/2026.json', null],
  ['http://localhost.evil.example/r.json', null],
  ['http://127.0.0.1.evil.example/r.json', null],
  ['http://localhost@evil.example/r.json', null],
  ['https://name:word@city.example/r.json', null],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:application/json,{}', null],
  ['data:application/json,{}', null, 'file:///home/embed.html'],
  ['blob:https://cdn.example/7', null],
  ['file:///etc/passwd', null],
  ['ftp://city.example/r.json', null],
  ['https://', null],
  ['', null],
];

for (const [src, expected, at] of addresses) {
  test(`parametersOf ?src=${JSON.stringify(src)}${at ? ` on ${at}` : ''} ${expected === null ? 'is ignored with a sentence' : 'is taken'}`, () => {
    const {values, faults} = of({src}, false, at);
    assert.equal(values.src ?? null, expected);
    if (expected === null) assert.deepEqual(faults, [`the parameter src is ignored: expected an address with https:, a relative one, or http: on this machine, found ${JSON.stringify(src).replace('\\n', '\n')}.`]);
    else assert.deepEqual(faults, []);
  });
}

const bad: readonly (readonly [string, string])[] = [
  ['at', '2026'], ['at', '30.6.2026'], ['lang', '../en'], ['lang', 'english please'], ['lang', ''], ['theme', 'purple'], ['theme', 'DARK'], ['view', '<b>'], ['filter', 'over"'], ['filter', 'over '.repeat(60)],
  ['controls', 'none;'], ['mode', 'a\u0000b'], ['category', 'c1"]'], ['id', 'a b'], ['id', 'x'.repeat(101)], ['childId', 'axPYMx b'], ['childId', '.*\n'],
];

for (const [name, value] of bad) {
  test(`parametersOf ?${name}=${JSON.stringify(value.slice(0, 20))} is ignored with a sentence`, () => {
    const {values, faults} = of({[name]: value});
    assert.deepEqual(values, {});
    assert.equal(faults.length, 1);
    assert.match(faults[0]!, new RegExp(`^the parameter ${name} is ignored: expected .+, found "[^]*"\\.$`));
  });
}

test('parametersOf ignores what it does not know, what stands twice, and says so; what Pym adds it passes over', () => {
  const {values, faults} = parametersOf('?onload=x&theme=dark&theme=light&__proto__=1&initialWidth=300&parentTitle=a&parentUrl=b', page, false);
  assert.deepEqual(values, {});
  assert.deepEqual(faults.map((fault) => fault.replace(/expected one of .*, found/, 'expected one of them, found')), [
    'the parameter onload is ignored: expected one of them, found an unknown name.',
    'the parameter theme is ignored: expected it once, found it more than once.',
    'the parameter __proto__ is ignored: expected one of them, found an unknown name.',
  ]);
  assert.equal(Object.getPrototypeOf(values), Object.prototype);
});

test('parametersOf lets nobody put other figures into a page that holds its report', () => {
  const {values, faults} = of({src: 'https://evil.example/rosy.json', lang: 'en'}, true);
  assert.deepEqual(values, {lang: 'en'});
  assert.deepEqual(faults, ['the parameter src is ignored: expected no other report, since this page holds its own, found "https://evil.example/rosy.json".']);
});
