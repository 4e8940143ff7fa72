import {expect} from '@open-wc/testing';
import type {Finding} from '../../src/schema/error.js';
import {isSeries, parseSeries} from '../../src/schema/parse-series.js';
import {smallReport} from './small-report.js';

const small = (more: object = {}) => ({$schema: 'series.schema.json', lang: 'en', title: 'Series', reports: [{asOf: '2025-03-31', src: 'a.json'}], ...more});
const findings = (data: unknown): string[] => {
  try {
    parseSeries(data);
    return [];
  } catch (error) {
    return (error as {findings: Finding[]}).findings.map(({code, pointer}) => `${code} ${pointer}`);
  }
};

describe('parseSeries', () => {
  it('takes addresses, whole reports and days without one', () => {
    const {reports} = parseSeries(small({reports: [{asOf: '2025-03-31', src: 'a.json'}, smallReport(), {asOf: '2025-06-30', missing: 'Elections.'}]}));
    expect(reports.map(({src, whole, missing}) => [src, whole !== undefined, missing])).to.deep.equal([['a.json', false, undefined], [undefined, true, undefined], [undefined, false, 'Elections.']]);
  });

  it('takes every address of its schema that was written, with or without a host', () => {
    for (const $schema of ['series.schema.json', '../series.schema.json', 'https://unpkg.com/civic-progress@1/dist/series.schema.json', 'civic-progress@1.1/series.schema.json']) expect(findings(small({$schema})), $schema).to.deep.equal([]);
  });

  const rows: readonly (readonly [string, unknown, string])[] = [
    ['without reports', small({reports: []}), 'few /reports'], ['with an entry that says nothing', small({reports: [{asOf: '2025-03-31'}]}), 'required /reports/0'],
    ['without a day', small({reports: [{src: 'a.json'}]}), 'required /reports/0'], ['with a script for an address', small({reports: [{asOf: '2025-03-31', src: 'javascript:alert(1)'}]}), 'form /reports/0/src'],
    ['with an unknown interval', small({every: 'week'}), 'enum /every'], ['that is a report', smallReport(), 'required '], ['that is a list', [], 'type '], ['with a change without a day', small({changes: [{kind: 'split'}]}), 'required /changes/0'],
  ];
  for (const [what, data, finding] of rows) it(`refuses one ${what}`, () => expect(findings(data)).to.include(finding));

  it('leaves what is wrong inside of a whole report to its own check', () => expect(findings(small({reports: [{asOf: '2025-03-31', categories: 'none'}]}))).to.deep.equal([]));

  it('advises of fields that it does not know, but not of those of a report', () => {
    const advice: string[] = [];
    parseSeries(small({colour: 'red', reports: [smallReport()]}), ({pointer}) => advice.push(pointer));
    expect(advice).to.deep.equal(['/colour']);
  });
});

describe('isSeries', () => {
  for (const [data, expected] of [[small(), true], [smallReport(), false], [null, false], ['reports', false], [{reports: 3}, false]] as const) {
    it(`(${JSON.stringify(data).slice(0, 40)}) is ${expected}`, () => expect(isSeries(data)).to.equal(expected));
  }
});
