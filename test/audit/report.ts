import {type Advice, audit, type RuleName} from '../../src/audit/audit.js';
import type {Category, Item, Metric, Milestone, Part, ProgressMetric, Report} from '../../src/schema/report.js';

/** A progress metric of which nothing is to be said: 50 of 100, stated as 50 %. */
export const metric = (over: Partial<ProgressMetric> = {}): ProgressMetric => ({
  role: 'progress', label: 'Homes', value: 50, unit: 'home', direction: 'more',
  target: {kind: 'exact', value: 100, origin: 'printed'}, stated: {share: 0.5, of: 'target'}, ...over,
});

/** The same without some of its fields. */
export function without<T extends object, Name extends keyof T>(value: T, ...names: Name[]): Omit<T, Name> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name as Name))) as Omit<T, Name>;
}

export const part = (over: Partial<Part> = {}): Part => ({role: 'part', label: 'Finished', of: 'value', value: 10, ...over});

export const milestone = (over: Partial<Milestone> = {}): Milestone => ({text: 'Signed', state: 'achieved', date: '2021-03', ...over});

export const item = (metrics: readonly Metric[] = [], over: Partial<Item> = {}): Item => ({number: 7, title: 'Homes', metrics: [...metrics], ...over});

export const category = (items: readonly Item[] = [item([metric()])], over: Partial<Category> = {}): Category =>
  ({number: 1, label: 'Housing', items: [...items], ...over});

/** A report of one half of 2021. */
export const report = (categories: readonly Category[] = [category()], over: Partial<Report> = {}): Report => ({
  $schema: 'https://unpkg.com/civic-progress@1/dist/report.schema.json', lang: 'en', title: 'Pledges', publisher: {name: 'City'},
  plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-06-30', categories: [...categories], ...over,
});

/** A report of one item with these metrics. */
export const reportOf = (...metrics: readonly Metric[]): Report => report([category([item(metrics)])]);

/** What one rule finds. */
export const findings = (rule: RuleName, of: Report): readonly Advice[] => audit(of).filter((advice) => advice.rule === rule);
