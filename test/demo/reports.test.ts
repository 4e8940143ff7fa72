import assert from 'node:assert/strict';
import test from 'node:test';
import type {Finding} from '../../src/schema/error.js';
import {parse} from '../../src/schema/parse.js';
import {itemsOf, metricsOf, placesOf, reportFiles, reportOf, type Place} from './reports.js';

/** The languages that each report claims for every one of its texts. */
const languages: Readonly<Record<string, readonly string[]>> = {
  'made-up-air-quality.json': ['en', 'zh-Hans'],
  'made-up-development-plan.json': ['en', 'es'],
  'made-up-promises.json': ['en', 'zh-Hans'],
  'made-up-quarters.json': ['en'],
  'made-up-statuses.json': ['ar', 'en'],
  'made-up-works.json': ['en', 'fr'],
  'qingdao-2021-half-year.json': ['en', 'zh-Hans'],
};

const textFields = ['title', 'label', 'text', 'description', 'name', 'note', 'notes', 'reason', 'rest', 'caption', 'break', 'unit'];

/** A figure as the publisher printed it exists in the publisher's language alone. */
const isPrintedForm = ({field, parent}: Place): boolean => field === 'text' && ('value' in parent || 'rate' in parent);

/** `unit` is a word in a metric, but one of three fixed ones in a declared count. */
const isText = ({field, value, parent}: Place): boolean =>
  textFields.includes(field) && !Array.isArray(value) && !(field === 'unit' && 'count' in parent);

test('The demo data is the first report and six made-up ones.', () => {
  assert.deepEqual(reportFiles, Object.keys(languages));
});

for (const file of reportFiles) {
  const data = reportOf(file);

  test(`parse(${file}) succeeds without any advice.`, () => {
    const advice: Finding[] = [];
    assert.equal(parse(data, (finding) => advice.push(finding)).lang, data.lang);
    assert.deepEqual(advice, []);
  });

  test(`Every text of ${file} is there in ${languages[file]?.join(' and ')}.`, () => {
    let texts = 0;
    for (const place of placesOf(data)) {
      if (!isText(place)) continue;
      const tags = typeof place.value === 'string' ? [data.lang] : Object.keys(place.value as object);
      const inOneLanguage = file.startsWith('qingdao') && isPrintedForm(place);
      assert.deepEqual(tags.sort(), inOneLanguage ? ['zh-Hans'] : languages[file], place.pointer);
      texts++;
    }
    assert.ok(texts > 20);
  });

  test(`Every id of ${file} is unique, and every reference leads to one.`, () => {
    const ids = new Set<unknown>();
    for (const {field, value, pointer} of placesOf(data)) {
      if (field !== 'id') continue;
      assert.ok(!ids.has(value), `${pointer}: ${value} is there twice`);
      ids.add(value);
    }
    for (const {field, value, pointer} of placesOf(data)) {
      const isReference = typeof value === 'string' && (field === 'covers' || /\/sharedTargets\/\d+\/metrics\/\d+$/.test(pointer));
      if (isReference) assert.ok(ids.has(value), `${pointer}: ${value} is no id`);
    }
  });

  test(`Every progress metric of ${file} says its direction, its target, and a value or why there is none.`, () => {
    for (const metric of itemsOf(data).flatMap(metricsOf)) {
      if (metric.role !== 'progress') continue;
      assert.ok(metric.direction, metric.id);
      assert.ok(metric.target, metric.id);
      assert.notEqual(metric.value === undefined, metric.missing === undefined, metric.id);
    }
  });

  test(`Every history and every pace of ${file} runs forward in time.`, () => {
    for (const {field, value, pointer} of placesOf(data)) {
      if (!Array.isArray(value) || !['history', 'points'].includes(field)) continue;
      const dates = (value as {date?: string; by?: string}[]).map((point) => point.date ?? point.by ?? '');
      assert.deepEqual(dates, [...new Set(dates)].sort(), pointer);
    }
  });
}

