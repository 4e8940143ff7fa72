import {expect} from '@open-wc/testing';
import {printedWords, wordsOf} from '../../src/locale/locale.js';
import {en, zhHans} from './catalogues.js';

const chinese = {strings: zhHans, reportLang: 'zh-Hans'};
const english = {strings: en, reportLang: 'zh-Hans'};

describe('wordsOf', () => {
  it('is the text in the language of the reader, or the nearest there is', () => {
    expect(wordsOf({'zh-Hans': '就业', en: 'Jobs'}, english)).to.equal('Jobs');
    expect(wordsOf({'zh-Hans': '就业'}, english)).to.equal('就业');
    expect(wordsOf('就业', english)).to.equal('就业');
  });
});

describe('printedWords', () => {
  it('is a printed form in the language of the reader alone', () => {
    expect(printedWords({'zh-Hans': '18.44万人'}, chinese)).to.equal('18.44万人');
    expect(printedWords('18.44万人', chinese)).to.equal('18.44万人');
    expect(printedWords({zh: '18.44万人'}, chinese)).to.equal('18.44万人');
    for (const text of [{'zh-Hans': '18.44万人'}, '18.44万人', undefined]) expect(printedWords(text, english)).to.equal(undefined);
    expect(printedWords({'zh-Hant': '18.44萬人'}, chinese)).to.equal(undefined);
  });
});
