import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formatAmount} from '../../src/locale/amount.js';
import {formatDate} from '../../src/locale/date.js';
import {catalogues} from '../../src/locale/every-language.js';
import {metricWords} from '../../src/locale/metric-words.js';
import {formatMultiple, formatShare} from '../../src/locale/share.js';
import type {Strings} from '../../src/locale/strings.js';
import {stringsOf} from '../../src/locale/strings-of.js';
import {boardMetricOf} from '../../src/model/board-metric.js';
import {anyMetric} from '../model/arbitrary-metric.js';

const languages: ReadonlyMap<string, Strings> = new Map(catalogues.map((catalogue) => [catalogue.lang, stringsOf(catalogue)]));
const tags = ['zh-Hans', 'zh-Hant', 'en', 'ja', 'ko', 'fr', 'es', 'ar', 'ug'] as const;

/** What stands on the paper: without marks of direction, blanks as blanks, and Arabic digits, which some engines print, as European ones. */
const plain = (words: string): string => words.replace(/[\u200e\u200f\u061c\u2068\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ')
  .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/٪/g, '%').replace(/٫/g, '.').replace(/٬/g, ',');

/** One expectation for each language, in the order of `tags`. */
type Row<T> = readonly [T, string, string, string, string, string, string, string, string, string];

function table<T>(what: string, say: (value: T, strings: Strings) => string, rows: readonly Row<T>[]): void {
  describe(what, () => {
    for (const [value, ...expected] of rows) {
      it(`of ${JSON.stringify(value)} is ${expected[0]}, ${expected[2]}, ${expected[5]} and so on`, () => {
        expect(tags.map((tag) => plain(say(value, languages.get(tag)!)))).to.deep.equal(expected);
      });
    }
  });
}

table('an amount, never shortened but by 万 and 亿 where a language counts by them,', (amount: number, strings) => formatAmount(amount, strings), [
  [999, '999', '999', '999', '999', '999', '999', '999', '999', '999'],
  [4000, '4000', '4,000', '4,000', '4,000', '4,000', '4 000', '4000', '4,000', '4,000'],
  [9999, '9999', '9,999', '9,999', '9,999', '9,999', '9 999', '9999', '9,999', '9,999'],
  [184400, '18.44万', '18.44萬', '184,400', '18.44万', '184,400', '184 400', '184.400', '184,400', '184,400'],
  [12345678, '1234.57万', '1,234.57萬', '12,345,678', '1,234.57万', '12,345,678', '12 345 678', '12.345.678', '12,345,678', '12,345,678'],
  [123456789, '1.23亿', '1.23億', '123,456,789', '1.23億', '123,456,789', '123 456 789', '123.456.789', '123,456,789', '123,456,789'],
  [-0.5, '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0,5', '-0,5', '-0.5', '-0.5'],
]);

table('a share', (share: number, strings) => formatShare(share, strings), [
  [1.127, '112.7%', '112.7%', '112.7%', '112.7%', '112.7%', '112,7 %', '112,7 %', '112.7%', '112.7%'],
  [0.9996, '99.96%', '99.96%', '99.96%', '99.96%', '99.96%', '99,96 %', '99,96 %', '99.96%', '99.96%'],
  [1.0004, '100.04%', '100.04%', '100.04%', '100.04%', '100.04%', '100,04 %', '100,04 %', '100.04%', '100.04%'],
  [0.0004, '<0.1%', '<0.1%', '<0.1%', '<0.1%', '<0.1%', '< 0,1 %', '< 0,1 %', 'أقل من 0.1%', '<0.1%'],
  [0.9999999, '不足100%', '不足100%', 'just under 100%', '100%弱', '100%에 조금 못 미침', 'un peu moins de 100 %', 'algo menos de 100 %', 'أقل بقليل من 100%', '100% كە سەل يەتمەيدۇ'],
  [1.00500, '100.5%', '100.5%', '100.5%', '100.5%', '100.5%', '100,5 %', '100,5 %', '100.5%', '100.5%'],
]);

table('a multiple', (share: number, strings) => strings.times(formatMultiple(share, strings)), [
  [3.04, '3.04倍', '3.04倍', '3.04×', '3.04倍', '3.04배', '3,04 ×', '3,04×', '3.04×', '3.04 ھەسسە'],
]);

table('a range', ([low, high]: readonly [number, number], strings) => strings.range(formatShare(low, strings), formatShare(high, strings)), [
  [[0.63, 0.68], '63%～68%', '63%～68%', '63% to 68%', '63%～68%', '63%~68%', '63 % – 68 %', '63 % – 68 %', 'من 63% إلى 68%', '63% – 68%'],
]);

table('a date', (date: string, strings) => formatDate(date, strings), [
  ['2024-06-30', '2024年6月30日', '2024年6月30日', '30 June 2024', '2024年6月30日', '2024년 6월 30일', '30 juin 2024', '30 de junio de 2024', '30 يونيو 2024', '2024-يىل 6-ئاينىڭ 30-كۈنى'],
  ['2024-06', '2024年6月', '2024年6月', 'June 2024', '2024年6月', '2024년 6월', 'juin 2024', 'junio de 2024', 'يونيو 2024', '2024-يىل 6-ئاي'],
  ['2024', '2024年', '2024年', '2024', '2024年', '2024년', '2024', '2024', '2024', '2024-يىل'],
]);

/** In the digits that the engine has for Arabic: European ones in some, Arabic ones in others. */
const arabic = (n: number): string => new Intl.NumberFormat('ar').format(n);

describe('a unit', () => {
  it('has six forms in Arabic, as the report gives them', () => {
    const unit = {ar: {zero: 'مدارس', one: 'مدرسة', two: 'مدرستان', few: 'مدارس', many: 'مدرسةً', other: 'مدرسة'}};
    expect([1, 2, 3, 11, 100].map((n) => plain(formatAmount(n, languages.get('ar')!, {unit})))).to.deep.equal(['1 مدرسة', '2 مدرستان', '3 مدارس', '11 مدرسةً', '100 مدرسة']);
  });

  it('stands after a gap where it is Latin, and one that does not break in French and Spanish', () => {
    expect(tags.map((tag) => formatAmount(5, languages.get(tag)!, {unit: 'km'}).replace(/[\u2068\u2069]/g, '')))
      .to.deep.equal(['5 km', '5 km', '5 km', '5 km', '5 km', '5\u00a0km', '5\u00a0km', `${arabic(5)} km`, '5 km']);
  });
});

describe('percentage points', () => {
  it('are words and no percent', () => {
    for (const [tag, words] of [['zh-Hans', '5个百分点'], ['zh-Hant', '5個百分點'], ['en', '5 points'], ['ja', '5ポイント'], ['ko', '5%p'], ['fr', '5 points'], ['es', '5 puntos'], ['ar', '5 نقاط مئوية'], ['ug', '5 پىرسەنت نۇقتىسى']] as const) {
      const strings = languages.get(tag)!;
      expect(plain(strings.paceRule(formatShare(0.496, strings), 5)), tag).to.include(words);
    }
  });
});

describe('a percent sign', () => {
  it('keeps its place beside its number by a mark of direction in Arabic', () => {
    expect(formatShare(1.127, languages.get('ar')!)).to.match(/^\u2068.*[\u200e\u061c].*\u2069$/);
  });
});

describe('the words of any metric in every language', () => {
  for (const tag of tags) {
    const strings = languages.get(tag)!;
    const digit = /\p{Nd}/u;

    it(`are whole in ${tag}: no placeholder, no NaN, no null`, () => {
      fc.assert(fc.property(anyMetric, (metric) => {
        for (const words of Object.values(metricWords(boardMetricOf(metric, {asOf: '2021-06-30', plan: {start: '2021-01-01', end: '2021-12-31'}}), {strings, reportLang: tag})).flat()) {
          expect(words).to.be.a('string').and.not.match(/NaN|null|undefined|∞|\[object|\{\d\}/);
        }
      }), {numRuns: 300});
    });

    it(`have every number ${strings.dir === 'rtl' ? 'isolated' : 'without marks of direction'} in ${tag}`, () => {
      fc.assert(fc.property(anyMetric, (metric) => {
        const {text: _, ...rest} = metric;
        const {sentence} = metricWords(boardMetricOf({...rest, label: '', unit: undefined}, {asOf: '2021-06-30', plan: {start: '2021-01-01', end: '2021-12-31'}}), {strings, reportLang: 'x'});
        if (strings.dir === 'ltr') {
          expect(sentence).not.to.match(/[\u2066-\u2069]/);
          return;
        }
        let left = sentence;
        while (/\u2068[^\u2068\u2069]*\u2069/.test(left)) left = left.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
        expect(left).not.to.match(/[\u2068\u2069]/).and.not.match(digit);
      }), {numRuns: 300});
    });
  }
});
