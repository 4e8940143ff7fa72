import {annulus, turn} from './annulus.js';
import {radii, sweep} from './ring.js';

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

export interface Segments {
  /** For each item its segments, in order. */
  readonly items: readonly (readonly Segment[])[];
  /** Centre of the mark of each item without a share, in viewBox units, at the item's place in the order; null for the others. */
  readonly marks: readonly (readonly [number, number] | null)[];
}

/**
 * The category ring: clockwise from twelve o'clock one equal segment for each share (of a target, or of a verdict), each filled to its own share, with a
 * gap between segments and one three times as wide between items. An item without a share is a mark, at most 15° wide.
 *
 * @param items for each item its shares, 0 and up, 1 = target met; an empty list is an item without a share
 */
export function segments(items: readonly (readonly number[])[]): Segments {
  const count = items.reduce((sum, shares) => sum + shares.length, 0);
  const marked = items.filter((shares) => shares.length === 0).length;
  const parts = count + marked;
  // Gaps and marks take at most a fixed part of a segment, so sixty segments keep their proportions.
  const gap = parts > 1 ? Math.min(turn / 90, (turn / parts) * 0.12) : 0;
  const gaps = gap * (3 * items.length + items.reduce((sum, shares) => sum + Math.max(0, shares.length - 1), 0));
  // Marks leave at least half of what there is to the segments; without segments they share all of it.
  const mark = count > 0 ? Math.min(turn / 24, (turn - gaps) / parts / 2) : (turn - gaps) / parts;
  const unit = (turn - gaps - mark * marked) / Math.max(count, 1);
  const segmentsOf: (readonly Segment[])[] = [];
  const marks: (readonly [number, number] | null)[] = [];
  let angle = 1.5 * gap;
  for (const shares of items) {
    marks.push(shares.length > 0 ? null : pointAt(angle + mark / 2));
    segmentsOf.push(shares.map((share, i) => segmentOf(share, angle + i * (unit + gap), unit)));
    angle += (shares.length > 0 ? shares.length * (unit + gap) - gap : mark) + 3 * gap;
  }
  return {items: segmentsOf, marks};
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
