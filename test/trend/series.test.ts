import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parse} from '../../src/schema/parse.js';
import {parseSeries} from '../../src/schema/parse-series.js';
import type {Report} from '../../src/schema/report.js';
import {placesOf} from '../../src/trend/match.js';
import {changesBetween} from '../../src/trend/report-changes.js';
import {type ReadEntry, readSeries, type ReadSeries, seriesTrendOf} from '../../src/trend/series.js';

const city = '/demo/data/made-up-city/';
const json = async (name: string): Promise<any> => (await fetch(`${city}${name}`)).json();
const sample = parseSeries(await json('series.json'));
const entries: readonly ReadEntry[] = await Promise.all(sample.reports.map(async ({asOf, src}): Promise<ReadEntry> =>
  (src === undefined ? {asOf, report: null, fault: 'missing'} : {asOf, report: parse(await json(src)), fault: null})));
const series = readSeries(sample, entries);
const newest = series.reports[series.reports.length - 1]!.report!;

const trendIn = (one: ReadSeries, id: string, report: Report = one.reports[one.reports.length - 1]!.report!) => {
  const place = placesOf(report).find(({metric}) => metric.id === id)!;
  return seriesTrendOf(place, report, one);
};
const values = (one: ReadSeries, id: string) => trendIn(one, id).points.map(({date, value, absence}) => [date, value ?? absence]);
/** A report with other fields. */
const altered = (report: Report, fields: object): Report => parse({...JSON.parse(JSON.stringify(report)), ...fields});

