import {css, html, nothing, svg, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {changeWords} from '../locale/trend/trend-words.js';
import type {Metric} from '../schema/report.js';
import {chartOf, square} from '../trend/chart.js';
import type {Trend} from '../trend/trend.js';

/**
 * A figure over time as a small line beside its bar, with the change in words: the plan thin, the target a dash, the last figure a dot.
 * Nothing where there is no earlier figure.
 */
export function trendLine(trend: Trend, metric: Metric, locale: Locale): TemplateResult | typeof nothing {
  if (trend.points.filter(({value, future}) => value !== null && !future).length < 2) return nothing;
  const chart = chartOf(trend, {mirrored: locale.strings.dir === 'rtl', ticks: [2, 2]});
  const last = chart.places.filter((place, i) => place && !trend.points[i]!.future).pop()!;
  const change = changeWords(trend, metric, locale);
  return html`<span class="spark"><svg class="spark-line" width="90" height="24" aria-hidden="true" focusable="false"><svg viewBox="0 0 ${square} ${square}" preserveAspectRatio="none" width="90" height="24">${
    chart.course === '' ? nothing : svg`<path class="course ${trend.course!.origin}" d=${chart.course}></path>`}${chart.targets.map((path) => svg`<path class="target" d=${path}></path>`)}${
    chart.lines.map((path) => svg`<path class="line" d=${path}></path>`)}</svg>${
    trend.runs.filter((run) => run.length === 1).map(([i]) => chart.places[i!]!).map(({x, y}) => svg`<circle class="point" cx="${x}%" cy="${y}%" r="1"></circle>`)}<circle class="point" cx="${last.x}%" cy="${last.y}%" r="3"></circle></svg>${
    change === '' ? nothing : html`<span class="change quiet">${change}</span>`}</span>`;
}

export const trendLineStyles = css`
  .spark {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    padding: 3px;
    order: 3;
    flex: 1 1 auto;
  }
  .spark-line {
    flex: none;
  }
  .spark-line path {
    fill: none;
    vector-effect: non-scaling-stroke;
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
