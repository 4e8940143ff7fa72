import {arc} from 'd3-shape';

/** A full turn, radians. */
export const turn = 2 * Math.PI;

const path = arc<readonly [number, number, number, number]>()
  .innerRadius(([inner]) => inner).outerRadius(([, outer]) => outer)
  .startAngle(([, , start]) => start).endAngle(([, , , end]) => end)
  .digits(2);

/**
 * The outline of a ring section around (0, 0), as path data.
 *
 * @param inner radius in viewBox units, 0 and up
 * @param outer radius in viewBox units, above `inner`
 * @param start radians clockwise from twelve o'clock
 * @param end   radians, `start` and up; a full turn closes the ring
 */
export const annulus = (inner: number, outer: number, start = 0, end = turn): string => path([inner, outer, start, end])!;
