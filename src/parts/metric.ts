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
import {valueLine} from './value-line.js';

/**
 * A progress metric as a row: what and how much, the bar, the share and the badge; then its parts, each a row.
 *
 * @param title of the item that it stands under; a label that says the same is left out
 */
export function metric(view: BoardMetric, locale: Locale, title: Text): readonly TemplateResult[] {
  const words = metricWords(view, locale);
  return [
    row(words.label === wordsOf(title, locale) ? '' : say(view.metric.label, locale), words, valueLine(words), words.badge, {share: view.share.value, pace: view.pace, standing: view.standing}),
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

const row = (label: unknown, {share}: FigureWords, value: unknown, badgeWords: string, view: BarView): TemplateResult => html`<li class="metric ${view.standing}"
  ><span class="label">${label === '' ? nothing : html`<span>${label}</span> `}<span class="quiet">${value}</span></span><span class="share number">${share}</span>${
  view.share === null ? nothing : bar(view)}${badge(badgeWords)}</li>`;

export const metricStyles = [barStyles, badgeStyles, css`
  .metric {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr) auto;
    gap: 0 0.75em;
    padding-block: 0.15em;
    line-height: var(--_lines, 1.4);
    font-size: var(--_row);
  }
  .metric.plain {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .plain .number {
    white-space: normal;
  }
  .label {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    column-gap: 0.5em;
  }
  .metric .label {
    grid-row: 1 / 3;
  }
  .metric .bar {
    grid-area: 3 / 1 / 4 / 3;
  }
  .metric .share,
  .metric .badge {
    grid-column: 2;
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
  .metric .badge {
    justify-content: flex-end;
    align-self: start;
  }
  @container board (min-width: 560px) {
    .metric {
      grid-template: auto 1fr / minmax(0, 1.25fr) minmax(0, 1fr) 5.5em;
    }
    .metric .bar {
      grid-area: 1 / 2 / 3;
      margin-block-start: 0.15em;
    }
    .metric .share,
    .metric .badge {
      grid-column: 3;
    }
  }
`];