describe('a figure over the reports of a series', () => {
  it('is a gap where there was no report, and the gap is named', () => {
    expect(values(series, 'homes-insulated')).to.deep.equal([['2024-12-31', 111], ['2025-03-31', 158], ['2025-06-30', 'noReport'], ['2025-09-30', 235], ['2025-12-31', 280], ['2026-03-31', 331]]);
    expect(trendIn(series, 'homes-insulated').runs).to.deep.equal([[0, 1], [3, 4, 5]]);
  });

  it('tells no step from or to a figure that a report qualifies, also an older one, and keeps the word for it', () => {
    const [before, now] = series.reports.filter(({report}) => report).slice(-2).map(({report}) => report!);
    const qualified = (report: Report, qualifier: string): ReadEntry => {
      const data = JSON.parse(JSON.stringify(report));
      for (const {items} of data.categories) for (const {metrics = []} of items) for (const metric of metrics) if (metric.id === 'homes-insulated') metric.qualifier = qualifier;
      return {asOf: report.asOf, report: parse(data), fault: null};
    };
    const exact = (report: Report): ReadEntry => ({asOf: report.asOf, report, fault: null});
    const names = (one: ReadSeries): readonly (string | undefined)[] => changesBetween(one.reports[0]!, one.reports[1]!, one).rose.map(({metric}) => metric.id);
    const plain = readSeries(sample, [exact(before!), exact(now!)]);
    expect(trendIn(plain, 'homes-insulated').change).to.include({by: 51});
    expect(names(plain)).to.include('homes-insulated');
    for (const both of [[qualified(before!, 'over'), exact(now!)], [exact(before!), qualified(now!, 'about')]]) {
      const one = readSeries(sample, both);
      expect(trendIn(one, 'homes-insulated').change).to.equal(null);
      expect(names(one)).not.to.include('homes-insulated');
    }
    expect(trendIn(readSeries(sample, [qualified(before!, 'over'), exact(now!)]), 'homes-insulated').points.map(({qualifier}) => qualifier)).to.include('over');
  });

  it('has a step where the target was raised, on the day after the old one, with the reason', () => {
    const {moves} = trendIn(series, 'homes-insulated');
    expect(moves.map(({from, to, time}) => [from, to, new Date(time).toJSON().slice(0, 10)])).to.deep.equal([[420, 444, '2025-09-01']]);
    expect(JSON.stringify(moves[0]!.reason)).to.contain('Two more streets');
  });

  it('keeps what was said first of a figure that was restated', () => {
    expect(trendIn(series, 'spots-fixed').points[1]).to.include({date: '2025-03-31', value: 28, first: 30, restated: true, marked: true});
  });

  it('goes on under its old name', () => {
    expect(values(series, 'street-trees-planted').map(([, value]) => value)).to.deep.equal([900, 1450, 'noReport', 2110, 2110, 2480]);
  });

  it('begins where it was split off', () => expect(values(series, 'cycle-lanes-km')).to.deep.equal([['2025-12-31', 16], ['2026-03-31', 19.5]]));

  it('is by share where no report has a value', () => {
    expect(trendIn(series, 'library-works')).to.include({measure: 'share'});
    expect(values(series, 'library-works').map(([, value]) => value)).to.deep.equal([0.25, 0.25, 'noReport', 0.5, 0.75, 1]);
  });

  it('does not depend on the order of the reports in the file', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...entries], {minLength: entries.length}), (shuffled) => {
      const other = readSeries(sample, shuffled);
      for (const id of ['homes-insulated', 'spots-fixed', 'street-trees-planted', 'complaints']) expect(trendIn(other, id)).to.deep.equal(trendIn(series, id));
    }), {numRuns: 30});
  });

  it('has a gap and no slope where a report was dropped, and every other number as it was', () => {
    fc.assert(fc.property(fc.subarray([...entries.slice(0, -1)], {minLength: 0}), (kept) => {
      const left = trendIn(readSeries(sample, [...kept, entries[entries.length - 1]!]), 'complaints');
      const whole = trendIn(series, 'complaints');
      for (const point of left.points) if (point.value !== null) expect(whole.points.find(({date}) => date === point.date)!.value).to.equal(point.value);
      for (const run of left.runs) {
        const [first, last] = [left.points[run[0]!]!.date, left.points[run[run.length - 1]!]!.date];
        const between = whole.points.filter(({date}) => date >= first && date <= last);
        expect(between.map(({date}) => date)).to.deep.equal(run.map((i) => left.points[i]!.date));
      }
    }));
  });

  it('ends where the unit is another one: amounts and targets in it are not told as if they were in the unit of now', () => {
    const other = JSON.parse(JSON.stringify(entries[0]!.report));
    Object.assign(other.categories[1].items[1].metrics[0], {unit: 'buses', value: 52, target: {kind: 'atLeast', value: 60, origin: 'printed'}});
    const trend = trendIn(readSeries(sample, [{asOf: other.asOf, report: parse(other), fault: null}, ...entries.slice(1)]), 'buses-on-time');
    expect(trend.points[0]!.date).to.equal(entries[1]!.asOf);
    expect(trend.points[0]!.break).to.equal('buses → %');
    expect(trend.targets.map(({value}) => value)).not.to.include(60);
    expect(trend.moves).to.deep.equal([]);
  });

  it('goes on where a unit is only said in more languages', () => {
    const other = JSON.parse(JSON.stringify(entries[0]!.report));
    other.categories[1].items[1].metrics[0].unit = {'zh-Hans': '％', en: {one: '%', other: '%'}};
    const trend = trendIn(readSeries(sample, [{asOf: other.asOf, report: parse(other), fault: null}, ...entries.slice(1)]), 'buses-on-time');
    expect(trend.points.map(({date, break: reason}) => [date, reason])[0]).to.deep.equal([entries[0]!.asOf, null]);
    expect(trend.points[1]!.break).to.equal(null);
  });

  it('has a gap where a report lacks the figure', () => {
    const other = JSON.parse(JSON.stringify(entries[3]!.report));
    other.categories[0].items.splice(2, 1);
    expect(values(readSeries(sample, entries.map((entry, i) => (i === 3 ? {...entry, report: parse(other)} : entry))), 'spots-fixed')[3]).to.deep.equal(['2025-09-30', 'notInReport']);
  });
});

