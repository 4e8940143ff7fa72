import airQualityData from '../demo/data/made-up-air-quality.json' with {type: 'json'};
import qingdaoData from '../demo/data/qingdao-2021-half-year.json' with {type: 'json'};
import type {Item, ProgressMetric, Report, Text} from '../src/index.js';
import {without} from './attributes.js';

/** Where the demo's reports are in the Storybook. */
export const addresses = {
  qingdao: 'data/qingdao-2021-half-year.json',
  airQuality: 'data/made-up-air-quality.json',
  developmentPlan: 'data/made-up-development-plan.json',
  promises: 'data/made-up-promises.json',
  quarters: 'data/made-up-quarters.json',
  statuses: 'data/made-up-statuses.json',
  city: 'data/made-up-city/series.json',
  works: 'data/made-up-works.json',
} as const;

export const qingdao = qingdaoData as unknown as Report;
export const airQuality = airQualityData as unknown as Report;

/** A report of one item, and of it one metric where an id is given; the counts of the whole are no longer true for it. */
export function only(report: Report, itemId: string, metricId?: string, change: Partial<ProgressMetric> = {}): Report {
  const {declared: _declared, ...rest} = report;
  const one = ({metrics = [], notes: _notes, sharedTargets: _sharedTargets, ...item}: Item): Item => metricId === undefined ? {...item, metrics}
    : {...item, metrics: metrics.filter(({id}) => id === metricId).map((metric) => ({...metric, ...change}) as ProgressMetric), milestones: []};
  return {
    ...rest,
    categories: report.categories.flatMap((category) => {
      const items = category.items.filter(({id}) => id === itemId).map(one);
      return items.length === 0 ? [] : [{...category, items} as Report['categories'][number]];
    }),
  };
}

const sealed = (share: number): Partial<ProgressMetric> => ({value: share * 100, text: undefined, stated: {share, of: 'target'}});

/** A report of one item for each state that a figure can be in. */
export const reportIn = {
  unknown: only(qingdao, 'i28', 'sports-grounds'),
  none: only(qingdao, 'i19', 'sealed-points', sealed(0)),
  under: only(qingdao, 'i2', 'workers-facilities'),
  met: only(qingdao, 'i21', 'fishing-harbours'),
  over112: only(qingdao, 'i1', 'start-ups'),
  over144: only(qingdao, 'i10', 'flood-spots'),
  over200: only(qingdao, 'i32', 'service-zones'),
  over304: only(qingdao, 'i19', 'sealed-points'),
  over1000: only(qingdao, 'i19', 'sealed-points', sealed(10)),
  milestone: only(qingdao, 'i14'),
  noTarget: only(qingdao, 'i5', 'estates-area'),
  lessIsBetter: only(airQuality, 'noise', 'noise-complaints'),
} as const;

/** A report with as many categories as wanted: the ten of the report again and again. */
export function withCategories(count: number): Report {
  const {declared: _declared, ...rest} = qingdao;
  const again = (id: string | undefined, round: number): string | undefined => id === undefined || round === 0 ? id : `${id}-${round + 1}`;
  return {
    ...rest,
    categories: Array.from({length: count}, (_, i) => {
      const [category, round] = [qingdao.categories[i % 10]!, Math.floor(i / 10)];
      return {...category, id: again(category.id, round), number: i + 1, items: category.items.map((item) => ({
        ...item, id: again(item.id, round), number: item.number! + round * 32,
        metrics: item.metrics?.map((metric) => ({...metric, id: again(metric.id, round)})),
        sharedTargets: undefined,
      }))} as Report['categories'][number];
    }),
  };
}

/** Words of a wanted length: the titles of the report, one after the other. */
export function words(length: number, lang: 'en' | 'zh-Hans' = 'en'): string {
  const titles = qingdao.categories.flatMap(({items}) => items).map(({title}) => textIn(title, lang));
  return Array.from({length: 20}, () => titles.join(lang === 'en' ? ', ' : '、')).join('').slice(0, length);
}

/** The first categories of the report with titles of a wanted length everywhere. */
export function withTitles(length: number, lang: 'en' | 'zh-Hans' = 'en'): Report {
  const title = words(length, lang);
  return {
    ...qingdao, lang, title,
    categories: qingdao.categories.slice(0, 2).map((category) => ({
      ...category, label: title, items: category.items.map((item) => ({
        ...item, title, metrics: item.metrics?.map((metric) => ({...metric, label: title})),
      })),
    })) as unknown as Report['categories'],
  };
}

const textIn = (text: Text, lang: string): string => typeof text === 'string' ? text : text[lang] ?? '';

/** A metric of the report as the attributes of an element. */
export function attributesOf(metricId: string, lang: 'en' | 'zh-Hans' = 'en') {
  const metric = qingdao.categories.flatMap(({items}) => items).flatMap(({metrics = []}) => metrics).find(({id}) => id === metricId) as ProgressMetric;
  const {label, value, target, stated, unit = {}} = metric;
  const word = typeof unit === 'string' ? unit : unit[lang] ?? '';
  return {
    label: textIn(label, lang),
    value: value === undefined ? '' : String(value),
    target: target?.kind === 'exact' ? String(target.value) : '',
    share: stated === undefined ? '' : String(stated.share),
    unit: typeof word === 'string' ? word : word.other,
    basis: metric.basis ?? '',
  };
}

/** The attributes of an element for each state that attributes can say; the others come from a report. */
export const attributesIn = {
  unknown: attributesOf('sports-grounds'),
  none: {...attributesOf('sealed-points'), value: '0', share: '0'},
  under: {...attributesOf('new-jobs'), pace: '0.496'},
  met: attributesOf('fishing-harbours'),
  over112: attributesOf('start-ups'),
  over144: attributesOf('flood-spots'),
  over200: attributesOf('service-zones'),
  over304: attributesOf('sealed-points'),
  over1000: {...attributesOf('sealed-points'), value: '1000', share: '10'},
  milestone: {src: addresses.qingdao, item: 'i14'},
  noTarget: {src: addresses.qingdao, metric: 'estates-area'},
  lessIsBetter: {src: addresses.airQuality, metric: 'noise-complaints'},
} as const;

/** What an element is given in place of the attributes that its stories start from. */
export const alone = without(attributesIn.over112);
