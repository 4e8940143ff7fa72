import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Locale} from '../../src/locale/locale.js';
import {breakdownWords, figureWords, partWords} from '../../src/locale/figure-words.js';
import {badgeOf, metricWords} from '../../src/locale/metric-words.js';
import type {Board} from '../../src/model/board.js';
import {boardMetricOf, type BoardMetric, type BoardPart} from '../../src/model/board-metric.js';
import {findMetric} from '../../src/model/find.js';
import {shareOf} from '../../src/model/share.js';
import type {Part, ProgressMetric, Stated} from '../../src/schema/report.js';
import {anyMetric, anyShare} from '../model/arbitrary-metric.js';
import {fetchBoard, reportOf} from '../model/reports.js';
import {en, zhHans} from './catalogues.js';

const chinese: Locale = {strings: zhHans, reportLang: 'zh-Hans'};
const english: Locale = {strings: en, reportLang: 'zh-Hans'};
const locales = [chinese, english];

const board = (metric: ProgressMetric): BoardMetric => boardMetricOf(metric, {asOf: '2021-06-30', plan: {start: '2021-01-01', end: '2021-12-31'}});
const lights = (fields: Partial<ProgressMetric>): ProgressMetric => ({
  role: 'progress', label: {'zh-Hans': '路灯', en: 'Lights'}, unit: {'zh-Hans': '处', en: {one: 'light', other: 'lights'}}, direction: 'more',
  target: {kind: 'exact', value: 1000, origin: 'printed'}, ...fields,
});
const sentences = (metric: ProgressMetric): string[] => locales.map((locale) => metricWords(board(metric), locale).sentence);

