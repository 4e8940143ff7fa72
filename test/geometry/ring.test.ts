import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {turn} from '../../src/geometry/annulus.js';
import {radii, ring, sweep} from '../../src/geometry/ring.js';
import {angleOf, covers, degrees, ink, isPath, tolerance} from './ink.js';

const {inner, outer, lapInner, lapOuter} = radii;
const baseAngle = (share: number | null): number => degrees(angleOf(ring(share).base, inner, outer));
const lapAngle = (share: number | null): number => degrees(angleOf(ring(share).lap, lapInner, lapOuter));
const middle = (inner + outer) / 2;

/** Finite shares of every size, most of them near the limits. */
const anyShare = fc.oneof(
  fc.double({noNaN: true, min: -1, max: 4}), fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.constantFrom(0, -0, 1, 2, 1 - 2 ** -53, 1 + 2 ** -52, 2 + 2 ** -51, 5e-324, 1e308, -1e308),
);

describe('ring', () => {
  /** Percent, degrees of the base ring and of the outer lap by hand: 3.6° for each percent; whether the scale is broken. */
  const rows: readonly (readonly [number, number, number, boolean])[] = [
    [12.7, 45.72, 0, false], [44, 158.4, 0, false], [52.7, 189.72, 0, false], [100, 360, 0, false], [104, 360, 14.4, false],
    [112.7, 360, 45.72, false], [144, 360, 158.4, false], [200, 360, 360, false], [304, 360, 360, true], [1000, 360, 360, true],
  ];
  for (const [percent, base, lap, beyond] of rows) {
    it(`draws ${percent} % as ${base}° and a lap of ${lap}°${beyond ? ' with a break mark' : ''}`, () => {
      expect(baseAngle(percent / 100)).to.be.closeTo(base, 0.15);
      expect(lapAngle(percent / 100)).to.be.closeTo(lap, 0.15);
      expect(ring(percent / 100).beyond !== null).to.equal(beyond);
      const area = (base / 720) * turn * (outer ** 2 - inner ** 2) + (lap / 720) * turn * (lapOuter ** 2 - lapInner ** 2);
      expect(ink([ring(percent / 100).base, ring(percent / 100).lap])).to.be.closeTo(area, tolerance);
    });
  }

  it('never draws less ink for a larger share, from 0 to 1200 %', () => {
    let before = 0;
    for (const share of sharesUpTo(12)) {
      const {base, lap, beyond} = ring(share);
      const now = ink([base, lap], beyond);
      expect(now, `${share}`).to.be.at.least(before - tolerance);
      before = Math.max(before, now);
    }
  });

  it('draws more ink at each of 12.7, 44, 99, 100, 104, 144, 200 and 304 % than at the one before', () => {
    const inks = [0, 0.127, 0.44, 0.99, 1, 1.04, 1.44, 2, 3.04].map((share) => ink([ring(share).base, ring(share).lap], ring(share).beyond));
    inks.slice(1).forEach((now, i) => expect(now).to.be.above(inks[i]! + tolerance));
  });

  it('leaves a gap of 3° below 100 %, however near', () => {
    for (const share of [0.992, 0.9999, 0.99999999, 1 - 2 ** -53]) {
      expect(baseAngle(share), `${share}`).to.be.closeTo(357, 0.1);
      expect(covers(ring(share).base, turn - 0.01, middle)).to.equal(false);
      expect(ring(share).lap).to.equal(null);
    }
    expect(covers(ring(1).base, turn - 0.01, middle)).to.equal(true);
  });

  it('draws a surplus of 0.00001 as 1.5°, and a share of 0.00001 too', () => {
    expect(lapAngle(1.00001)).to.be.closeTo(1.5, 0.05);
    expect(lapAngle(1 + 2 ** -52)).to.be.closeTo(1.5, 0.05);
    expect(baseAngle(0.00001)).to.be.closeTo(1.5, 0.05);
    expect(baseAngle(5e-324)).to.be.closeTo(1.5, 0.05);
  });

  it('closes the lap at 200 % and no sooner, and breaks the scale past it', () => {
    expect(lapAngle(1.9999)).to.be.closeTo(357, 0.1);
    expect(ring(2)).to.include({beyond: null});
    expect(ring(2 + 2 ** -51).beyond).not.to.equal(null);
  });

  it('draws nothing reached for null, 0 and below', () => {
    for (const share of [null, 0, -0, -0.00001, -3, -1e308]) {
      expect(ring(share), `${share}`).to.include({base: null, lap: null, beyond: null});
      expect(ink([ring(share).track])).to.be.closeTo(Math.PI * (outer ** 2 - inner ** 2), tolerance);
    }
  });

  it('keeps base ring and lap apart by 2.5 units, inside the viewBox', () => {
    expect(lapInner - outer).to.equal(2.5);
    for (let angle = 0; angle < turn; angle += 0.1) {
      expect(covers(ring(2).base, angle, 50) || covers(ring(2).lap, angle, 50)).to.equal(false);
      expect(covers(ring(2).lap, angle, 60)).to.equal(false);
    }
  });

  it('puts the break mark on the lap at twelve o’clock', () => {
    const numbers = ring(3).beyond!;
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    element.setAttribute('d', numbers);
    document.body.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    document.body.lastElementChild!.append(element);
    const {x, y, width, height} = element.getBBox();
    document.body.lastElementChild!.remove();
    expect(y).to.be.within(-59.1, -lapInner);
    expect(y + height).to.be.within(-lapInner - 1, -outer);
    expect(x + width / 2).to.be.closeTo(0, 0.5);
  });

  it('gives path data of finite numbers for every finite share', () => {
    fc.assert(fc.property(anyShare, (share) => {
      const {track, base, lap, beyond} = ring(share);
      for (const path of [track, base, lap, beyond]) expect(isPath(path), `${path}`).to.equal(true);
    }), {numRuns: 1000});
  });

  it('agrees with the area of the sectors for any share', () => {
    fc.assert(fc.property(fc.double({noNaN: true, min: 0.01, max: 0.99}), fc.boolean(), (part, over) => {
      const {base, lap} = ring(over ? 1 + part : part);
      const area = over
        ? Math.PI * (outer ** 2 - inner ** 2) + part * Math.PI * (lapOuter ** 2 - lapInner ** 2)
        : part * Math.PI * (outer ** 2 - inner ** 2);
      expect(ink([base, lap])).to.be.closeTo(area, tolerance);
    }), {numRuns: 60});
  });
});

