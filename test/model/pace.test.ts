import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {elapsed, nextPoint, plannedShare} from '../../src/model/pace.js';
import type {Pace, PacePoint, ProgressMetric} from '../../src/schema/report.js';
import {metricOf} from './reports.js';

const year = (number: number) => ({start: `${number}-01-01`, end: `${number}-12-31`});

describe('elapsed', () => {
  const rows: readonly (readonly [string, {start: string; end: string}, string, number | null])[] = [
    ['30 June of a year', year(2021), '2021-06-30', 181 / 365],
    ['30 June of a leap year', year(2024), '2024-06-30', 182 / 366],
    ['the first day', year(2021), '2021-01-01', 1 / 365],
    ['the last day', year(2021), '2021-12-31', 1],
    ['the day before', year(2021), '2020-12-31', 0],
    ['long before', year(2021), '2019-01-01', 0],
    ['after the end', year(2021), '2022-03-01', 1],
    ['29 February', year(2024), '2024-02-29', 60 / 366],
    ['a plan of five years with one leap day', {start: '2023-01-01', end: '2027-12-31'}, '2026-06-30', (365 + 366 + 365 + 181) / (4 * 365 + 366)],
    ['a plan of one day', {start: '2021-06-30', end: '2021-06-30'}, '2021-06-30', 1],
    ['a period that ends before it starts', {start: '2021-12-31', end: '2021-01-01'}, '2021-06-30', null],
    ['the days of a change of clocks', {start: '2021-03-27', end: '2021-03-30'}, '2021-03-28', 0.5],
  ];
  for (const [when, plan, asOf, share] of rows) {
    it(`is ${share === null ? 'unknown' : share.toFixed(4)} for ${when}`, () => {
      expect(elapsed(plan, asOf)).to.equal(share);
    });
  }
});

describe('plannedShare', () => {
  const quarters = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'];
  const values = (rule: Pace['rule'], ...amounts: readonly number[]): Pace => ({rule, points: amounts.map((value, i) => ({by: quarters[i]!, value}))});
  const shares = (rule: Pace['rule'], ...planned: readonly number[]): Pace => ({rule, points: planned.map((share, i) => ({by: quarters[i]!, share}))});
  const to = (goal: number, pace: Pace, more: Partial<ProgressMetric> = {}): ProgressMetric =>
    metricOf({direction: 'more', target: {kind: 'atLeast', value: goal, origin: 'printed'}, pace, ...more});

  const trees = to(1200, values('additive', 500, 100, 100, 500));
  const crossings = to(40, values('cumulative', 4, 14, 28, 40));
  const lanes = to(25, shares('cumulative', 0.1, 0.3, 0.7, 1));
  const visits = to(8000, shares('additive', 0.25, 0.25, 0.25, 0.25));
  const nurses = to(60, values('level', 50, 54, 58, 60), {baseline: {value: 48}});
  const waiting = metricOf({
    direction: 'less', target: {kind: 'atMost', value: 15, origin: 'printed'}, baseline: {value: 28}, pace: values('level', 25, 22, 18, 15),
  });

  const rows: readonly (readonly [string, ProgressMetric, string, number | null])[] = [
    ['additive amounts before the first quarter ends', trees, '2026-03-30', 0],
    ['additive amounts after one quarter', trees, '2026-03-31', 500 / 1200],
    ['additive amounts after two quarters', trees, '2026-06-30', 600 / 1200],
    ['additive amounts between two points, without a guess', trees, '2026-08-15', 600 / 1200],
    ['additive amounts after the end', trees, '2027-05-01', 1],
    ['cumulative amounts before the first point', crossings, '2026-01-15', 0],
    ['cumulative amounts, the last one counts', crossings, '2026-06-30', 14 / 40],
    ['cumulative amounts after the end', crossings, '2027-01-01', 1],
    ['cumulative shares', lanes, '2026-10-01', 0.7],
    ['additive shares', visits, '2026-09-30', 0.75],
    ['a level before the first point', nurses, '2026-03-30', null],
    ['a level that rises from a baseline', nurses, '2026-06-30', (54 - 48) / (60 - 48)],
    ['a level that falls from a baseline', waiting, '2026-06-30', (28 - 22) / (28 - 15)],
    ['a level that has fallen all the way', waiting, '2026-12-31', 1],
    ['no plan', metricOf({direction: 'more', target: {kind: 'exact', value: 5, origin: 'printed'}}), '2026-12-31', null],
    ['amounts without a target', metricOf({direction: 'more', pace: values('cumulative', 5)}), '2026-12-31', null],
    ['amounts towards a range', to(1, values('cumulative', 5), {target: {kind: 'range', min: 1, max: 2, origin: 'printed'}}), '2026-12-31', null],
    ['amounts towards a target of 0', to(0, values('cumulative', 5)), '2026-12-31', null],
    ['amounts towards a target on the baseline', to(48, values('level', 48), {baseline: {value: 48}}), '2026-12-31', null],
    ['shares without a target', metricOf({pace: shares('cumulative', 0.4)}), '2026-12-31', 0.4],
    ['amounts without a direction', metricOf({target: {kind: 'exact', value: 10, origin: 'printed'}, pace: values('cumulative', 5)}), '2026-12-31', null],
    ['a point without amount and share', to(10, {rule: 'cumulative', points: [{by: '2026-03-31'}]}), '2026-12-31', null],
    ['a share beside an amount, which wins', to(10, {rule: 'cumulative', points: [{by: '2026-03-31', value: 9, share: 0.5}]}), '2026-12-31', 0.5],
    ['an amount past every number', to(1e-300, values('cumulative', 1e308)), '2026-12-31', null],
  ];
  for (const [what, metric, asOf, share] of rows) {
    it(`is ${share === null ? 'unknown' : share.toFixed(4)} for ${what}`, () => {
      if (share === null) expect(plannedShare(metric, asOf)).to.equal(null);
      else expect(plannedShare(metric, asOf)).to.be.closeTo(share, 1e-12);
    });
  }
});

