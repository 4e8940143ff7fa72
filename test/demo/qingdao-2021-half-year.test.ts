import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import type {Part, ProgressMetric} from '../../src/schema/report.js';
import {itemsOf, metricsOf, placesOf, reportOf} from './reports.js';

// Everything below is typed off the article of 2021-07-27, not read from the JSON, so that a slip in one shows in the other.

type Row = readonly [item: number, metric: string, value: string, target: string, share: string];

/**
 * The figures that have a share or a target, as the article prints them. `*` before a target: implied by value and
 * share, not printed. `-`: not printed at all.
 */
const progress: readonly Row[] = [
  [1, 'new-jobs', '18.44万人', '35万', '52.7%'],
  [1, 'talent', '11.02万人', '25万', '44.1%'],
  [1, 'start-ups', '3.38万人', '3万', '112.7%'],
  [1, 'skills', '3.22万人', '5万', '64.4%'],
  [1, 'farmers', '1.32万人', '2万', '66%'],
  [2, 'workers-facilities', '58处', '105', '55.2%'],
  [3, 'schools', '40所', '50', '80%'],
  [5, 'estates', '196个', '200', '90.7%'],
  [5, 'estates-area', '约519万平方米', '-', '88%'],
  [6, 'insulation', '226.8万平方米', '220万', '103.1%'],
  [6, 'insulation-finished', '135.8万平方米', '220万', '61.7%'],
  [7, 'rent-subsidies', '2638户', '*4000', '66%'],
  [7, 'public-flats', '1071套', '*1000', '107.1%'],
  [8, 'micro-renewal', '25处', '25', '100%'],
  [9, 'smart-traffic', '208处', '210', '99%'],
  [10, 'flood-spots', '72处', '50', '144%'],
  [11, 'street-lights', '2504处', '3000', '83.5%'],
  [12, 'bus-stations', '-', '2', '-'],
  [12, 'bus-routes', '33条', '80', '41.3%'],
  [15, 'library-platform', '-', '-', '60%'],
  [15, 'library-experts', '800个', '*1000', '80%'],
  [15, 'library-materials', '800件', '*1000', '80%'],
  [16, 'blood-huts', '4处', '*4', '100%'],
  [19, 'waste-points', '3153处', '*3000', '105.1%'],
  [19, 'sealed-points', '304处', '*100', '304%'],
  [19, 'model-villages', '116个', '*200', '58%'],
  [19, 'disposal-stations', '10个', '*10', '100%'],
  [20, 'afforestation', '8035亩', '*10000', '80.4%'],
  [20, 'pocket-parks', '11个', '*20', '55%'],
  [20, 'greenways', '40公里', '*50', '80%'],
  [20, 'vertical-greening', '35处', '*50', '70%'],
  [20, 'forest-quality', '3100亩', '*10000', '31%'],
  [20, 'hill-parks', '4个', '*5', '80%'],
  [21, 'fishing-harbours', '29个', '*29', '100%'],
  [22, 'heating-area', '618万平方米', '*500万', '123.6%'],
  [22, 'clean-heat', '416万平方米', '*400万', '104%'],
  [23, 'care-centres', '40个', '40', '100%'],
  [24, 'social-work-stations', '29个', '20', '-'],
  [27, 'kiosks', '51处', '*80', '63.8%'],
  [27, 'book-houses', '6处', '*10', '60%'],
  [27, 'reading-booths', '12处', '*20', '60%'],
  [28, 'sports-grounds', '-', '260', '-'],
  [29, 'markets', '1处', '10', '-'],
  [30, 'food-tests', '37396批次', '65000', '57.5%'],
  [32, 'service-zones', '20个', '*10', '200%'],
  [32, 'linked-apps', '54项', '*100', '54%'],
];

/** "Of which" figures measured against the value they are a part of. */
const partsOfValue: readonly (readonly [item: number, parent: string, part: string, value: string, basis: string])[] = [
  [7, 'public-flats', 'public-flats-started', '496套', 'started'],
  [8, 'micro-renewal', 'micro-renewal-finished', '2处', 'finished'],
  [19, 'disposal-stations', 'disposal-stations-finished', '1个', 'finished'],
  [22, 'heating-area', 'heating-area-finished', '207万平方米', 'finished'],
  [22, 'clean-heat', 'clean-heat-finished', '220万平方米', 'finished'],
  [23, 'care-centres', 'care-centres-built', '13个', 'finished'],
];

