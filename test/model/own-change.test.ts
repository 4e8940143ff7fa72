import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {stringsFor} from '../../src/locale/languages.js';
import {ownChangeWords} from '../../src/locale/since.js';
import {trendWords} from '../../src/locale/trend/trend-words.js';
import {ownChangeOf} from '../../src/model/own-change.js';
import {trendOf} from '../../src/trend/trend.js';
import {homes, report} from '../trend/trends.js';

const locale = {strings: stringsFor('en')!, reportLang: 'en'};
const said = (fields: Parameters<typeof homes>[0]): string => ownChangeWords(ownChangeOf(homes(fields), report), homes(fields), locale);

describe('ownChangeOf', () => {
  const rows: readonly (readonly [string, Parameters<typeof homes>[0], string])[] = [
    ['a rise', {history: [{date: '2023-12-31', value: 170}, {date: '2024-12-31', value: 235}]}, '+96 homes since 31 December 2024'],
    ['a fall, whatever the order', {history: [{date: '2024-12-31', value: 340.5}, {date: '2023-12-31', value: 170}]}, '-9.5 homes since 31 December 2024'],
    ['what was restated', {history: [{date: '2024-12-31', value: 229}, {date: '2024-12-31', value: 235, restated: true}]}, '+96 homes since 31 December 2024'],
    ['binary fractions', {value: 52.7, history: [{date: '2024-12-31', value: 40.4}]}, '+12.3 homes since 31 December 2024'],
    ['a figure that is about an amount', {qualifier: 'about', history: [{date: '2024-12-31', value: 235}]}, ''],
    ['a figure that is over an amount', {qualifier: 'over', history: [{date: '2024-12-31', value: 235}]}, ''],
    ['a figure that is exact by its word', {qualifier: 'exact', history: [{date: '2024-12-31', value: 235}]}, '+96 homes since 31 December 2024'],
    ['no history', {}, ''],
    ['no value', {value: undefined, history: [{date: '2024-12-31', value: 235}]}, ''],
    ['the same value', {history: [{date: '2024-12-31', value: 331}]}, ''],
    ['less than the precision', {precision: 100, history: [{date: '2024-12-31', value: 235}]}, ''],
    ['a last date without a value', {history: [{date: '2023-12-31', value: 170}, {date: '2024-12-31'}]}, ''],
    ['a date of the report or later', {history: [{date: '2025-06', value: 300}]}, ''],
    ['a year that the figure lies in', {history: [{date: '2025', value: 300}]}, ''],
    ['percentages, whose difference is none', {unit: '%', value: 52.7, history: [{date: '2024-12-31', value: 40.4}]}, ''],
    ['numbers beyond all numbers', {value: 1.7e308, history: [{date: '2024-12-31', value: -1.7e308}]}, ''],
  ];
  for (const [what, fields, words] of rows) it(`says of ${what}: ${words || 'nothing'}`, () => expect(said(fields)).to.equal(words));

  it('says what the figure over time says of its last step, or nothing', () => {
    const point = fc.record({
      date: fc.constantFrom('2023-03-31', '2023-06', '2023', '2024-06-30', '2024-12', '2024', '2025-06-29', '2025-06-30', '2025-12-31'),
      value: fc.option(fc.oneof(fc.integer({min: -1e6, max: 1e6}), fc.integer({min: -1e6, max: 1e6}).map((tenths) => tenths / 10)), {nil: undefined}), break: fc.constantFrom(undefined, 'counted anew'),
    });
    fc.assert(fc.property(fc.array(point, {maxLength: 6}), fc.constantFrom(0, 10), (points, precision) => {
      const history = points.map(({date, value, break: reason}) => ({date, ...value === undefined ? {} : {value}, ...reason === undefined ? {} : {break: reason}}));
      const metric = homes({history, precision});
      const words = said({history, precision});
      if (words !== '') expect(words).to.equal(trendWords(trendOf(metric, report), metric, locale).change);
    }), {numRuns: 1000});
  });
});
