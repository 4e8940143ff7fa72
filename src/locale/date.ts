import {dateFormat} from './intl.js';
import type {Strings} from './strings.js';

/** By the length of the text. Days have no time zone: they are formatted in UTC, where they are read. */
const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: {timeZone: 'UTC', year: 'numeric'},
  7: {timeZone: 'UTC', year: 'numeric', month: 'long'},
  10: {timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric'},
};

/** A day, month or year as exactly as it is given: `2021年6月30日`, `June 2021`. A day that is not in the calendar stays as it is. */
export function formatDate(date: string, {lang}: Strings): string {
  const time = Date.parse(`${date}${'-01-01'.slice(0, 10 - date.length)}T00:00:00Z`);
  const options = shapes[date.length];
  // Some engines read 29 February of any year as 1 March.
  return options && Number.isFinite(time) && new Date(time).toISOString().startsWith(date) ? dateFormat(lang === 'en' ? 'en-GB' : lang, options).format(time) : date;
}
