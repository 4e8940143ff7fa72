import {expect} from '@open-wc/testing';
import {say} from '../../src/parts/say.js';
import type {Text} from '../../src/schema/report.js';
import {drawn} from './render.js';
import {en, zhHans} from '../locale/catalogues.js';

/** The words with their mark, as `lang|dir|words`; the words alone where there is none. */
function said(text: Text, strings = en, reportLang = 'zh-Hans'): string {
  const place = drawn(say(text, {strings, reportLang}));
  const mark = place.querySelector('span');
  return mark ? `${mark.lang}|${mark.dir}|${mark.textContent}` : place.textContent!;
}

describe('say(text, locale)', () => {
  it('leaves words of the reader\'s language unmarked', () => {
    expect(said({en: 'Jobs', 'zh-Hans': '就业'})).to.equal('Jobs');
    expect(said({en: 'Jobs', 'zh-Hans': '就业'}, zhHans)).to.equal('就业');
    expect(said({'en-GB': 'Jobs'})).to.equal('Jobs');
    expect(said('Jobs', en, 'en-US')).to.equal('Jobs');
    expect(said({zh: '就业'}, zhHans)).to.equal('就业');
  });

  it('marks words of another language, and lets them choose their direction', () => {
    expect(said('就业')).to.equal('zh-Hans|auto|就业');
    expect(said({ar: 'وظائف'})).to.equal('ar|auto|وظائف');
    expect(said('وظائف', zhHans, 'ar')).to.equal('ar|auto|وظائف');
    expect(said({'zh-Hant': '就業'}, zhHans)).to.equal('zh-Hant|auto|就業');
  });

  it('prefers the report\'s language to any other that the reader does not speak', () => {
    expect(said({fr: 'Emplois', ar: 'وظائف', 'zh-Hans': '就业'}, en, 'ar')).to.equal('ar|auto|وظائف');
    expect(said({fr: 'Emplois', de: 'Arbeit'}, en, 'ar')).to.equal('fr|auto|Emplois');
  });

  it('sets Arabic from right to left', () => {
    const place = drawn(say({ar: 'وظائف'}, {strings: en, reportLang: 'ar'}));
    expect(getComputedStyle(place.querySelector('span')!).direction).to.equal('rtl');
  });

  it('takes no markup from words', () => {
    const place = drawn(say('<b>x</b>', {strings: en, reportLang: 'ar'}));
    expect(place.querySelectorAll('b').length).to.equal(0);
    expect(place.textContent).to.equal('<b>x</b>');
  });
});