describe('the sentence of a metric', () => {
  const rows: readonly (readonly [string, Partial<ProgressMetric>, string, string])[] = [
    ['52.7 %', {value: 527}, '路灯：完成527处，目标1000处，占计划的52.7%，推算', 'Lights: 527 lights reached, target 1,000 lights, 52.7% of plan, computed'],
    ['100 %', {value: 1000}, '路灯：完成1000处，目标1000处，占计划的100%，推算', 'Lights: 1,000 lights reached, target 1,000 lights, 100% of plan, computed'],
    ['112.7 %', {value: 1127}, '路灯：完成1127处，目标1000处，占计划的112.7%，超额12.7%，推算', 'Lights: 1,127 lights reached, target 1,000 lights, 112.7% of plan, 12.7% over, computed'],
    ['144 %', {value: 1440}, '路灯：完成1440处，目标1000处，占计划的144%，超额44%，推算', 'Lights: 1,440 lights reached, target 1,000 lights, 144% of plan, 44% over, computed'],
    ['200 %', {value: 2000}, '路灯：完成2000处，目标1000处，占计划的200%，为计划的2倍，推算', 'Lights: 2,000 lights reached, target 1,000 lights, 200% of plan, 2 times the plan, computed'],
    ['304 %', {value: 3040}, '路灯：完成3040处，目标1000处，占计划的304%，为计划的3.04倍，推算', 'Lights: 3,040 lights reached, target 1,000 lights, 304% of plan, 3.04 times the plan, computed'],
    ['1000 %', {value: 10000}, '路灯：完成10,000处，目标1,000处，占计划的1,000%，为计划的10倍，推算', 'Lights: 10,000 lights reached, target 1,000 lights, 1,000% of plan, 10 times the plan, computed'],
    ['none', {value: 0}, '路灯：完成0处，目标1000处，占计划的0%，推算', 'Lights: 0 lights reached, target 1,000 lights, 0% of plan, computed'],
    ['one', {value: 1}, '路灯：完成1处，目标1000处，占计划的0.1%，推算', 'Lights: 1 light reached, target 1,000 lights, 0.1% of plan, computed'],
    ['unknown and said why', {missing: 'notYetDue'}, '路灯：未到统计时间，目标1000处，无份额', 'Lights: not yet due, target 1,000 lights, no share'],
    ['unknown', {}, '路灯：目标1000处，无份额', 'Lights: target 1,000 lights, no share'],
    ['words in the place of a number', {text: {'zh-Hans': '尚未开工', en: 'not begun'}}, '路灯：尚未开工，目标1000处，无份额', 'Lights: not begun, target 1,000 lights, no share'],
    ['words in the place of a number, in one language', {text: {'zh-Hans': '尚未开工'}}, '路灯：尚未开工，目标1000处，无份额', 'Lights: 尚未开工, target 1,000 lights, no share'],
    ['words in the place of a number, and why', {text: {'zh-Hans': '年底公布', en: 'in December'}, missing: 'notYetDue'}, '路灯：年底公布（未到统计时间），目标1000处，无份额', 'Lights: in December (not yet due), target 1,000 lights, no share'],
    ['a dash in the place of a number, and why', {text: {'zh-Hans': '—', en: '…'}, missing: 'notYetDue'}, '路灯：未到统计时间，目标1000处，无份额', 'Lights: not yet due, target 1,000 lights, no share'],
    ['a hair below the target', {value: 999.9996}, '路灯：完成999.9996处，目标1000处，占计划的不足100%，推算', 'Lights: 999.9996 lights reached, target 1,000 lights, just under 100% of plan, computed'],
    ['stated and as computed', {value: 527, stated: {share: 0.527, of: 'target'}}, '路灯：完成527处，目标1000处，占计划的52.7%', 'Lights: 527 lights reached, target 1,000 lights, 52.7% of plan'],
    ['stated of what was approved', {value: 527, stated: {share: 0.9, of: 'approved'}}, '路灯：完成527处，目标1000处，占已立项的90%，推算为52.7%', 'Lights: 527 lights reached, target 1,000 lights, 90% of those approved, computed: 52.7%'],
    ['stated with a digit that the share does not need', {value: 660, stated: {share: 0.66, of: 'target', digits: 1}}, '路灯：完成660处，目标1000处，占计划的66.0%', 'Lights: 660 lights reached, target 1,000 lights, 66.0% of plan'],
    ['a surplus too small for the stated digits', {value: 1004, stated: {share: 1.004, of: 'target', digits: 0}}, '路灯：完成1004处，目标1000处，占计划的100%，超额0.4%', 'Lights: 1,004 lights reached, target 1,000 lights, 100% of plan, 0.4% over'],
    ['started', {value: 800, basis: 'started'}, '路灯：已开工800处，目标1000处，占计划的80%，推算', 'Lights: 800 lights started, target 1,000 lights, 80% of plan, computed'],
    ['planned', {value: 800, basis: 'planned'}, '路灯：已列入计划800处，目标1000处，占计划的80%，推算', 'Lights: 800 lights planned, target 1,000 lights, 80% of plan, computed'],
    ['about', {value: 800, qualifier: 'about'}, '路灯：完成约800处，目标1000处，占计划的80%，推算', 'Lights: about 800 lights reached, target 1,000 lights, 80% of plan, computed'],
    ['without a direction', {value: 800, direction: 'neutral'}, '路灯：完成800处，目标1000处，无份额', 'Lights: 800 lights reached, target 1,000 lights, no share'],
    ['at least, implied', {value: 500, target: {kind: 'atLeast', value: 1000, origin: 'implied'}}, '路灯：完成500处，目标不少于1000处（推算），占计划的50%，推算', 'Lights: 500 lights reached, target at least 1,000 lights (implied), 50% of plan, computed'],
    ['maintain, met', {value: 304, target: {kind: 'maintain', value: 300, origin: 'printed'}}, '路灯：现为304处，目标保持300处，达标', 'Lights: now 304 lights, target stay at 300 lights, met'],
    ['maintain, not met', {value: 299, target: {kind: 'maintain', value: 300, origin: 'printed'}}, '路灯：现为299处，目标保持300处，未达标', 'Lights: now 299 lights, target stay at 300 lights, not met'],
    ['range, met', {value: 7, target: {kind: 'range', min: 6.5, max: 8.5, origin: 'printed'}}, '路灯：现为7处，目标6.5处～8.5处，达标', 'Lights: now 7 lights, target 6.5 lights to 8.5 lights, met'],
    ['range, not met', {value: 9, target: {kind: 'range', min: 6.5, max: 8.5, origin: 'printed'}}, '路灯：现为9处，目标6.5处～8.5处，未达标', 'Lights: now 9 lights, target 6.5 lights to 8.5 lights, not met'],
    ['a ceiling, met', {value: 40, direction: 'less', target: {kind: 'atMost', value: 45, origin: 'printed'}}, '路灯：现为40处，目标不超过45处，达标', 'Lights: now 40 lights, target at most 45 lights, met'],
    ['a ceiling of which too much is stated', {value: 48, direction: 'less', target: {kind: 'atMost', value: 45, origin: 'printed'}, stated: {share: 1.067, of: 'target'}}, '路灯：现为48处，目标不超过45处，未达标，占计划的106.7%', 'Lights: now 48 lights, target at most 45 lights, not met, 106.7% of plan'],
    ['a ceiling on the way, of which too much is stated', {value: 425, direction: 'less', baseline: {value: 500}, target: {kind: 'atMost', value: 400, origin: 'printed'}, stated: {share: 1.0625, of: 'target'}}, '路灯：现为425处，目标不超过400处，从500处到400处的差距已完成75%，占计划的106.25%，推算', 'Lights: now 425 lights, target at most 400 lights, 75% of the way from 500 lights to 400 lights, 106.25% of plan, computed'],
    ['a ceiling that is kept, with a share of nobody says what', {value: 40, direction: 'less', target: {kind: 'atMost', value: 45, origin: 'printed'}, stated: {share: 0.889, of: 'unstated'}}, '路灯：现为40处，目标不超过45处，达标，公布进度88.9%', 'Lights: now 40 lights, target at most 45 lights, met, stated progress 88.9%'],
    ['a ceiling that is kept, with a stated share', {value: 40, direction: 'less', target: {kind: 'atMost', value: 45, origin: 'printed'}, stated: {share: 0.889, of: 'target'}}, '路灯：现为40处，目标不超过45处，达标，占计划的88.9%', 'Lights: now 40 lights, target at most 45 lights, met, 88.9% of plan'],
    ['less is better, from a baseline', {value: 33, direction: 'less', baseline: {value: 42}, target: {kind: 'atMost', value: 30, origin: 'printed'}}, '路灯：现为33处，目标不超过30处，从42处到30处的差距已完成75%，推算', 'Lights: now 33 lights, target at most 30 lights, 75% of the way from 42 lights to 30 lights, computed'],
    ['less is better, still at the baseline', {value: 42, direction: 'less', baseline: {value: 42}, target: {kind: 'atMost', value: 30, origin: 'printed'}}, '路灯：现为42处，目标不超过30处，从42处到30处的差距已完成0%，推算', 'Lights: now 42 lights, target at most 30 lights, 0% of the way from 42 lights to 30 lights, computed'],
    ['less is better, past the target', {value: 6.8, direction: 'less', baseline: {value: 8.1, date: '2015'}, target: {kind: 'atMost', value: 8, origin: 'printed'}}, '路灯：现为6.8处，起点8.1处（2015年），目标不超过8处，达标', 'Lights: now 6.8 lights, from 8.1 lights (2015), target at most 8 lights, met'],
    ['more is better, below the baseline', {value: 13.9, baseline: {value: 19.3}, target: {kind: 'atLeast', value: 22, origin: 'printed'}}, '路灯：现为13.9处，离目标比起点更远：起点19.3处，目标不少于22处，未达标', 'Lights: now 13.9 lights, further from the target than at the start: 19.3 lights, target at least 22 lights, not met'],
    ['digits as the publisher prints them', {value: 8035, text: {'zh-Hans': '8035处'}, magnitude: 1, target: {kind: 'exact', value: 10000, origin: 'printed'}}, '路灯：完成8035处，目标10000处，占计划的80.4%，推算', 'Lights: 8,035 lights reached, target 10,000 lights, 80.4% of plan, computed'],
    ['digits as the publisher prints those of the target', {value: 8035, magnitude: 1, target: {kind: 'exact', value: 10000, text: {'zh-Hans': '10000处'}, origin: 'printed'}}, '路灯：完成8035处，目标10000处，占计划的80.4%，推算', 'Lights: 8,035 lights reached, target 10,000 lights, 80.4% of plan, computed'],
    ['digits grouped as those of the larger amount', {value: 8035, magnitude: 1, target: {kind: 'exact', value: 10000, origin: 'printed'}}, '路灯：完成8,035处，目标10,000处，占计划的80.4%，推算', 'Lights: 8,035 lights reached, target 10,000 lights, 80.4% of plan, computed'],
    ['what its plan has next', {value: 200, pace: {rule: 'cumulative', points: [{by: '2021-03-31', value: 100}, {by: '2021-09-30', value: 600}, {by: '2021-12-31', value: 1000}]}}, '路灯：完成200处，目标1000处，至2021年9月30日为止：600处，占计划的20%，推算', 'Lights: 200 lights reached, target 1,000 lights, by 30 September 2021: 600 lights, 20% of plan, computed'],
    ['a day and an end of its own', {value: 10, asOf: '2020-03', target: {kind: 'exact', value: 100, origin: 'printed', by: '2030'}}, '路灯：完成10处，截至2020年3月，目标100处，至2030年为止，占计划的10%，推算', 'Lights: 10 lights reached, as of March 2020, target 100 lights, by 2030, 10% of plan, computed'],
  ];
  for (const [what, fields, zh, eng] of rows) {
    it(`for ${what}: ${eng.slice(8)}`, () => {
      expect(sentences(lights(fields))).to.deep.equal([zh, eng]);
    });
  }

  it('begins without a colon where the label is empty', () => {
    expect(metricWords(board(lights({label: {en: ''}, value: 1000})), english).sentence).to.equal('1,000 lights reached, target 1,000 lights, 100% of plan, computed');
  });
});

