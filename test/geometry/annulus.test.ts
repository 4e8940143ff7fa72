import {expect} from '@open-wc/testing';
import {arc} from 'd3-shape';
import fc from 'fast-check';
import {annulus, turn} from '../../src/geometry/annulus.js';
import {angleOf, covers, degrees, ink, isPath, lengthOf, tolerance} from './ink.js';

describe('annulus', () => {
  it('is a whole ring: area π (R² - r²), outline 2π (R + r)', () => {
    expect(ink([annulus(39, 49)])).to.be.closeTo(Math.PI * (49 ** 2 - 39 ** 2), tolerance);
    expect(lengthOf(annulus(39, 49))).to.be.closeTo(2 * Math.PI * (49 + 39), 0.3);
  });

  it('is a section: area θ/2 (R² - r²), outline θ (R + r) + 2 (R - r)', () => {
    for (const angle of [0.03, 0.5, 1, Math.PI / 2, 3, Math.PI, 4, 6, 6.2]) {
      expect(ink([annulus(39, 49, 0, angle)]), `${angle}`).to.be.closeTo((angle / 2) * (49 ** 2 - 39 ** 2), tolerance);
      expect(degrees(angleOf(annulus(39, 49, 0, angle), 39, 49)), `${angle}`).to.be.closeTo(degrees(angle), 0.1);
    }
  });

  it('is the outline that d3-shape draws, to the letter', () => {
    const draw = arc().digits(4);
    for (const [innerRadius, outerRadius, startAngle, endAngle] of [[39, 49, 0, turn], [39, 49, 0, 0.01], [39, 49, 0, 3], [51.5, 57.5, 1, 5], [51.5, 57.5, 0, 6.2]] as const) {
      expect(annulus(innerRadius, outerRadius, startAngle, endAngle)).to.equal(draw({innerRadius, outerRadius, startAngle, endAngle}));
    }
  });

  it('runs clockwise from twelve o’clock', () => {
    const quarter = annulus(39, 49, 0, turn / 4);
    expect(covers(quarter, turn / 8, 44)).to.equal(true);
    for (const angle of [-0.1, turn / 4 + 0.1, turn / 2, (7 * turn) / 8]) expect(covers(quarter, angle, 44)).to.equal(false);
    for (const radius of [38, 50]) expect(covers(quarter, turn / 8, radius)).to.equal(false);
  });

  it('starts where it is told', () => {
    const section = annulus(10, 20, 2, 3);
    for (const angle of [2.01, 2.5, 2.99]) expect(covers(section, angle, 15)).to.equal(true);
    for (const angle of [1.99, 3.01]) expect(covers(section, angle, 15)).to.equal(false);
  });

  it('stays on its own ring near half a turn, where a rounded end moves the whole arc', () => {
    for (let part = 0.49; part < 0.51; part += 0.0005) {
      const half = annulus(39, 49, 0, part * turn);
      for (let angle = 0.1; angle < 3; angle += 0.1) {
        const hits = [38.9, 39.1, 48.9, 49.1].map((radius) => covers(half, angle, radius));
        expect(hits, `${part}, ${angle}`).to.deep.equal([false, true, true, false]);
      }
    }
  });

  it('is path data of finite numbers with at most four digits', () => {
    const angle = fc.double({noNaN: true, min: 0, max: turn});
    fc.assert(fc.property(angle, angle, (start, span) => {
      const path = annulus(39, 49, start, start + span);
      expect(isPath(path), path).to.equal(true);
      expect(path).not.to.match(/\.\d{5}/);
    }));
  });
});
