import {css, html, nothing, type TemplateResult} from 'lit';
import {type Locale} from '../locale/locale.js';
import {figureWords, metricWords, type MetricWords, partWords} from '../locale/metric-words.js';
import {joinWords} from '../locale/join.js';
import type {BoardMetric, BoardPart} from '../model/board.js';
import type {ContextMetric, ProgressMetric, RateMetric} from '../schema/report.js';
import {badge} from './badge.js';
import {bar, type BarView} from './bar.js';

/** A progress metric as a row: what and how much, the bar, the share and the badge; then its parts. */
export function metric(view: BoardMetric, locale: Locale): TemplateResult {
  const words = metricWords(view, locale);
  return html`${row(words, valueLine(words, locale), view.share.value === null ? null : {share: view.share.value, pace: view.pace, standing: view.standing})}${
    view.parts.map((part) => partRow(part, view.metric, view.pace, locale))}`;
}

/** A rate or a context figure as a row without a bar. */
export function figure(view: RateMetric | ContextMetric, locale: Locale): TemplateResult {
  const words = figureWords(view, locale);
  return html`<li class="metric plain"><span class="label">${words.label}</span> <span class="figure">${words.value}${
    words.basis && html` <span class="quiet">${words.basis}</span>`}</span></li>`;
}

function partRow(view: BoardPart, parent: ProgressMetric, pace: number | null, locale: Locale): TemplateResult {
  const words = partWords(view, parent, locale);
  const {strings} = locale;
  if (view.part.of === 'target' && view.share.value !== null) {
    return row({...words, label: `${strings.ofWhich} ${words.label}`}, words.value, {share: view.share.value, pace, standing: view.standing});
  }
  const share = view.share.value === null ? '' : strings.ofParent(words.share);
  return html`<li class="metric plain part"><span class="label">${strings.ofWhich} ${words.label}</span> <span class="figure">${
    joinWords([words.value, share], strings)}</span></li>`;
}

const row = (words: MetricWords, value: unknown, view: BarView | null): TemplateResult => html`<li class="metric ${view?.standing ?? 'unknown'}"
  ><span class="label">${words.label}<span class="hidden">: </span><span class="value quiet">${value}</span></span>${
  view === null ? html`<span class="no-bar"></span>` : bar(view)}<span class="share"><span class="number">${words.share}</span>${badge(words.badge)}</span></li>`;

/** `18.44万人 / 35万人 · 按开工计`: the value, the target, the basis, and what is to be said of the share. */
function valueLine({value, target, basis, remarks}: MetricWords, {strings}: Locale): TemplateResult {
  const amounts = target === '' ? value : `${value} / ${strings.target(target)}`;
  return html`${amounts}${basis === '' ? nothing : html` <span class="basis">${basis}</span>`}${
    remarks.map((remark) => html` <span class="remark">${remark}</span>`)}`;
}

export const metricStyles = css`
  .metric {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(6em, 38%) 5.2em;
    column-gap: 0.9em;
    align-items: center;
    padding-block: 0.35em;
  }
  .metric.plain {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    color: var(--_quiet);
    font-size: max(12px, 0.875em);
  }
  .metric.plain .figure {
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  .label {
    line-height: 1.35;
  }
  .value,
  .quiet {
    color: var(--_quiet);
    font-size: max(12px, 0.8125em);
    font-variant-numeric: tabular-nums;
  }
  .value {
    display: block;
  }
  .basis,
  .remark {
    white-space: nowrap;
  }
  .basis {
    color: var(--_text);
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
    padding: 0 0.3em;
  }
  .remark::before {
    content: '· ';
  }
  .share {
    text-align: end;
    line-height: 1.25;
  }
  .share .number {
    display: block;
    font-weight: 700;
  }
  .share .badge {
    justify-content: flex-end;
  }
  @container board (max-width: 479px) {
    .metric:not(.plain) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .metric .bar {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .metric .no-bar {
      display: none;
    }
  }
`;
