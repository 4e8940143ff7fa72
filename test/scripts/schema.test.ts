// Holds src/schema to what a full JSON Schema validator says of the same schema.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {pointerTo} from '../../src/schema/pointer.js';
import {validate} from '../../src/schema/validate.js';
import {smallReport} from '../schema/small-report.js';

type Json = any;

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const schema: Json = JSON.parse(readFileSync(file('src/schema/report.schema.json'), 'utf8'));

/** RFC 3339 full-date, written apart from the validator's own. */
function date(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

const strict = {allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, formats: {date}} as const;

/** Every node of the schema that is a schema itself, with its pointer; `properties` and `$defs` are no schemas, what they hold is. */
function nodes(node: Json, pointer = ''): [string, Json][] {
  const inside = ['properties', '$defs'].flatMap((key) => Object.entries(node[key] ?? {}).map(([name, child]) => [`${pointer}/${key}${pointerTo([name])}`, child] as const));
  const single = ['items', 'additionalProperties', 'propertyNames'].flatMap((key) => node[key] ? [[`${pointer}/${key}`, node[key]] as const] : []);
  const branches = ((node.oneOf ?? []) as Json[]).map((child, i) => [`${pointer}/oneOf/${i}`, child] as const);
  return [[pointer, node], ...[...inside, ...single, ...branches].flatMap(([at, child]) => nodes(child, at))];
}

const definition = (ref: string): Json => schema.$defs[ref.replace('#/$defs/', '')];

describe('report.schema.json', () => {
  it('has generated files that are not stale', () => {
    execFileSync(process.execPath, [file('scripts/schema.js'), '--check'], {stdio: 'pipe'});
  });

  it('is a valid schema in ajv\'s strict mode', () => {
    assert.doesNotThrow(() => new Ajv2020(strict).compile(schema));
  });

  it('describes every definition and every property, and gives an example of each', () => {
    const told = nodes(schema).filter(([pointer]) => /\/(properties|\$defs)\/[^/]+$/.test(pointer));
    assert.ok(told.length > 150, `expected more than 150 properties, found ${told.length}`);
    const silent = told.flatMap(([pointer, node]) => {
      const from = node.$ref ? definition(node.$ref) : {};
      return [
        (node.description ?? from.description) ? [] : `${pointer}: no description`,
        (node.examples ?? from.examples)?.length > 0 ? [] : `${pointer}: no example`,
      ].flat();
    });
    assert.deepEqual(silent, []);
  });

  it('gives only examples that are valid where they stand', () => {
    const ajv = new Ajv2020(strict).addSchema(schema);
    const faults = nodes(schema).filter(([, node]) => node.examples).flatMap(([pointer, node]) => {
      const check = ajv.compile({$ref: `${schema.$id}#${pointer.split('/').map(encodeURIComponent).join('/')}`});
      return (node.examples as Json[]).filter((example) => !check(example)).map((example) => `${pointer}: ${JSON.stringify(example)} ${ajv.errorsText(check.errors)}`);
    });
    assert.deepEqual(faults, []);
  });

  it('uses only keywords that validate.ts reads', () => {
    const source = readFileSync(file('src/schema/validate.ts'), 'utf8');
    const words = new Set(['$schema', '$id', '$defs', 'title', 'description', 'examples']);
    // scripts/schema.js turns these into the name of a rule, a choice by one property, and an enum of one word.
    const turned = new Set(['$ref', 'oneOf', 'const']);
    const used = new Set(nodes(schema).flatMap(([, node]) => Object.keys(node)).filter((key) => !words.has(key) && !turned.has(key)));
    assert.deepEqual([...used].filter((key) => !new RegExp(`\\brule\\.${key}\\b`).test(source)), []);
    assert.deepEqual([...new Set(nodes(schema).flatMap(([, node]) => node.format ?? []))], ['date']);
  });

  it('states beside a $ref only words, because validate.ts reads nothing else there', () => {
    const words = ['$ref', 'title', 'description', 'examples'];
    assert.deepEqual(nodes(schema).filter(([, node]) => node.$ref && Object.keys(node).some((key) => !words.includes(key))).map(([pointer]) => pointer), []);
  });
});

/** The schema as it is published, for the verdict. */
const published = new Ajv2020(strict).compile(schema);

/** The same schema with each oneOf told by which property it is chosen, so that ajv speaks of the chosen branch only. */
const chosen = new Ajv2020({...strict, discriminator: true}).compile((() => {
  const copy = structuredClone(schema);
  for (const [name, key] of [['Metric', 'role'], ['Target', 'kind']] as const) {
    Object.assign(copy.$defs[name], {type: 'object', required: [key], discriminator: {propertyName: key}});
  }
  return copy;
})());

const has = (value: Json, name: string) => typeof value === 'object' && value !== null && Object.hasOwn(value, name);

function at(document: Json, pointer: string): Json {
  return pointer.split('/').slice(1).reduce((value, token) => value[token.replace(/~1/g, '/').replace(/~0/g, '~')], document);
}

/** Where ajv finds fault, in the places in which our findings stand: at the chosen word, and at the name that is no language. */
function placeOf(error: ErrorObject, document: Json): string[] {
  if (error.keyword === 'propertyNames') return [];
  if (error.propertyName !== undefined) return [error.instancePath + pointerTo([error.propertyName])];
  const tag = error.keyword === 'discriminator' ? error.params['tag'] as string : undefined;
  return [tag && has(at(document, error.instancePath), tag) ? error.instancePath + pointerTo([tag]) : error.instancePath];
}

const sorted = (places: Iterable<string>) => [...new Set(places)].sort();

/** Every place inside a document, as the names that lead to it. */
const places = (value: Json, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null ? [path, ...Object.keys(value).flatMap((name) => places(value[name], [...path, name]))] : [path];

const words = ['', 'x', 'en', 'zh-Hans', '2021', '2021-02-30', '2021-02-28', '2021-02-28\n', 'javascript:x', 'java\tscript:x', 'a.html', '#', '18.44万人', 'progress',
  'rate', 'context', 'part', 'range', 'none', 'atLeast', 'constructor', '__proto__', 'items', 'target', 'https://unpkg.com/civic-progress@1.2/x', '\ud800'];
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -0, -1, 1, 0.5, 1e308, 7, 10000, [], {}, [[]], [null], ['a', 'b'], {en: ''}, {en: 'x'}, {english_uk: 'x'}, {other: 'x'}, {en: {one: 'x'}}, {role: 'rate'}, {kind: 'none'}, {kind: 'range', min: 0}),
  fc.constantFrom(...words), fc.string({maxLength: 8}), fc.double({noNaN: true, noDefaultInfinity: true}), fc.jsonValue({maxDepth: 2}));
