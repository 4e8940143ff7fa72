import type {Report} from '../../schema/report.js';

/** Dates that have columns; those of more dates go into `more`. */
const mostDates = 60;

/** The dates that have columns. */
export interface Dates {
  readonly history: ReadonlySet<string>;
  readonly plan: ReadonlySet<string>;
}

/** The dates of history and plan in a report. */
export function datesOf(report: Report): Dates {
  const [history, plan] = [new Set<string>(), new Set<string>()];
  for (const {items} of report.categories) {
    for (const {metrics = []} of items) {
      for (const metric of metrics) {
        if (metric.role !== 'progress') continue;
        for (const {date} of metric.history ?? []) if (history.size < mostDates && Number(date.slice(0, 4)) >= 1900 && Number(date.slice(0, 4)) < 2100) history.add(date);
        for (const {by} of metric.pace?.points ?? []) if (plan.size < mostDates && Number(by.slice(0, 4)) >= 1900 && Number(by.slice(0, 4)) < 2100) plan.add(by);
      }
    }
  }
  return {history, plan};
}
