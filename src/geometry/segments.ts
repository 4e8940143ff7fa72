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
 * The category ring: clockwise from twelve o'clock one equal segment for each share, each filled to its own share, with a
 * gap between segments and one three times as wide between items. An item without a share is a mark, half a segment wide.
 *
 * @param items for each item its shares, 0 and up, 1 = target met; an empty list is an item without a share
 */
export function segments(items: readonly (readonly number[])[]): Segments {
  const widths = items.map((shares) => shares.length || 0.5);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const alone = items.length === 1 && total <= 1;
  // Gaps take a fixed part of a segment, so sixty segments keep their proportions.
  const gap = alone ? 0 : Math.min(turn / 90, (turn / Math.max(total, 1)) * 0.12);
  const gaps = alone ? 0 : items.reduce((sum, shares) => sum + 3 + Math.max(0, shares.length - 1), 0) * gap;
  const unit = (turn - gaps) / Math.max(total, 1);
  let angle = alone ? 0 : 1.5 * gap;
  const out: {items: (readonly Segment[])[]; marks: (readonly [number, number] | null)[]} = {items: [], marks: []};
  for (const shares of items) {
    if (shares.length === 0) {
      const middle = angle + unit / 4;
      const radius = (radii.inner + radii.outer) / 2;
      out.items.push([]);
      out.marks.push([round(radius * Math.sin(middle)), round(-radius * Math.cos(middle))]);
      angle += unit / 2;
    } else {
      out.items.push(shares.map((share, i) => {
        if (i > 0) angle += gap;
        const segment = segmentOf(share, angle, unit);
        angle += unit;
        return segment;
      }));
      out.marks.push(null);
    }
    angle += 3 * gap;
  }
  return out;
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
