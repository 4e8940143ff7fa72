import type {Report, State} from '../schema/report.js';
import {stateWord} from '../tables/read/state.js';

/** The words of the example in the template. */
export interface TemplateWords {
  readonly title: string;
  readonly publisher: string;
  readonly source: string;
  readonly housing: {
    readonly label: string; readonly office: string; readonly unit: string;
    readonly homes: {readonly item: string; readonly text: string; readonly label: string; readonly north: string; readonly south: string; readonly note: string};
    readonly repairs: {readonly item: string; readonly label: string; readonly milestone: string};
  };
  readonly parks: {
    readonly label: string; readonly office: string;
    readonly trees: {readonly item: string; readonly text: string; readonly label: string; readonly felled: string; readonly unit: string};
    readonly playgrounds: {readonly item: string; readonly label: string; readonly unit: string; readonly rate: string};
  };
  readonly air: {
    readonly label: string; readonly office: string;
    readonly dust: {readonly item: string; readonly label: string; readonly unit: string; readonly days: string; readonly dayUnit: string};
    readonly online: {readonly item: string; readonly text: string; readonly milestone: string};
  };
}

/**
 * The made-up report of the template: twelve rows of figures, one of each kind that people ask for. The checker finds nothing in it.
 *
 * @param lang BCP 47 tag of the words
 * @param today the day that the figures are of, in UTC; the plan is that of its year
 */
export function templateReport(words: TemplateWords, lang: string, today: Date): Report {
  const asOf = today.toJSON().slice(0, 10);
  const year = Number(asOf.slice(0, 4));
  const {housing, parks, air} = words;
  const {homes, repairs} = housing;
  const {trees, playgrounds} = parks;
  const {dust, online} = air;
  const target = (value: number) => ({kind: 'atLeast', value, origin: 'printed'}) as const;
  const stated = (share: number) => ({share, of: 'target'}) as const;
  const status = (state: State) => ({state, text: stateWord(state, lang === 'zh-Hans' ? lang : 'en'), date: asOf});
  return {
    $schema: 'report.schema.json', version: '1.1', lang, title: words.title, publisher: {name: words.publisher}, plan: {start: `${year}-01-01`, end: `${year}-12-31`}, asOf, sources: [{title: words.source, date: asOf}],
    categories: [
      {number: 1, label: housing.label, items: [
        {number: 1, title: homes.item, text: homes.text, responsible: housing.office, status: status('onTrack'), metrics: [{
          role: 'progress', id: 'homes', label: homes.label, value: 527, unit: housing.unit, basis: 'finished', direction: 'more', target: {...target(1000), by: `${year}-12-31`}, stated: stated(0.527), note: homes.note,
          pace: {rule: 'cumulative', points: [{by: `${year}-06-30`, value: 500}, {by: `${year}-12-31`, value: 1000}]},
          parts: [{role: 'part', of: 'value', label: homes.north, value: 210}, {role: 'part', of: 'value', label: homes.south, value: 317}],
        }]},
        {number: 2, title: repairs.item, responsible: housing.office, status: status('onTrack'), metrics: [
          {role: 'progress', label: repairs.label, value: 196, qualifier: 'about', unit: housing.unit, basis: 'finished', direction: 'more', target: target(200), stated: stated(0.98)},
        ], milestones: [{text: repairs.milestone, state: 'achieved', date: `${year}`}]},
      ]},
      {number: 2, label: parks.label, items: [
        {number: 3, title: trees.item, text: trees.text, responsible: parks.office, status: status('achieved'), metrics: [{role: 'progress', label: trees.label, value: 1127, unit: trees.unit, basis: 'finished', direction: 'more', target: target(1000), stated: stated(1.127)}, {role: 'context', label: trees.felled, value: 43, unit: trees.unit}]},
        {number: 4, title: playgrounds.item, responsible: parks.office, status: status('inProgress'), metrics: [
          {role: 'progress', label: playgrounds.label, missing: 'notYetDue', unit: playgrounds.unit, direction: 'more', target: {kind: 'exact', value: 12, origin: 'printed', by: `${year}-12-31`}},
          {role: 'rate', label: playgrounds.rate, rate: 0.615},
        ]},
      ]},
      {number: 3, label: air.label, items: [
        {number: 5, title: dust.item, responsible: air.office, status: status('inProgress'), metrics: [
          {role: 'progress', label: dust.label, value: 28, unit: dust.unit, direction: 'less', target: {kind: 'atMost', value: 25, origin: 'printed', by: `${year}-12-31`}},
          {role: 'context', label: dust.days, value: 151, unit: dust.dayUnit},
        ]},
        {number: 6, title: online.item, text: online.text, responsible: air.office, status: status('notStarted'), milestones: [{text: online.milestone, state: 'planned', date: `${year}-12-31`}]},
      ]},
    ],
  };
}
