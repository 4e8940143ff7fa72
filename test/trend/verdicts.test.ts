import {expect} from '@open-wc/testing';
import {boardOf} from '../../src/model/board.js';
import {parse} from '../../src/schema/parse.js';
import type {Report} from '../../src/schema/report.js';
import {type ReadEntry, readSeries} from '../../src/trend/series.js';
import {countsThrough, verdictsThrough} from '../../src/trend/verdicts.js';

const report = async (name: string): Promise<Report> => parse(await (await fetch(`/demo/data/made-up-city/${name}.json`)).json());
const reports = await Promise.all(['2024-q4', '2025-q1', '2025-q3', '2025-q4', '2026-q1'].map(report));
const series = readSeries({}, reports.map((one): ReadEntry => ({asOf: one.asOf, report: one, fault: null})));
const newest = reports[4]!;
const library = (of: Report) => boardOf(of).items.find(({item}) => item.id === 'library')!;
const told = (all: ReturnType<typeof verdictsThrough>) => all.map(({date, verdict, days}) => [date, verdict.word.id, days]);

/** From the last day of one month to that of another, by Date. */
const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const expected = [
  ['2024-12', 'underWay', between('2024-12-31', '2025-09-30')], ['2025-09', 'stalled', between('2025-09-30', '2025-12-31')],
  ['2025-12', 'underWay', between('2025-12-31', '2026-03-31')], ['2026-03', 'kept', 0],
];

describe('verdictsThrough', () => {
  it('is what an item remembers and its own verdict, each for as long as it held', () => expect(told(verdictsThrough(library(newest), newest, null))).to.deep.equal(expected));

  it('says nothing twice that older reports of the series say too', () => expect(told(verdictsThrough(library(newest), newest, series))).to.deep.equal(expected));

  it('knows the verdicts of older reports where an item remembers none', () => {
    const view = library(newest);
    expect(told(verdictsThrough({...view, earlier: []}, newest, series))).to.deep.equal(expected);
  });

  it('looks at no report after its own', () => expect(told(verdictsThrough(library(reports[1]!), reports[1]!, series)).map(([date]) => date)).to.deep.equal(['2024-12']));

  it('gives an earlier verdict without a date no place in time', () => {
    const view = library(newest);
    const [first] = view.earlier;
    expect(told(verdictsThrough({...view, earlier: [{...first!, status: {is: 'stalled'}}]}, newest, null)).map(([date]) => date)).to.deep.equal(['2026-03']);
  });
});

describe('countsThrough', () => {
  it('counts every item of each report, the oldest first', () => {
    const counts = countsThrough(series);
    expect(counts.map(({day}) => day)).to.deep.equal(reports.map(({asOf}) => asOf));
    expect(counts.map(({legend}) => legend.reduce((sum, {count}) => sum + count, 0))).to.deep.equal([7, 7, 7, 8, 8]);
  });
});
