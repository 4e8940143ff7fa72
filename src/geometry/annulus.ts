import {pathRound} from 'd3-path';

/** A full turn, radians. */
export const turn = 2 * Math.PI;

/**
 * The outline of a ring section around (0, 0), as path data: the outline that d3-shape's `arc` draws, without its corner
 * radii and pad angles.
 *
 * @param inner radius in viewBox units, above 0
 * @param outer radius in viewBox units, above `inner`
 * @param start radians clockwise from twelve o'clock
 * @param end   radians, `start` and up; a full turn closes the ring
 */
export function annulus(inner: number, outer: number, start = 0, end = turn): string {
  // d3-path, as a canvas, counts from three o'clock.
  const from = start - turn / 4;
  const to = end - turn / 4;
  // Four digits: near half a turn an arc multiplies what its ends are off by, and two digits move it by a third of a unit.
  const path = pathRound(4);
  path.arc(0, 0, outer, from, to);
  // A whole ring is two circles; a line between them would show as a hairline in its stroke.
  if (end - start >= turn) path.moveTo(inner * Math.cos(to), inner * Math.sin(to));
  path.arc(0, 0, inner, to, from, true);
  path.closePath();
  return path.toString();
}
