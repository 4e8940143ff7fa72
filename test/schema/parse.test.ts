import {expect} from '@open-wc/testing';
import {type Finding, ReportError} from '../../src/schema/error.js';
import {parse} from '../../src/schema/parse.js';
import {smallReport} from './small-report.js';

/** The findings for which `parse` refuses the data. */
function refusal(data: unknown): readonly Finding[] {
  try {
    parse(data);
  } catch (error) {
    if (error instanceof ReportError) return error.findings;
    throw error;
  }
  throw new Error('expected a ReportError, found a report');
}

/** Every object and list inside a value, itself included. */
const insides = (value: unknown): object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(insides)] : [];

describe('parse', () => {
  it('returns the report as it is', () => {
    expect(parse(smallReport())).to.deep.equal(smallReport());
  });

  it('freezes every object and list of the report', () => {
    expect(insides(parse(smallReport())).filter((inside) => !Object.isFrozen(inside))).to.deep.equal([]);
  });

  it('copies: the data is neither frozen nor shared', () => {
    const data = smallReport();
    const report = parse(data);
    const shared = new Set(insides(report));
    expect(insides(data).filter((inside) => Object.isFrozen(inside) || shared.has(inside))).to.deep.equal([]);
    data.categories[0].items[0].metrics[0].value = 1;
    expect(report).to.deep.equal(smallReport());
  });

  it('calls no advice for a report that the schema knows in full', () => {
    const advice: Finding[] = [];
    parse(smallReport(), (finding) => advice.push(finding));
    expect(advice).to.deep.equal([]);
  });

  it('keeps unknown fields and gives each as advice', () => {
    const data = smallReport();
    data.colour = 'red';
    data.categories[0]['a/b~c'] = {deep: [1]};
    const advice: Finding[] = [];
    expect(parse(data, (finding) => advice.push(finding))).to.deep.equal(data);
    expect(advice.map(({code, pointer}) => [code, pointer])).to.have.deep.members([['unknown', '/colour'], ['unknown', '/categories/0/a~1b~0c']]);
  });

  it('says nothing of what is inside `custom`', () => {
    const data = {...smallReport(), custom: {value: 'x', categories: null}};
    const advice: Finding[] = [];
    expect(parse(data, (finding) => advice.push(finding))).to.deep.equal(data);
    expect(advice).to.deep.equal([]);
  });

  it('draws a newer minor version with one advice `newer`, and none of its unknown fields', () => {
    const $schema = 'https://unpkg.com/civic-progress@1.7.2/dist/report.schema.json';
    const advice: Finding[] = [];
    const report = parse({...smallReport(), $schema, added: 1, more: 2}, (finding) => advice.push(finding));
    expect(report.categories).to.have.length(2);
    expect(advice).to.deep.equal([{code: 'newer', pointer: '/$schema', expected: '1.1', found: $schema, hint: ''}]);
  });

  it('says nothing of the same minor version, of its patches and of an older major version', () => {
    for (const version of ['1', '1.0', '1.0.9', '1.1', '0.9']) {
      const advice: Finding[] = [];
      parse({...smallReport(), $schema: `https://unpkg.com/civic-progress@${version}/dist/report.schema.json`}, (finding) => advice.push(finding));
      expect(advice, version).to.deep.equal([]);
    }
  });

  it('takes an address that ends in report.schema.json, with or without a host, and reads the version from its own field', () => {
    for (const $schema of ['report.schema.json', '../report.schema.json', 'https://example.org/civic/report.schema.json']) {
      const advice: Finding[] = [];
      parse({...smallReport(), $schema, version: '1.1'}, (finding) => advice.push(finding));
      parse({...smallReport(), $schema, version: '1.2'}, (finding) => advice.push(finding));
      expect(advice, $schema).to.deep.equal([{code: 'newer', pointer: '/version', expected: '1.1', found: '1.2', hint: ''}]);
      expect(refusal({...smallReport(), $schema, version: '2.0'})).to.deep.equal([{code: 'version', pointer: '/version', expected: '1.1', found: '2.0', hint: ''}]);
    }
    expect(refusal({...smallReport(), $schema: 'https://example.org/other.json'}).map(({pointer, code}) => [pointer, code])).to.deep.equal([['/$schema', 'form']]);
  });

  it('takes a verdict by a word of the scale or by a state, and refuses one with neither', () => {
    const withStatus = (status: object) => ({...smallReport(), categories: [{label: 'A', items: [{title: 'B', status}]}]});
    for (const status of [{is: 'kept'}, {state: 'missed'}, {is: 'kept', state: 'achieved', date: '2026', sources: [{title: 'C'}]}]) parse(withStatus(status));
    expect(refusal(withStatus({text: 'Kept'}))).to.deep.equal([{code: 'required', pointer: '/categories/0/items/0/status', expected: 'is" or "state', found: {text: 'Kept'}, hint: ''}]);
  });

  it('refuses a newer major version with that one finding, whatever else is in it', () => {
    const $schema = 'https://unpkg.com/civic-progress@2/dist/report.schema.json';
    expect(refusal({$schema, chapters: []})).to.deep.equal([{code: 'version', pointer: '/$schema', expected: '1.1', found: $schema, hint: ''}]);
    expect(() => parse({...smallReport(), $schema})).to.throw(ReportError).with.property('code', 'version');
  });

  it('lists all findings, in the order of the document', () => {
    const data = smallReport();
    delete data.lang;
    data.plan.start = '1 January';
    data.categories[0].items[0].metrics[1].rate = '97 %';
    data.categories[0].items[0].metrics[3].target.kind = 'about';
    data.categories[1].items = null;
    expect(refusal(data).map(({code, pointer}) => `${code} ${pointer}`)).to.deep.equal([
      'required ',
      'form /plan/start',
      'type /categories/0/items/0/metrics/1/rate',
      'enum /categories/0/items/0/metrics/3/target/kind',
      'type /categories/1/items',
    ]);
  });

  it('refuses what is no object at all', () => {
    for (const data of [null, undefined, 'report', 7, true, [], [smallReport()]]) {
      expect(refusal(data).map(({code, pointer}) => `${code} ${pointer}`), String(data)).to.deep.equal(['type ']);
    }
  });

  it('refuses a circular object for its depth', () => {
    const data = smallReport();
    data.categories[1].custom = data;
    expect(refusal(data).map(({code}) => code)).to.deep.equal(['depth']);
  });

  it('refuses 100,000 levels of nesting with one finding', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    expect(refusal({...smallReport(), custom: deep}).map(({code}) => code)).to.deep.equal(['depth']);
    expect(refusal(deep).map(({code}) => code)).to.deep.equal(['depth']);
  });

  it('points to what is nested too deeply by a pointer that can be resolved', () => {
    let found: unknown = {...smallReport(), custom: JSON.parse('{"a/b~c":'.repeat(200) + '0' + '}'.repeat(200))};
    const [finding] = refusal(found);
    for (const token of finding!.pointer.split('/').slice(1)) {
      found = (found as Record<string, unknown>)[token.replace(/~1/g, '/').replace(/~0/g, '~')];
    }
    expect(found).to.be.an('object').and.equal(finding!.found);
  });

  it('keeps a `__proto__` key as plain data and changes no prototype', () => {
    const advice: Finding[] = [];
    const data = JSON.parse(JSON.stringify(smallReport()).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":1},'));
    const report = parse(data, (finding) => advice.push(finding)) as object;
    const inherited = Object.getPrototypeOf(report) as object;
    expect([Reflect.ownKeys(inherited), Object.isFrozen(inherited), Object.getPrototypeOf(inherited)]).to.deep.equal([[], true, null]);
    expect(Object.getOwnPropertyDescriptor(report, '__proto__')?.value).to.deep.equal({polluted: true});
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
    expect(advice.map(({pointer}) => pointer)).to.deep.equal(['/__proto__', '/constructor']);
    expect(Object.keys(JSON.parse(JSON.stringify(report)))).to.include('__proto__');
  });

  it('does not take a field from a prototype for a field of the data', () => {
    const {lang, ...rest} = smallReport();
    const data = Object.assign(Object.create({lang}), rest);
    expect(refusal(data).map(({code, expected}) => [code, expected])).to.deep.equal([['required', 'lang']]);
  });

  it('takes a field that is undefined for one that is left out', () => {
    const data = {...smallReport(), license: undefined};
    expect(parse(data).license).to.equal(undefined);
    expect('license' in parse(data)).to.equal(false);
    expect(refusal({...smallReport(), title: {en: undefined}}).length).to.be.greaterThan(0);
    expect(refusal({...data, lang: undefined}).map(({code, expected}) => [code, expected])).to.deep.equal([['required', 'lang']]);
  });
});
