import type {Day, PartialDate} from '../schema/report.js';

/**
 * Whether all of a date lies after a day, or before it. A month or a year that holds the day is neither: it may be
 * meant either way.
 */
export const isAfter = (date: PartialDate, day: Day): boolean => date > day.slice(0, date.length);

/** Whether all of a date lies before a day. */
export const isPast = (date: PartialDate, day: Day): boolean => date < day.slice(0, date.length);

/** The last day of a date: of a month or a year its end. */
export function lastDayOf(date: PartialDate): Day {
  const [year, month = 12] = date.split('-').map(Number);
  return date.length === 10 ? date : new Date(Date.UTC(year!, month, 0)).toJSON().slice(0, 10);
}
