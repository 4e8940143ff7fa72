import type {HistoryPoint, PartialDate, ProgressMetric} from '../../schema/report.js';
import {dayOf, timeOf} from '../../trend/day.js';
import {type Trend, trendOf} from '../../trend/trend.js';
import {plainText} from './plain-text.js';
import {warnAttribute} from './warn.js';

/** The attributes of a figure over time. */
export interface TrendAttributes {
  readonly localName: string;
  readonly points: string;
  readonly plan: string;
  readonly target: string;
  readonly by: string;
  readonly unit: string;
  readonly label: string;
}

const dateForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const numberForm = '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?';
const entryForm = new RegExp(`^(?<date>[\\d-]+)\\s*[:：]\\s*(?:(?<value>${numberForm})\\s*(?<percent>[%％])?)?\\s*(?:/\\s*(?<target>${numberForm})\\s*[%％]?)?$`, 'i');

interface Entry {
  readonly date: PartialDate;
  readonly value: number | undefined;
  readonly target: number | undefined;
  readonly isPercent: boolean;
}

/** The figure that an element's attributes state, over time. What cannot be read is left out, and a warning says so. */
export function trendOfAttributes(host: TrendAttributes): {readonly metric: ProgressMetric; readonly trend: Trend} {
  // In the order of time; of one date, in the order in which they were written.
  const entries = entriesOf(host, 'points').sort((one, other) => timeOf(one.date) - timeOf(other.date));
  const plan = entriesOf(host, 'plan').filter(({value}) => value !== undefined);
  const target = numberOf(host);
  const isPercent = entries.some((entry) => entry.isPercent);
  const last = entries[entries.length - 1];
  const by = plainText(host.by).trim();
  if (by !== '' && !isDate(by)) warnAttribute(host.localName, 'by', 'a date such as 2026-12-31', by, 'it is left out');
  const dates = [...entries, ...plan].map(({date}) => date);
  const end = isDate(by) ? by : latest(dates) ?? '1970';
  const metric: ProgressMetric = {
    role: 'progress', label: plainText(host.label), direction: 'more', unit: plainText(host.unit) || (isPercent ? '%' : undefined),
    target: target === null ? undefined : {kind: 'exact', value: target, origin: 'printed', ...isDate(by) ? {by} : {}},
    value: last?.value, asOf: last?.date,
    history: entries.slice(0, -1).map(({date, value, target: then}): HistoryPoint => ({date, value, target: then} as HistoryPoint)),
    pace: plan.length === 0 ? undefined : {rule: 'level', points: plan.map(({date, value}) => ({by: dayOf(timeOf(date)), value: value!}))},
  } as ProgressMetric;
  const period = {start: dayOf(timeOf(earliest(dates) ?? end)), end: dayOf(timeOf(end))};
  return {metric, trend: trendOf(metric, {asOf: dayOf(timeOf(last?.date ?? end)), plan: period}, last ? {paced: false} : {observations: [], paced: false})};
}

const isDate = (text: string): boolean => dateForm.test(text);
const byTime = (one: PartialDate, other: PartialDate): number => timeOf(one) - timeOf(other);
const earliest = (dates: readonly PartialDate[]): PartialDate | undefined => [...dates].sort(byTime)[0];
const latest = (dates: readonly PartialDate[]): PartialDate | undefined => [...dates].sort(byTime).pop();

function entriesOf(host: TrendAttributes, name: 'points' | 'plan'): Entry[] {
  return plainText(host[name]).split(/[;；]/).map((text) => text.trim()).filter(Boolean).flatMap((text): Entry[] => {
    const {date = '', value, percent, target} = entryForm.exec(text)?.groups ?? {};
    const numbers = [value, target].map((one) => (one === undefined ? undefined : Number(one)));
    if (isDate(date) && numbers.every((one) => one === undefined || Number.isFinite(one))) return [{date, value: numbers[0], target: numbers[1], isPercent: percent !== undefined}];
    warnAttribute(host.localName, name, 'dates with numbers such as "2023: 170; 2024-06-30: 235"', text, 'it is left out');
    return [];
  });
}

function numberOf(host: TrendAttributes): number | null {
  const text = plainText(host.target).trim().replace(/[%％]$/, '');
  if (text === '') return null;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  warnAttribute(host.localName, 'target', 'a number', text, 'it is left out');
  return null;
}
