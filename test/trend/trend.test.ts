import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {timeOf} from '../../src/trend/day.js';
import {difference} from '../../src/trend/difference.js';
import {trendOf} from '../../src/trend/trend.js';
import {homes, report, said} from './trends.js';

const values = (trend: ReturnType<typeof trendOf>) => trend.points.map(({date, value}) => [date, value]);

describe('trendOf', () => {
  it('puts the earlier figures before the own one, oldest first, whatever their order in the report', () => {
    const trend = trendOf(homes({history: [{date: '2024-12-31', value: 235}, {date: '2023-12-31', value: 170}]}), report);
    expect(values(trend)).to.deep.equal([['2023-12-31', 170], ['2024-12-31', 235], ['2025-06-30', 331]]);
  });

  it('is one point where there is nothing else, and nothing that it can be compared with', () => {
    const trend = trendOf(homes(), report);
    expect(values(trend)).to.deep.equal([['2025-06-30', 331]]);
    expect(trend.change).to.equal(null);
    expect(trend.runs).to.deep.equal([[0]]);
  });

  it('has no point of value 0 where a figure is unknown', () => {
    const trend = trendOf(homes({value: undefined, history: [{date: '2024-12-31'}]}), report);
    expect(trend.points.map(({value, absence}) => [value, absence])).to.deep.equal([[null, 'noValue'], [null, 'noValue']]);
    expect(trend.runs).to.deep.equal([]);
  });

  it('keeps what was said first of a date, and takes what was said last', () => {
    const trend = trendOf(homes({history: [{date: '2024-12-31', value: 229}, {date: '2024-12-31', value: 235, restated: true}]}), report);
    expect(trend.points[0]).to.include({value: 235, first: 229, restated: true, marked: true});
  });

  it('knows a figure as restated also where nobody marks it', () => {
    expect(trendOf(homes(), report, {observations: [said('2024-12-31', 229), said('2024-12-31', 235)]}).points[0]).to.include({value: 235, first: 229, restated: true, marked: false});
  });

  it('lets a report without the figure take nothing back', () => {
    expect(trendOf(homes(), report, {observations: [said('2024-12-31', 229), said('2024-12-31', null, {absence: 'notInReport'})]}).points[0]).to.include({value: 229, absence: null, restated: false});
  });

  it('marks a date after that of the report as of the future, and joins and compares nothing with it', () => {
    const trend = trendOf(homes({history: [{date: '2024-12-31', value: 235}, {date: '2025-12-31', value: 400}]}), report);
    expect(trend.points.map(({future}) => future)).to.deep.equal([false, false, true]);
    expect(trend.gaps).to.deep.equal([{after: 1, before: 2, why: 'future'}]);
    expect(trend.change).to.include({from: 0, to: 1, by: 96});
  });

  it('compares nothing over a break', () => {
    const trend = trendOf(homes({history: [{date: '2024-12-31', value: 235}]}), report, {observations: [said('2024-12-31', 235), said('2025-06-30', 331, {break: 'counted anew'})]});
    expect(trend.change).to.equal(null);
    expect(trend.gaps).to.deep.equal([{after: 0, before: 1, why: 'break'}]);
  });

  it('tells no two figures apart that the precision cannot', () => {
    const of = (precision?: number) => trendOf(homes({value: 240, history: [{date: '2024-12-31', value: 235}], ...precision === undefined ? {} : {precision}}), report).change;
    expect(of()).to.include({by: 5, told: true});
    expect(of(10)).to.include({by: 5, told: false});
    expect(of(5)).to.include({told: true});
  });

  it('is by share only where there is no value', () => {
    expect(trendOf(homes({stated: {share: 0.7, of: 'target'}}), report).measure).to.equal('value');
    const share = trendOf(homes({value: undefined, stated: {share: 0.7, of: 'target'}}), report);
    expect(share).to.include({measure: 'share'});
    expect(values(share)).to.deep.equal([['2025-06-30', 0.7]]);
    expect(share.targets.map(({value}) => value)).to.deep.equal([1]);
  });

  it('names the plan at a date for which it says something, and nothing between', () => {
    const trend = trendOf(homes({
      pace: {rule: 'additive', points: [{by: '2023-12-31', value: 190}, {by: '2024-12-31', value: 90}]}, history: [{date: '2023-12-31', value: 170}, {date: '2024-06-30', value: 200}, {date: '2024-12-31', value: 235}],
    }), report);
    expect(trend.points.map(({planned}) => planned)).to.deep.equal([190, null, 280, null]);
  });

  it('has 5,000 points', () => {
    const history = Array.from({length: 5000}, (_, i) => ({date: new Date(Date.UTC(2010, 0, 1 + i)).toJSON().slice(0, 10), value: i}));
    expect(trendOf(homes({history}), report).points.length).to.equal(5001);
  });

  it('does not depend on the order of the history, where each date is said once', () => {
    const history = fc.uniqueArray(fc.record({date: fc.integer({min: 0, max: 3000}).map((day) => new Date(Date.UTC(2015, 0, 1 + day)).toJSON().slice(0, 10)), value: fc.double({noNaN: true, noDefaultInfinity: true})}), {selector: ({date}) => date});
    fc.assert(fc.property(history, (points) => {
      expect(trendOf(homes({history: [...points].reverse()}), report)).to.deep.equal(trendOf(homes({history: points}), report));
    }));
  });
});