/** Figures that are told but measured against nothing. */
const context: readonly (readonly [item: number, metric: string, value: string])[] = [
  [4, 'canteen-scope', '212所'],
  [5, 'estates-approved', '216个'],
  [13, 'insured', '211.3万人'],
  [13, 'insured-households', '138.9万户'],
  [13, 'care-insured', '1.2万名'],
  [18, 'rabies-leaflets', '30余万份'],
  [18, 'dogs-vaccinated', '14.33万只'],
  [25, 'allowance-paid', '1428.3万元'],
  [26, 'consumer-subsidies', '1236万元'],
  [26, 'discounts', '554.7万元'],
  [29, 'markets-listed', '14处'],
  [31, 'subjects-new', '51个'],
  [31, 'subjects-all', '152个'],
];

const breakdowns: Readonly<Record<string, readonly string[]>> = {
  'workers-facilities': ['25处', '28处', '5处'],
  schools: ['22所', '18所'],
  'smart-traffic': ['98处', '28处', '52处', '22处', '8处'],
  'sports-grounds': ['220处', '40处'],
};

/** The stage that a figure counts, where the article names one. Every metric that is not here has none. */
const bases: Readonly<Record<string, string>> = {
  planned: 'public-flats',
  approved: 'estates-approved markets-listed',
  started: `schools estates estates-area insulation public-flats-started micro-renewal blood-huts disposal-stations
    forest-quality hill-parks heating-area clean-heat care-centres`,
  finished: `insulation-finished micro-renewal-finished smart-traffic flood-spots street-lights library-experts
    library-materials dogs-vaccinated model-villages disposal-stations-finished afforestation pocket-parks greenways
    vertical-greening fishing-harbours heating-area-finished clean-heat-finished care-centres-built
    social-work-stations kiosks book-houses reading-booths markets food-tests`,
};

/** Facts with a date: item, date, basis. */
const datedMilestones: readonly (readonly [number, string, string | undefined])[] = [
  [4, '2021-03', 'inForce'],
  [13, '2021-07-01', 'inForce'],
  [13, '2021-04-01', 'inForce'],
  [14, '2021-07-01', 'inForce'],
  [17, '2021-07-05', undefined],
  [25, '2021-01-01', 'inForce'],
  [26, '2021-04', undefined],
];

/** Every figure of the ten headings. */
const headings: Readonly<Record<number, string>> = {
  1: '35万 25万 3万 5万 2万 105', 2: '50 212', 3: '200 220万 5000 25', 4: '210 50 3000 2 80', 5: '', 6: '900万',
  7: '40 20', 8: '110 260', 9: '10 65000', 10: '',
};

/** Every figure of the 32 paragraphs, in the order of the article. */
const paragraphs: Readonly<Record<number, string>> = {
  1: '18.44万 11.02万 3.38万 3.22万 1.32万 52.7% 44.1% 112.7% 64.4% 66%',
  2: '58 55.2% 25 28 5',
  3: '40 80% 22 18',
  4: '',
  5: '216 196 90.7% 519万 88%',
  6: '226.8万 103.1% 135.8万 61.7%',
  7: '2638 66% 1071 107.1% 496',
  8: '25 100% 2',
  9: '208 99% 98 28 52 22 8',
  10: '72 144%',
  11: '2504 83.5%',
  12: '2 33 41.3%',
  13: '211.3万 138.9万 1.2万',
  14: '',
  15: '60% 800 800 80%',
  16: '4 100%',
  17: '',
  18: '30万 14.33万',
  19: '3153 304 105.1% 304% 116 58% 10 100% 1',
  20: '8035 11 40 35 80.4% 55% 80% 70% 3100 4 31% 80% 2',
  21: '29 100%',
  22: '618万 123.6% 207万 416万 104% 220万',
  23: '40 100% 13',
  24: '29',
  25: '1428.3万',
  26: '1236万 554.7万',
  27: '51 6 63.8% 60% 12 60%',
  28: '220 40',
  29: '14 1',
  30: '37396 57.5% 97.32%',
  31: '51 152',
  32: '20 54 200% 54%',
};

const report = reportOf('qingdao-2021-half-year.json');
const items = itemsOf(report);
const metrics = items.flatMap((item) => metricsOf(item).map((metric) => ({item, metric})));

