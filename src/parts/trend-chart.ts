import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {formatDate} from '../locale/date.js';
import type {Locale} from '../locale/locale.js';
import {trendStringsOf} from '../locale/trend/trend-languages.js';
import {axisAmount} from '../locale/trend/trend-words.js';
import {sumOf} from '../model/sum.js';
import type {Metric} from '../schema/report.js';
import {chartOf, square} from '../trend/chart.js';
import {dayOf} from '../trend/day.js';
import type {Trend} from '../trend/trend.js';
import {trendInk} from './trend-line.js';

/** More points than this are drawn as a line alone, but for the last one and those that stand out. */
const many = 40;

/** How a reader points at a chart: with the place of a point, or null when they stop. */
export type Point = (place: number | null) => void;

/**
 * A figure over time as a picture, hidden from assistive technology: its sentence and its table stand beside it. The plan is a thin line,
 * the target a dashed one that steps, a restated figure hollow.
 *
 * Lines are stretched to the width; what is round or written is placed by percent and keeps its size.
 *
 * @param pointed place of the point that the reader points at; null = none
 */
export function trendChart(trend: Trend, metric: Metric, locale: Locale, pointed: number | null, point: Point | null): TemplateResult {
  const {strings} = locale;
  const isRtl = strings.dir === 'rtl';
  const chart = chartOf(trend, {mirrored: isRtl});
  const dates = roomFor(chart.times.map(({x, date}) => ({x, words: formatDate(date, strings)})));
  const axis = chart.values.map(({y, value}) => ({y, words: axisAmount(value, trend, metric, locale)}));
  let longest = 0;
  for (const {words} of axis) longest = Math.max(longest, words.length);
  const begin = isRtl ? '100%' : '0';
  const standsOut = (i: number): boolean => trend.points[i]!.restated || trend.points[i]!.future || i === trend.points.length - 1 || trend.runs.some((run) => run.length === 1 && run[0] === i);
  // In a language from right to left an anchor's start is its right.
  const anchor = (x: number): string => (x < 10 ? (isRtl ? 'end' : 'start') : x > 90 ? (isRtl ? 'start' : 'end') : 'middle');
  const onMove = ({currentTarget, clientX}: PointerEvent): void => point?.(nearest(chart.places, currentTarget as Element, clientX));
  return html`<div class="chart ${longest > 8 ? 'wide' : longest > 4 ? 'medium' : ''}" part="chart" @pointermove=${onMove} @pointerleave=${() => point?.(null)}
    ><svg class="plot" aria-hidden="true" focusable="false">${
      axis.map(({y, words}) => svg`<line class="grid" x1="0" x2="100%" y1="${y}%" y2="${y}%"></line><text class="tick" x=${begin} y="${y}%" dx=${isRtl ? 8 : -8} dy="0.32em" text-anchor="end">${words}</text>`)}${
      dates.map(({x, words, lesser}) => svg`<text class="tick ${lesser ? 'lesser' : ''}" x="${x}%" y="100%" dy="1.5em" text-anchor=${anchor(x)}>${words}</text>`)}${
      chart.today === null || trend.points.length === 0 ? nothing : svg`<line class="today" x1="${chart.today}%" x2="${chart.today}%" y1="0" y2="100%"></line>`}${
      chart.baseline === null ? nothing : svg`<line class="baseline" x1="0" x2="100%" y1="${chart.baseline}%" y2="${chart.baseline}%"></line>`}<svg viewBox="0 0 ${square} ${square}" preserveAspectRatio="none" width="100%" height="100%">${
      chart.course === '' ? nothing : svg`<path fill="none" stroke="#888" class="course ${trend.course!.origin}" d=${chart.course}></path>`}${
      chart.targets.map((path) => svg`<path fill="none" stroke="#888" class="target" d=${path}></path>`)}${
      chart.lines.map((path) => svg`<path fill="none" stroke="#888" class="line" d=${path}></path>`)}</svg>${
      chart.places.map((place, i) => (place && (trend.points.length <= many || standsOut(i) || i === pointed)
        ? svg`<circle class="point ${trend.points[i]!.restated || trend.points[i]!.future ? 'hollow' : ''} ${i === pointed ? 'pointed' : ''}" cx="${place.x}%" cy="${place.y}%" r=${i === pointed ? 6 : 4}></circle>` : nothing))}</svg></div>`;
}

/** Pixels that a chart has for its dates where it is narrow and where it is not, and how wide a sign is, and one of Chinese. */
const [narrow, wide, sign, han] = [250, 440, 7.5, 14];

