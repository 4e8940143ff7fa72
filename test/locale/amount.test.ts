import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type AmountOptions, formatAmount} from '../../src/locale/amount.js';
import type {Unit} from '../../src/schema/report.js';
import {catalogues} from '../../src/locale/every-language.js';
import {stringsOf} from '../../src/locale/strings-of.js';
import {en, zhHans} from './catalogues.js';

const people: Unit = {'zh-Hans': '人', en: {one: 'person', other: 'people'}};

describe('formatAmount', () => {
  const rows: readonly (readonly [string, number, AmountOptions, string, string])[] = [
    ['in 万', 184400, {unit: people}, '18.44万人', '184,400 people'],
    ['one', 1, {unit: people}, '1人', '1 person'],
    ['none', 0, {unit: people}, '0人', '0 people'],
    ['one and a half', 1.5, {unit: people}, '1.5人', '1.5 people'],
    ['below 万', 9999, {}, '9999', '9,999'],
    ['from 万 on', 10000, {}, '1万', '10,000'],
    ['in many 万', 12345678, {}, '1234.57万', '12,345,678'],
    ['in 亿', 123456789, {}, '1.23亿', '123,456,789'],
    ['below 0', -1200000, {unit: {'zh-Hans': '元', en: 'yuan'}}, '-120万元', '-1,200,000 yuan'],
    ['-0 as 0', -0, {}, '0', '0'],
    ['a fraction', 7.9, {}, '7.9', '7.9'],
    ['a small fraction', 0.0351, {}, '0.0351', '0.0351'],
    ['a tiny amount, never 0', 0.000012, {}, '0.000012', '0.000012'],
    ['a tiny amount below 0', -0.0000123456, {}, '-0.00001235', '-0.00001235'],
    ['in the magnitude of the target', 5000, {like: 350000, unit: people}, '0.5万人', '5,000 people'],
    ['a target in its own magnitude', 350000, {like: 350000, unit: people}, '35万人', '350,000 people'],
    ['in digits where the target is small', 12000, {like: 9000}, '12,000', '12,000'],
    ['far below the magnitude of the target, never 0', 3, {like: 350000, unit: people}, '3人', '3 people'],
    ['a tenth of the magnitude of the target', 1000, {like: 350000}, '0.1万', '1,000'],
    ['less than that', 999, {like: 350000}, '999', '999'],
    ['in 万 where the target is in 亿', 5000000, {like: 200000000}, '500万', '5,000,000'],
    ['nothing against a large target', 0, {like: 350000, unit: people}, '0人', '0 people'],
    ['with magnitude 1 in digits', 37396, {magnitude: 1, unit: {'zh-Hans': '批次', en: {one: 'batch', other: 'batches'}}}, '37,396批次', '37,396 batches'],
    ['with magnitude 1 in digits, and a target too', 65000, {magnitude: 1}, '65,000', '65,000'],
    ['with a magnitude of its own', 14283000, {magnitude: 10000, unit: '元'}, '1428.3万元', '14,283,000 元'],
    ['with a magnitude that the language does not count by', 5000000, {magnitude: 1000000}, '5,000,000', '5,000,000'],
    ['percent without a gap', 85.5, {unit: '%'}, '85.5%', '85.5%'],
    ['per mille without a gap', 3, {unit: '‰'}, '3‰', '3‰'],
    ['degrees without a gap', -2, {unit: '°C'}, '-2°C', '-2°C'],
    ['percentage points are words', 3, {unit: {'zh-Hans': '个百分点', en: 'points'}}, '3个百分点', '3 points'],
    ['a Latin unit never touches the number', 1200, {unit: 'trees'}, '1200 trees', '1,200 trees'],
    ['nor one of micrograms', 12, {unit: 'µg/m³'}, '12 µg/m³', '12 µg/m³'],
    ['nor the sign of a magnitude', 25000, {unit: 'km'}, '2.5万 km', '25,000 km'],
    ['ungrouped where the figure is', 12345, {magnitude: 1, grouping: false}, '12345', '12345'],
    ['grouped where the figure is', 8035, {magnitude: 1, grouping: 'always'}, '8,035', '8,035'],
    ['an empty form is no unit', 5, {unit: {'zh-Hans': '人', en: {one: '', other: ''}}}, '5人', '5'],
  ];
  for (const [what, amount, options, chinese, english] of rows) {
    it(`says ${chinese} and ${english}: ${what}`, () => {
      expect(formatAmount(amount, zhHans, options)).to.equal(chinese);
      expect(formatAmount(amount, en, options)).to.equal(english);
    });
  }

  it('takes the unit in the nearest language, with the plural forms of that one', () => {
    expect(formatAmount(1, zhHans, {unit: {en: {one: 'tree', other: 'trees'}}, unitLang: 'en'})).to.equal('1 tree');
    expect(formatAmount(2, en, {unit: {'zh-Hans': '棵'}, unitLang: 'zh-Hans'})).to.equal('2 棵');
    expect(formatAmount(3, {...en, lang: 'pl'}, {unit: {pl: {one: 'drzewo', few: 'drzewa', many: 'drzew', other: 'drzewa'}}})).to.equal('3 drzewa');
    expect(formatAmount(5, {...en, lang: 'pl'}, {unit: {pl: {one: 'drzewo', few: 'drzewa', many: 'drzew', other: 'drzewa'}}})).to.equal('5 drzew');
    expect(formatAmount(3, {...en, lang: 'pl'}, {unit: {pl: {other: 'drzewa'}}})).to.equal('3 drzewa');
  });

  it('takes plural forms under a tag that the schema lets through and Intl does not know', () => {
    expect(formatAmount(1, en, {unit: {'en-aa-bb': {one: 'tree', other: 'trees'}}})).to.equal('1 tree');
  });

  /** The number that a Chinese reader takes from the words. */
  const readBack = (words: string): number => Number(words.replaceAll(',', '').replace(/[万亿]/, '')) * (words.includes('亿') ? 1e8 : words.includes('万') ? 1e4 : 1);

  it('is never 0 for something, and never off by more than a twentieth', () => {
    const amount = fc.oneof(fc.integer({min: 1, max: 1e6}), fc.integer({min: 1, max: 2 ** 52}));
    fc.assert(fc.property(amount, fc.option(amount), (number, like) => {
      const back = readBack(formatAmount(number, zhHans, like === null ? {} : {like}));
      expect(Math.abs(back - number) / number).to.be.at.most(0.05);
      expect(formatAmount(number, en, like === null ? {} : {like}).replaceAll(',', '')).to.equal(String(number));
    }), {numRuns: 1000});
  });

  it('loses at most half a unit of the fourth digit where it stands alone in 万', () => {
    fc.assert(fc.property(fc.integer({min: 10000, max: 99999999}), (number) => {
      expect(Math.abs(readBack(formatAmount(number, zhHans)) - number)).to.be.at.most(50 + 1e-6);
    }));
  });
});

describe('a percent sign as unit', () => {
  it('stands as Intl puts it in every language that writes percentages with it', () => {
    for (const strings of catalogues.map(stringsOf)) {
      const printed = new Intl.NumberFormat(strings.lang, {style: 'percent', maximumFractionDigits: 1}).format(0.455);
      if (printed.endsWith('%') && /^\d/.test(printed)) expect(formatAmount(45.5, strings, {unit: '%'}).replace(/[\u2066-\u2069]/g, ''), strings.lang).to.equal(printed);
    }
  });
});
