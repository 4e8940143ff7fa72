import {expect} from '@open-wc/testing';
import type {Item, Metric, Report} from '../../src/schema/report.js';
import {formerId, matched, PartsIndex, placesOf} from '../../src/trend/match.js';
import {reportOf} from '../model/reports.js';

const metric = (id: string | undefined, label: string, more: object = {}): Metric => ({role: 'progress', label, ...id === undefined ? {} : {id}, ...more}) as Metric;
const item = (fields: Partial<Item>, ...metrics: readonly Metric[]): Item => ({title: 'Item', ...fields, metrics: metrics as Metric[]});
const of = (...items: readonly Item[]): Report => reportOf(...items);

/** The label of what the first figure of a report was in an older one; null where it is not in it. */
const was = (now: Report, before: Report, changes: Parameters<typeof matched>[2] = []): unknown => matched(placesOf(now)[0]!, new PartsIndex(before), changes, '2024-12-31')?.metric.label ?? null;

describe('matched', () => {
  const rows: readonly (readonly [string, Report, Report, string | null])[] = [
    ['the same id, in another item and under another label', of(item({id: 'b'}, metric('m', 'New'))), of(item({id: 'a'}, metric('m', 'Old'))), 'Old'],
    ['another id under the same label', of(item({number: 1}, metric('m', 'Homes'))), of(item({number: 1}, metric('n', 'Homes'))), null],
    ['an id that two figures had', of(item({}, metric('m', 'Homes'))), of(item({number: 1}, metric('m', 'A')), item({number: 2}, metric('m', 'B'))), null],
    ['an id that two figures have now', of(item({number: 2}, metric('m', 'Trees')), item({number: 1}, metric('m', 'Homes'))), of(item({number: 1}, metric('m', 'Homes')), item({number: 2}, metric('t', 'Trees'))), null],
    ['an id of another role', of(item({}, metric('m', 'Homes'))), of(item({}, metric('m', 'Homes', {role: 'context'}))), null],
    ['no ids, the same number and label', of(item({number: 3}, metric(undefined, 'Homes'))), of(item({number: 1}, metric(undefined, 'Homes')), item({number: 3}, metric(undefined, 'Homes', {value: 1}))), 'Homes'],
    ['no ids, the same number, and one figure each', of(item({number: 3}, metric(undefined, 'Homes'))), of(item({number: 3}, metric(undefined, 'Flats'))), 'Flats'],
    ['no ids, and several figures under other labels', of(item({number: 3}, metric(undefined, 'Homes'))), of(item({number: 3}, metric(undefined, 'Flats'), metric(undefined, 'Houses'))), null],
    ['no ids, and two under the label', of(item({number: 3}, metric(undefined, 'Homes'))), of(item({number: 3}, metric(undefined, 'Homes'), metric(undefined, 'Homes'))), null],
    ['neither id nor number', of(item({}, metric(undefined, 'Homes'))), of(item({}, metric(undefined, 'Homes'))), null],
    ['an id that is new, in the item of that number', of(item({number: 3}, metric('m', 'Homes'))), of(item({number: 3}, metric(undefined, 'Homes'))), 'Homes'],
    ['a number that two items had', of(item({number: 3}, metric(undefined, 'Homes'))), of(item({number: 3}, metric(undefined, 'Homes')), item({number: 3}, metric(undefined, 'Homes'))), null],
  ];
  for (const [what, now, before, label] of rows) it(`${label === null ? 'finds nothing by' : 'knows a figure by'} ${what}`, () => expect(was(now, before)).to.equal(label));

  it('follows what was renamed, one name after the other, and only after the older report', () => {
    const changes = [
      {kind: 'renamed', from: ['b'], to: ['c'], at: '2025-06-30'}, {kind: 'renamed', from: ['a'], to: ['b'], at: '2025-03-31'},
    ] as const;
    expect(formerId('c', changes as never, '2024-12-31')).to.equal('a');
    expect(formerId('c', changes as never, '2025-03-31')).to.equal('b');
    expect(formerId('c', changes as never, '2025-06-30')).to.equal('c');
    expect(was(of(item({}, metric('c', 'New'))), of(item({}, metric('a', 'Old'))), changes as never)).to.equal('Old');
  });

  it('does not take what was split for its part', () => {
    expect(was(of(item({}, metric('b', 'New'))), of(item({}, metric('a', 'Old'))), [{kind: 'split', from: ['a'], to: ['b', 'c'], at: '2025-06-30'}])).to.equal(null);
  });
});