describe('shares of a target that moved', () => {
  const of = (goals: readonly number[]) => trendOf(homes({value: undefined, stated: {share: 0.7, of: 'target'}}), report, {
    observations: goals.map((goal, i) => said(`202${4 + i}-06-30`, 0.6 + i / 10, {goal, target: 1})),
  });

  it('are not compared, and the move is told', () => {
    const trend = of([420, 444]);
    expect(trend.change).to.equal(null);
    expect(trend.moves).to.deep.equal([{time: timeOf('2025-06-30'), from: 420, to: 444, reason: null}]);
    expect(trend.targets.map(({value}) => value)).to.deep.equal([1]);
  });

  it('are compared where it stayed', () => expect(of([444, 444]).change).to.include({by: 0.1}));
});

describe('runs', () => {
  const joined = (dates: readonly string[], every: 'quarter' | 'year' | null = null) =>
    trendOf(homes(), {...report, asOf: '2030-12-31'}, {observations: dates.map((date, i) => said(date, i)), every}).runs.map((run) => run.map((i) => dates[i]));
  const quarters = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31', '2025-03-31', '2025-06-30'];

  it('joins reports that come at their usual distance', () => expect(joined(quarters)).to.deep.equal([quarters]));

  for (let i = 1; i < quarters.length - 1; i++) {
    it(`leaves a gap where the report of ${quarters[i]} is missing, and changes nothing else`, () => {
      expect(joined(quarters.filter((_, place) => place !== i))).to.deep.equal([quarters.slice(0, i), quarters.slice(i + 1)]);
    });
  }

  it('dropping any reports but one a quarter only ever makes gaps, where the interval is told', () => {
    const long = Array.from({length: 24}, (_, i) => new Date(Date.UTC(2020, 3 * (i + 1), 0)).toJSON().slice(0, 10));
    fc.assert(fc.property(fc.subarray(long, {minLength: 1}), (left) => {
      const runs = joined(left, 'quarter');
      expect(runs.flat()).to.deep.equal(left);
      for (const run of runs) expect(long.slice(long.indexOf(run[0]!), long.indexOf(run[0]!) + run.length)).to.deep.equal(run);
    }));
  });

  it('takes years for neighbours of years, and a yearly publisher that turns to quarters for one that changed', () => {
    expect(joined(['2019', '2020', '2021'])).to.deep.equal([['2019', '2020', '2021']]);
    expect(joined(['2019', '2020', '2022'])).to.deep.equal([['2019', '2020'], ['2022']]);
    const turned = ['2021-12-31', '2022-12-31', '2023-12-31', '2024-03-31', '2024-06-30', '2024-09-30'];
    expect(joined(turned)).to.deep.equal([turned]);
  });

  it('ends at a date of which it is known that there is no figure', () => {
    expect(trendOf(homes(), report, {observations: [said('2024-03-31', 1), said('2024-06-30', null), said('2024-09-30', 3)]})).to.deep.include({runs: [[0], [2]], gaps: [{after: 0, before: 2, why: 'absence'}]});
  });

  it('ends at a break, also where the figure of that date is missing', () => {
    expect(trendOf(homes(), report, {observations: [said('2024-03-31', 1), said('2024-06-30', null, {break: 'new count'}), said('2024-09-30', 3)]}).gaps).to.deep.equal([{after: 0, before: 2, why: 'break'}]);
  });
});

