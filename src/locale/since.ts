import type {OwnChange} from '../model/own-change.js';
import type {PartialDate, ProgressMetric} from '../schema/report.js';
import {formatDate} from './date.js';
import {isolate} from './isolate.js';
import type {Locale} from './locale.js';
import {amountOf} from './metric-words.js';
import type {Strings} from './strings.js';

/** `+96 homes since 31 December 2024`. @param by its sign @param size without a sign, in words */
export const sinceWords = (by: number, size: string, date: PartialDate, strings: Strings): string =>
  strings.since(isolate(`${by > 0 ? '+' : '-'}${size}`, strings), formatDate(date, strings));

/** The last step of a figure in words; empty where there is none, and for percentages, whose difference is none. */
export const ownChangeWords = (change: OwnChange | null, metric: ProgressMetric, locale: Locale): string => {
  if (!change) return '';
  const size = amountOf(Math.abs(change.by), metric, locale);
  return /[%％‰]/.test(size) ? '' : sinceWords(change.by, size, change.since, locale.strings);
};
