import type {Day, PartialDate} from './report.js';

/** The last day of a day, a month or a year: 2023 counts to 2023-12-31. */
export function lastDay(date: PartialDate): Day {
  if (date.length > 7) return date;
  if (date.length < 5) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  // Day 0 of the next month. setUTCFullYear, since Date.UTC takes the years 0 to 99 for those of the last century.
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.toJSON().slice(0, 10);
}
