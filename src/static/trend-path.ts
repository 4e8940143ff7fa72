import {square} from '../trend/chart.js';

/**
 * A path of a chart as one of a picture, each place put where it is drawn: a scaled path would have scaled strokes where a program does not
 * know `vector-effect`.
 *
 * @param x where a percentage of the width is; y of the height
 */
export const trendPath = (d: string, x: (percent: number) => number, y: (percent: number) => number): string =>
  d.replace(/([\d.]+),([\d.]+)/g, (_, across: string, down: string) => `${x(100 * Number(across) / square)},${y(100 * Number(down) / square)}`);
