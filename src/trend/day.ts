import type {PartialDate} from '../schema/report.js';

/** A day in milliseconds. */
export const dayLength = 86_400_000;

/** The first moment after a date in its calendar, UTC, in milliseconds since 1970. By its parts: engines differ in what they read 29 February of a common year as. */
function after([year, month, day]: readonly number[]): number {
  const moment = new Date(0);
  // setUTCFullYear, since Date.UTC takes the years 0 to 99 for those of the last century.
  if (month === undefined) moment.setUTCFullYear(year! + 1, 0, 1);
  else if (day === undefined) moment.setUTCFullYear(year!, month, 1);
  else moment.setUTCFullYear(year!, month - 1, day + 1);
  return moment.getTime();
}

/**
 * Where a date stands in time: the start of its last day, in milliseconds since 1970, UTC. `2023` is 31 December 2023.
 *
 * @param date YYYY-MM-DD, YYYY-MM or YYYY
 */
export const timeOf = (date: PartialDate): number => after(date.split('-').map(Number)) - dayLength;

/** How long a date is, in milliseconds: a day, a month of 28 to 31 days, or a year. */
export const lengthOf = (date: PartialDate): number => {
  const [year, month] = date.split('-').map(Number) as [number, number?];
  return date.length > 7 ? dayLength : after([year, ...(month === undefined ? [] : [month])]) - after(month === undefined ? [year - 1] : [year, month - 1]);
};

/** The day of a time, YYYY-MM-DD. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