/** The dates that have room beside each other; `lesser` ones have none where the chart is narrow. */
function roomFor(dates: readonly {readonly x: number; readonly words: string}[]): readonly {readonly x: number; readonly words: string; readonly lesser: boolean}[] {
  const inOrder = [...dates].sort((one, other) => one.x - other.x);
  const fits = (width: number): Set<unknown> => {
    const kept = new Set<unknown>();
    let end = -Infinity;
    for (const one of inOrder) {
      const long = sumOf(one.words, (letter) => (letter > '\u2e80' ? han : sign));
      const start = one.x * width / 100 - (one.x < 10 ? 0 : one.x > 90 ? long : long / 2);
      if (start < end + 8) continue;
      kept.add(one);
      end = start + long;
    }
    return kept;
  };
  const [few, more] = [fits(narrow), fits(wide)];
  return dates.filter((one) => more.has(one)).map((one) => ({...one, lesser: !few.has(one)}));
}

/** The point whose place in time is nearest to where a reader points; null where there is none. */
function nearest(places: readonly ({readonly x: number} | null)[], chart: Element, clientX: number): number | null {
  const {left, width} = chart.querySelector('.plot')!.getBoundingClientRect();
  const at = 100 * (clientX - left) / (width || 1);
  let best: number | null = null;
  places.forEach((place, i) => {
    if (place && (best === null || Math.abs(place.x - at) < Math.abs(places[best]!.x - at))) best = i;
  });
  return best;
}

/** A line of a chart, by how it is drawn, and what it is. */
export interface KeyEntry {
  readonly look: 'line' | 'course stated' | 'course elapsed' | 'target' | 'baseline' | 'today';
  readonly words: string;
}

/** What the lines of a chart are, as far as it has them. */
export function keyOf(trend: Trend, metric: Metric, locale: Locale): readonly KeyEntry[] {
  const {strings} = locale;
  const own = trendStringsOf(strings);
  const entries: readonly (KeyEntry | false)[] = [
    trend.runs.some((run) => run.length > 1) && {look: 'line', words: own.columns[1]},
    trend.course !== null && {look: `course ${trend.course.origin}`, words: trend.course.origin === 'stated' ? own.columns[2] : own.evenPace},
    (trend.targets.length > 0 || trend.range !== null) && {look: 'target', words: own.columns[3]},
    trend.baseline !== null && {look: 'baseline', words: own.baseline(baselineWords(trend, metric, locale))},
    trend.points.length > 0 && trend.today < trend.end && {look: 'today', words: own.today(formatDate(dayOf(trend.today), strings))},
  ];
  return entries.filter((entry) => entry !== false);
}

/** The same with a piece of each line; hidden as the chart is. */
export const trendKey = (trend: Trend, metric: Metric, locale: Locale): TemplateResult => html`<div class="key quiet" aria-hidden="true">${
  keyOf(trend, metric, locale).map(({look, words}) => html`<span class="entry"><svg class="swatch" focusable="false"><path class=${look} d="M1 5H23"></path></svg>${words}</span>`)}</div>`;

function baselineWords({baseline, measure}: Trend, metric: Metric, locale: Locale): string {
  const words = axisAmount(baseline!.value, {measure}, metric, locale);
  return baseline!.date === null ? words : locale.strings.inBrackets(words, formatDate(baseline!.date, locale.strings));
}

export const trendChartStyles = [trendInk, css`
  .chart {
    --_ink: var(--_standing);
    /* The room for the words of the axis. */
    --_axis: 2.6em;
    padding: var(--_gap-2) var(--_gap-2) var(--_gap-8);
    padding-inline-start: var(--_axis);
    touch-action: pan-y;
  }
  .chart.medium {
    --_axis: 4.6em;
  }
  .chart.wide {
    --_axis: 7.5em;
  }
  .plot {
    inline-size: 100%;
    block-size: var(--civic-trend-height, 180px);
  }
  .trend.unknown {
    --_standing: var(--_text);
  }
  .trend path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .plot .grid {
    stroke: var(--_track);
  }
  /* Of the plot: bars have ticks too. */
  .plot .tick {
    fill: var(--_quiet);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .baseline {
    stroke: var(--_edge);
    stroke-dasharray: 10 3 2 3;
  }
  .today {
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }
  .point.hollow {
    fill: var(--_surface);
  }
  .point.pointed {
    stroke: var(--_text);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-1) var(--_gap-4);
  }
  .entry {
    display: inline-flex;
    align-items: center;
    gap: var(--_gap-2);
  }
  .swatch {
    flex: none;
    inline-size: 24px;
    block-size: 10px;
  }
  @container trend (max-width: 479px) {
    .plot .lesser {
      display: none;
    }
  }
  @media print {
    .chart {
      break-inside: avoid;
    }
  }
`];
