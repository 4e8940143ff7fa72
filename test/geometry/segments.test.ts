import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {turn} from '../../src/geometry/annulus.js';
import {radii} from '../../src/geometry/ring.js';
import {type Segment, segmentAt, segments} from '../../src/geometry/segments.js';
import {angleOf, covers, degrees, ink, isPath, tolerance} from './ink.js';

const {inner, outer, lapInner, lapOuter} = radii;

/** Where a segment of the base ring begins and ends, in degrees from twelve o'clock, read from the corners of its path on the outer radius. */
function ends(path: string): readonly [number, number] {
  const corners = [...path.matchAll(/(?:M|,0,[01],1,)(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => degrees(Math.atan2(Number(x), -Number(y))));
  const [start = NaN, end = NaN] = corners.map((angle) => (angle + 360) % 360);
  return [start, end <= start ? end + 360 : end];
}

const closed = (path: string): boolean => path.split('M').length === 3;

const allOf = (items: readonly (readonly number[])[]): Segment[] => segments(items).items.flat();
/** The gap after each segment, in degrees; the last one reaches round to the first. */
function gapsOf(paths: readonly string[]): number[] {
  const places = paths.map(ends);
  return places.map(([, end], i) => {
    const next = places[i + 1]?.[0] ?? places[0]![0] + 360;
    return next - end;
  });
}
const inkOf = (items: readonly (readonly number[])[]): number => ink(allOf(items).flatMap(({base, lap, beyond}) => [base, lap, beyond]));

describe('segments', () => {
  it('has a segment for each share, in the order of the items', () => {
    const {items, marks} = segments([[0.5, 0.2], [], [1.5]]);
    expect(items.map((item) => item.length)).to.deep.equal([2, 0, 1]);
    expect(marks.map((mark) => mark !== null)).to.deep.equal([false, true, false]);
    const starts = items.flat().map(({track}) => ends(track)[0]);
    expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
  });

  it('has equal segments, with gaps three times as wide between items as inside one', () => {
    const tracks = allOf([[0.1, 0.2, 0.3], [0.4, 0.5], [0.6]]).map(({track}) => track);
    const spans = tracks.map((track) => degrees(angleOf(track, inner, outer)));
    for (const span of spans) expect(span).to.be.closeTo(spans[0]!, 0.05);
    const gaps = gapsOf(tracks);
    for (const within of [gaps[0]!, gaps[1]!, gaps[3]!]) expect(within).to.be.closeTo(gaps[0]!, 0.05);
    for (const between of [gaps[2]!, gaps[4]!, gaps[5]!]) expect(between).to.be.closeTo(3 * gaps[0]!, 0.1);
    expect(spans.reduce((sum, span) => sum + span, 0) + gaps.reduce((sum, gap) => sum + gap, 0)).to.be.closeTo(360, 0.1);
  });

  it('begins and ends with half a gap on either side of twelve o’clock', () => {
    const tracks = allOf([[0.1], [0.2, 0.3]]).map(({track}) => track);
    expect(ends(tracks[0]!)[0]).to.be.closeTo(360 - ends(tracks[2]!)[1], 0.1);
  });

  it('fills each segment to its own share', () => {
    for (const [i, {track, base, lap}] of allOf([[0.127, 0.44], [1, 1.127], [2, 3.04]]).entries()) {
      const whole = angleOf(track, inner, outer);
      expect(angleOf(base, inner, outer) / whole).to.be.closeTo([0.127, 0.44, 1, 1, 1, 1][i]!, 0.003);
      expect(angleOf(lap, lapInner, lapOuter) / whole).to.be.closeTo([0, 0, 0, 0.127, 1, 1][i]!, 0.003);
    }
  });

  it('is a whole ring for one share alone', () => {
    const [segment] = allOf([[0.44]]);
    expect(angleOf(segment!.track, inner, outer)).to.be.closeTo(turn, 1e-3);
    expect(degrees(angleOf(segment!.base, inner, outer))).to.be.closeTo(158.4, 0.1);
  });

  it('breaks the scale past 200 % alone', () => {
    expect(allOf([[0.5, 1, 2, 2.0001, 10]]).map(({beyond}) => beyond !== null)).to.deep.equal([false, false, false, true, true]);
  });

  it('draws nothing reached for 0 and below', () => {
    for (const segment of allOf([[0, -0.5]])) expect(segment).to.include({base: null, lap: null, beyond: null});
  });

  it('leaves a gap below 100 %, and never hides a surplus', () => {
    const [under, met, over] = allOf([[0.9999, 1, 1.00001]]);
    const whole = degrees(angleOf(met!.track, inner, outer));
    expect(degrees(angleOf(met!.base, inner, outer))).to.be.closeTo(whole, 0.05);
    expect(degrees(angleOf(under!.base, inner, outer))).to.be.closeTo((whole * 357) / 360, 0.05);
    expect(degrees(angleOf(over!.lap, lapInner, lapOuter))).to.be.closeTo((whole * 1.5) / 360, 0.05);
  });

  it('never draws less ink for a larger share, from 0 to 1200 %', () => {
    let before = 0;
    for (let percent = 0; percent <= 1200; percent += percent < 250 ? 2 : 25) {
      const now = inkOf([[0.5, percent / 100], [0.2]]);
      expect(now, `${percent} %`).to.be.at.least(before - tolerance);
      before = Math.max(before, now);
    }
  });

  it('has the area of its sectors', () => {
    const items = [[0.3, 0.6], [1, 1.5], [0.8]];
    const whole = angleOf(allOf(items)[0]!.track, inner, outer);
    const area = (whole / 2) * ((0.3 + 0.6 + 1 + 1 + 0.8) * (outer ** 2 - inner ** 2) + 0.5 * (lapOuter ** 2 - lapInner ** 2));
    expect(inkOf(items)).to.be.closeTo(area, 3 * tolerance);
  });

  it('keeps 60 items of 5 shares apart', () => {
    const tracks = allOf(Array.from({length: 60}, () => [0.5, 1, 1.5, 0, 3])).map(({track}) => track);
    expect(tracks).to.have.length(300);
    const gaps = gapsOf(tracks);
    gaps.forEach((gap, i) => expect(gap, `${i}`).to.be.above(i % 5 === 4 ? 0.2 : 0.05));
    tracks.forEach((track, i) => {
      const [start, end] = ends(track);
      const middle = ((start + end) / 2 / 360) * turn;
      const hit = [i - 1, i, i + 1].map((j) => covers(tracks.at(j % 300)!, middle, (inner + outer) / 2));
      expect(hit, `${i}`).to.deep.equal([false, true, false]);
    });
  });

  it('keeps segments and marks apart whatever the items, inside one turn', () => {
    const anyItems = fc.array(fc.array(fc.double({noNaN: true, min: 0, max: 3}), {maxLength: 5}), {minLength: 1, maxLength: 40});
    fc.assert(fc.property(anyItems, (items) => {
      const {items: drawn, marks} = segments(items);
      // Each mark is a point, each segment a stretch; in the order of the items they follow one another.
      const places = drawn.flatMap((item, i): (readonly [number, number])[] => {
        const mark = marks[i];
        if (!mark) return item.map(({track}) => (closed(track) ? [0, 360] as const : ends(track)));
        const angle = (degrees(Math.atan2(mark[0], -mark[1])) + 360) % 360;
        return [[angle, angle]];
      });
      places.slice(1).forEach(([start], i) => expect(start, JSON.stringify(items)).to.be.above(places[i]![1]));
      expect(places[places.length - 1]![1]).to.be.at.most(360.1);
    }), {numRuns: 300});
  });

  it('marks an item without shares in the middle of the ring, at its place in the order', () => {
    const {items, marks} = segments([[0.5], [], [0.7]]);
    const [x, y] = marks[1]!;
    expect(Math.hypot(x, y)).to.be.closeTo((inner + outer) / 2, 0.02);
    const angle = degrees(Math.atan2(x, -y) + turn) % 360;
    expect(angle).to.be.within(ends(items[0]![0]!.track)[1] + 1, ends(items[2]![0]!.track)[0] - 1);
  });

  it('spreads marks round the ring where no item has a share', () => {
    for (const count of [2, 3, 4, 10, 32]) {
      const angles = segments(Array.from({length: count}, () => [])).marks.map((mark) => (degrees(Math.atan2(mark![0], -mark![1])) + 360) % 360);
      angles.forEach((angle, i) => expect(angle, `${i} of ${count}`).to.be.closeTo(((i + 0.5) * 360) / count, 0.1));
    }
  });

  it('is empty for no items, and one mark for one item without a share', () => {
    expect(segments([])).to.deep.equal({items: [], marks: []});
    const {items, marks} = segments([[]]);
    expect(items).to.deep.equal([[]]);
    expect(Math.hypot(...marks[0]!)).to.be.closeTo((inner + outer) / 2, 0.02);
  });

  it('gives path data of finite numbers for any finite shares', () => {
    const share = fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.double({noNaN: true, min: 0, max: 3}));
    fc.assert(fc.property(fc.array(fc.array(share, {maxLength: 5}), {maxLength: 12}), (items) => {
      const {items: drawn, marks} = segments(items);
      for (const {track, base, lap, beyond} of drawn.flat()) for (const path of [track, base, lap, beyond]) expect(isPath(path), `${path}`).to.equal(true);
      for (const mark of marks) expect(mark === null || mark.every(Number.isFinite)).to.equal(true);
    }));
  });
});

describe('what stands at a point of the ring', () => {
  const at = (items: readonly (readonly number[])[], clock: number, radius = 44) => segmentAt(items, radius * Math.sin(clock / 180 * Math.PI), -radius * Math.cos(clock / 180 * Math.PI));

  it('is the segment in the middle of whose path the point is', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.double({min: 0, max: 4, noNaN: true}), {maxLength: 4}), {minLength: 1, maxLength: 20}), (items) => {
      for (const [item, drawn] of segments(items).items.entries()) {
        for (const [segment, {track}] of drawn.entries()) {
          const [start, end] = ends(track);
          const found = at(items, (start + end) / 2);
          expect([found?.item, found?.segment]).to.deep.equal([item, segment]);
        }
      }
    }));
  });

  it('is the mark of an item without a share', () => {
    const items = [[0.5], [], [0.2]];
    const [x, y] = segments(items).marks[1]!;
    expect([segmentAt(items, x, y)?.item, segmentAt(items, x, y)?.segment]).to.deep.equal([1, null]);
  });

  it('is something at every angle: a gap belongs half to each side, also at twelve o’clock', () => {
    for (let clock = 0; clock < 360; clock++) expect(at([[1], [0.5, 0.1], []], clock)).not.to.equal(null);
    expect([at([[1], [1]], 0.1)?.item, at([[1], [1]], 359.9)?.item]).to.deep.equal([0, 1]);
  });

  it('is nothing in the middle, where the words stand, and nothing of nothing', () => {
    expect([at([[1]], 90, 12), at([[1]], 90, 0), at([], 90)]).to.deep.equal([null, null, null]);
  });

  it('is found on the outer lap too', () => expect(at([[1], [3]], 270, 55)?.item).to.equal(1));
});
