import {expect} from '@open-wc/testing';
import {boardOf} from '../../src/model/board.js';
import {changedFigures} from '../../src/model/changes.js';
import type {Metric} from '../../src/schema/report.js';
import {reportOf} from '../elements/fixture.js';

const progress = (label: string, value: number): Metric => ({role: 'progress', label, value});
const labels = (before: readonly Metric[], now: readonly Metric[]): unknown[] =>
  changedFigures(boardOf(reportOf(before)), boardOf(reportOf(now))).map(({label}) => label);

describe('changedFigures', () => {
  it('has none where nothing is otherwise, whatever the order', () => {
    expect(labels([progress('a', 1), progress('b', 2)], [progress('b', 2), progress('a', 1)])).to.deep.equal([]);
  });

  it('has what is otherwise and what is new, in the order of the board', () => {
    expect(labels([progress('a', 1), progress('b', 2), progress('c', 3)], [progress('d', 4), progress('a', 1), progress('b', 5), progress('c', 3)])).to.deep.equal(['d', 'b']);
  });

  it('does not have what has gone', () => {
    expect(labels([progress('a', 1), progress('b', 2)], [progress('b', 2)])).to.deep.equal([]);
  });

  it('has rates and context figures too', () => {
    expect(labels([{role: 'context', label: 'people', value: 1}, {role: 'rate', label: 'pass rate', rate: 0.9}], [{role: 'context', label: 'people', value: 2}, {role: 'rate', label: 'pass rate', rate: 0.8}]))
      .to.deep.equal(['people', 'pass rate']);
  });

  it('tells figures of the same words in two items apart', () => {
    const report = (value: number): ReturnType<typeof reportOf> => reportOf([], {categories: [{id: 'c', label: 'C', items: [
      {id: 'i', title: 'One', metrics: [progress('a', 1)]}, {id: 'k', title: 'Two', metrics: [progress('a', value)]},
    ]}]});
    expect(changedFigures(boardOf(report(2)), boardOf(report(1))).length).to.equal(1);
  });
});
