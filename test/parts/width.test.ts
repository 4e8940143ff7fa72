import {expect} from '@open-wc/testing';
import {widthOf} from '../../src/parts/width.js';

describe('widthOf(words)', () => {
  for (const [words, width] of [['', 0], ['112.7%', 6], ['\u2066112.7%\u2069', 6], ['\u200e\u206852.7\u00a0%\u2069', 6], ['超额12.7%', 9], ['未达到', 6], ['é', 1], ['\u{20000}', 2]] as const) {
    it(`of ${JSON.stringify(words)} is ${width}`, () => expect(widthOf(words)).to.equal(width));
  }
});