for (const file of reportFiles.filter((name) => name.startsWith('made-up-'))) {
  const data = reportOf(file);

  test(`${file} says in each of its languages that it is made up.`, () => {
    const words: Readonly<Record<string, RegExp>> = {en: /^Made-up example/, 'zh-Hans': /^虚构示例/, ar: /^مثال مختلق/, es: /^Ejemplo inventado/, fr: /^Exemple inventé/};
    for (const tag of languages[file] ?? []) assert.match(inLanguage(data.title, tag), words[tag]!);
    assert.match(inLanguage(data.publisher.name, 'en'), /^Example /);
  });

  test(`${file} is small: two to four categories, at most twenty items.`, () => {
    assert.ok(data.categories.length >= 2 && data.categories.length <= 4);
    assert.ok(itemsOf(data).length >= 5 && itemsOf(data).length <= 20);
  });
}

test('made-up-air-quality.json has every kind of target that the first report lacks.', () => {
  const metrics = itemsOf(reportOf('made-up-air-quality.json')).flatMap(metricsOf).filter((metric) => metric.role === 'progress');
  const named = (id: string) => metrics.find((metric) => metric.id === id);
  const kinds = new Set(metrics.map(({target}) => target?.kind));
  assert.deepEqual([...kinds].sort(), ['atLeast', 'atMost', 'maintain', 'range']);
  assert.deepEqual(new Set(metrics.map(({direction}) => direction)), new Set(['less', 'more', 'neutral']));
  const pm25 = named('pm25');
  assert.deepEqual([pm25?.baseline?.value, pm25?.target, pm25?.value], [42, {kind: 'atMost', value: 30, origin: 'printed', by: '2027-12-31'}, 33]);
  assert.ok(pm25?.history?.some(({restated}) => restated) && pm25.history.some((point) => point.break));
  assert.ok(pm25?.limits?.min === 0 && pm25.limits.max === undefined);
  assert.ok(metrics.some(({target}) => target?.kind === 'atMost' && target.value === 0));
  assert.deepEqual(metrics.filter(({value}) => value !== undefined && value < 0).map(({id}) => id), ['net-emissions', 'fund-balance']);
  assert.deepEqual(named('electric-buses')?.previousTargets?.map(({value}) => value), [400]);
  assert.deepEqual(metrics.map(({missing}) => missing).filter(Boolean), ['withheld']);
});

test('made-up-quarters.json has no value yet, and each pace ends at its target by its own rule.', () => {
  const metrics = itemsOf(reportOf('made-up-quarters.json')).flatMap(metricsOf).filter((metric) => metric.role === 'progress');
  assert.deepEqual(new Set(metrics.map(({pace}) => pace?.rule)), new Set(['additive', 'cumulative', 'level']));
  for (const {id, value, missing, pace, target} of metrics) {
    assert.deepEqual([value, missing], [undefined, 'notYetDue'], id);
    assert.ok(pace && target && 'value' in target, id);
    assert.deepEqual(pace.points.map(({by}) => by), ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'], id);
    const amounts = pace.points.map((point) => point.value ?? (point.share ?? NaN) * target.value);
    const end = pace.rule === 'additive' ? amounts.reduce((sum, amount) => sum + amount, 0) : amounts.at(-1);
    assert.equal(end, target.value, id);
  }
});

test('made-up-statuses.json has every state once among its items, and no metric.', () => {
  const items = itemsOf(reportOf('made-up-statuses.json'));
  assert.deepEqual(items.map(({status}) => status?.state).sort(),
    ['achieved', 'ahead', 'behind', 'dropped', 'exceeded', 'inProgress', 'notStarted', 'onTrack', 'suspended', 'unrated']);
  assert.deepEqual(items.flatMap(metricsOf), []);
  assert.deepEqual(new Set(items.flatMap(({milestones}) => milestones ?? []).map(({state}) => state)), new Set(['achieved', 'planned', 'missed']));
});

function inLanguage(text: string | Readonly<Record<string, string>>, tag: string): string {
  return typeof text === 'string' ? text : (text[tag] ?? '');
}
