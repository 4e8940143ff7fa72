import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type Board, type BoardItem, boardOf, sharesOfTargets} from '../../src/model/board.js';
import {type Standing, standings} from '../../src/model/standing.js';
import type {ProgressMetric} from '../../src/schema/report.js';
import {anyMetric} from './arbitrary-metric.js';
import {fetchBoard, insides, metricOf, reportOf} from './reports.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const reached = (value: number, goal: number, more: Partial<ProgressMetric> = {}): ProgressMetric =>
  metricOf({direction: 'more', value, target: {kind: 'exact', value: goal, origin: 'printed'}, ...more});
const only = (board: Board): BoardItem => board.items[0]!;

describe('boardOf the first report', () => {
  let board: Board;
  before(async () => {
    board = await fetchBoard('qingdao-2021-half-year');
  });
  const numbers = (standing: Standing): (number | undefined)[] => board.items.filter((item) => item.standing === standing).map(({item}) => item.number);

  it('has the pace of half a year, 181 of 365 days', () => {
    expect(board.pace).to.equal(181 / 365);
  });

  it('has 32 items in 10 categories: 2 2 4 4 6 4 3 3 2 2', () => {
    expect(board.categories.map(({items}) => items.length)).to.deep.equal([2, 2, 4, 4, 6, 4, 3, 3, 2, 2]);
    expect(board.items.map(({item}) => item.number)).to.deep.equal(Array.from({length: 32}, (_, i) => i + 1));
    expect(board.items.map(({index}) => index)).to.deep.equal(Array.from({length: 32}, (_, i) => i));
  });

  it('finds every share at 1 or above in 7 items: 8 10 16 21 22 23 24', () => {
    const all = board.items.filter((item) => sharesOfTargets(item).length > 0 && sharesOfTargets(item).every(({share}) => share.value! >= 1));
    expect(all.map(({item}) => item.number)).to.deep.equal([8, 10, 16, 21, 22, 23, 24]);
    expect(sum(board.legend.filter(({key}) => key === 'over' || key === 'met').map(({count}) => count))).to.equal(7);
  });

  // Worked out from the printed percentages: half a year is 49.6 %, so ahead starts at 54.6 % and behind below 44.6 %.
  it('places each item by the figure that stands worst', () => {
    expect(numbers('over')).to.deep.equal([10, 22, 24]);
    expect(numbers('met')).to.deep.equal([8, 16, 21, 23]);
    expect(numbers('ahead')).to.deep.equal([2, 3, 5, 6, 7, 9, 11, 15, 19, 27, 30]);
    expect(numbers('onTrack')).to.deep.equal([32]);
    expect(numbers('behind')).to.deep.equal([1, 12, 20, 29]);
    expect(numbers('unknown')).to.deep.equal([4, 13, 14, 17, 18, 25, 26, 28, 31]);
  });

  it('counts 3 4 11 1 4 9, which add up to 32', () => {
    expect(board.legend.map(({key, count, word}) => [key, count, word])).to.deep.equal(
      [['over', 3, null], ['met', 4, null], ['ahead', 11, null], ['onTrack', 1, null], ['behind', 4, null], ['unknown', 9, null]]);
    expect(sum(board.legend.map(({count}) => count))).to.equal(32);
  });

  it('has the highest share of all, and how many there are and reach their target', () => {
    expect(board.highest!.value).to.equal(3.04);
    expect([board.shares, board.reached]).to.deep.equal((['shares', 'reached'] as const).map((count) => sum(board.categories.map((category) => category[count]))));
    expect(boardOf({...board.report, categories: []}).highest).to.equal(null);
  });

  it('says that 4 of the 7 rest on starts: 8 16 22 23', () => {
    expect(board.unfinished).to.equal(4);
  });

  // The 41 printed percentages, one of them for two metrics, and the two that can be computed (24, 29).
  it('counts 44 shares, 15 of them at 1 or above, by category', () => {
    expect(board.categories.map(({shares}) => shares)).to.deep.equal([6, 1, 7, 4, 4, 13, 2, 3, 2, 2]);
    expect(board.categories.map((category) => category.reached)).to.deep.equal([1, 0, 3, 1, 1, 6, 2, 0, 0, 1]);
  });

  it('derives every standing, since the report gives no verdict', () => {
    for (const {origin, standing} of board.items) expect(origin).to.equal(standing === 'unknown' ? null : 'derived');
  });

  it('keeps the declared counts beside its own: 5 achieved and 19 ahead', () => {
    expect(board.report.declared?.counts?.map(({count}) => count)).to.deep.equal([5, 19]);
  });

  it('keeps a pass rate out of the shares', () => {
    const food = board.items.find(({item}) => item.number === 30)!;
    expect(food.metrics).to.have.length(1);
    expect(food.figures.map(({role}) => role)).to.deep.equal(['rate']);
  });

  it('finds one stated share that does not follow, that of the estates', () => {
    const differing = board.items.flatMap(({metrics}) => metrics).filter(({share}) => share.differs);
    expect(differing.map(({metric}) => metric.id)).to.deep.equal(['estates']);
  });

  it('is frozen all the way down', () => {
    expect(insides(board).filter((inside) => !Object.isFrozen(inside))).to.deep.equal([]);
  });
});

