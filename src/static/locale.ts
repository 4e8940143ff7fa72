import {stringsFor} from '../locale/languages.js';
import type {Locale} from '../locale/locale.js';
import {builtInFor} from '../locale/text.js';
import type {Metric} from '../schema/report.js';
import type {Trend} from '../trend/trend.js';

/** What a figure is told in: a language, and its past. */
export interface Telling extends Locale {
  readonly trendOf: (metric: Metric) => Trend;
}

/** The language of a drawing: the one asked for, else that of the report, else what stands in for it, as in the elements. */
export const localeOf = (lang: string | undefined, reportLang: string): Locale =>
  ({strings: (lang === undefined ? undefined : stringsFor(lang)) ?? stringsFor(reportLang) ?? stringsFor(builtInFor(lang ?? reportLang))!, reportLang});
