import {expect} from '@open-wc/testing';
import {boardMetricOf, paceFor} from '../../src/model/board-metric.js';
import type {Standing} from '../../src/model/standing.js';
import type {ProgressMetric} from '../../src/schema/report.js';
import {metricOf} from './reports.js';

const ofHundred = (value: number | undefined, more: Partial<ProgressMetric> = {}, by?: string): ProgressMetric =>
  metricOf({direction: 'more', value, ...more, target: {kind: 'exact', value: 100, origin: 'printed', ...(by === undefined ? {} : {by})}} as Partial<ProgressMetric>);
const ceiling = (value: number, more: Partial<ProgressMetric> = {}): ProgressMetric =>
  metricOf({direction: 'less', value, ...more, target: {kind: 'atMost', value: 100, origin: 'printed'}});
const way = (value: number, from: number, to: number, more: Partial<ProgressMetric> = {}): ProgressMetric =>
  metricOf({direction: to > from ? 'more' : 'less', value, baseline: {value: from}, ...more, target: {kind: to > from ? 'atLeast' : 'atMost', value: to, origin: 'printed'}});
const by = (rule: 'additive' | 'cumulative' | 'level', ...points: readonly (readonly [string, number])[]): Partial<ProgressMetric> =>
  ({pace: {rule, points: points.map(([day, value]) => ({by: day, value}))}});

