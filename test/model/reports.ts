import {type Board, boardOf} from '../../src/model/board.js';
import {parse} from '../../src/schema/parse.js';
import type {Item, ProgressMetric, Report} from '../../src/schema/report.js';

/** A report of demo/data, as a page fetches it. */
export const fetchReport = async (name: string): Promise<Report> => parse(await (await fetch(`/demo/data/${name}.json`)).json());

export const fetchBoard = async (name: string): Promise<Board> => boardOf(await fetchReport(name));

/** A report of one category with these items, over the year 2021, true for 30 June. */
export const reportOf = (...items: readonly Item[]): Report => parse({
  $schema: 'https://unpkg.com/civic-progress@1/dist/report.schema.json',
  lang: 'zh-Hans', title: '示例', publisher: {name: '示例市'},
  plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-06-30',
  categories: [{label: '示例', items}],
});

/** A progress metric that needs no label of its own. */
export const metricOf = (fields: Partial<ProgressMetric>): ProgressMetric => ({role: 'progress', label: '示例', ...fields});

/** Every object and list inside a value, itself included. */
export const insides = (value: unknown): object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(insides)] : [];
