import {figureWords} from '../locale/figure-words.js';
import {type Locale, wordsOf} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import {metricShareOf} from '../model/metric-share.js';
import type {Metric} from '../schema/report.js';

/** What a refresh changed, as one sentence; empty before any. */
export function changeWords(changes: readonly Metric[] | null, locale: Locale): string {
  const [first] = changes ?? [];
  if (!first) return changes ? locale.strings.updated : '';
  return locale.strings.changed(changes!.length, first.role === 'progress'
    ? metricWords({metric: first, share: metricShareOf(first), asOf: first.asOf ?? null, by: null, next: null}, locale).sentence
    : [wordsOf(first.label, locale), figureWords(first, locale).value].join(locale.strings.colon));
}
