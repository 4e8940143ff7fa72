import {dateFormat} from './intl.js';
import type {Strings} from './strings.js';

/** A day, month or year as exactly as it is given: `2021年6月30日`, `June 2021`. A day that is not in the calendar stays as it is. */
export function formatDate(date: string, {lang, dates}: Pick<Strings, 'lang' | 'dates'>): string {
  const {length} = date;
  const pattern = dates[(length - 4) / 3];
  const time = new Date(`${date}${'-01-01'.slice(0, 10 - length)}T00:00:00Z`);
  // V8 reads 30 February as 2 March, and WebKit a date of no year. Days have no time zone: they are read and formatted in UTC.
  if (!date || Number.isNaN(+time) || !time.toISOString().startsWith(date)) return date;
  return pattern ? pattern.replace(/\{(\d)\}/g, (_, place: number) => (place > 2 ? dates[2 + Number(date.split('-')[1])]! : String(Number(date.split('-')[place]))))
    : dateFormat(lang, {timeZone: 'UTC', year: 'numeric', month: length > 4 ? 'long' : undefined, day: length > 7 ? 'numeric' : undefined}).format(time);
}
