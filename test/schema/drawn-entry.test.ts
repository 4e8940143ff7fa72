import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {drawnEntry} from '../../src/schema/drawn-entry.js';

const [first, second, none] = [{asOf: '2025-03-31', src: 'a.json'}, {asOf: '2025-06-30', src: 'https://city.example/b.json'}, {asOf: '2025-09-30', missing: 'Elections.'}];

describe('drawnEntry', () => {
  it('is the latest that has a report, whatever the order', () => {
    for (const reports of [[first, second, none], [none, second, first]]) expect(drawnEntry({reports})).to.equal(second);
  });

  it('is that of the day that is asked for, else the latest', () => {
    expect(drawnEntry({reports: [first, second]}, '2025-03-31')).to.equal(first);
    for (const at of ['2025-09-30', 'soon']) expect(drawnEntry({reports: [first, second, none]}, at)).to.equal(second);
  });

  it('is the second of two of one day, asked for or not, as the series says', () => {
    const again = {...second, src: 'c.json'};
    for (const at of ['2025-06-30', '']) expect(drawnEntry({reports: [first, second, again]}, at)).to.equal(again);
  });

  it('takes a report that stands in the series', () => {
    const whole = {asOf: '2026-01-01', categories: []};
    expect(drawnEntry({reports: [first, whole]})).to.equal(whole);
  });

  it('is null for a report, for what is none, and for a series without any', () => {
    for (const data of [{categories: []}, null, undefined, 3, 'reports', [], {reports: 'all'}, {reports: []}, {reports: [none]}]) expect(drawnEntry(data)).to.equal(null);
  });

  it('takes no address but http, https and relative ones', () => {
    for (const src of ['javascript:alert(1)', 'JavaScript:1', 'data:,1', 'file:///a', 'blob:x', '', 'a b', 5, {}]) expect(drawnEntry({reports: [{asOf: '2025-03-31', src}]}), String(src)).to.equal(null);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.record({reports: fc.array(fc.oneof(fc.jsonValue(), fc.record({asOf: fc.jsonValue(), src: fc.jsonValue(), categories: fc.jsonValue()})))})), fc.string(), (data, at) => {
      drawnEntry(data, at);
    }));
  });
});
