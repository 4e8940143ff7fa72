import {expect} from '@open-wc/testing';
import {builtInFor, match, pickKey, pickText, sameLanguage} from '../../src/locale/text.js';

describe('sameLanguage', () => {
  const same: readonly (readonly [string, string])[] = [
    ['zh', 'zh-Hans'], ['zh-CN', 'zh-Hans'], ['zh-SG', 'zh-CN'], ['zh-Hans-HK', 'zh-Hans'], ['zh-Hans-TW', 'zh'], ['zh-TW', 'zh-Hant'], ['zh-HK', 'zh-TW'], ['zh-MO', 'zh-Hant-HK'],
    ['en', 'en-GB'], ['EN-us', 'en'], ['ZH-hant', 'zh-Hant'], ['pt-BR', 'pt'],
  ];
  for (const [a, b] of same) {
    it(`is true for ${a} and ${b}`, () => {
      expect(sameLanguage(a, b)).to.equal(true);
      expect(sameLanguage(b, a)).to.equal(true);
    });
  }
  for (const [a, b] of [['zh', 'zh-Hant'], ['zh-CN', 'zh-TW'], ['zh-Hans-HK', 'zh-HK'], ['en', 'eo'], ['zh', 'zha'], ['en', 'zh'], ['', 'en']] as const) {
    it(`is false for ${a || 'no tag'} and ${b}`, () => {
      expect(sameLanguage(a, b)).to.equal(false);
    });
  }
});

describe('match', () => {
  const rows: readonly (readonly [readonly string[], string, string | undefined])[] = [
    [['en', 'zh-Hans'], 'zh-Hans', 'zh-Hans'], [['en', 'zh-Hans'], 'zh', 'zh-Hans'], [['en', 'zh-Hans'], 'zh-CN', 'zh-Hans'], [['zh-Hant', 'zh-Hans'], 'zh', 'zh-Hans'],
    [['zh-Hans', 'zh-Hant'], 'zh-TW', 'zh-Hant'], [['zh-Hans', 'zh-Hant'], 'zh-Hans-HK', 'zh-Hans'], [['zh-Hans', 'en'], 'zh-Hant', 'zh-Hans'], [['zh-TW', 'en'], 'zh-CN', 'zh-TW'],
    [['en', 'zh-Hans'], 'en-GB', 'en'], [['en', 'en-GB'], 'en-GB', 'en-GB'], [['en-US', 'en-GB'], 'en', 'en-US'], [['zh-Hans', 'en'], 'EN', 'en'],
    [['en', 'zh-Hans'], 'fr', undefined], [['en'], 'zh', undefined], [[], 'en', undefined], [['en'], '', undefined],
  ];
  for (const [keys, lang, key] of rows) {
    it(`finds ${key ?? 'none'} of ${keys.join(' ') || 'no keys'} for ${lang || 'no tag'}`, () => {
      expect(match(keys, lang)).to.equal(key);
    });
  }
});

describe('pickKey', () => {
  it('falls back to the language of the report, then to the first', () => {
    expect(pickKey(['ar', 'en'], 'fr', 'en-GB')).to.equal('en');
    expect(pickKey(['ar', 'en'], 'fr', 'de')).to.equal('ar');
    expect(pickKey([], 'fr', 'de')).to.equal('');
  });
});

describe('pickText', () => {
  const text = {en: 'Jobs', 'zh-Hans': '就业', 'zh-Hant': '就業'};
  const rows: readonly (readonly [string, string, string])[] = [
    ['zh', '就业', 'zh-Hans'], ['zh-CN', '就业', 'zh-Hans'], ['zh-Hant', '就業', 'zh-Hant'], ['zh-TW', '就業', 'zh-Hant'], ['en-GB', 'Jobs', 'en'], ['fr', '就业', 'zh-Hans'],
  ];
  for (const [lang, words, key] of rows) {
    it(`says ${words} in ${lang}`, () => {
      expect(pickText(text, lang, 'zh-Hans')).to.deep.equal({words, lang: key});
    });
  }

  it('takes a plain string for the language of the report', () => {
    expect(pickText('就业', 'en', 'zh-Hans')).to.deep.equal({words: '就业', lang: 'zh-Hans'});
  });

  it('names the language it had to take', () => {
    expect(pickText({ar: 'عمل'}, 'en', 'zh-Hans')).to.deep.equal({words: 'عمل', lang: 'ar'});
  });
});

describe('builtInFor', () => {
  it('is English for a language without words, Chinese for those that are written in Chinese and where none is named', () => {
    expect(['pt-BR', 'de', 'id', 'hi', 'zha', 'tlh'].map(builtInFor)).to.deep.equal(Array.from({length: 6}, () => 'en'));
    expect(['', 'zh', 'zh-TW', 'yue', 'wuu-Hans'].map(builtInFor)).to.deep.equal(Array.from({length: 5}, () => 'zh-Hans'));
  });
});
