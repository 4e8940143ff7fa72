import {expect} from '@open-wc/testing';
import {parse} from '../../src/schema/parse.js';
import {changesBetween} from '../../src/trend/report-changes.js';
import {readSeries} from '../../src/trend/series.js';
import {seriesFindings} from '../../src/trend/series-findings.js';

const report = (asOf: string, trees: object) => parse({
  $schema: 'report.schema.json', lang: 'en', title: 'Trees', publisher: {name: 'Council'}, plan: {start: '2025-01-01', end: '2027-12-31'}, asOf,
  categories: [{label: 'Parks', items: [{title: 'Trees', id: 'trees', metrics: [{role: 'progress', id: 'planted', label: 'Planted', direction: 'more', ...trees}]}]}],
});
const series = (...trees: readonly object[]) => readSeries({}, trees.map((one, i) => {
  const asOf = `202${5 + i}-06-30`;
  return {asOf, report: report(asOf, one), fault: null};
}));
const target = (value: number) => ({kind: 'atLeast', value, origin: 'printed'});
const [inTrees, inHectares] = [
  {value: 100, unit: {en: {one: 'tree', other: 'trees'}}, target: target(5000)},
  {value: 0.2, unit: 'ha', target: target(5), history: [{date: '2025-06-30', value: 0.1}]},
];

describe('a figure that is counted in another unit than before', () => {
  const read = series(inTrees, inHectares);

  it('has neither risen nor fallen, nor was it restated, nor did its target move: of 5,000 trees and 5 ha neither is more', () => {
    const [before, now] = read.reports;
    expect(Object.values(changesBetween(before!, now!, read)).flat()).to.deep.equal([]);
  });

  it('is asked about by its unit alone, as a word and not as JSON', () => {
    expect(seriesFindings(read).map(({code, from, to}) => [code, from, to])).to.deep.equal([['unit', 'trees', 'ha']]);
  });
});

describe('a unit that a later report has in more languages', () => {
  it('is the same unit: the target that moved is told', () => {
    const read = series({...inHectares, history: []}, {...inHectares, unit: {fr: 'hectares', en: 'ha'}, target: target(6), history: []});
    expect(seriesFindings(read).map(({code}) => code)).to.deep.equal(['moved']);
  });
});
