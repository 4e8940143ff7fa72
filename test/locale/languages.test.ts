import {expect} from '@open-wc/testing';
import {en as english} from '../../src/locale/languages/en.js';
import {registerLanguage, stringsFor} from '../../src/locale/languages.js';
import {en, zhHans} from './catalogues.js';

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
    registerLanguage({...english, lang: 'sw', milestone: 'Hatua'});
    expect(stringsFor('sw-KE')).to.include({lang: 'sw', milestone: 'Hatua'});
  });

  it('replaces one', () => {
    registerLanguage({...english, retry: 'Once more'});
    expect(stringsFor('en-GB')!.retry).to.equal('Once more');
    registerLanguage(english);
    expect(stringsFor('en-GB')!.retry).to.equal(en.retry);
  });

  it('refuses with a sentence what is no language, and leaves the others as they are', () => {
    for (const wrong of [null, undefined, 5, 'fr', [], {}, {...english, lang: ''}, {...english, lang: 'not a tag'}, {...english, lang: 7}, {...english, grouping: 'all'}]) {
      expect(() => registerLanguage(wrong), JSON.stringify(wrong)?.slice(0, 80)).to.throw(Error, /^civic-progress: expected a language with a tag in "lang" and "auto" or "min2" in "grouping", found \[.*\]\.$/);
    }
    expect(() => registerLanguage({...english, retry: 5})).to.throw('civic-progress: expected words like "Try again" in the language en for retry, found 5.');
    expect(stringsFor('en')!.retry).to.equal(en.retry);
  });
});
