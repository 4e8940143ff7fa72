import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {stringsFor} from '../../../src/locale/languages.js';
import type {Locale} from '../../../src/locale/locale.js';
import {trendWords} from '../../../src/locale/trend/trend-words.js';
import {trendOf} from '../../../src/trend/trend.js';
import {homes, report, said} from '../../trend/trends.js';

const en: Locale = {strings: stringsFor('en')!, reportLang: 'en'};
const words = (fields: Parameters<typeof homes>[0], observations?: readonly ReturnType<typeof said>[], locale = en) => {
  const metric = homes(fields);
  return trendWords(trendOf(metric, report, observations ? {observations} : {}), metric, locale);
};

describe('trendWords', () => {
  const changes: readonly (readonly [string, Parameters<typeof homes>[0], readonly ReturnType<typeof said>[], string])[] = [
    ['a rise', {}, [said('2024-12-31', 235), said('2025-06-30', 331)], '+96 homes since 31 December 2024'],
    ['a fall', {}, [said('2024-12-31', 1400.5), said('2025-06-30', 331)], '-1,069.5 homes since 31 December 2024'],
    ['nothing', {}, [said('2024-12-31', 331), said('2025-06-30', 331)], 'unchanged since 31 December 2024'],
    ['less than the precision', {precision: 100}, [said('2024-12-31', 235), said('2025-06-30', 331)], 'no difference since 31 December 2024 that the published precision tells'],
    ['points of a percentage', {unit: '%', value: 52.7}, [said('2024-12-31', 40.4), said('2025-06-30', 52.7)], '+12.3 points since 31 December 2024'],
    ['points of a share', {value: undefined, stated: {share: 0.527, of: 'target'}}, [said('2024-12-31', 0.404), said('2025-06-30', 0.527)], '+12.3 points since 31 December 2024'],
    ['a figure that is about an amount', {qualifier: 'about'}, [said('2024-12-31', 235), said('2025-06-30', 331, {qualifier: 'about'})], ''],
    ['a figure that was over an amount before', {}, [said('2024-12-31', 235, {qualifier: 'over'}), said('2025-06-30', 331)], ''],
    ['one figure', {}, [said('2025-06-30', 331)], ''],
  ];
  for (const [what, fields, observations, expected] of changes) it(`says of ${what}: ${expected || 'nothing'}`, () => expect(words(fields, observations).change).to.equal(expected));

  it('prints the newest figure as the publisher does', () => {
    expect(words({text: 'about 330', qualifier: 'about', history: [{date: '2024-12-31', value: 235}]}).rows.map(({value}) => value)).to.deep.equal(['235 homes', 'about 330']);
  });

  it('says of all values alike that nothing changed', () => {
    expect(words({history: [{date: '2023-12-31', value: 331}, {date: '2024-12-31', value: 331}]}).sentence).to.contain('331 homes from 31 December 2023 to 30 June 2025, unchanged, target');
  });

  it('begins anew after a break: nothing before it is told in one breath with what comes after', () => {
    const before = [{date: '2022', value: 900}, {date: '2023', value: 950}];
    const told = (...history: readonly object[]): string => words({history: [...before, ...history] as never}).sentence;
    expect(told({date: '2023-12-31', value: 200, break: 'Counted anew.'}, {date: '2024-12-31', value: 235})).to.contain('from 200 homes (31 December 2023) to 331 homes (30 June 2025), +96 homes').and.not.contain('900');
    expect(told({date: '2024-12-31', break: 'Counted anew.'})).to.match(/^[^:]*: 331 homes \(30 June 2025\), target/);
    // A break that is yet to come breaks nothing so far.
    expect(told({date: '2026-12-31', value: 5, break: 'To be counted anew.'})).to.contain('from 900 homes (2022) to 331 homes');
  });

  it('says both of a share whose target moved, and compares nothing', () => {
    const {change, notes, sentence} = words({value: undefined, stated: {share: 0.7, of: 'target'}}, [said('2024-12-31', 0.6, {goal: 420, target: 1}), said('2025-06-30', 0.7, {goal: 444, target: 1})]);
    expect(change).to.equal('');
    expect(notes.flat().join(' ')).to.equal('Target raised from 420 homes to 444 homes (30 June 2025). The shares before and after are of different targets and are not compared.');
    expect(sentence).to.contain('70% (30 June 2025)').and.not.contain('60%');
  });

  it('says of a range both ends', () => expect(words({target: {kind: 'range', min: 100, max: 200, origin: 'printed'}}).sentence).to.contain('target 100 homes to 200 homes by 31 December 2026'));

  it('lists a few gaps and counts the rest', () => {
    const {notes} = words({}, Array.from({length: 40}, (_, i) => said(`19${50 + i}`, i % 2 ? null : i)));
    expect(notes.length).to.equal(7);
    expect(notes[6]).to.deep.equal(['14 more in the table.']);
  });

  it('carries every published number, as Intl prints it', () => {
    const value = fc.integer({min: -1e9, max: 1e9}).map((number) => number / 100);
    fc.assert(fc.property(fc.array(value, {minLength: 1, maxLength: 12}), (values) => {
      const {rows} = words({value: undefined}, values.map((one, i) => said(String(2001 + i), one)));
      expect(rows.map((row) => row.value)).to.deep.equal(values.map((one) => `${new Intl.NumberFormat('en', {maximumFractionDigits: 4}).format(one + 0)} homes`));
    }));
  });
});