describe('the sentences of the first report', () => {
  let report: Board;
  before(async () => {
    report = await fetchBoard('qingdao-2021-half-year');
  });
  const rows: readonly (readonly [string, string, string])[] = [
    ['start-ups', '政策性扶持创业：完成3.38万人，目标3万人，占计划的112.7%，超额12.7%', 'Helped to start a business: 33,800 people reached, target 30,000 people, 112.7% of plan, 12.7% over'],
    ['estates', '开工小区：已开工196个，目标200个以上，占计划的90.7%，推算为98%', 'Estates started: 196 estates started, target at least 200 estates, 90.7% of plan, computed: 98%'],
    ['estates-area', '小区开工面积：已开工约519万平方米，目标未公布，占计划的88%', 'Estate floor area started: about 5,190,000 m² started, no target published, 88% of plan'],
    ['rent-subsidies', '新增租赁补贴：完成2638户，目标4000户（推算），占计划的66%', 'New rent subsidies: 2,638 households reached, target 4,000 households (implied), 66% of plan'],
    ['library-platform', '互联网平台建设：未公布数值，目标未公布，公布进度60%', 'Online platform: no figure published, no target published, stated progress 60%'],
    ['library-experts', '科普专家：已完成800个，目标1000个（推算），占计划的80%，2个指标共用一个公布份额', 'Health experts: 800 experts finished, target 1,000 experts (implied), 80% of plan, one stated share for 2 figures'],
    ['sealed-points', '新增密闭投放点：完成304处，目标100处（推算），占计划的304%，为计划的3.04倍', 'Sealed waste points added: 304 points reached, target 100 points (implied), 304% of plan, 3.04 times the plan'],
    ['social-work-stations', '社会工作站：已完成29个，目标20个，占计划的145%，超额45%，推算', 'Social work stations: 29 stations finished, target 20 stations, 145% of plan, 45% over, computed'],
    ['bus-stations', '公交场站：未公布数值，目标2处，无份额', 'Bus stations: no figure published, target 2 stations, no share'],
  ];
  for (const [id, zh, eng] of rows) {
    it(`for ${id}`, () => {
      expect(locales.map((locale) => metricWords(findMetric(report, id, null)!, locale).sentence)).to.deep.equal([zh, eng]);
    });
  }

  it('say a part of the target, and a part of the value', () => {
    const partOf = (id: string): readonly unknown[] => locales.map((locale) => {
      const {metric, parts} = findMetric(report, id, null)!;
      return partWords(parts[0]!, metric, locale);
    });
    expect(partOf('insulation')).to.deep.equal([
      {label: '其中完工', value: '135.8万平方米', target: '', share: '61.7%', remarks: [], basis: ''}, {label: 'of which finished', value: '1,358,000 m²', target: '', share: '61.7%', remarks: [], basis: ''},
    ]);
    expect(partOf('public-flats')).to.deep.equal([
      {label: '其中开工', value: '496套', target: '', share: '占其中46.3%，推算', remarks: [], basis: '已开工'},
      {label: 'of which started', value: '496 flats', target: '', share: '46.3% of these, computed', remarks: [], basis: 'started'},
    ]);
  });

  it('say beside the amount that the share of a part is computed, and no dash for a part of the value that has none', () => {
    const said = (fields: Pick<Part, 'of'> & Partial<Part>): unknown => {
      const {metric, parts} = board(lights({value: 500, parts: [{role: 'part', label: 'Lit', ...fields}]}));
      const {share, remarks} = partWords(parts[0]!, metric, english);
      return [share, remarks];
    };
    expect(said({value: 163, of: 'target'})).to.deep.equal(['16.3%', ['computed']]);
    expect(said({missing: 'notMeasured', of: 'target'})).to.deep.equal(['—', []]);
    expect(said({missing: 'notMeasured', of: 'value'})).to.deep.equal(['', []]);
  });

  it('say of a stated share what it is of where that is not the target, beside the target that it stands at', () => {
    const remarks = (of: Stated['of']): unknown => metricWords(board(lights({value: 200, stated: {share: 0.8, of}})), english).remarks;
    expect(remarks('approved')).to.deep.equal(['80% of those approved', 'computed: 20%']);
    expect(remarks('total')).to.deep.equal(['80% of the total', 'computed: 20%']);
    expect(remarks('target')).to.deep.equal(['computed: 20%']);
  });

  it('say rates and context without a share', () => {
    const figure = (item: number): unknown[] => locales.map((locale) => figureWords(report.items[item - 1]!.figures[0]!, locale));
    expect(figure(30)).to.deep.equal([{label: '总体合格率', value: '97.32%', target: '', share: '', remarks: [], basis: ''}, {label: 'Pass rate', value: '97.3%', target: '', share: '', remarks: [], basis: ''}]);
    expect(figure(18)).to.deep.equal([{label: '防控宣传材料', value: '30余万份', target: '', share: '', remarks: [], basis: ''}, {label: 'Leaflets issued', value: 'over 300,000 leaflets', target: '', share: '', remarks: [], basis: ''}]);
    expect(figure(29)).to.deep.equal([{label: '列入名单的市场', value: '14处', target: '', share: '', remarks: [], basis: '已立项'}, {label: 'Markets on the list', value: '14 markets', target: '', share: '', remarks: [], basis: 'approved'}]);
  });

  it('say the kinds of a value', () => {
    const {metric} = findMetric(report, 'schools', null)!;
    expect(locales.map((locale) => breakdownWords(metric.breakdown![0]!, metric, locale)))
      .to.deep.equal([{label: '中小学', value: '22所'}, {label: 'Primary and secondary schools', value: '22 schools'}]);
  });

  it('print every value and target in Chinese as the article does, in 万 where it does', () => {
    expect(metricWords(findMetric(report, 'new-jobs', null)!, chinese)).to.include({value: '18.44万人', target: '目标35万人', share: '52.7%', badge: '', basis: ''});
    expect(metricWords(findMetric(report, 'heating-area', null)!, chinese)).to.include({value: '618万平方米', share: '123.6%', badge: '超额23.6%', basis: '已开工'});
    expect(metricWords(findMetric(report, 'food-tests', null)!, chinese)).to.include({value: '37396批次', share: '57.5%'});
  });
});