function metricOf(item: number, id: string) {
  const found = metrics.find(({item: {number}, metric}) => number === item && metric.id === id)?.metric;
  assert.ok(found, `item ${item} has a metric ${id}`);
  return found;
}

function progressOf(item: number, id: string): ProgressMetric {
  const metric = metricOf(item, id);
  assert.ok(metric.role === 'progress', id);
  return metric;
}

/** A printed figure as a number: 184400 for "18.44万人", 0.527 for "52.7%". */
function numberOf(text: string): number {
  const [, digits, rest] = /^\D*(\d+(?:\.\d+)?)(余?万|%)?/.exec(text) ?? [];
  return rounded(Number(digits) * (rest?.endsWith('万') ? 1e4 : rest === '%' ? 0.01 : 1));
}
const rounded = (value: number): number => Number(value.toPrecision(12));
const percentOf = (share: number): string => `${rounded(share * 100)}%`;
const wordsOf = (texts: string): string[] => texts.split(/\s+/).filter(Boolean);
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const printedIn = (text: unknown): unknown => (text as {'zh-Hans'?: string} | undefined)?.['zh-Hans'];

test('Each progress figure has the value, target, origin and share that the article prints.', () => {
  for (const [item, id, value, target, share] of progress) {
    const metric = metricOf(item, id);
    assert.ok(metric.role === 'progress' || (metric.role === 'part' && metric.of === 'target'), id);
    assert.equal(metric.value, value === '-' ? undefined : numberOf(value), id);
    assert.equal(printedIn(metric.text), value === '-' ? undefined : value, id);
    assert.equal(metric.stated ? percentOf(metric.stated.share) : '-', share, id);
    const whole = metric.role === 'part' ? parentOf(metric) : metric;
    const [kind, origin, amount] = whole.target && 'value' in whole.target
      ? [whole.target.kind, whole.target.origin, whole.target.value] : [whole.target?.kind, undefined, undefined];
    if (target === '-') assert.equal(kind, 'none', id);
    else assert.deepEqual([amount, origin], [numberOf(target.replace('*', '')), target.startsWith('*') ? 'implied' : 'printed'], id);
  }
});

test('The report has these progress figures and no others.', () => {
  const ids = metrics.filter(({metric}) => metric.role === 'progress' || (metric.role === 'part' && metric.of === 'target'));
  assert.deepEqual(ids.map(({metric}) => metric.id).sort(), progress.map(([, id]) => id).sort());
});

test('Each part of a value hangs under its value and has no share of its own.', () => {
  const parts = metrics.filter(({metric}) => metric.role === 'part' && metric.of === 'value').map(({metric}) => metric as Part);
  assert.deepEqual(parts.map(({id}) => id), partsOfValue.map(([, , id]) => id));
  for (const [item, parent, id, value, basis] of partsOfValue) {
    const part = progressOf(item, parent).parts?.find((one) => one.id === id);
    assert.deepEqual([part?.value, printedIn(part?.text), part?.basis, part?.stated], [numberOf(value), value, basis, undefined], id);
  }
});

test('Each context figure has the value that the article prints, and there are no others.', () => {
  assert.deepEqual(metrics.filter(({metric}) => metric.role === 'context').map(({metric}) => metric.id), context.map(([, id]) => id));
  for (const [item, id, value] of context) {
    const metric = metricOf(item, id);
    assert.deepEqual([metric.role, 'value' in metric && metric.value, printedIn(metric.text)], ['context', numberOf(value), value], id);
  }
});

test('The pass rate of item 30 is a rate, not progress.', () => {
  const metric = metricOf(30, 'food-pass-rate');
  assert.deepEqual([metric.role, 'rate' in metric && metric.rate, printedIn(metric.text)], ['rate', 0.9732, '97.32%']);
  assert.equal(metrics.filter((one) => one.metric.role === 'rate').length, 1);
});

test('Each figure says the stage that the article says, or none.', () => {
  for (const {metric} of metrics) {
    const stage = Object.keys(bases).find((basis) => wordsOf(bases[basis]!).includes(metric.id ?? ''));
    assert.equal('basis' in metric ? metric.basis : undefined, stage, metric.id);
  }
});

test('A target asks for a stage only where the heading itself names it.', () => {
  const asked = (basis: string) => metrics.filter(({metric}) =>
    metric.role === 'progress' && metric.target && 'basis' in metric.target && metric.target.basis === basis).map(({metric}) => metric.id);
  assert.deepEqual(asked('started'), ['schools', 'estates', 'bus-stations']);
  assert.deepEqual(asked('finished'), ['insulation', 'flood-spots', 'care-centres', 'social-work-stations', 'kiosks', 'book-houses',
    'reading-booths', 'sports-grounds', 'markets']);
});