describe('boardOf verdicts', () => {
  it('takes every stated status for the standing, and an unrated item for unknown', async () => {
    const {items, legend} = await fetchBoard('made-up-statuses');
    expect(items.map(({item, standing, origin}) => [item.status?.state, standing, origin])).to.deep.equal([
      ['exceeded', 'over', 'stated'], ['onTrack', 'onTrack', 'stated'], ['behind', 'behind', 'stated'], ['achieved', 'met', 'stated'], ['ahead', 'ahead', 'stated'],
      ['inProgress', 'inProgress', 'stated'], ['notStarted', 'notStarted', 'stated'], ['suspended', 'suspended', 'stated'], ['dropped', 'dropped', 'stated'],
      ['unrated', 'unknown', 'stated'],
    ]);
    // Each has a word of its own.
    expect(legend.map(({key, count}) => [key, count])).to.have.deep.members(items.map(({key}) => [key, 1]));
  });

  it('lets a stated status win over the figures', () => {
    const item = only(boardOf(reportOf({title: '项', status: {state: 'behind'}, metrics: [reached(12, 10)]})));
    expect(item).to.include({standing: 'behind', origin: 'stated'});
    expect(item.metrics[0]!.standing).to.equal('over');
  });

  it('falls back to the figures where the item is unrated', () => {
    expect(only(boardOf(reportOf({title: '项', status: {state: 'unrated'}, metrics: [reached(12, 10)]})))).to.include({standing: 'over', origin: 'derived'});
  });

  it('does not count a stated verdict among those that rest on starts', () => {
    const started = reached(12, 10, {basis: 'started'});
    expect(boardOf(reportOf({title: '项', metrics: [started]})).unfinished).to.equal(1);
    expect(boardOf(reportOf({title: '项', status: {state: 'achieved'}, metrics: [started]})).unfinished).to.equal(0);
    expect(boardOf(reportOf({title: '项', metrics: [reached(5, 10, {basis: 'started'})]})).unfinished).to.equal(0);
  });
});

describe('boardOf figures', () => {
  it('takes the figure of an item that stands worst, and leaves unknown ones aside', () => {
    expect(only(boardOf(reportOf({title: '项', metrics: [reached(12, 10), reached(1, 10), metricOf({})]}))).standing).to.equal('behind');
    expect(only(boardOf(reportOf({title: '项', metrics: [reached(12, 10), metricOf({})]}))).standing).to.equal('over');
    expect(only(boardOf(reportOf({title: '项'})))).to.include({standing: 'unknown', origin: null});
  });

  it('counts a part of the target, and not a part of the value', () => {
    const started = (of: 'target' | 'value'): ProgressMetric => reached(25, 25, {parts: [{role: 'part', label: '完工', of, value: 2}]});
    const ofTarget = boardOf(reportOf({title: '项', metrics: [started('target')]}));
    expect(only(ofTarget).standing).to.equal('behind');
    expect(ofTarget.categories[0]).to.include({shares: 2, reached: 1});
    const ofValue = boardOf(reportOf({title: '项', metrics: [started('value')]}));
    expect(only(ofValue).standing).to.equal('met');
    expect(ofValue.categories[0]).to.include({shares: 1, reached: 1});
    expect(only(ofValue).metrics[0]!.parts[0]).to.deep.include({standing: 'unknown'});
    expect(only(ofValue).metrics[0]!.parts[0]!.share.value).to.equal(2 / 25);
  });

  it('holds a metric against its own plan where it has one', () => {
    const late = reached(3, 10, {pace: {rule: 'cumulative', points: [{by: '2021-06-30', share: 0.2}]}});
    expect(only(boardOf(reportOf({title: '项', metrics: [late]}))).metrics[0]).to.include({pace: 0.2, standing: 'ahead'});
    const silent = reached(3, 10, {pace: {rule: 'level', points: [{by: '2021-12-31', value: 10}]}});
    expect(only(boardOf(reportOf({title: '项', metrics: [silent]}))).metrics[0]).to.include({pace: null, standing: 'unknown'});
  });

  it('says that the time elapsed, or a time of their own, places figures only where it does', () => {
    const ceiling = metricOf({direction: 'less', value: 12, target: {kind: 'atMost', value: 10, origin: 'printed'}});
    const own = reached(5, 10, {asOf: '2021-03-31'});
    const rows: readonly (readonly [ProgressMetric, boolean, boolean])[] = [[reached(5, 10), true, false], [reached(12, 10), false, false], [ceiling, false, false], [own, false, true]];
    for (const [metric, paced, pacedApart] of rows) expect(boardOf(reportOf({title: '项', metrics: [metric]}))).to.include({paced, pacedApart});
  });

  it('adds up to its items, and is frozen, whatever the metrics', () => {
    fc.assert(fc.property(fc.array(fc.array(anyMetric, {maxLength: 3}), {maxLength: 4}), (items) => {
      const board = boardOf(reportOf(...items.map((metrics) => ({title: '项', metrics}))));
      expect(sum(board.legend.map(({count}) => count))).to.equal(items.length);
      expect(board.legend.map(({standing}) => standing)).to.deep.equal(standings.filter((standing) => board.items.some((item) => item.standing === standing)));
      expect(insides(board).every((inside) => Object.isFrozen(inside))).to.equal(true);
    }), {numRuns: 100});
  });
});