describe('nextPoint', () => {
  it('passes over periods until which nothing is planned, but not a level of 0, or 0 from a baseline', () => {
    const late: readonly PacePoint[] = [{by: '2026-03-31', value: 0}, {by: '2026-06-30', value: 0}, {by: '2026-09-30', value: 400}];
    expect(nextPoint(metric('additive', late), '2026-02-01', '2026-12-31')).to.deep.equal({by: '2026-09-30', value: 400});
    expect(nextPoint(metric('cumulative', late), '2026-02-01', '2026-12-31')).to.deep.equal({by: '2026-09-30', value: 400});
    expect(nextPoint(metric('cumulative', late), '2026-02-01', '2026-09-30')).to.equal(null);
    expect(nextPoint(metric('level', late), '2026-02-01', '2026-12-31')).to.deep.equal({by: '2026-03-31', value: 0});
    expect(nextPoint({...metric('cumulative', late), baseline: {value: 20}}, '2026-02-01', '2026-12-31')).to.deep.equal({by: '2026-03-31', value: 0});
  });

  const metric = (rule: 'additive' | 'cumulative' | 'level', points: readonly PacePoint[]): ProgressMetric => ({role: 'progress', label: 'a', pace: {rule, points: [...points]}});
  const quarters = [{by: '2026-09-30', value: 30}, {by: '2026-03-31', value: 10}, {by: '2026-06-30', value: 20}];

  it('is the earliest after the day, wherever it stands', () => {
    expect(nextPoint(metric('cumulative', quarters), '2026-03-31', '2026-12-31')).to.deep.equal({by: '2026-06-30', value: 20});
    expect(nextPoint(metric('level', quarters), '2026-01-01', '2026-12-31')).to.deep.equal({by: '2026-03-31', value: 10});
  });

  it('of amounts of each period is all that is planned until then', () => {
    expect(nextPoint(metric('additive', quarters), '2026-07-01', '2026-12-31')).to.deep.equal({by: '2026-09-30', value: 60});
    expect(nextPoint(metric('additive', [{by: '2026-03-31', share: 0.25}, {by: '2026-06-30', share: 0.5}]), '2026-04-01', '2026-12-31')).to.deep.equal({by: '2026-06-30', share: 0.75});
  });

  it('is null at the end, where the target itself is due', () => {
    expect(nextPoint(metric('cumulative', quarters), '2026-07-01', '2026-09-30')).to.equal(null);
  });

  it('is null where nothing comes, where no amount is named, and without a plan', () => {
    expect(nextPoint(metric('cumulative', quarters), '2026-09-30', '2026-12-31')).to.equal(null);
    expect(nextPoint(metric('cumulative', [{by: '2026-03-31'}]), '2026-01-01', '2026-12-31')).to.equal(null);
    expect(nextPoint(metric('additive', [{by: '2026-03-31', value: 5}, {by: '2026-06-30', share: 0.5}]), '2026-04-01', '2026-12-31')).to.equal(null);
    expect(nextPoint({role: 'progress', label: 'a'}, '2026-01-01', '2026-12-31')).to.equal(null);
  });

  it('looks at twice as many periods twice as often, where nothing is planned until any of them', () => {
    const looks = (rule: 'additive' | 'cumulative', n: number): number => {
      let count = 0;
      const points = Array.from({length: n}, (_, i) => new Proxy({by: new Date(Date.UTC(2000, 0, 1 + i)).toJSON().slice(0, 10), value: 0}, {
        get(target, name) {
          count++;
          return Reflect.get(target, name);
        },
      }));
      expect(nextPoint(metric(rule, points), '1999-12-31', '2099-12-31')).to.equal(null);
      return count;
    };
    for (const rule of ['additive', 'cumulative'] as const) {
      const [small, large] = [looks(rule, 2000), looks(rule, 4000)];
      expect(small).to.be.at.least(2000);
      expect(Math.log2(large / small), rule).to.be.at.most(1.1);
    }
  });

  it('is what the definition says, of any points in any order', () => {
    const day = fc.integer({min: 1, max: 9}).map((number) => `2026-0${number}-01`);
    const amount = fc.option(fc.integer({min: -2, max: 3}), {nil: undefined});
    const points = fc.array(fc.record({by: day, value: amount, share: amount}), {maxLength: 8}) as fc.Arbitrary<PacePoint[]>;
    fc.assert(fc.property(fc.constantFrom('additive', 'cumulative', 'level'), points, day, day, (rule, all, asOf, end) => {
      const defined = (): PacePoint | null => {
        for (const by of [...new Set(all.map((point) => point.by))].sort().filter((one) => one > asOf && one < end)) {
          const due = all.filter((point) => (rule === 'additive' ? point.by <= by : point.by === by));
          const key = due.every(({value}) => value !== undefined) ? 'value' : 'share';
          if (due.some((point) => point[key] === undefined)) return null;
          const sum = due.map((point) => point[key]!).reduce((one, other) => one + other, 0);
          if (sum !== 0 || rule === 'level') return {by, [key]: sum};
        }
        return null;
      };
      expect(nextPoint(metric(rule, all), asOf, end)).to.deep.equal(defined());
    }));
  });
});
