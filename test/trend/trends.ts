import type {ProgressMetric} from '../../src/schema/report.js';
import type {Observation} from '../../src/trend/observation.js';
import type {TrendReport} from '../../src/trend/trend.js';

/** A plan of three years, told at the end of June 2025. */
export const report: TrendReport = {plan: {start: '2023-01-01', end: '2026-12-31'}, asOf: '2025-06-30'};

/** Homes insulated, with whatever else a test needs. */
export const homes = (fields: Partial<ProgressMetric> = {}): ProgressMetric => ({
  role: 'progress', label: 'Homes', value: 331, unit: 'homes', direction: 'more', target: {kind: 'atLeast', value: 444, origin: 'printed'}, ...fields,
});

/** What was said of a date. */
export const said = (date: string, value: number | null, more: Partial<Observation> = {}): Observation =>
  ({date, value, qualifier: null, absence: value === null ? 'noValue' : null, reason: null, target: null, goal: null, restated: false, break: null, ...more});
