import {expect} from '@open-wc/testing';
import {entryWords, verdictLine} from '../../src/locale/legend-words.js';
import {lineWords} from '../../src/locale/line.js';
import type {Locale} from '../../src/locale/locale.js';
import {boardOf, type LegendEntry} from '../../src/model/board.js';
import type {Report} from '../../src/schema/report.js';
import {reportOf} from '../model/reports.js';
import {en, zhHans} from './spoken.js';

const scale: Report['statuses'] = [
  {id: 'broken', label: {en: 'Broken', 'zh-Hans': '未兑现'}, state: 'missed'}, {id: 'kept', label: {en: 'Kept', 'zh-Hans': '已兑现'}, state: 'achieved'},
];
const legend = (...ids: readonly string[]): readonly LegendEntry[] => boardOf({...reportOf(...ids.map((is) => ({title: 'A', ...(is && {status: {is}})}))), statuses: scale}).legend;

const said = (entries: readonly LegendEntry[], locale: Locale): string => lineWords(verdictLine(entries, locale), locale);

describe('verdictLine', () => {
  it('says what is kept first, of how many, then the rest in the order of the scale', () => {
    expect(said(legend('broken', 'kept', 'broken'), {strings: en, reportLang: 'en'})).to.equal('Kept 1 of 3, Broken 2');
    expect(said(legend('broken', 'kept', 'broken'), {strings: zhHans, reportLang: 'en'})).to.equal('已兑现 1/3，未兑现 2');
  });

  it('counts only items with a verdict, and is empty without any', () => {
    expect(said(legend('broken', ''), {strings: en, reportLang: 'en'})).to.equal('Broken 1 of 1');
    expect(said(legend(''), {strings: en, reportLang: 'en'})).to.equal('');
  });
});

describe('entryWords', () => {
  it('says the word of the publisher, else ours for what is computed', () => {
    expect(legend('kept', '').map((entry) => entryWords(entry, {strings: en, reportLang: 'en'}))).to.deep.equal(['Kept', 'nothing to compare']);
  });
});
