import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {type Bar, bar} from '../../src/geometry/bar.js';

describe('bar', () => {
  /** Percent, length up to the target and past it: half a unit for each percent, the target at 50. */
  const rows: readonly (readonly [number, number, number, boolean])[] = [
    [12.7, 6.35, 0, false], [44, 22, 0, false], [100, 50, 0, false], [104, 50, 2, false], [112.7, 50, 6.35, false],
    [144, 50, 22, false], [200, 50, 50, false], [304, 50, 50, true], [1000, 50, 50, true],
  ];
  for (const [percent, base, lap, beyond] of rows) {
    it(`draws ${percent} % to ${base + lap} of 100${beyond ? ', with a break mark' : ''}`, () => {
      const drawn = bar(percent / 100);
      expect(drawn.base).to.be.closeTo(base, 0.005);
      expect(drawn.lap).to.be.closeTo(lap, 0.005);
      expect(drawn.beyond).to.equal(beyond);
    });
  }

  it('leaves a gap before the target below 100 %, however near', () => {
    for (const share of [0.995, 0.9999, 1 - 2 ** -53]) expect(bar(share)).to.include({base: 49.5, lap: 0});
  });

  it('shows every surplus and every beginning', () => {
    for (const share of [1.00001, 1 + 2 ** -52]) expect(bar(share)).to.include({base: 50, lap: 0.5});
    for (const share of [0.00001, 5e-324]) expect(bar(share)).to.include({base: 0.5, lap: 0});
  });

  it('draws nothing for null, 0 and below', () => {
    for (const share of [null, 0, -0, -0.1, -1e308]) expect(bar(share), `${share}`).to.include({base: 0, lap: 0, beyond: false});
  });

  it('places the pace on the same scale, and none that is unknown or off the scale', () => {
    expect(bar(null, 181 / 365).pace).to.be.closeTo(24.79, 0.005);
    expect(bar(1, 1).pace).to.equal(50);
    expect(bar(1, 0).pace).to.equal(0);
    expect(bar(1, 2).pace).to.equal(100);
    for (const pace of [null, -0.1, 2.1, 1e308]) expect(bar(1, pace).pace).to.equal(null);
    expect(bar(1).pace).to.equal(null);
  });

  // The heights are those of the drawn bar: 10 up to the target, 6 past it.
  const inkOf = ({base, lap, beyond}: Bar): number => base * 10 + lap * 6 + (beyond ? 1 : 0);

  it('never draws less ink for a larger share, from 0 to 1200 %', () => {
    let before = 0;
    for (let i = 0; i <= 12000; i++) {
      const now = inkOf(bar(i / 1000));
      expect(now, `${i / 1000}`).to.be.at.least(before);
      before = now;
    }
  });

  it('is finite and on the scale for every finite share, and never shorter for a larger one', () => {
    const share = fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.double({noNaN: true, min: -1, max: 3}));
    fc.assert(fc.property(share, share, (a, b) => {
      const [low, high] = [bar(Math.min(a, b)), bar(Math.max(a, b))];
      expect(inkOf(low)).to.be.at.most(inkOf(high));
      for (const length of [low.base, low.lap, high.base, high.lap]) expect(length).to.be.within(0, 50);
    }), {numRuns: 1000});
  });
});
