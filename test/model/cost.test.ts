// What reads a report does so in proportion to its size, whatever grows in it: counted reads, which no slow machine changes.
import {expect} from '@open-wc/testing';
import {audit} from '../../src/audit/audit.js';
import {type Board, boardOf} from '../../src/model/board.js';
import {changedFigures} from '../../src/model/changes.js';
import {searchTexts, select} from '../../src/model/selection.js';
import {parse} from '../../src/schema/parse.js';
import type {Report} from '../../src/schema/report.js';
import {placesOf} from '../../src/trend/match.js';
import {changesBetween} from '../../src/trend/report-changes.js';
import {readSeries, type ReadSeries, trendIn} from '../../src/trend/series.js';
import {seriesFindings} from '../../src/trend/series-findings.js';

const list = <T>(count: number, make: (i: number) => T): readonly T[] => Array.from({length: count}, (_, i) => make(i));
const stated = (share: number) => ({share, of: 'target'});
const metric = (i: number, rest: object = {}) => ({role: 'progress', label: `l${i}`, value: i, direction: 'more', target: {kind: 'atLeast', value: 1000, origin: 'printed'}, ...rest});
const report = (items: readonly object[], rest: object = {}): object => ({
  $schema: 'report.schema.json', version: '1.1', lang: 'en', title: 'T', publisher: {name: 'P'}, plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-06-30', categories: [{label: 'C', items}], ...rest,
});

/** Reports of a size in which one thing grows. */
const growing: Readonly<Record<string, (size: number) => object>> = {
  'items': (size) => report(list(size, (i) => ({number: i + 1, title: `t${i}`, metrics: [metric(i)]}))),
  'categories': (size) => report([], {categories: list(size, (i) => ({number: i + 1, label: `c${i}`, items: [{title: 't', metrics: [metric(i, {stated: stated(0.5)})]}]}))}),
  'metrics of one item': (size) => report([{title: 't', metrics: list(size, (i) => metric(i, {id: `m${i}`}))}]),
  'metrics of one item whose shares differ, with targets that they share': (size) => report([{
    title: 't', metrics: list(size, (i) => metric(i + 1, {id: `m${i}`, unit: 'homes', stated: stated(0.9)})),
    sharedTargets: list(size, (i) => ({value: 2000, origin: 'printed', metrics: [`m${i}`, `m${(i + 1) % size}`]})),
  }]),
  'metrics that cover each other': (size) => report([{title: 't', metrics: list(size, (i) => metric(500, {id: `m${i}`, stated: {...stated(0.5), covers: [`m${(i + 1) % size}`, `m${(i + 2) % size}`]}}))}]),
  'parts of one metric': (size) => report([{title: 't', metrics: [metric(1, {parts: list(size, (i) => ({role: 'part', label: `p${i}`, of: 'target', value: i}))})]}]),
  'figures of the past': (size) => report([{title: 't', metrics: [metric(1, {history: list(size, (i) => ({date: String(1000 + i), value: i}))})]}]),
  'periods of a plan': (size) => report([{title: 't', metrics: [metric(1, {pace: {rule: 'cumulative', of: 'value', points: list(size, (i) => ({by: `${1000 + i}-12-31`, value: i}))}})]}]),
  'milestones': (size) => report([{title: 't', milestones: list(size, (i) => ({text: `m${i}`, state: 'achieved', date: '2021-05'}))}]),
  'declared counts, beside as many items': (size) => report(list(size, () => ({title: 't', metrics: [metric(1)]})), {declared: {counts: list(size, (i) => ({label: `d${i}`, count: i, unit: 'items'}))}}),
  'words of the scale, beside as many verdicts': (size) => report(list(size, (i) => ({title: 't', status: {is: `s${i}`}})), {statuses: list(size, (i) => ({id: `s${i}`, label: `Word ${i}`, state: 'achieved'}))}),
  'verdicts in words of their own': (size) => report(list(size, (i) => ({title: 't', status: {state: 'achieved', text: `Word ${i}`}}))),
  'tags and those who answer': (size) => report([{title: 't', tags: list(size, (i) => `tag ${i}`), responsible: list(size, (i) => `office ${i}`)}]),
  'sources and images': (size) => report([{title: 't', sources: list(size, (i) => ({title: `s${i}`})), images: list(size, (i) => ({src: `${i}.jpg`, caption: `i${i}`}))}]),
};

