import {expect} from '@open-wc/testing';
import {scaleLinear, scaleUtc} from 'd3-scale';
import fc from 'fast-check';
import {chartOf} from '../../src/trend/chart.js';
import {dayOf, timeOf} from '../../src/trend/day.js';
import {trendOf} from '../../src/trend/trend.js';
import {homes, report, said} from './trends.js';

const trend = trendOf(homes({history: [{date: '2023-12-31', value: 170}, {date: '2024-06-30', value: 200}, {date: '2024-12-31', value: 235}]}), report);
const numbers = (path: string): number[] => (path.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);

describe('chartOf', () => {
  it("places dates by day and amounts from 0 on, as d3's own scales do", () => {
    const time = scaleUtc([timeOf('2023-01-01'), timeOf('2026-12-31')], [0, 100]);
    const value = scaleLinear([0, 444], [100, 0]).nice(4);
    chartOf(trend).places.forEach((place, i) => {
      expect(place!.x).to.be.closeTo(time(trend.points[i]!.time), 0.01);
      expect(place!.y).to.be.closeTo(value(trend.points[i]!.value!), 0.01);
    });
    // A day later, and back by a day: these figures are of ends of months.
    const ends = scaleUtc([timeOf('2023-01-01'), timeOf('2027-01-01')], [0, 100]).ticks(6).map((tick) => dayOf(tick.getTime() - 86_400_000).slice(0, 4)).filter((date) => date > '2022');
    expect(chartOf(trend).times.map(({date}) => date)).to.deep.equal(ends);
    const inMonth = chartOf(trendOf(homes({history: [{date: '2023-12-15', value: 170}]}), report)).times;
    expect(inMonth.map(({date}) => date)).to.deep.equal(time.ticks(6).map((tick) => dayOf(tick.getTime()).slice(0, 4)));
    expect(chartOf(trend).values.map((tick) => tick.value)).to.deep.equal(value.ticks(4));
  });

  it('joins what the runs join, and nothing else', () => {
    const parted = trendOf(homes(), report, {observations: [said('2023-03-31', 1), said('2023-06-30', 2), said('2023-09-30', null), said('2023-12-31', 4), said('2024-03-31', 5)]});
    const {lines, places} = chartOf(parted);
    expect(lines.length).to.equal(2);
    expect(numbers(lines[0]!).length).to.equal(4);
    expect(places[2]).to.equal(null);
  });

  it('goes straight from figure to figure: nothing is smoothed, and no line goes on after the last', () => {
    const day = fc.integer({min: 0, max: 800}).map((days) => dayOf(Date.UTC(2023, 0, 1 + days)));
    fc.assert(fc.property(fc.uniqueArray(fc.record({date: day, value: fc.option(fc.integer({min: 0, max: 900}))}), {selector: ({date}) => date, minLength: 1}), (seen) => {
      const one = trendOf(homes(), report, {observations: seen.map(({date, value}) => said(date, value))});
      const {lines, places} = chartOf(one);
      const runs = one.runs.filter(({length}) => length > 1);
      expect(lines.length).to.equal(runs.length);
      lines.forEach((path, i) => {
        expect(path).to.match(/^M[-\d.,]+(L[-\d.,]+)+$/);
        const ends = numbers(path);
        expect(ends.length).to.equal(2 * runs[i]!.length);
        runs[i]!.forEach((place, k) => {
          expect(ends[2 * k]! / 10).to.be.closeTo(places[place]!.x, 0.02);
          expect(ends[2 * k + 1]! / 10).to.be.closeTo(places[place]!.y, 0.02);
        });
      });
    }), {numRuns: 100});
  });

  it('begins the axis of every amount at 0, whatever the amounts', () => {
    fc.assert(fc.property(fc.array(fc.double({min: 0, max: 1e12, noNaN: true}), {minLength: 1, maxLength: 6}), (values) => {
      expect(chartOf(trendOf(homes({target: undefined}), report, {observations: values.map((value, i) => said(`202${i}-01-01`, value))})).from).to.equal(0);
    }));
  });

  it('has a target that steps, level before and after', () => {
    const raised = chartOf(trendOf(homes({previousTargets: [{value: 420, until: '2024-12-31'}]}), report));
    const [x0, y0, x1, y1, x2] = numbers(raised.targets[0]!.replace(/[HV]/g, ' $& ')) as [number, number, number, number, number];
    expect(x0).to.equal(0);
    expect([y0, x1, y1, x2].every(Number.isFinite)).to.equal(true);
    expect(raised.targets.length).to.equal(1);
  });

  it('has two targets for a range', () => expect(chartOf(trendOf(homes({target: {kind: 'range', min: 100, max: 200, origin: 'printed'}}), report)).targets.length).to.equal(2));

  it('begins the axis of a rate elsewhere where all of it is far from 0, and that of an amount never', () => {
    const of = (unit: string) => chartOf(trendOf(homes({value: 97, unit, target: undefined, history: [{date: '2024-12-31', value: 96}]}), report)).from;
    expect(of('%')).to.equal(96);
    expect(of('homes')).to.equal(0);
  });

  it('names years at their end where figures are of years', () => {
    const {times, places} = chartOf(trendOf(homes({value: 3, asOf: '2025', history: [{date: '2023', value: 1}, {date: '2024', value: 2}]}), {...report, asOf: '2025-12-31'}));
    const at = (date: string) => times.find((tick) => tick.date === date)!.x;
    expect([at('2023'), at('2024'), at('2025')]).to.deep.equal(places.map((place) => place!.x));
  });

  it('runs from right to left in a mirror', () => {
    const [there, back] = [chartOf(trend), chartOf(trend, {mirrored: true})];
    there.places.forEach((place, i) => expect(back.places[i]!.x).to.be.closeTo(100 - place!.x, 0.011));
  });

  const odd: readonly (readonly [string, readonly number[]])[] = [
    ['all values alike', [5, 5, 5]], ['nothing but 0', [0, 0, 0]], ['nine orders of magnitude', [1, 1e9, 1e-9]], ['negative values', [-5, 3, -8]], ['the largest numbers', [-1.7e308, 1.7e308, 0]], ['the smallest', [5e-324, 0, 5e-324]],
  ];
  for (const [what, values] of odd) {
    it(`draws ${what} inside of the chart, higher for more`, () => {
      const one = trendOf(homes({target: undefined}), report, {observations: values.map((value, i) => said(`202${3 + i}-01-01`, value))});
      const {places, lines, values: ticks} = chartOf(one);
      for (const path of lines) expect(numbers(path).every(Number.isFinite), path).to.equal(true);
      const ys = places.map((place) => place!.y);
      for (const y of ys) expect(y).to.be.within(0, 100);
      for (const {y} of ticks) expect(y).to.be.within(0, 100);
      values.forEach((value, i) => values.forEach((other, k) => value > other && expect(ys[i]).to.be.at.most(ys[k]!)));
    });
  }

  it('is finite and inside for whatever was said', () => {
    const day = fc.integer({min: 0, max: 40_000}).map((days) => dayOf(Date.UTC(1970, 0, 1 + days)));
    const observation = fc.record({date: day, value: fc.option(fc.double({noNaN: true, noDefaultInfinity: true}))}).map(({date, value}) => said(date, value));
    fc.assert(fc.property(fc.array(observation), fc.option(fc.double({noNaN: true, noDefaultInfinity: true})), (observations, target) => {
      const one = chartOf(trendOf(homes({target: target === null ? undefined : {kind: 'exact', value: target, origin: 'printed'}}), report, {observations}));
      for (const path of [...one.lines, ...one.targets, one.course]) expect(numbers(path).every((number) => number >= 0 && number <= 1000) && !/NaN|Infinity/.test(path), path).to.equal(true);
      for (const place of one.places) if (place) for (const at of [place.x, place.y]) expect(at).to.be.within(0, 100);
    }), {numRuns: 300});
  });
});
