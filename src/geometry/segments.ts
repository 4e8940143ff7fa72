import {annulus, turn} from './annulus.js';
import {radii, sweep} from './ring.js';
import {sumOf} from '../model/sum.js';

/** One segment of a category ring: a metric that has a share. */
export interface Segment {
  readonly track: string;
  /** The reached part of the segment; null for nothing. */
  readonly base: string | null;
  /** Its surplus on the outer lap, up to the segment's own span; null up to a share of 1. */
  readonly lap: string | null;
  /** A line across the lap where the share is past 2; null up to there. */
  readonly beyond: string | null;
}

/** The segments of a ring of several items. */
export interface Segments {
  /** For each item its segments, in order. */
  readonly items: readonly (readonly Segment[])[];
  /** Centre of the mark of each item without a share, in viewBox units, at the item's place in the order; null for the others. */
  readonly marks: readonly (readonly [number, number] | null)[];
}

/** How far inside of the ring a finger still means it, in units of the viewBox. */
const nearby = 9;

/** Where a segment or a mark stands on the ring, in radians clockwise from twelve o'clock. */
interface Place {
  readonly item: number;
  /** Which of the item's segments it is; null for the mark of an item without one. */
  readonly segment: number | null;
  readonly start: number;
  readonly span: number;
}

/** The places of all segments and marks, in their order: equal segments, with a gap between them and one three times as wide between items. */
function placesOf(items: readonly (readonly number[])[]): readonly Place[] {
  const count = sumOf(items, (shares) => shares.length);
  const marked = items.filter((shares) => shares.length === 0).length;
  const parts = count + marked;
  // Gaps and marks take at most a fixed part of a segment, so sixty segments keep their proportions.
  const gap = parts > 1 ? Math.min(turn / 90, (turn / parts) * 0.12) : 0;
  const gaps = gap * (3 * items.length + sumOf(items, (shares) => Math.max(0, shares.length - 1)));
  // Marks leave at least half of what there is to the segments; without segments they share all of it.
  const mark = count > 0 ? Math.min(turn / 24, (turn - gaps) / parts / 2) : (turn - gaps) / parts;
  const unit = (turn - gaps - mark * marked) / Math.max(count, 1);
  let start = 1.5 * gap;
  return items.flatMap((shares, item): Place[] => {
    const places = shares.length === 0 ? [{item, segment: null, start, span: mark}]
      : shares.map((_, segment) => ({item, segment, start: start + segment * (unit + gap), span: unit}));
    start += (shares.length > 0 ? shares.length * (unit + gap) - gap : mark) + 3 * gap;
    return places;
  });
}

/**
 * The category ring: clockwise from twelve o'clock one equal segment for each share (of a target, or of a verdict), each filled to its own share, with a
 * gap between segments and one three times as wide between items. An item without a share is a mark, at most 15° wide.
 *
 * @param items for each item its shares, 0 and up, 1 = target met; an empty list is an item without a share
 */
export function segments(items: readonly (readonly number[])[]): Segments {
  const segmentsOf: Segment[][] = items.map(() => []);
  const marks: (readonly [number, number] | null)[] = items.map(() => null);
  for (const {item, segment, start, span} of placesOf(items)) {
    if (segment === null) marks[item] = pointAt(start + span / 2);
    else segmentsOf[item]!.push(segmentOf(items[item]![segment]!, start, span));
  }
  return {items: segmentsOf, marks};
}

/**
 * What stands at a point of the category ring: the item and which of its segments, null for its mark. A gap belongs to what it follows or leads to,
 * half to each. Null inside of the ring, where its words stand, and where there is no item.
 *
 * @param items as of `segments`
 * @param x     to the right of the middle, in units of the viewBox
 * @param y     below it
 */
export function segmentAt(items: readonly (readonly number[])[], x: number, y: number): Pick<Place, 'item' | 'segment'> | null {
  if (Math.hypot(x, y) < radii.inner - nearby) return null;
  const angle = (Math.atan2(x, -y) + turn) % turn;
  const places = placesOf(items);
  return places.find(({start, span}, i) => angle < (start + span + (places[i + 1]?.start ?? turn)) / 2) ?? places[places.length - 1] ?? null;
}

/** The point in the middle of the base ring at an angle. */
function pointAt(angle: number): readonly [number, number] {
  const radius = (radii.inner + radii.outer) / 2;
  return [round(radius * Math.sin(angle)), round(-radius * Math.cos(angle))];
}

function segmentOf(share: number, start: number, span: number): Segment {
  const base = sweep(share, span);
  const lap = sweep(share - 1, span);
  const line = Math.min(span / 4, turn / 180);
  return {
    track: annulus(radii.inner, radii.outer, start, start + span),
    base: base ? annulus(radii.inner, radii.outer, start, start + base) : null,
    lap: lap ? annulus(radii.lapInner, radii.lapOuter, start, start + lap) : null,
    beyond: share > 2 ? annulus(radii.lapInner, 60, start + span - line, start + span) : null,
  };
}

const round = (length: number): number => Math.round(length * 100) / 100;