const mutation = fc.record({
  where: fc.nat(), how: fc.constantFrom('replace', 'replace', 'delete', 'add', 'swap'), value, name: fc.oneof(fc.constantFrom('value', 'text', 'role', 'kind', 'a/b~c', ...words), fc.string({maxLength: 4})), other: fc.nat(),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** The document after one change. Plain assignment is avoided: `__proto__` must become data. */
function mutated(document: Json, {where, how, value, name, other}: Mutation): Json {
  const all = places(document);
  const path = all[where % all.length]!;
  const put = (inside: Json, field: string, given: Json) => {
    Object.defineProperty(inside, field, {value: structuredClone(given), enumerable: true, configurable: true, writable: true});
  };
  if (path.length === 0) return how === 'replace' && other % 20 === 0 ? value : document;
  const parent = path.slice(0, -1).reduce((inside, step) => inside[step], document);
  const last = path.at(-1)!;
  const here = parent[last];
  if (how === 'replace') put(parent, last, value);
  else if (how === 'delete') Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last];
  else if (how === 'add') Array.isArray(here) ? here.push(structuredClone(value)) : put(typeof here === 'object' && here !== null ? here : parent, name, value);
  else put(parent, last, all[other % all.length]!.reduce((inside, step) => inside[step], document));
  return document;
}

describe('validate beside ajv', () => {
  it('finds the small report valid, as ajv does', () => {
    assert.equal(published(smallReport()), true);
    assert.equal(chosen(smallReport()), true);
    assert.deepEqual(validate(smallReport()), []);
  });

  it('gives the verdict of ajv and names the same places, for any few changes to a report', () => {
    let invalid = 0;
    fc.assert(fc.property(fc.array(mutation, {minLength: 1, maxLength: 3}), (mutations) => {
      const document = mutations.reduce(mutated, smallReport());
      const findings = validate(document);
      assert.equal(findings.length === 0, published(document));
      chosen(document);
      const expected = sorted((chosen.errors ?? []).flatMap((error) => placeOf(error, document)));
      assert.deepEqual(sorted(findings.map(({pointer}) => pointer)), expected);
      if (findings.length > 0) invalid++;
    }), {numRuns: Number(process.env['CIVIC_PROGRESS_RUNS'] ?? 500)});
    assert.ok(invalid > 100, `expected more than 100 invalid reports among them, found ${invalid}`);
  });
});
