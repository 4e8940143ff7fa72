import type {Day, PartialDate} from '../schema/report.js';

/**
 * Whether all of a date lies after a day, or before it. A month or a year that holds the day is neither: it may be
 * meant either way.
 */
export const isAfter = (date: PartialDate, day: Day): boolean => date > day.slice(0, date.length);

/** Whether all of a date lies before a day. */
export const isPast = (date: PartialDate, day: Day): boolean => date < day.slice(0, date.length);
