import {dateFormat} from './intl.js';
import type {Strings} from './strings.js';

const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: {year: 'numeric'}, 7: {year: 'numeric', month: 'long'}, 10: {year: 'numeric', month: 'long', day: 'numeric'},
};

/** A day, month or year as exactly as it is given: `2021年6月30日`, `June 2021`. A day that is not in the calendar stays as it is. */
export function formatDate(date: string, {lang}: Strings): string {
  const time = Date.parse(`${date}${'-01-01'.slice(0, 10 - date.length)}T00:00:00Z`);
  const options = shapes[date.length];
  return options && Number.isFinite(time) ? dateFormat(lang === 'en' ? 'en-GB' : lang, options).format(time) : date;
}
