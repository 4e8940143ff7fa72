import {expect} from '@open-wc/testing';
import {breaksOf, signsOf} from '../../src/locale/breaks.js';

describe('a line breaks', () => {
  const rows: readonly (readonly [what: string, lang: string, text: string, pieces: string])[] = [
    ['between words, behind the blank', 'en', 'New homes for all', 'New |homes |for |all'],
    ['behind a hyphen and before no hyphen', 'en', 'A well-known half-year', 'A |well-|known |half-|year'],
    ['before a minus, not between it and its number', 'en', 'from -5 to −3', 'from |-5 |to |−3'],
    ['between no sign and its number behind a Chinese word', 'zh-Hans', '目标-2000吨', '目标-2000吨'],
    ['beside a dash between two blanks', 'en', 'homes – all', 'homes |– |all'],
    ['before no closing sign and behind no opening one', 'en', 'homes (finished), all.', 'homes |(finished), |all.'],
    ['never between a number and its unit', 'zh-Hans', '新建8035亩', '新建|8035亩'],
    ['between Chinese words, before no comma', 'zh-Hans', '住房，公园', '住房，|公园'],
    ['inside no word', 'es', 'HUMANIZACIÓN Y GOBERNANZA', 'HUMANIZACIÓN |Y |GOBERNANZA'],
  ];
  for (const [what, lang, text, pieces] of rows) {
    it(what, () => expect(breaksOf(text, lang).join('|')).to.equal(pieces));
  }

  it('loses nothing, and inside a word only between two signs as readers see them', () => {
    for (const text of ['', ' ', '-', '- -', 'a--b', 'e\u0301te\u0301-👩‍👩‍👧', 'x\u00ady']) expect(breaksOf(text, 'en').join('')).to.equal(text);
    expect(signsOf('e\u0301👩‍👩‍👧a', 'en')).to.deep.equal(['e\u0301', '👩‍👩‍👧', 'a']);
  });
});