describe('the sentences of the made-up air report', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['pm25', 'PM2.5年均浓度：现为33微克/立方米，目标不超过30微克/立方米，从42微克/立方米（2022年）到30微克/立方米的差距已完成75%，推算', 'PM2.5, yearly mean: now 33 µg/m³, target at most 30 µg/m³, 75% of the way from 42 µg/m³ (2022) to 30 µg/m³, computed'],
    ['good-air-days', '空气优良天数：现为304天，截至2025年12月31日，目标保持300天，达标', 'Days with good air: now 304 days, as of 31 December 2025, target stay at 300 days, met'],
    ['river-ph', '河水pH值：现为7.9，目标6.5至8.5，达标', 'pH of the river: now 7.9, target 6.5 to 8.5, met'],
    ['noise-complaints', '十二个月内投诉：现为230件，离目标比起点更远：起点200件（2022年），目标不超过120件，未达标', 'Complaints in twelve months: now 230 complaints, further from the target than at the start: 200 complaints (2022), target at most 120 complaints, not met'],
    ['night-noise', '夜间噪声：不公开，目标不超过45分贝，无份额', 'Noise at night: withheld, target at most 45 dB, no share'],
  ];
  for (const [id, zh, eng] of rows) {
    it(`for ${id}`, async () => {
      const report = await fetchBoard('made-up-air-quality');
      expect(locales.map((locale) => metricWords(findMetric(report, id, null)!, {...locale, reportLang: 'en'}).sentence)).to.deep.equal([zh, eng]);
    });
  }
});

