import {css, html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {trendStringsOf} from '../locale/trend/trend-languages.js';
import {axisAmount, type TrendRow, trendWords} from '../locale/trend/trend-words.js';
import type {Standing} from '../model/standing.js';
import type {Metric} from '../schema/report.js';
import {chartOf} from '../trend/chart.js';
import type {Trend} from '../trend/trend.js';
import {line} from './line.js';
import {say} from './say.js';
import {type Point, trendChart, trendChartStyles, trendKey} from './trend-chart.js';

/** What a figure over time is drawn from. */
export interface TrendView {
  readonly trend: Trend;
  readonly metric: Metric;
  readonly standing: Standing;
  /** Place of the point that the reader points at; null = none. */
  readonly pointed: number | null;
  /** Null where pointing shows nothing. */
  readonly point: Point | null;
  /** Whether its label stands above it. */
  readonly named: boolean;
}

/** A figure over time: its sentence, its chart with the key, what a careful reader looks for, and the table of all points. */
export function trend({trend: view, metric, standing, pointed, point, named}: TrendView, locale: Locale): TemplateResult {
  const words = trendWords(view, metric, locale);
  const own = trendStringsOf(locale.strings);
  const isDrawn = view.points.some(({value}) => value !== null);
  const from = isDrawn ? chartOf(view).from : 0;
  const notes = [...words.notes, ...from > 0 ? [[own.axisFrom(axisAmount(from, view, metric, locale))]] : []];
  const shown = pointed === null ? undefined : words.rows[pointed];
  return html`<div class="trend ${standing}" part="trend">${named ? html`<p class="trend-label">${say(metric.label, locale)}</p>` : nothing}<p class="sentence">${
    named ? withoutLabel(words.sentence, words.label, locale) : words.sentence}</p>${
    isDrawn ? html`${trendKey(view, metric, locale)}${trendChart(view, metric, locale, pointed, point)}${point === null ? nothing : html`<p class="pointer quiet" aria-hidden="true">${shown ? rowWords(shown, locale) : '\u00a0'}</p>`}` : nothing}${
    notes.length > 0 ? html`<div class="notes quiet">${notes.map((note) => line(note, locale))}</div>` : nothing}${
    words.rows.length > 0 ? html`<details class="twin"><summary>${locale.strings.table}</summary>${trendTable(words.rows, words.label, locale)}</details>` : nothing}</div>`;
}

/** Figures over time, one below the other; their charts are as wide as what they stand in. */
export const trends = (each: unknown): TemplateResult => html`<div class="trends">${each}</div>`;

/** The label stands above already. */
const withoutLabel = (sentence: string, label: string, {strings}: Locale): string => (label === '' ? sentence : sentence.slice(label.length + strings.colon.length));

const rowWords = ({date, value, remark, plan, target}: TrendRow, {strings}: Locale): string => {
  const own = trendStringsOf(strings);
  return `${date}${strings.colon}${[value, remark, plan && own.plan(plan), target && strings.target(target)].filter(Boolean).join(strings.comma)}`;
};

/** The table twin; a column of which nothing is known is left out. */
function trendTable(rows: readonly TrendRow[], label: string, {strings}: Locale): TemplateResult {
  const {columns} = trendStringsOf(strings);
  const [plan, target] = [rows.some((row) => row.plan !== ''), rows.some((row) => row.target !== '')];
  const head = (words: string, name: string): TemplateResult => html`<th class=${name} scope="col">${words}</th>`;
  return html`<div class="scroller" tabindex="0" role="group" aria-label=${label || strings.table}><table part="table"><thead><tr>${head(columns[0], '')}${head(columns[1], 'number')}${
    plan ? head(columns[2], 'number') : nothing}${target ? head(columns[3], 'number') : nothing}</tr></thead><tbody>${
    rows.map((row) => html`<tr><th scope="row">${row.date}</th><td class="number">${row.value}${row.remark === '' ? nothing : html`<span class="quiet"> (${row.remark})</span>`}</td>${
      plan ? html`<td class="number">${row.plan || '—'}</td>` : nothing}${target ? html`<td class="number">${row.target || '—'}</td>` : nothing}</tr>`)}</tbody></table></div>`;
}

export const trendStyles = [trendChartStyles, css`
  .trends {
    container: trend / inline-size;
    display: grid;
    gap: var(--_gap-6);
  }
  .trend {
    min-inline-size: 0;
  }
  .trend-label {
    font-weight: 700;
  }
  .sentence {
    margin-block-end: var(--_gap-2);
  }
  .pointer {
    min-block-size: 1.5em;
  }
  .notes {
    display: grid;
    gap: var(--_gap-1);
    border-inline-start: 3px solid var(--_track);
    padding-inline-start: var(--_gap-3);
    margin-block: var(--_gap-1) var(--_gap-2);
  }
  /* Within an item of a board too, whose own summary stands elsewhere. */
  .trend .twin > summary {
    position: static;
    display: list-item;
    list-style: inside disclosure-closed;
    inline-size: fit-content;
    block-size: auto;
    line-height: var(--_press);
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .trend .twin[open] > summary {
    list-style-type: disclosure-open;
  }
  .trend .twin > summary::before {
    display: none;
  }
  .twin .scroller {
    overflow-x: auto;
  }
  .trend .twin table {
    inline-size: auto;
    min-inline-size: 0;
    border-collapse: collapse;
    font-size: var(--_small);
    color: inherit;
  }
  .twin :is(th, td) {
    padding: var(--_gap-1) var(--_gap-4);
    padding-inline-start: 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--_track);
  }
  .twin thead th {
    font-weight: 700;
  }
  .twin .number {
    text-align: end;
  }
  @media print {
    .pointer {
      display: none;
    }
    .twin .scroller {
      overflow: visible;
    }
  }
`];
