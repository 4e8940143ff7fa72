import type {Report} from '../../schema/report.js';
import {headPeriod} from '../period.js';

/** Dates that have columns; those of more dates go into `more`. */
const mostDates = 60;

/** The dates that have columns. */
export interface Dates {
  readonly history: ReadonlySet<string>;
  readonly plan: ReadonlySet<string>;
}

/** Whether a head with a date is read as that date: December 2011 as 2011-12 would be the financial year from 2011 to 2012. */
const isReadAgain = (date: string): boolean => headPeriod(date)?.date === date;

/** The dates of history and plan in a report. */
export function datesOf(report: Report): Dates {
  const [history, plan] = [new Set<string>(), new Set<string>()];
  for (const {items} of report.categories) {
    for (const {metrics = []} of items) {
      for (const metric of metrics) {
        if (metric.role !== 'progress') continue;
        for (const {date} of metric.history ?? []) if (history.size < mostDates && isReadAgain(date)) history.add(date);
        for (const {by} of metric.pace?.points ?? []) if (plan.size < mostDates && isReadAgain(by)) plan.add(by);
      }
    }
  }
  return {history, plan};
}