test('Starts at or above 100 % of a target that asks for finished work are those of items 6 and 23.', () => {
  const found = metrics.filter(({metric}) => metric.role === 'progress' && metric.basis === 'started' && (metric.stated?.share ?? 0) >= 1
    && metric.target && 'basis' in metric.target && metric.target.basis === 'finished');
  assert.deepEqual(found.map(({item}) => item.number), [6, 23]);
});

test('The targets "200个以上" and "不少于10处" are lower bounds, every other one is exact.', () => {
  const bounds = metrics.filter(({metric}) => metric.role === 'progress' && metric.target?.kind === 'atLeast');
  assert.deepEqual(bounds.map(({item, metric}) => [item.number, metric.role === 'progress' && printedIn(metric.target?.text)]),
    [[5, '200个以上'], [29, '不少于10处']]);
  for (const {metric} of metrics) {
    if (metric.role === 'progress') assert.ok(['exact', 'atLeast', 'none'].includes(metric.target?.kind ?? ''), metric.id);
  }
});

test('40 shares of the annual plan are printed, one of them for two figures, and one share that does not say of what.', () => {
  const stated = metrics.flatMap(({metric}) => ('stated' in metric && metric.stated ? [{id: metric.id, ...metric.stated}] : []));
  const ofPlan = stated.filter((one) => one.of === 'target');
  assert.equal(ofPlan.length, 41);
  assert.equal(new Set(ofPlan.map(({id, covers}) => covers?.join() ?? id)).size, 40);
  assert.deepEqual(ofPlan.filter((one) => one.covers).map(({id, covers}) => [id, covers]), [
    ['library-experts', ['library-experts', 'library-materials']], ['library-materials', ['library-experts', 'library-materials']],
  ]);
  assert.deepEqual(stated.filter((one) => one.of !== 'target'), [{id: 'library-platform', share: 0.6, of: 'unstated'}]);
});

test('17 figures have a printed target and a printed share, 4 a printed target alone.', () => {
  const withTarget = metrics.flatMap(({item, metric}) => {
    const whole = metric.role === 'part' && metric.of === 'target' ? parentOf(metric) : metric;
    const isPrinted = whole.role === 'progress' && whole.target && 'origin' in whole.target && whole.target.origin === 'printed';
    return isPrinted ? [{number: item.number, stated: 'stated' in metric && metric.stated}] : [];
  });
  assert.equal(withTarget.filter(({stated}) => stated).length, 17);
  assert.deepEqual(withTarget.filter(({stated}) => !stated).map(({number}) => number), [12, 24, 28, 29]);
});

test('The shares follow from value and target to half a unit of their last digit, except that of item 5.', () => {
  const off = progress.filter(([item, id, value, target, share]) => {
    if ([value, target, share].includes('-')) return false;
    const metric = metricOf(item, id);
    const unit = 10 ** -(share.split('.')[1]?.length === 2 ? 3 : 2);
    const derived = ('value' in metric && metric.value || NaN) / numberOf(target.replace('*', ''));
    return Math.abs(derived - numberOf(share)) > unit / 2 + 1e-9;
  });
  assert.deepEqual(off.map(([item]) => item), [5]);
  assert.equal(percentOf(Number((196 / 216).toFixed(3))), '90.7%');
});

test('Each breakdown has the figures that the article prints, and three of the four sum to their value.', () => {
  const broken = metrics.flatMap(({metric}) => (metric.role === 'progress' && metric.breakdown ? [metric] : []));
  assert.deepEqual(broken.map(({id}) => id), Object.keys(breakdowns));
  for (const {id, value, breakdown = []} of broken) {
    assert.deepEqual(breakdown.map(({text}) => printedIn(text)), breakdowns[id!], id);
    assert.deepEqual(breakdown.map((entry) => entry.value), breakdowns[id!]?.map(numberOf), id);
    if (value !== undefined) assert.equal(sumOf(breakdown.map((entry) => entry.value)), value, id);
  }
  assert.deepEqual(broken.filter(({value}) => value === undefined).map(({id}) => id), ['sports-grounds']);
});

