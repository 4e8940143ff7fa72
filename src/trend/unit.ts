import type {Metric} from '../schema/report.js';

/** Every word that the unit of a figure has, of each language and number; none where it has no unit. */
function wordsOfUnit(metric: Metric): readonly string[] {
  const unit = metric.role === 'rate' ? undefined : metric.unit;
  return typeof unit === 'string' ? [unit] : Object.values(unit ?? {}).flatMap((word) => (typeof word === 'string' ? word : Object.values(word)));
}

/** Whether two figures are counted in one unit: they share a word for it, since a later report may have it in more languages, or both have none. */
export function sameUnit(one: Metric, other: Metric): boolean {
  const [words, others] = [wordsOfUnit(one), wordsOfUnit(other)];
  return words.length + others.length === 0 || words.some((word) => others.includes(word));
}

/** The unit of a figure in one word, to be named beside another: the last, which is of any number; a dash for none. */
export const unitWord = (metric: Metric): string => [...wordsOfUnit(metric)].pop() ?? '—';