describe('sweep', () => {
  it('is the part of the span, between 1.5° and all but 3° of a turn', () => {
    expect(degrees(sweep(0.5))).to.be.closeTo(180, 1e-9);
    expect(degrees(sweep(1e-9))).to.be.closeTo(1.5, 1e-9);
    expect(degrees(sweep(0.9999))).to.be.closeTo(357, 1e-9);
    expect(sweep(1)).to.equal(turn);
    expect(sweep(7)).to.equal(turn);
  });

  it('shrinks its limits with the span', () => {
    expect(sweep(1e-9, 1)).to.be.closeTo(1.5 / 360, 1e-12);
    expect(sweep(0.9999, 1)).to.be.closeTo(1 - 3 / 360, 1e-12);
    expect(sweep(1, 1)).to.equal(1);
  });

  it('is 0 for null, 0 and below', () => {
    for (const part of [null, 0, -0, -1, -1e308]) expect(sweep(part)).to.equal(0);
  });

  it('never decreases, and is the whole span from 1 on alone', () => {
    const part = fc.double({noNaN: true, min: -1, max: 3});
    fc.assert(fc.property(part, part, fc.double({noNaN: true, min: 0.001, max: turn}), (a, b, span) => {
      expect(sweep(Math.min(a, b), span)).to.be.at.most(sweep(Math.max(a, b), span));
      expect(sweep(a, span) === span).to.equal(a >= 1);
    }), {numRuns: 1000});
  });
});

/** Shares from 0 up in steps of a percent, of ten from 250 % on, and close to where the drawing changes. */
function sharesUpTo(last: number): number[] {
  const near = [0.00001, 0.0001, 0.001, 0.0042, 0.9899, 0.9917, 0.9999, 1.00001, 1.001, 1.0042, 1.9899, 1.9917, 1.9999, 2.00001, 2.001];
  const steps = Array.from({length: last * 100 + 1}, (_, percent) => percent).filter((percent) => percent <= 250 || percent % 10 === 0);
  return [...near, ...steps.map((percent) => percent / 100)].sort((a, b) => a - b);
}