test('Item 28 does not read as complete: two stages that happen to add up to the target, and no value.', () => {
  const {value, missing, stated, target, breakdown} = progressOf(28, 'sports-grounds');
  assert.deepEqual([value, missing, stated], [undefined, 'notMeasured', undefined]);
  assert.deepEqual(breakdown?.map((entry) => [entry.value, entry.basis]), [[220, 'planned'], [40, 'started']]);
  assert.equal(sumOf(breakdown?.map((entry) => entry.value) ?? []), target && 'value' in target ? target.value : undefined);
});

test('Each shared target is the sum of the targets of its metrics.', () => {
  const shared = items.flatMap((item) => (item.sharedTargets ?? []).map((one) => ({item, ...one})));
  assert.deepEqual(shared.map(({item, value, origin, text}) => [item.number, value, origin, printedIn(text)]),
    [[7, 5000, 'printed', '5000套(户)'], [22, 9000000, 'printed', '900万平方米'], [27, 110, 'printed', '110处']]);
  for (const {item, value, metrics: ids} of shared) {
    const targets = ids.map((id) => progressOf(item.number!, id).target);
    assert.equal(sumOf(targets.map((target) => (target && 'value' in target ? target.value : NaN))), value, `item ${item.number}`);
  }
});

test('Ten categories hold 2, 2, 4, 4, 6, 4, 3, 3, 2 and 2 items, numbered 1 to 32 without a gap.', () => {
  assert.deepEqual(report.categories.map((category) => category.items.length), [2, 2, 4, 4, 6, 4, 3, 3, 2, 2]);
  assert.deepEqual(report.categories.map(({id, number}) => [id, number]), Array.from({length: 10}, (_, i) => [`c${i + 1}`, i + 1]));
  assert.deepEqual(items.map(({id, number}) => [id, number]), Array.from({length: 32}, (_, i) => [`i${i + 1}`, i + 1]));
});

test('The headline is carried as declared: 10 categories, 32 items, 5 and 19 items by no stated rule.', () => {
  assert.deepEqual([report.declared?.categories, report.declared?.items], [10, 32]);
  assert.deepEqual(report.declared?.counts?.map(({label, ...rest}) => ({...rest, label: printedIn(label)})), [
    {count: 5, unit: 'items', label: '已实现年度目标'}, {count: 19, unit: 'items', label: '超额完成上半年计划任务'},
  ]);
  assert.ok(report.declared?.rest);
});

test('The dates are those of the plan of 2021, its first half and the article.', () => {
  assert.deepEqual([report.plan, report.period, report.asOf, report.published], [
    {start: '2021-01-01', end: '2021-12-31'}, {start: '2021-01-01', end: '2021-06-30'}, '2021-06-30', '2021-07-27',
  ]);
});

test('Each dated fact has its date as exactly as the article gives it.', () => {
  const dated = items.flatMap((item) => (item.milestones ?? []).filter(({date}) => date).map((one) => ({item, ...one})));
  assert.deepEqual(dated.map(({item, date, basis}) => [item.number, date, basis]), datedMilestones);
  for (const {item, state} of dated) assert.equal(state, 'achieved', `item ${item.number}`);
});

test('Each item has a figure or a fact.', () => {
  for (const {number, metrics: figures, milestones} of items) assert.ok(figures?.length || milestones?.length, `item ${number}`);
});

test('The eight items without any target or share have context and facts alone.', () => {
  const without = items.filter((item) => !metricsOf(item).some(({role}) => role === 'progress')).map(({number}) => number);
  assert.deepEqual(without, [4, 13, 14, 17, 18, 25, 26, 31]);
});

test('"About" and "over" are kept: 约519万 and 30余万.', () => {
  const qualified = metrics.filter(({metric}) => 'qualifier' in metric).map(({metric}) => [metric.id, metric.role !== 'rate' && metric.qualifier]);
  assert.deepEqual(qualified, [['estates-area', 'about'], ['rabies-leaflets', 'over']]);
});

test('A figure printed in 万 says so with its step; a figure or target from 10000 in plain digits says that too.', () => {
  for (const {metric} of metrics) {
    if (metric.role === 'rate') continue;
    const text = String(printedIn(metric.text) ?? '');
    const target = metric.role === 'progress' && metric.target && 'value' in metric.target ? metric.target.value : 0;
    const isPlain = text !== '' && Math.max(metric.value ?? 0, target) >= 1e4;
    assert.equal(metric.magnitude, text.includes('万') ? 1e4 : isPlain ? 1 : undefined, metric.id);
    if (metric.role === 'part') continue;
    const digits = /^约?\d+(?:\.(\d+))?万/.exec(text);
    assert.equal(metric.precision, digits ? 1e4 / 10 ** (digits[1]?.length ?? 0) : undefined, metric.id);
  }
});

