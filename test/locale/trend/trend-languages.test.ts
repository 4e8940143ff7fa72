import {expect} from '@open-wc/testing';
import {stringsFor} from '../../../src/locale/languages.js';
import {enTrend} from '../../../src/locale/trend/en.js';
import {trendLanguages, trendStringsOf} from '../../../src/locale/trend/trend-languages.js';

/** Every message of a catalogue by its path, in all its forms. */
const messages = (value: unknown, path = ''): [string, readonly string[]][] => typeof value === 'string' ? [[path, [value]]]
  : Object.hasOwn(value as object, 'other') ? [[path, Object.values(value as object)]]
    : Object.entries(value as object).flatMap(([key, child]) => messages(child, `${path}.${key}`));

const placeholders = (text: string): string => [...new Set(text.match(/\{\d\}/g) ?? [])].sort().join();
const model = new Map(messages(enTrend));

describe('the words of figures over time', () => {
  for (const [tag, catalogue] of Object.entries(trendLanguages)) {
    it(`in ${tag} are those of English, with the same placeholders`, () => {
      const own = messages(catalogue);
      expect(own.map(([path]) => path)).to.deep.equal([...model.keys()]);
      for (const [path, forms] of own) {
        for (const form of forms) expect(placeholders(form), `${tag} ${path}`).to.equal(placeholders(model.get(path)![0]!));
      }
    });
  }

  it('are English in a language that has none, with its own numbers', () => {
    const strings = {...stringsFor('en')!, lang: 'de'};
    expect(trendStringsOf(strings).more(1234)).to.equal('1.234 more in the table.');
  });
});
