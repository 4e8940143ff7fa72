import {expect} from '@open-wc/testing';
import type {Catalogue} from '../../src/locale/catalogue.js';
import {en} from '../../src/locale/languages/en.js';
import {stringsOf} from '../../src/locale/strings-of.js';

/** What `console.warn` gets while something is done. */
function warnings(act: () => void): string[] {
  const heard: string[] = [];
  const {warn} = console;
  console.warn = (words: string) => heard.push(words);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('stringsOf', () => {
  it('puts arguments where the placeholders are, in any order and as often', () => {
    const {stage, range, now} = stringsOf({...en, stage: '{1} ({0}, {1})', range: '{1}…{0}', now: '{0}'});
    expect([stage('a', 'b'), range('1', '2'), now('{0} $& $1 {1}')]).to.deep.equal(['b (a, b)', '2…1', '{0} $& $1 {1}']);
  });

  it('leaves out an argument that nobody gives', () => {
    expect(stringsOf({...en, now: '{0}{7}!'}).now('5')).to.equal('5!');
  });

  it('prints counts as the language does', () => {
    expect(stringsOf(en).counted.items(37396)).to.equal('37,396 items');
    expect(stringsOf({...en, lang: 'es'}).counted.items(37396)).to.equal('37.396 items');
    expect(stringsOf({...en, lang: 'zh-Hans', grouping: 'min2'}).counted.items(4000)).to.equal('4000 items');
    expect(stringsOf({...en, lang: 'fa'}).counted.items(12)).to.equal('۱۲ items');
  });

  it('chooses the form by the first argument, and the other one where a form is missing', () => {
    const forms = {one: '{0} drzewo', few: '{0} drzewa', many: '{0} drzew', other: '{0} drzewa'};
    const {counted} = stringsOf({...en, lang: 'pl', counted: {items: forms, categories: {other: '{0}'}, metrics: '{0} x'}});
    expect([1, 3, 5, 22].map(counted.items)).to.deep.equal(['1 drzewo', '3 drzewa', '5 drzew', '22 drzewa']);
    expect([1, 5].map(counted.categories)).to.deep.equal(['1', '5']);
    expect([1, 5].map(counted.metrics)).to.deep.equal(['1 x', '5 x']);
  });

  it('has a function for every error, with a detail or without', () => {
    const {errors} = stringsOf(en);
    expect([errors.network('x'), errors.http('404')]).to.deep.equal(['The data could not be reached.', 'The server answered 404.']);
  });

  it('says in English what is missing, with one warning that names it', () => {
    const {retry: _retry, statuses: {behind: _behind, ...statuses}, ...rest} = en;
    const told = warnings(() => {
      const strings = stringsOf({...rest, lang: 'nl', statuses} as unknown as Catalogue);
      expect([strings.retry, strings.statuses.behind]).to.deep.equal(['Try again', 'behind plan']);
    });
    expect(told).to.deep.equal(['civic-progress: the language nl has no words for statuses.behind, retry; English stands in.']);
    expect(warnings(() => stringsOf(en))).to.deep.equal([]);
  });

  it('takes dates of numbers alone, of twelve months, and none', () => {
    for (const dates of [[], ['{0}', '{1}/{0}', '{2}/{1}/{0}'], en.dates]) expect(stringsOf({...en, lang: 'nl', dates}).dates).to.deep.equal(dates);
  });

  const wrong: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['a number for words', {now: 5}, 'for now, found 5.'],
    ['null for words', {now: null}, 'for now, found null.'],
    ['forms without other', {now: {one: 'a'}}, 'for now, found {"one":"a"}.'],
    ['a form that is no words', {now: {one: 1, other: 'a'}}, 'for now, found {"one":1,"other":"a"}.'],
    ['forms where words alone are wanted', {retry: {other: 'a'}}, 'for retry, found {"other":"a"}.'],
    ['words within a group that are none', {statuses: {...en.statuses, behind: []}}, 'for statuses.behind, found a list of 0, [].'],
    ['too few columns', {columns: ['a']}, 'for columns, found a list of 1, ["a"].'],
    ['columns that are no words', {columns: en.columns.map(() => 1)}, 'for columns, found a list of 7, [1,1,1,1,1,1,1].'],
    ['columns that are no list', {columns: {length: 7}}, 'for columns, found {"length":7}.'],
    ['dates that name months and bring none', {dates: ['{0}', '{1}', '{3} {2}']}, 'for dates, found a list of 3, ["{0}","{1}","{3} {2}"].'],
    ['dates with some of the months', {dates: en.dates.slice(0, 10)}, `for dates, found a list of 10, ${JSON.stringify(en.dates.slice(0, 10))}.`],
    ['magnitudes that are no pairs', {magnitudes: [10000]}, 'for magnitudes, found a list of 1, [10000].'],
    ['magnitudes of 0', {magnitudes: [[0, 'x']]}, 'for magnitudes, found a list of 1, [[0,"x"]].'],
    ['magnitudes without a sign', {magnitudes: [[1000]]}, 'for magnitudes, found a list of 1, [[1000]].'],
  ];
  for (const [what, fields, end] of wrong) {
    it(`refuses ${what}`, () => {
      expect(() => stringsOf({...en, ...fields} as unknown as Catalogue)).to.throw(Error, /^civic-progress: expected (words|a list of \d+) like .* in the language en /).with.property('message').that.satisfies((words: string) => words.endsWith(end));
    });
  }
});