describe('readSeries', () => {
  const [first, second] = [entries[0]!.report!, entries[1]!.report!];
  const of = (...list: readonly ReadEntry[]) => readSeries({}, list);
  const entry = (report: Report): ReadEntry => ({asOf: report.asOf, report, fault: null});

  it('is one report where there is one', () => expect(of(entry(first)).reports.map(({asOf}) => asOf)).to.deep.equal(['2024-12-31']));

  it('has no report where none can be read', () => {
    const {reports, leftOut} = of({asOf: '2025-03-31', report: null, fault: 'unread'});
    expect(reports.map(({report}) => report)).to.deep.equal([null]);
    expect(leftOut).to.deep.equal([{why: 'report', asOf: '2025-03-31'}]);
  });

  it('keeps the others where one cannot be read', () => {
    const {reports, leftOut} = of(entry(first), {asOf: '2025-03-31', report: null, fault: 'unread'}, entry(newest));
    expect(reports.map(({asOf, absence}) => [asOf, absence])).to.deep.equal([['2024-12-31', null], ['2025-03-31', 'unread'], ['2026-03-31', null]]);
    expect(leftOut).to.deep.equal([{why: 'report', asOf: '2025-03-31'}]);
  });

  it('leaves out a report of another publisher, and one of another plan', () => {
    expect(of(entry(altered(first, {publisher: {name: 'Other City'}})), entry(second)).leftOut).to.deep.equal([{why: 'publisher', asOf: '2024-12-31'}]);
    expect(of(entry(altered(first, {plan: {start: '2020-01-01', end: '2022-12-31'}})), entry(second)).leftOut).to.deep.equal([{why: 'plan', asOf: '2024-12-31'}]);
  });

  it('keeps a report of a plan whose end moved', () => expect(of(entry(altered(first, {plan: {start: '2024-01-01', end: '2025-12-31'}})), entry(second)).leftOut).to.deep.equal([]));

  it('takes the second of two reports of one day, and says so', () => {
    const again = altered(first, {title: 'Again'});
    const {reports, leftOut} = of(entry(first), entry(again), entry(second));
    expect(reports.map(({report}) => report!.title)[0]).to.equal('Again');
    expect(leftOut).to.deep.equal([{why: 'date', asOf: '2024-12-31'}]);
    // Once, of however many.
    expect(of(entry(first), entry(again), entry(first), entry(second)).leftOut).to.deep.equal([{why: 'date', asOf: '2024-12-31'}]);
  });

  it('leaves out a series in a series', () => expect(of({asOf: '2025-03-31', report: null, fault: 'series'}, entry(first)).leftOut).to.deep.equal([{why: 'series', asOf: '2025-03-31'}]));

  it('goes by the day of the report where the series says another one', () => expect(of({asOf: '2019-01-01', report: second, fault: null}, entry(first)).reports.map(({asOf}) => asOf)).to.deep.equal(['2024-12-31', '2025-03-31']));
});

describe('changesBetween', () => {
  const between = (i: number, k: number) => {
    const read = series.reports.filter(({report}) => report);
    const changes = changesBetween(read[i]!, read[k]!, series);
    return Object.fromEntries(Object.entries(changes).map(([kind, places]) => [kind, places.map(({metric}: {metric: {id?: string}}) => metric.id)]));
  };

  it('lists what rose, was restated, moved, over the report that is missing, by hand', () => {
    expect(between(1, 2)).to.deep.equal({
      rose: ['homes-insulated', 'street-trees-planted', 'spots-fixed', 'cycling-works', 'buses-on-time', 'complaints', 'library-works'], fell: [], met: [],
      restated: ['spots-fixed'], moved: ['homes-insulated'], added: [], gone: [],
    });
  });

  it('lists what was newly met, and what a split brought and took', () => {
    expect(between(2, 3)).to.deep.equal({
      rose: ['homes-insulated', 'spots-fixed', 'buses-on-time', 'complaints', 'library-works'], fell: [], met: ['spots-fixed'], restated: [], moved: [], added: ['cycle-lanes-km', 'cycle-stands'], gone: ['cycling-works'],
    });
  });

  it('is nothing between a report and itself', () => expect(Object.values(between(3, 3)).flat()).to.deep.equal([]));
});

describe('ten years of monthly reports with 1,000 figures', () => {
  it('are one line for each figure; each report is looked through once', () => {
    const report = (month: number): Report => ({
      ...newest, plan: {start: '2015-01-01', end: '2024-12-31'}, asOf: new Date(Date.UTC(2015, month + 1, 0)).toJSON().slice(0, 10),
      categories: [{label: 'All', items: Array.from({length: 1000}, (_, i) => ({title: `Item ${i}`, number: i + 1, metrics: [{role: 'progress', id: `m${i}`, label: 'Figure', value: month + i}]}))}],
    }) as unknown as Report;
    const long = Array.from({length: 120}, (_, i): ReadEntry => ({asOf: report(i).asOf, report: report(i), fault: null}));
    const read = readSeries({every: 'month'}, long);
    const parts = read.reports.map((one) => one.parts);
    const trend = trendIn(read, 'm500');
    expect(changesBetween(read.reports[118]!, read.reports[119]!, read).rose.length).to.equal(1000);
    expect(trend.runs.map(({length}) => length)).to.deep.equal([120]);
    expect(read.reports.map((one) => one.parts)).to.deep.equal(parts);
  });
});
