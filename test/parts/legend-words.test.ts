import {expect} from '@open-wc/testing';
import {entryWords, verdictLine} from '../../src/parts/legend-words.js';
import {lineWords} from '../../src/locale/line.js';
import type {Locale} from '../../src/locale/locale.js';
import {type Board, boardOf} from '../../src/model/board.js';
import type {Report} from '../../src/schema/report.js';
import {reportOf} from '../model/reports.js';
import {en, zhHans} from '../locale/catalogues.js';

const scale: Report['statuses'] = [
  {id: 'broken', label: {en: 'Broken', 'zh-Hans': '未兑现'}, state: 'missed'}, {id: 'kept', label: {en: 'Kept', 'zh-Hans': '已兑现'}, state: 'achieved'},
];
const board = (ids: readonly string[], statuses = scale): Board => boardOf({...reportOf(...ids.map((is) => ({title: 'A', ...(is && {status: {is}})}))), statuses});

const said = (of: Board, locale: Locale): string => lineWords(verdictLine(of, locale), locale);

describe('verdictLine', () => {
  it('says what is kept first, of how many, then the rest in the order of the scale', () => {
    expect(said(board(['broken', 'kept', 'broken']), {strings: en, reportLang: 'en'})).to.equal('Kept 1 of 3, Broken 2');
    expect(said(board(['broken', 'kept', 'broken']), {strings: zhHans, reportLang: 'en'})).to.equal('已兑现 1/3，未兑现 2');
  });

  it('counts all words that say that something is kept together, and without any gives the first the number of all', () => {
    const more: Report['statuses'] = [...scale!, {id: 'more', label: 'More than promised', state: 'exceeded'}];
    expect(said(board(['kept', 'more', 'broken'], more), {strings: en, reportLang: 'en'})).to.equal('Kept / More than promised 2 of 3, Broken 1');
    const ways: Report['statuses'] = [{id: 'up', label: 'Better', state: 'improving'}, {id: 'down', label: 'Worse', state: 'worsening'}];
    expect(said(board(['down', 'up', 'down'], ways), {strings: en, reportLang: 'en'})).to.equal('Better 1 of 3, Worse 2');
  });

  it('counts only items with a verdict, and is empty without any', () => {
    expect(said(board(['broken', '']), {strings: en, reportLang: 'en'})).to.equal('Kept 0 of 1, Broken 1');
    expect(said(board(['']), {strings: en, reportLang: 'en'})).to.equal('');
  });
});

describe('entryWords', () => {
  it('says the word of the publisher, else ours for what is computed', () => {
    expect(board(['kept', '']).legend.map((entry) => entryWords(entry, {strings: en, reportLang: 'en'}))).to.deep.equal(['Kept', 'nothing to compare']);
  });
});
