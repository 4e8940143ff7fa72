import {expect} from '@open-wc/testing';
import type {Strings} from '../../src/locale/strings.js';
import {en, zhHans} from './spoken.js';

const catalogues: readonly Strings[] = [zhHans, en];

/** The paths of all strings and functions of a catalogue; lists count as one. */
const pathsOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([key, child]) => pathsOf(child, `${path}/${key}`)) : [path];

const at = (strings: Strings, path: string): unknown => path.split('/').slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], strings);

/** Arguments for the functions that take other things than one formatted string; each list of arguments is one call. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  '/range': [['‹a›', '‹b›']],
  '/stage': [['‹b›', '‹a›']],
  '/paceRule': [['‹a›', 5]],
  '/overview': [[44, 15, '‹a›'], [1, 1, '‹a›'], [0, 0, '‹a›']],
  '/overviewHighest': [[44, 15, '‹a›', '‹b›'], [1, 1, '‹a›', '‹b›']],
  '/reachedOf': [[1, 0], [1, 1], [3, 2]],
  '/scale': [['‹a›', '‹b›', '‹c›']],
};
const byNumber = /^\/(counted\/.*|coversSeveral|unfinished|categoryNumber)$/;
/** Set by grammar alone, so they may be empty or end in a space. */
const joints = new Set(['/ofWhich', '/colon', '/comma', '/unitGap']);

for (const strings of catalogues) {
  describe(`the strings of ${strings.lang}`, () => {
    it('have the same keys as every other language', () => {
      for (const other of catalogues) expect(pathsOf(strings)).to.have.members(pathsOf(other));
    });

    for (const path of pathsOf(strings)) {
      const value = at(strings, path);
      if (Array.isArray(value) || joints.has(path)) continue;
      it(`say something for ${path.slice(1)}`, () => {
        const calls = typeof value === 'function' ? samples[path] ?? (byNumber.test(path) ? [[0], [1], [2], [11]] : [['‹a›']]) : [[]];
        for (const args of calls) {
          const words: unknown = typeof value === 'function' ? value(...args) : value;
          expect(words).to.be.a('string');
          expect(words as string).to.match(/^\S(.*\S)?$/).and.not.match(/undefined|null|NaN|\[object|\{|\}/);
          const silent = /^\/errors\/(network|timeout|json|version)$/.test(path);
          for (const arg of args) if (!silent && (typeof arg === 'number' || /^‹/.test(String(arg)))) expect(words).to.include(String(arg));
        }
      });
    }

    it('count by magnitudes that go down', () => {
      const sizes = strings.magnitudes.map(([size]) => size);
      expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    });

    it('name a language that Intl formats by', () => {
      expect(Intl.NumberFormat.supportedLocalesOf(strings.lang)).to.deep.equal([strings.lang]);
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
