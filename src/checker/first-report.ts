import type {Report} from '../schema/report.js';

/** The words of a first report. */
export interface FirstWords {
  readonly title: string;
  readonly publisher: string;
  readonly housing: {readonly label: string; readonly item: string; readonly metric: string; readonly unit: string};
  readonly parks: {readonly label: string; readonly item: string; readonly metric: string; readonly unit: string};
  readonly advice: {readonly item: string; readonly milestone: string};
}

/**
 * A first report to be written over: two categories, a share below and one above its target, and a milestone. The checker finds
 * nothing in it.
 *
 * @param lang  BCP 47 tag of the words
 * @param today the day that the figures are of, in UTC; the plan is that of its year
 */
export function firstReport(words: FirstWords, lang: string, today: Date): Report {
  const asOf = today.toJSON().slice(0, 10);
  const year = asOf.slice(0, 4);
  const {housing, parks, advice} = words;
  const progress = ({metric, unit}: FirstWords['housing'], value: number) =>
    ({role: 'progress', label: metric, value, unit, direction: 'more', target: {kind: 'atLeast', value: 1000, origin: 'printed'}, stated: {share: value / 1000, of: 'target'}}) as const;
  return {
    $schema: 'report.schema.json', version: '1.1', lang, title: words.title, publisher: {name: words.publisher},
    plan: {start: `${year}-01-01`, end: `${year}-12-31`}, asOf,
    categories: [
      {number: 1, label: housing.label, items: [
        {number: 1, title: housing.item, metrics: [progress(housing, 527)]},
        {number: 2, title: advice.item, milestones: [{text: advice.milestone, state: 'achieved', date: year}]},
      ]},
      {number: 2, label: parks.label, items: [{number: 3, title: parks.item, metrics: [progress(parks, 1127)]}]},
    ],
  };
}
