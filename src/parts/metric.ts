import {css, html, nothing, type TemplateResult} from 'lit';
import {type Locale, wordsOf} from '../locale/locale.js';
import {figureWords, partWords} from '../locale/figure-words.js';
import {type FigureWords, metricWords} from '../locale/metric-words.js';
import type {BoardMetric} from '../model/board-metric.js';
import type {ContextMetric, RateMetric, Text} from '../schema/report.js';
import {badge, badgeStyles} from './badge.js';
import {bar, barStyles, type BarView} from './bar.js';
import {basis} from './basis.js';
import {say} from './say.js';
import {trendDrawing} from './trend-slot.js';
import {valueLine} from './value-line.js';

/**
 * A progress metric as a row: what and how much, the bar, the share and the badge; then its parts, each a row.
 *
 * @param title of the item that it stands under; a label that says the same is left out
 */
export function metric(view: BoardMetric, locale: Locale, title: Text): readonly TemplateResult[] {
  const words = metricWords(view, locale);
  return [
    row(words.label === wordsOf(title, locale) ? '' : say(view.metric.label, locale), words, valueLine(words), words.badge, {share: view.share.value, pace: view.pace, standing: view.standing}, trendDrawing()?.small(view, locale)),
    ...view.parts.map((one) => {
      const {part, share, standing} = one;
      const partly = partWords(one, view.metric, locale);
      const label = html`${locale.strings.ofWhich}${say(part.label, locale)}`;
      return part.of === 'target'
        ? row(label, partly, html`${partly.value}${basis(partly.basis)}`, '', {share: share.value, pace: view.pace, standing})
        : plain(label, partly, locale);
    }),
  ];
}

/** A rate or a context figure as a row without a bar. */
export const figure = (view: RateMetric | ContextMetric, locale: Locale): TemplateResult => plain(say(view.label, locale), figureWords(view, locale), locale);

const plain = (label: unknown, {value, share, basis: stage}: FigureWords, {strings}: Locale): TemplateResult => html`<li class="metric plain"><span class="label quiet">${label}</span> <span
  class="number">${[value, share].filter(Boolean).join(strings.comma)}${basis(stage)}</span></li>`;

const row = (label: unknown, {share}: FigureWords, value: unknown, badgeWords: string, view: BarView, trend?: unknown): TemplateResult => html`<li class="metric ${label === '' ? '' : 'named'} ${badgeWords === '' ? '' : 'badged'} ${view.standing}"
  ><span class="label">${label === '' ? nothing : html`<span class="name">${label}</span> `}<span class="amounts quiet">${value}</span>${trend ?? nothing}</span><span class="share number">${share}</span>${
  view.share === null ? nothing : bar(view)}${badge(badgeWords)}</li>`;

export const metricStyles = [barStyles, badgeStyles, css`
  /* Narrow: name, bar and share in one line, all bars of one length; below them the amounts and the badge. */
  .metric {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    line-height: var(--_lines, 1.3);
    font-size: var(--_row);
    --_bar: 33%;
    --_share: 4.2em;
  }
  .metric .label {
    display: contents;
  }
  .metric :is(.name, .amounts) {
    flex: 1 1 34%;
    min-inline-size: 0;
  }
  .metric .bar {
    order: 1;
    flex: 0 0 var(--_bar);
    inline-size: var(--_bar);
  }
  .metric .share {
    order: 2;
    flex: 0 0 var(--_share);
  }
  .named .amounts {
    order: 3;
    flex-basis: 100%;
  }
  .named.badged .amounts {
    flex-basis: 50%;
  }
  .metric .badge {
    order: 4;
    margin-inline-start: auto;
  }
  .metric:not(.named) .badge {
    flex: 1 0 100%;
    justify-content: flex-end;
  }
  .metric.plain {
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  .metric.plain .label {
    display: block;
  }
  .plain .number {
    white-space: normal;
  }
  .basis {
    color: var(--_text);
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
    padding: 0 0.3em;
    font-size: var(--_small);
    white-space: nowrap;
  }
  .share {
    text-align: end;
    font-weight: 700;
  }
  @container items (min-width: 640px) {
    .metric:not(.plain) {
      display: grid;
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr) 4.5em 6em;
    }
    .metric:not(.plain) .label {
      grid-area: 1 / 1 / 2 / 2;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 0.5em;
    }
    .metric :is(.name, .amounts) {
      flex: none;
      max-inline-size: 100%;
    }
    .metric .bar {
      grid-area: 1 / 2 / 2 / 3;
      inline-size: 100%;
    }
    .metric .share {
      grid-area: 1 / 3 / 2 / 4;
    }
    .metric .badge {
      grid-area: 1 / 4 / 2 / 5;
      justify-content: flex-end;
    }
  }
`];
