import {expect} from '@open-wc/testing';
import type {Catalogue, Plural} from '../../src/locale/catalogue.js';
import type {Strings} from '../../src/locale/strings.js';
import {stringsOf} from '../../src/locale/strings-of.js';
import {catalogues} from '../../src/locale/every-language.js';
import {en, reviews} from './catalogues.js';

/** A leaf of a catalogue: words, forms of words, or a list. */
type Leaf = string | Plural | readonly unknown[];

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && !Array.isArray(value) && !('other' in (value as object));

/** The leaves of a catalogue by their paths. */
const leavesOf = (value: unknown, path = ''): (readonly [string, Leaf])[] =>
  isGroup(value) ? Object.entries(value).flatMap(([key, child]) => leavesOf(child, path ? `${path}.${key}` : key)) : [[path, value as Leaf]];

const at = (strings: Strings, path: string): unknown => path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], strings);
const formsOf = (leaf: Leaf): readonly (readonly [string, string])[] => (typeof leaf === 'string' ? [['other', leaf]] : Object.entries(leaf as Plural));
const placeholders = (words: string): string[] => [...new Set(words.match(/\{\d\}/g) ?? [])].sort();

const english = new Map(leavesOf(catalogues.find(({lang}) => lang === 'en')));
/** Set by grammar alone, so they may be empty, or begin or end in a space. */
const joints = new Set(['ofWhich', 'colon', 'comma', 'unitGap']);
/** Counts to try: every category of every language has some. */
const counts = [0, 1, 2, 3, 6, 11, 26, 99, 100, 102, 1e6];

/** The categories of a language that hold one count alone, so that its words need not repeat it. */
function single(lang: string): string[] {
  const rules = new Intl.PluralRules([lang, 'en']);
  const all = [...Array.from({length: 300}, (_, n) => n), 1e6].map((n) => rules.select(n));
  return [...new Set(all)].filter((category) => all.filter((one) => one === category).length === 1 && rules.select(1e6) !== category);
}

for (const catalogue of catalogues) {
  describe(`the language ${catalogue.lang}`, () => {
    const leaves = leavesOf(catalogue);
    const strings = stringsOf(catalogue);
    const categories = new Intl.PluralRules([catalogue.lang, 'en']).resolvedOptions().pluralCategories;

    it('has the keys of English, neither more nor fewer', () => {
      expect(leaves.map(([path]) => path)).to.have.members([...english.keys()]);
    });

    for (const [path, leaf] of leaves) {
      if (Array.isArray(leaf) || /^(lang|dir|grouping)$/.test(path)) continue;
      const wanted = placeholders(formsOf(english.get(path)!).at(-1)![1]);

      it(`has words for ${path}, with the placeholders of English`, () => {
        for (const [category, words] of formsOf(leaf)) {
          const found = placeholders(words);
          if (category !== 'other' && single(catalogue.lang).includes(category)) found.push('{0}');
          expect(placeholders(found.join('')), words).to.deep.equal(wanted);
          expect(words.replace(/\{\d\}/g, ''), words).not.to.match(/[{}]/);
          if (!joints.has(path)) expect(words).to.match(/^\S(.*\S)?$/);
        }
      });

      if (typeof leaf !== 'string') {
        it(`has a form of ${path} for each plural category, and no other`, () => {
          expect(Object.keys(leaf)).to.have.members(categories);
        });
      }

      const say = at(strings, path);
      if (typeof say !== 'function') continue;
      it(`says ${path} whatever it is given`, () => {
        for (const first of [...counts, '‹a›']) {
          const words: string = say(first, '‹b›', '‹c›', '‹d›');
          expect(words).to.match(/^\S.*\S$|^\S$/s).and.not.match(/undefined|null|NaN|\[object|\{|\}/);
          for (const [i, arg] of ['‹b›', '‹c›', '‹d›'].entries()) expect(words.includes(arg)).to.equal(wanted.includes(`{${i + 1}}`));
        }
      });
    }

    it('has seven heads for the table, and no empty one', () => {
      expect(catalogue.columns).to.have.length(7);
      for (const head of catalogue.columns) expect(head).to.match(/^\S(.*\S)?$/);
    });

    it('counts by magnitudes that go down', () => {
      const sizes = strings.magnitudes.map(([size]) => size);
      expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    });

    it('is formatted by Intl, or brings its own dates', () => {
      if (Intl.DateTimeFormat.supportedLocalesOf(catalogue.lang).length === 0) expect(catalogue.dates).to.have.length(3);
    });

    it('is written in the direction of its script', () => {
      expect(catalogue.dir).to.equal(/^(ar|ug)$/.test(catalogue.lang) ? 'rtl' : 'ltr');
    });

    it('asks for a review of words that it has', () => {
      for (const path of reviews.get(catalogue.lang) ?? []) expect(path === '*' || leaves.some(([one]) => one === path), path).to.equal(true);
    });
  });
}

describe('the plurals of English', () => {
  it('agree with their number', () => {
    expect([0, 1, 2].map(en.counted.items)).to.deep.equal(['0 items', '1 item', '2 items']);
    expect([1, 2].map(en.counted.categories)).to.deep.equal(['1 category', '2 categories']);
    expect([1, 3].map((n) => en.reachedOf(n, 1))).to.deep.equal(['1 of 1 share at or above target', '1 of 3 shares at or above target']);
    expect([1, 4].map(en.unfinished)).to.deep.equal([
      '1 item at or above target by starts or plans, not by what is finished.',
      '4 items at or above target by starts or plans, not by what is finished.',
    ]);
  });
});

describe('the plurals of other languages', () => {
  it('say in French and Spanish of one target that is reached among several that it is one', () => {
    const said = (lang: string): readonly string[] => {
      const strings = stringsOf(catalogues.find((one) => one.lang === lang)!);
      return [1, 0, 2].flatMap((n) => [strings.otherTargets(9, n), strings.overviewTargets(9, n), strings.targetsReached(3, n)]);
    };
    expect(said('fr').map((one) => one.replace('\u00a0', ' '))).to.deep.equal([1, 0, 2].flatMap((n) => [`9 autres objectifs mesurés sans taux, atteints : ${n}.`, `9 objectifs mesurés, atteints : ${n}.`, `${n} sur 3 objectifs mesurés atteints`]));
    expect(said('es')).to.deep.equal([1, 0, 2].flatMap((n) => [`9 objetivos medidos más sin porcentaje, cumplidos: ${n}.`, `9 objetivos medidos, cumplidos: ${n}.`, `${n} de 3 objetivos medidos cumplidos`]));
  });

  const plain = (words: string): string => words.replace(/[\u2068\u2069]/g, '');
  const items = (lang: string): string[] => counts.map((n) => plain(stringsOf(catalogues.find((one) => one.lang === lang) as Catalogue).counted.items(n)));

  it('have all six forms in Arabic', () => {
    expect(items('ar').slice(0, 9)).to.deep.equal(['لا بنود', 'بند واحد', 'بندان', ...[[3, 'بنود'], [6, 'بنود'], [11, 'بندًا'], [26, 'بندًا'], [99, 'بندًا'], [100, 'بند']].map(([n, items]) => `${
      // The digits are those that the engine has for Arabic.
      new Intl.NumberFormat('ar').format(n as number)} ${items}`)]);
  });

  it('take 0 for one in French, and a noun after a million with de', () => {
    expect([items('fr')[0], items('fr')[1], items('fr')[2], items('fr').at(-1)!.replace(/\s/g, ' ')]).to.deep.equal(['0 engagement', '1 engagement', '2 engagements', '1 000 000 d’engagements']);
  });
});
