/** Pixels for one unit of the viewBox, and the width of a canvas that holds the viewBox from -62 to 62. */
const scale = 8;
const half = 62;
const size = 2 * half * scale;

const canvas = document.createElement('canvas');
canvas.width = canvas.height = size;
const context = canvas.getContext('2d', {willReadFrequently: true})!;

/**
 * The ink of some paths in square units: painted on one canvas and summed up by coverage, so that what lies on top of one
 * another counts once.
 *
 * @param fills  path data to fill; null draws nothing
 * @param stroke path data to stroke, 1.8 units wide as the ring does
 */
export function ink(fills: readonly (string | null)[], stroke: string | null = null): number {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size, size);
  context.setTransform(scale, 0, 0, scale, half * scale, half * scale);
  context.lineWidth = 1.8;
  for (const fill of fills) if (fill) context.fill(new Path2D(fill));
  if (stroke) context.stroke(new Path2D(stroke));
  const {data} = context.getImageData(0, 0, size, size);
  let sum = 0;
  for (let i = 3; i < data.length; i += 4) sum += data[i]!;
  return sum / 255 / scale ** 2;
}

/**
 * How far two inks may lie apart that should be the same, in square units.
 *
 * The canvas draws an arc as short curves and samples each pixel at an outline a few times, which shifts the outline by up
 * to a fortieth of a pixel in Chromium and Firefox, a twenty-fourth in WebKit; the ring and its lap have about 1250 units of
 * outline. It stays well below one percent of the ring (28 square units) and of the lap (21).
 */
export const tolerance = 1250 / scale / 20;

/** Whether the point at an angle (radians clockwise from twelve o'clock) and radius is inside a path. */
export const covers = (path: string | null, angle: number, radius: number): boolean =>
  path !== null && context.isPointInPath(new Path2D(path), ...place(angle, radius));

function place(angle: number, radius: number): [number, number] {
  // isPointInPath takes pixels and undoes the transform of the context.
  context.setTransform(1, 0, 0, 1, 0, 0);
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

/**
 * The angle of a ring section, in radians, from the length of its outline as the browser measures it: two arcs and two
 * straight ends; a closed ring has the arcs alone, as two outlines.
 */
export function angleOf(path: string | null, inner: number, outer: number): number {
  if (path === null) return 0;
  const closed = path.split('M').length === 3;
  return (lengthOf(path) - (closed ? 0 : 2 * (outer - inner))) / (inner + outer);
}

export function lengthOf(path: string): number {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.setAttribute('d', path);
  return element.getTotalLength();
}

export const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** What may stand in path data: commands and finite numbers. */
export const isPath = (path: string | null): boolean => path === null || /^[MLAZlh\d\s.,e-]+$/.test(path) && !/NaN|Infinity|e/.test(path);
