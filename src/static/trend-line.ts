import type {ComputedStanding} from '../model/standing.js';
import {isLine} from '../parts/trend-line.js';
import {chartOf} from '../trend/chart.js';
import type {Trend} from '../trend/trend.js';
import type {Block, Canvas} from './blocks.js';
import {standingColoursOf} from './standing-colours.js';
import {tag} from './tree.js';
import {trendPath} from './trend-path.js';

/** Size of a small line, px. */
const lineSize = {width: 90, height: 24} as const;

/** A figure over time as a small line: the plan thin, the target a dash, the last figure a dot. Null where there is no earlier figure. */
export function trendLineBlock(trend: Trend, standing: ComputedStanding, {canvas, theme, colour}: {readonly canvas: Canvas; readonly theme: 'light' | 'dark'; readonly colour: (name: string) => string}): Block | null {
  if (!isLine(trend)) return null;
  const chart = chartOf(trend, {mirrored: canvas.isMirrored, ticks: [2, 2]});
  const ink = standingColoursOf(standing, theme).base;
  const last = chart.places.filter((place, i) => place && !trend.points[i]!.future).pop()!;
  const {width, height} = lineSize;
  return {
    height,
    draw(from, top) {
      const left = canvas.isMirrored ? canvas.width - from - width : from;
      const [x, y] = [(percent: number) => rounded(left + 3 + (width - 6) * percent / 100), (percent: number) => rounded(top + 3 + (height - 6) * percent / 100)];
      const path = (d: string, stroke: string, look: Readonly<Record<string, string>>) => tag('path', {d: trendPath(d, x, y), fill: 'none', stroke, ...look});
      const dot = (place: {readonly x: number; readonly y: number}, r: string) => tag('circle', {cx: String(x(place.x)), cy: String(y(place.y)), r, fill: ink});
      return [tag('g', {'aria-hidden': 'true'},
        chart.course === '' ? [] : path(chart.course, colour('edge'), {'stroke-width': '1', ...trend.course!.origin === 'elapsed' ? {'stroke-dasharray': '1 3'} : {}}),
        chart.targets.map((d) => path(d, colour('text'), {'stroke-width': '1', 'stroke-dasharray': '3 3'})),
        chart.lines.map((d) => path(d, ink, {'stroke-width': '1.8', 'stroke-linejoin': 'round'})),
        trend.runs.filter((run) => run.length === 1).map(([i]) => dot(chart.places[i!]!, '1.5')), dot(last, '3'))];
    },
  };
}

const rounded = (length: number): number => Math.round(length * 100) / 100;