const overTime = (one: Report, series: ReadSeries | null): void => {
  const trendOf = trendIn(one, series);
  for (const {metric} of placesOf(one)) trendOf(metric);
};

/** What reads a report or its board. */
const readers: Readonly<Record<string, (report: Report, board: Board) => unknown>> = {
  parse: (one) => parse(one),
  boardOf: (one) => boardOf(one),
  audit: (one) => audit(one),
  searchTexts: (_one, board) => searchTexts(board, (text) => String(text)),
  select: (_one, board) => select(board, {filter: ['behind', 'is:s1'], search: 't', sort: 'share'}, () => board.items.map(() => 'T')),
  changedFigures: (one, board) => changedFigures(board, boardOf(one)),
  'every figure over time': (one) => overTime(one, null),
  'a series, what changed in it, and every figure over it': (one) => {
    const read = readSeries({}, [{asOf: '2021-06-30', report: one, fault: null}, {asOf: '2021-09-30', report: {...one, asOf: '2021-09-30'}, fault: null}]);
    changesBetween(read.reports[0]!, read.reports[1]!, read);
    seriesFindings(read);
    overTime(one, read);
  },
};

/** Some data of which every read is counted. */
function counted<T>(data: T): {readonly data: T; readonly reads: () => number} {
  let reads = 0;
  const seen = new WeakMap<object, object>();
  const wrapped = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value;
    let proxy = seen.get(value);
    if (!proxy) {
      // Over an empty one, since a proxy has to give what is frozen in its own target as it is.
      const target = value;
      proxy = new Proxy(Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value)) as object, {
        get: (_none, key) => {
          reads++;
          return wrapped(Reflect.get(target, key));
        },
        has: (_none, key) => Reflect.has(target, key),
        ownKeys: () => Reflect.ownKeys(target),
        getOwnPropertyDescriptor: (none, key) => {
          const own = Reflect.getOwnPropertyDescriptor(target, key);
          if (!own) return undefined;
          if (Array.isArray(none) && key === 'length') return {...Reflect.getOwnPropertyDescriptor(none, key)!, value: own.value as number};
          return {...own, value: wrapped(own.value), configurable: true, writable: true};
        },
      });
      seen.set(value, proxy);
    }
    return proxy;
  };
  return {data: wrapped(data) as T, reads: () => reads};
}

/** Reads that a reader takes for a report of a size. */
function readsOf(read: (report: Report, board: Board) => unknown, make: (size: number) => object, size: number): number {
  const data = parse(make(size));
  const one = counted({report: data, board: boardOf(data)});
  read(one.data.report, one.data.board);
  return one.reads();
}

describe('what reads a report reads it in proportion to its size', () => {
  for (const [what, make] of Object.entries(growing)) {
    for (const [name, read] of Object.entries(readers)) {
      it(`${name}, of ${what}`, () => {
        const [small, large] = [100, 400].map((size) => readsOf(read, make, size)) as [number, number];
        expect(large / small, `${small} reads, then ${large}`).to.be.below(4 ** 1.1);
      });
    }
  }

  it('is counted: a loop in a loop is found', () => {
    const square = (one: Report): unknown => one.categories[0]!.items.map(({title}) => one.categories[0]!.items.filter((other) => other.title === title).length);
    const [small, large] = [100, 400].map((size) => readsOf(square, growing['items']!, size)) as [number, number];
    expect(large / small).to.be.above(12);
  });
});