describe('target steps', () => {
  const steps = (fields: object, observations?: readonly ReturnType<typeof said>[]) => trendOf(homes(fields), report, observations ? {observations} : {}).targets.map(({from, value}) => [new Date(from).toJSON().slice(0, 10), value]);

  it('is one from the start of the plan where nothing was replaced', () => expect(steps({})).to.deep.equal([['2023-01-01', 444]]));

  it('steps on the day after a replaced target ended', () => {
    expect(steps({previousTargets: [{value: 420, until: '2024-03-31'}]})).to.deep.equal([['2023-01-01', 420], ['2024-04-01', 444]]);
    expect(steps({previousTargets: [{value: 400, until: '2023'}, {value: 420, until: '2024-03'}]})).to.deep.equal([['2023-01-01', 400], ['2024-01-01', 420], ['2024-04-01', 444]]);
  });

  it('steps at the first figure that has the new target, where nobody says when', () => {
    expect(steps({history: [{date: '2023-12-31', value: 170, target: 420}, {date: '2024-12-31', value: 235, target: 444}]})).to.deep.equal([['2023-01-01', 420], ['2024-12-31', 444]]);
  });

  it('places no target of which nobody says until when, and keeps it', () => {
    const trend = trendOf(homes({previousTargets: [{value: 420, reason: 'raised'}]}), report);
    expect(trend.targets.map(({value}) => value)).to.deep.equal([444]);
    expect(trend.undated).to.deep.equal([{value: 420, reason: 'raised'}]);
  });

  it('says for each point the target of its time', () => {
    const trend = trendOf(homes({history: [{date: '2023-12-31', value: 170}], previousTargets: [{value: 420, until: '2024-03-31'}]}), report);
    expect(trend.points.map(({target}) => target)).to.deep.equal([420, 444]);
  });

  it('says none of a time before the plan, unless a figure of it names one', () => {
    const targetsOf = (...history: readonly object[]) => trendOf(homes({history: history as never}), report).points.map(({target}) => target);
    expect(targetsOf({date: '2015', value: 20}, {date: '2023', value: 170})).to.deep.equal([null, 444, 444]);
    expect(targetsOf({date: '2014', value: 10}, {date: '2015', value: 20, target: 30}, {date: '2016', value: 31}, {date: '2023', value: 170, target: 444})).to.deep.equal([null, 30, 30, 444, 444]);
  });
});

describe('course', () => {
  it('is the even pace where the publisher has no plan, from the first day to the last', () => {
    expect(trendOf(homes(), report).course).to.deep.equal({origin: 'elapsed', points: [{time: timeOf('2023-01-01'), value: 0}, {time: timeOf('2026-12-31'), value: 444}]});
  });

  it('begins at the baseline', () => {
    const points = [{by: '2023-12-31', share: 0.5}, {by: '2026-12-31', share: 1}];
    expect(trendOf(homes({baseline: {value: 111}, pace: {rule: 'cumulative', points}}), report).course!.points.map(({value}) => value)).to.deep.equal([111, 277.5, 444]);
  });

  it('begins at its first point where it is a level', () => {
    expect(trendOf(homes({pace: {rule: 'level', points: [{by: '2023-12-31', value: 190}]}}), report).course!.points.length).to.equal(1);
  });

  for (const [what, fields] of [
    ['a target that is no number', {target: {kind: 'none'}}], ['a range', {target: {kind: 'range', min: 1, max: 2, origin: 'printed'}}], ['a ceiling without a baseline', {direction: 'less', target: {kind: 'atMost', value: 3, origin: 'printed'}}],
    ['a plan of shares of nothing', {target: undefined, pace: {rule: 'cumulative', points: [{by: '2023-12-31', share: 0.5}]}}],
  ] as const) it(`is none with ${what}`, () => expect(trendOf(homes(fields as object), report).course).to.equal(null));
});

describe('difference', () => {
  it('has the digits of the two numbers and no others', () => {
    expect(difference(52.7, 40.4)).to.equal(12.3);
    expect(difference(0.3, 0.1)).to.equal(0.2);
    expect(difference(1e21, 1)).to.equal(1e21);
    expect(difference(3, 3)).to.equal(0);
  });
});
