import {expect} from '@open-wc/testing';
import {runs} from '../../src/parts/line.js';
import {localeOf} from '../../src/static/locale.js';

const locale = localeOf('en', 'en');

describe('runs', () => {
  it('joins our words that stand side by side, and leaves texts of the report by themselves', () => {
    const line = ['As of ', '30 June', {text: 'the council'}, ' · ', '', 'by ', {text: 'the office'}];
    const content = runs(line, locale);
    expect(content.map((one) => (typeof one === 'string' ? one : (one as {values: unknown[]}).values[0]))).to.deep.equal(['As of 30 June', 'the council', ' · by ', 'the office']);
    expect(runs([], locale)).to.deep.equal([]);
  });

  it('takes steps in proportion to the line, of thousands of tags too', () => {
    const steps = (length: number): number => {
      let counted = 0;
      const line = Array.from({length}, (_, i) => (i % 2 === 0 ? {text: `tag ${i}`} : ' · '));
      const iterator = Array.prototype[Symbol.iterator];
      Array.prototype[Symbol.iterator] = function* (this: unknown[]) {
        for (let i = 0; i < this.length; i++) {
          counted++;
          yield this[i];
        }
      } as never;
      try {
        runs(line, locale);
      } finally {
        Array.prototype[Symbol.iterator] = iterator;
      }
      return counted;
    };
    expect(steps(4000) / steps(1000)).to.be.below(4 ** 1.1);
  });
});
