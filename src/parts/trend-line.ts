import {css, html, nothing, svg, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {changeWords} from '../locale/trend/trend-words.js';
import type {Metric} from '../schema/report.js';
import {chartOf, square} from '../trend/chart.js';
import type {Trend} from '../trend/trend.js';

/** Whether there is an earlier figure, so that a line can be drawn. */
export const isLine = ({points}: Trend): boolean => points.filter(({value, future}) => value !== null && !future).length > 1;

/**
 * A figure over time as a small line beside its bar, with the change in words: the plan thin, the target a dash, the last figure a dot.
 * Nothing where there is no earlier figure.
 */
export function trendLine(trend: Trend, metric: Metric, locale: Locale): TemplateResult | typeof nothing {
  if (!isLine(trend)) return nothing;
  const chart = chartOf(trend, {mirrored: locale.strings.dir === 'rtl', ticks: [2, 2]});
  const last = chart.places.filter((place, i) => place && !trend.points[i]!.future).pop()!;
  const change = changeWords(trend, metric, locale);
  return html`<span class="spark"><svg class="spark-line" width="90" height="24" aria-hidden="true" focusable="false"><svg viewBox="0 0 ${square} ${square}" preserveAspectRatio="none" width="90" height="24">${
    chart.course === '' ? nothing : svg`<path class="course ${trend.course!.origin}" vector-effect="non-scaling-stroke" d=${chart.course}></path>`}${chart.targets.map((path) => svg`<path class="target" vector-effect="non-scaling-stroke" d=${path}></path>`)}${
    chart.lines.map((path) => svg`<path class="line" vector-effect="non-scaling-stroke" d=${path}></path>`)}</svg>${
    trend.runs.filter((run) => run.length === 1).map(([i]) => chart.places[i!]!).map(({x, y}) => svg`<circle class="point" cx="${x}%" cy="${y}%" r="1"></circle>`)}<circle class="point" cx="${last.x}%" cy="${last.y}%" r="3"></circle></svg>${
    change === '' ? nothing : html`<span class="change quiet">${change}</span>`}</span>`;
}

/** What figures over time are drawn with, small or large. */
export const trendInk = css`
  .line {
    stroke: var(--_standing);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .course {
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .course.elapsed {
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .target {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }
  .point {
    fill: var(--_standing);
    stroke: var(--_standing);
    stroke-width: 2;
  }
`;

export const trendLineStyles = css`
  .spark {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_gap-2);
    padding: 3px;
    order: 3;
    flex: 1 1 auto;
    /* Where a row is narrow it is a grid. */
    grid-column: 1 / -1;
  }
  .spark-line,
  .spark-line svg {
    flex: none;
    inline-size: 90px;
    block-size: 24px;
  }
  .spark-line path {
    fill: none;
  }
  .spark-line .line {
    stroke-width: 1.8;
  }
  .spark-line .target {
    stroke-width: 1;
    stroke-dasharray: 3 3;
  }
  .spark-line .course {
    stroke-width: 1;
  }
  .spark-line .course.elapsed {
    stroke-dasharray: 1 3;
  }
`;
