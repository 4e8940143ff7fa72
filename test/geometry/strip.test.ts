import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {strip} from '../../src/geometry/strip.js';

describe('strip', () => {
  it('gives each count its share of the length, from where the last one ends', () => {
    expect(strip([1, 2, 1])).to.deep.equal([{x: 0, width: 25}, {x: 25, width: 50}, {x: 75, width: 25}]);
    expect(strip([21, 43, 8, 102]).map(({width}) => width)).to.deep.equal([12.07, 24.71, 4.6, 58.62]);
  });

  it('is empty for nothing, and has no length for 0', () => {
    expect(strip([])).to.deep.equal([]);
    expect(strip([0, 5])).to.deep.equal([{x: 0, width: 0}, {x: 0, width: 100}]);
    expect(strip([0, 0])).to.deep.equal([{x: 0, width: 0}, {x: 0, width: 0}]);
  });

  it('is without holes, and 100 % long, for any counts', () => {
    fc.assert(fc.property(fc.array(fc.nat(100_000), {minLength: 1, maxLength: 60}), (counts) => {
      fc.pre(counts.some((count) => count > 0));
      const segments = strip(counts);
      segments.forEach(({x}, i) => {
        if (i > 0) expect(x).to.be.closeTo(segments[i - 1]!.x + segments[i - 1]!.width, 1e-9);
      });
      expect(segments.at(-1)!.x + segments.at(-1)!.width).to.be.closeTo(100, 1e-9);
    }));
  });
});