test('Nine photo captions stand at their items, one with a date, none with an address.', () => {
  const images = items.flatMap((item) => (item.images ?? []).map((image) => ({number: item.number, ...image})));
  assert.deepEqual(images.map(({number, date}) => [number, date]),
    [2, 4, 8, 12, 18, 22, 28, 30, 32].map((number) => [number, number === 2 ? '2021-06-07' : undefined]));
  assert.ok(images.every(({src}) => src === undefined));
});

test('Every figure of the ten headings is in the title of its category and in the figures of its items.', () => {
  for (const category of report.categories) {
    const title = String(printedIn(category.title));
    const numbers = new Set(category.items.flatMap((item) => numbersIn(item)));
    for (const figure of wordsOf(headings[category.number!]!)) {
      assert.ok(new RegExp(`(?<![\\d.])${figure}(?![\\d.万])`).test(title), `category ${category.number}: ${figure} in "${title}"`);
      assert.ok(numbers.has(numberOf(figure)), `category ${category.number}: ${figure}`);
    }
    const figures = title.match(/\d+(\.\d+)?万?/g) ?? [];
    assert.deepEqual(figures.sort(), wordsOf(headings[category.number!]!).sort(), title);
  }
});

test('Every figure of the 32 paragraphs is in the figures or facts of its item.', () => {
  assert.equal(Object.keys(paragraphs).length, items.length);
  for (const item of items) {
    const numbers = new Set(numbersIn(item));
    for (const figure of wordsOf(paragraphs[item.number!]!)) assert.ok(numbers.has(numberOf(figure)), `item ${item.number}: ${figure}`);
  }
});

test('Labels are short enough to stand beside a bar.', () => {
  for (const {value, field, pointer, parent} of placesOf(report)) {
    const text = value as {'zh-Hans': string; en: string};
    if (field === 'label' && !('count' in parent)) assert.ok(text['zh-Hans'].length <= 12 && text.en.length <= 36, pointer);
    if (field === 'title' && /\/items\/\d+\/title$/.test(pointer)) assert.ok(text['zh-Hans'].length <= 12 && text.en.length <= 40, pointer);
  }
  for (const {label} of report.categories) assert.match(String(printedIn(label)), /^\p{Script=Han}{4,6}$/u);
});

test('No sentence of the article is in the report: no run of more than 14 of its Han characters.', () => {
  // The article is not ours to keep here. article-runs.txt holds the 32-bit FNV-1a numbers of every fifth run of 11 Han
  // characters of each of its paragraphs, captions left out: any run of 15 contains one of them whole.
  const bytes = Buffer.from(readFileSync(new URL('article-runs.txt', import.meta.url), 'utf8'), 'base64');
  const runs = new Set(Array.from({length: bytes.length / 4}, (_, i) => bytes.readUInt32LE(i * 4)));
  assert.equal(runs.size, 462);
  assert.ok(runs.has(fnv('据介绍为确保市办实事的')), 'a known run of the article is found');
  for (const {value, pointer} of placesOf(report)) {
    if (typeof value !== 'string' || pointer.includes('/caption/')) continue;
    const characters = value.match(/\p{Script=Han}/gu) ?? [];
    for (let i = 0; i + 11 <= characters.length; i++) {
      const run = characters.slice(i, i + 11).join('');
      assert.ok(!runs.has(fnv(run)), `${pointer}: ${run} is of the article`);
    }
  }
});

function parentOf(part: Part): ProgressMetric {
  const parent = metrics.find(({metric}) => metric.role === 'progress' && metric.parts?.includes(part))?.metric;
  assert.ok(parent?.role === 'progress', part.id);
  return parent;
}

/** The numbers in the fields of an item, and those in the words of its milestones. */
function numbersIn(item: unknown): number[] {
  return [...placesOf(item)].flatMap(({value, pointer}) => {
    if (typeof value === 'number') return [rounded(value)];
    return typeof value === 'string' && pointer.includes('/milestones/') ? (value.match(/\d+/g) ?? []).map(Number) : [];
  });
}

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