describe('badgeOf', () => {
  const rows: readonly (readonly [number, string, string])[] = [
    [0.527, '', ''], [1, '', ''], [1.00001, '超额<0.1%', '<0.1% over'], [1 + 2 ** -52, '超额<0.1%', '<0.1% over'], [1.04, '超额4%', '4% over'], [1.127, '超额12.7%', '12.7% over'],
    [1.44, '超额44%', '44% over'], [2, '2倍', '2×'], [2.999, '2.99倍', '2.99×'], [3.04, '3.04倍', '3.04×'], [10, '10倍', '10×'],
  ];
  for (const [stated, zh, eng] of rows) {
    it(`says ${eng || 'nothing'} for ${stated}`, () => {
      const share = {...shareOf({stated: {share: stated, of: 'target'}}), digits: null};
      expect([badgeOf(share, zhHans), badgeOf(share, en)]).to.deep.equal([zh, eng]);
    });
  }

  it('says nothing for unknown', () => {
    expect(badgeOf(shareOf({}), en)).to.equal('');
  });
});

describe('the words of any metric', () => {
  const wordsOfAny = (metric: ProgressMetric, locale: Locale): string[] => {
    const one = board(metric);
    return [metricWords(one, locale), ...one.parts.map((part: BoardPart) => partWords(part, metric, locale))].flatMap((words) => Object.values(words).flat() as string[]);
  };

  it('pass the schema, so that what follows speaks of real reports', () => {
    fc.assert(fc.property(anyMetric, (metric) => {
      expect(reportOf({title: '项', metrics: [metric]}).categories[0]!.items[0]!.metrics).to.deep.equal([metric]);
    }));
  });

  it('never say NaN, null, undefined or infinite, never -0, and are never broken off', () => {
    fc.assert(fc.property(anyMetric, (metric) => {
      for (const locale of locales) {
        for (const words of wordsOfAny(metric, locale)) {
          expect(words).to.be.a('string').and.not.match(/NaN|null|undefined|∞|\[object/);
          expect(words).not.to.match(/(^|[^\d.,])-0(?![\d.,])/);
        }
      }
    }), {numRuns: 1000});
  });

  it('never say 超额 together with 倍: 304 % is 3.04 times the plan and not 3 times above it', () => {
    fc.assert(fc.property(anyShare, fc.boolean(), (share, stated) => {
      const metric = stated ? lights({stated: {share, of: 'target'}}) : lights({value: share * 1000});
      fc.pre(Number.isFinite(share * 1000));
      const {sentence, badge} = metricWords(board(metric), chinese);
      for (const words of [sentence, badge]) expect(words.includes('超额') && words.includes('倍'), words).to.equal(false);
    }), {numRuns: 500});
    expect(metricWords(board(lights({value: 3040})), chinese).sentence).not.to.include('超额');
  });

  it('carry the true share in share and sentence, or say that there is none', () => {
    fc.assert(fc.property(anyMetric, (metric) => {
      const {share} = board(metric);
      for (const locale of locales) {
        const {share: words, sentence} = metricWords(board(metric), locale);
        if (share.value === null) {
          const {met, notMet, noShares} = locale.strings;
          const [short, long] = share.state === 'met' ? [met, met] : share.state === 'under' || share.state === 'away' ? [notMet, notMet] : ['—', noShares];
          expect([words, sentence.includes(long)]).to.deep.equal([short, true]);
          continue;
        }
        expect(sentence).to.include(words);
        const [, mark = '', number = ''] = /^(\D*?)(-?[\d,.]+)%$/.exec(words) ?? [];
        const read = Number(`${number.replaceAll(',', '')}e-2`);
        const half = 0.5 * 10 ** -((share.digits ?? 1) + 2);
        if (mark === '<') expect(share.value).to.be.below(read);
        else if (mark !== '') expect(share.value).to.satisfy((value: number) => value !== read && Math.abs(value - read) < 1e-5);
        else expect(read).to.be.within(share.value - half - Math.abs(share.value) * 1e-12, share.value + half + Math.abs(share.value) * 1e-12);
      }
    }), {numRuns: 1000});
  });

  it('say what is computed, and by how much it differs from what is stated', () => {
    fc.assert(fc.property(anyMetric, (metric) => {
      const one = board(metric);
      const {remarks} = metricWords(one, english);
      expect(remarks.includes('computed')).to.equal(one.share.origin === 'derived');
      // Of a way, a percentage is said between its ends only.
      const {derived} = one.share;
      const isEnded = (metric.baseline?.value ?? 0) !== 0 && derived !== null && (derived < 0 || derived > 1);
      expect(remarks.some((remark) => remark.startsWith('computed: '))).to.equal(one.share.differs && !isEnded);
    }));
  });

  it('say the stage wherever it is not the finish', () => {
    for (const basis of ['planned', 'approved', 'started', 'inForce'] as const) {
      for (const locale of locales) expect(metricWords(board(lights({value: 1000, basis})), locale).basis).to.equal(locale.strings.basis[basis]);
    }
    expect(metricWords(board(lights({value: 1000, basis: 'finished'})), english).basis).to.equal('');
  });
});
