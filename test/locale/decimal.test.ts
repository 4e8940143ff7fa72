import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formatDecimal} from '../../src/locale/decimal.js';

/** What ECMA-402 prints, the oracle. Engines that do not know `min2` yet group always, so it is read off the digits. */
function printed(number: number, lang: string, options: Intl.NumberFormatOptions): string {
  const bare = new Intl.NumberFormat(lang, {...options, useGrouping: false}).format(number);
  return options.useGrouping === 'min2' && /^-?\d{1,4}(\D|$)/.test(bare) ? bare : new Intl.NumberFormat(lang, {...options, useGrouping: true}).format(number);
}

const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;

const anyOptions: fc.Arbitrary<Intl.NumberFormatOptions> = fc.oneof(
  fc.record({style: fc.constant('percent' as const), minimumFractionDigits: fc.constant(0), maximumFractionDigits: fc.integer({min: 0, max: 6})}),
  fc.integer({min: 0, max: 6}).map((digits) => ({style: 'percent' as const, minimumFractionDigits: digits, maximumFractionDigits: digits})),
  fc.record({maximumFractionDigits: fc.constantFrom(2, 4), useGrouping: fc.constantFrom('auto' as const, 'min2' as const)}),
  fc.constantFrom('auto' as const, 'min2' as const).map((useGrouping) => ({useGrouping})),
  fc.constant({maximumSignificantDigits: 4}),
);

/** Amounts and shares as reports have them, ties among them, and any other number. */
const anyNumber = fc.oneof(
  fc.tuple(fc.integer({min: -1_000_000_000, max: 1_000_000_000}), fc.integer({min: 0, max: 6})).map(([digits, places]) => digits / 10 ** places),
  fc.tuple(fc.integer({min: 1, max: 100_000}), fc.integer({min: 1, max: 100_000})).map(([value, target]) => value / target),
  fc.double(),
).map((number) => number + 0);

describe('formatDecimal', () => {
  for (const lang of languages) {
    it(`prints any number in ${lang} as Intl does`, () => {
      fc.assert(fc.property(anyNumber, anyOptions, (number, options) => {
        expect(formatDecimal(number, lang, options), `${number} ${JSON.stringify(options)}`).to.equal(printed(number, lang, options));
      }), {numRuns: 4000});
    });
  }

  const percent = (digits: number): Intl.NumberFormatOptions => ({style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits});
  const rows: readonly (readonly [number, Intl.NumberFormatOptions, string])[] = [
    // The ties of the first report, which toFixed and d3-format miss.
    [33 / 80, percent(1), '41.3%'], [8035 / 10_000, percent(1), '80.4%'], [51 / 80, percent(1), '63.8%'],
    [1.005, {maximumFractionDigits: 2}, '1.01'], [9.995, {maximumFractionDigits: 2}, '10'], [0.99995, {maximumFractionDigits: 4}, '1'],
    [4000, {useGrouping: 'min2'}, '4000'], [37_396, {useGrouping: 'min2'}, '37,396'], [4000, {useGrouping: 'auto'}, '4,000'],
    [12_345_678.9, {}, '12,345,678.9'], [1e21, {}, '1,000,000,000,000,000,000,000'], [1e-7, {maximumSignificantDigits: 4}, '0.0000001'],
    [NaN, {}, 'NaN'], [-Infinity, {}, '-∞'], [-0.5, {maximumFractionDigits: 0}, '-1'],
  ];
  for (const [number, options, words] of rows) it(`is ${words} for ${number}`, () => expect(formatDecimal(number, 'en', options)).to.equal(words));

  it('leaves every other language to Intl', () => {
    for (const lang of ['de', 'ar', 'en-IN', 'fr']) expect(formatDecimal(1234567.89, lang, {})).to.equal(new Intl.NumberFormat(lang).format(1234567.89));
    expect(new Intl.NumberFormat('en-IN').format(1234567)).to.equal('12,34,567');
  });
});