describe('the standing of a metric in its time', () => {
  const three = ['2023-01-01', '2025-12-31'] as const;
  /** 1,096 days: 2024 has 366. The 365th day is 31 December 2023. */
  const rows: readonly (readonly [what: string, plan: readonly [string, string], asOf: string, metric: ProgressMetric, standing: Standing, pace: number | null])[] = [
    ['96 of 100 a quarter after the end', three, '2026-03-31', ofHundred(96), 'missed', null],
    ['99.96 of 100 after the end', three, '2026-03-31', ofHundred(99.96), 'missed', null],
    ['half of it after the plan, by 2030', three, '2026-03-31', ofHundred(50, {}, '2030-12-31'), 'ahead', 1186 / 2922],
    ['a figure of March 2023 in a report of 2026', three, '2026-03-31', ofHundred(10, {asOf: '2023-03-31'}), 'onTrack', 90 / 1096],
    ['value, target and baseline alike', three, '2026-03-31', metricOf({direction: 'more', value: 5, baseline: {value: 5}, target: {kind: 'exact', value: 5, origin: 'printed'}}), 'met', null],

    ['met after the end', three, '2026-03-31', ofHundred(100), 'met', null],
    ['over after the end', three, '2026-03-31', ofHundred(120), 'over', null],
    ['nothing after the end', three, '2026-03-31', ofHundred(0), 'missed', null],
    ['no value after the end is unknown, not missed', three, '2026-03-31', ofHundred(undefined), 'unknown', null],
    ['96 of 100 on the last day, whose evening it is', three, '2025-12-31', ofHundred(96), 'missed', null],
    ['96 of 100 on the day before', three, '2025-12-30', ofHundred(96), 'onTrack', 1095 / 1096],
    ['94 of 100 on the day before', three, '2025-12-30', ofHundred(94), 'behind', 1095 / 1096],
    ['on the first day', three, '2023-01-01', ofHundred(0), 'onTrack', 1 / 1096],
    ['a tenth on the first day', three, '2023-01-01', ofHundred(10), 'ahead', 1 / 1096],
    ['nothing on the day before the start', three, '2022-12-31', ofHundred(0), 'notDue', null],
    ['a tenth before the start', three, '2022-12-31', ofHundred(10), 'notDue', null],
    ['a figure without a target before the start', three, '2022-12-31', metricOf({direction: 'more', value: 10}), 'unknown', null],
    ['met before the start', three, '2022-12-31', ofHundred(100), 'met', null],
    ['no value before the start', three, '2022-12-31', ofHundred(undefined), 'notDue', null],

    ['an end of its own that is over, in a plan that goes on', three, '2024-06-30', ofHundred(60, {}, '2023-12-31'), 'missed', null],
    ['an end of its own that is over, and met', three, '2024-06-30', ofHundred(100, {}, '2023-12-31'), 'met', null],
    ['an end of its own before, half of it gone', three, '2023-06-30', ofHundred(50, {}, '2023-12-31'), 'onTrack', 181 / 365],
    ['by a year, which counts to its last day', three, '2023-12-30', ofHundred(99, {}, '2023'), 'onTrack', 364 / 365],
    ['by a year, on its last day', three, '2023-12-31', ofHundred(99, {}, '2023'), 'missed', null],
    ['by a month, the day before its last', three, '2024-02-28', ofHundred(99, {}, '2024-02'), 'onTrack', 424 / 425],
    ['by a month, on its last day, the 29th', three, '2024-02-29', ofHundred(99, {}, '2024-02'), 'missed', null],

    ['of a year of its own, which counts to its last day', three, '2024-06-30', ofHundred(33, {asOf: '2023'}), 'onTrack', 365 / 1096],
    ['of a month of its own', three, '2024-06-30', ofHundred(33, {asOf: '2023-12'}), 'onTrack', 365 / 1096],
    ['of a day after the end, in a report before it', three, '2024-06-30', ofHundred(90, {asOf: '2026-01-31'}), 'missed', null],
    ['of a day before the start', three, '2024-06-30', ofHundred(5, {asOf: '2022-12-31'}), 'notDue', null],
    ['a day and an end of its own', three, '2026-03-31', ofHundred(50, {asOf: '2023-06-30'}, '2023-12-31'), 'onTrack', 181 / 365],

    ['a plan by quarters, nothing due and nothing reached', three, '2023-03-30', ofHundred(0, by('cumulative', ['2023-03-31', 10], ['2023-06-30', 30])), 'notDue', 0],
    ['a plan by quarters, nothing due and something reached', three, '2023-03-30', ofHundred(1, by('cumulative', ['2023-03-31', 10])), 'ahead', 0],
    ['a plan by quarters, the first due and reached', three, '2023-03-31', ofHundred(10, by('cumulative', ['2023-03-31', 10])), 'onTrack', 0.1],
    ['a plan by quarters, two added up', three, '2023-06-30', ofHundred(20, by('additive', ['2023-03-31', 10], ['2023-06-30', 30])), 'behind', 0.4],
    ['a plan by quarters that plans 0 first', three, '2023-04-30', ofHundred(0, by('cumulative', ['2023-03-31', 0], ['2023-06-30', 30])), 'notDue', 0],
    ['a plan by quarters, no value and none due', three, '2023-02-28', ofHundred(undefined, by('cumulative', ['2023-03-31', 10])), 'notDue', null],
    ['a plan by quarters, no value and one due', three, '2023-04-30', ofHundred(undefined, by('cumulative', ['2023-03-31', 10])), 'unknown', 0.1],
    ['a plan by quarters that plans 0 first, no value', three, '2023-04-30', ofHundred(undefined, by('cumulative', ['2023-03-31', 0], ['2023-06-30', 30])), 'notDue', null],
    ['a plan by quarters, none due, and a share that is stated', three, '2023-02-28', ofHundred(undefined, {stated: {share: 0.3, of: 'target'}, ...by('cumulative', ['2023-03-31', 10])}), 'ahead', 0],
    ['a plan by quarters after the end', three, '2026-01-01', ofHundred(99, by('cumulative', ['2025-12-31', 100])), 'missed', null],
    ['a plan by quarters on its own day', three, '2024-06-30', ofHundred(10, {asOf: '2023-03-31', ...by('cumulative', ['2023-03-31', 10], ['2024-06-30', 60])}), 'onTrack', 0.1],
    ['not yet due by the word of the publisher', three, '2024-06-30', ofHundred(undefined, {missing: 'notYetDue'}), 'notDue', null],
    ['withheld by the word of the publisher', three, '2024-06-30', ofHundred(undefined, {missing: 'withheld'}), 'unknown', 547 / 1096],

    ['a ceiling that is kept', three, '2024-06-30', ceiling(99), 'met', 547 / 1096],
    ['a ceiling that is broken, in time', three, '2024-06-30', ceiling(101), 'notMet', 547 / 1096],
    ['a ceiling that is broken, after the end', three, '2026-06-30', ceiling(101), 'missed', null],
    ['a way gone to its end', three, '2024-06-30', way(6.8, 8.1, 8), 'met', 547 / 1096],
    ['a way just begun', three, '2024-06-30', way(8.09, 8.1, 7.1), 'behind', 547 / 1096],
    ['away from the target', three, '2024-06-30', way(13.9, 19.3, 22), 'away', 547 / 1096],
    ['away from the target after the end', three, '2026-06-30', way(13.9, 19.3, 22), 'missed', null],
    ['a baseline that met the target before', three, '2024-06-30', metricOf({direction: 'more', value: 59.5, baseline: {value: 58.2}, target: {kind: 'atLeast', value: 50, origin: 'printed'}}), 'met', 547 / 1096],
    ['a plan that ends before it starts says nothing', ['2023-01-01', '2022-01-01'], '2024-06-30', ofHundred(50), 'unknown', null],
  ];
  for (const [what, [start, end], asOf, metric, standing, pace] of rows) {
    it(`is ${standing} for ${what}`, () => {
      const view = boardMetricOf(metric, {asOf, plan: {start, end}});
      expect(view.standing).to.equal(standing);
      if (pace === null) expect(view.pace).to.equal(null);
      else expect(view.pace).to.be.closeTo(pace, 1e-12);
    });
  }

  it('says a day and an end of its own only where they are not those of the report', () => {
    const plan = {start: '2023-01-01', end: '2025-12-31'};
    expect(boardMetricOf(ofHundred(1, {asOf: '2024-06-30'}, '2025'), {asOf: '2024-06-30', plan})).to.include({asOf: null, by: null, end: '2025'});
    expect(boardMetricOf(ofHundred(1, {asOf: '2024-06'}, '2030'), {asOf: '2024-06-30', plan})).to.include({asOf: '2024-06', by: '2030', end: '2030'});
    expect(boardMetricOf(ofHundred(1), {asOf: '2024-06-30', plan})).to.include({asOf: null, by: null, end: '2025-12-31'});
  });
});

describe('the pace that a bar is marked with', () => {
  const year = {asOf: '2025-06-30', plan: {start: '2025-01-01', end: '2025-12-31'}};
  const marks = (metric: ProgressMetric): readonly (number | null)[] => {
    const view = boardMetricOf(metric, year);
    return [view, ...view.parts].map((one) => paceFor(one, view.pace));
  };
  const half = 181 / 365;

  it('is that of the figure, and of a part of its target', () => {
    expect(marks(ofHundred(50, {parts: [{role: 'part', label: 'North', of: 'target', value: 20}]}))).to.deep.equal([half, half]);
  });

  it('is none for a share of something else, nor for a part of a ceiling, which are on no way to the target', () => {
    expect(marks(ofHundred(50, {stated: {share: 0.9, of: 'approved'}}))).to.deep.equal([null]);
    expect(marks(ceiling(95, {stated: {share: 0.95, of: 'target'}, parts: [{role: 'part', label: 'Trains', of: 'target', value: 60}]}))).to.deep.equal([half, null]);
  });
});
