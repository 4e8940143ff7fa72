// Holds src/schema/series.schema.json to what a full JSON Schema validator says of it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {seriesRules} from '../../src/schema/series-rules.js';
import {validate} from '../../src/schema/validate.js';

type Json = any;

const read = (path: string): Json => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const schema = read('src/schema/series.schema.json');
const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, formats: {date: (text: string) => String(new Date(`${text}T00:00:00Z`).toJSON()).startsWith(text) && text.length === 10}});
ajv.addSchema(read('src/schema/report.schema.json'));
const follows = ajv.compile(schema);
const sample = read('demo/data/made-up-city/series.json');

describe('series.schema.json', () => {
  it('takes the sample', () => assert.equal(follows(sample), true, JSON.stringify(follows.errors)));

  it('describes every field, and gives an example of each', () => {
    const fields = [schema, ...Object.values<Json>(schema.$defs)].flatMap(({properties}) => Object.entries<Json>(properties));
    assert.deepEqual(fields.filter(([, field]) => !field.description || !field.examples).map(([name]) => name), []);
  });

  it('is what our own validator follows, whatever is put into a series', () => {
    const places = ['title', 'lang', 'every', 'reports', 'changes', '$schema', 'reports/0/src', 'reports/0/asOf', 'reports/2/missing', 'changes/0/kind', 'changes/0/from', 'changes/0/at', 'changes/1/reason'];
    const value = fc.oneof(fc.constantFrom(null, '', 'x', '2025-02-30', '2025-02-28', 'javascript:a', 3, true, [], ['a b'], ['a'], {}, {en: 'x'}, undefined), fc.string(), fc.jsonValue());
    fc.assert(fc.property(fc.constantFrom(...places), value, (place, given) => {
      const series = structuredClone(sample);
      const names = place.split('/');
      const last = names.pop()!;
      const inside = names.reduce((at: Json, name) => at[name], series);
      if (given === undefined) delete inside[last];
      else inside[last] = given;
      const data = JSON.parse(JSON.stringify(series));
      assert.equal(validate(data, undefined, seriesRules, 'Series').length === 0, follows(data), `${place}: ${JSON.stringify(given)}`);
    }), {numRuns: 500});
  });
});
