import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import {registerLanguage, stringsFor} from '../../src/locale/languages.js';
import {zhHans} from '../../src/locale/zh-hans.js';

describe('stringsFor', () => {
  for (const tag of ['zh', 'zh-Hans', 'zh-CN', 'ZH-cn', 'zh-Hans-HK']) {
    it(`speaks simplified Chinese for ${tag}`, () => {
      expect(stringsFor(tag)).to.equal(zhHans);
    });
  }
  for (const tag of ['en', 'en-GB', 'EN-us']) {
    it(`speaks English for ${tag}`, () => {
      expect(stringsFor(tag)).to.equal(en);
    });
  }

  it('has nothing for a language that nobody registered, nor for a tag that is none', () => {
    for (const tag of ['eo', 'x', '', '-', 'undefined']) expect(stringsFor(tag), tag).to.equal(undefined);
  });
});

describe('registerLanguage', () => {
  it('adds a language', () => {
    expect(stringsFor('sw-KE')).to.equal(undefined);
    const swahili = {...en, lang: 'sw', milestone: 'Hatua'};
    registerLanguage(swahili);
    expect(stringsFor('sw-KE')).to.equal(swahili);
  });

  it('replaces one', () => {
    const own = {...en, retry: 'Once more'};
    registerLanguage(own);
    expect(stringsFor('en-GB')).to.equal(own);
    registerLanguage(en);
    expect(stringsFor('en-GB')).to.equal(en);
  });
});
