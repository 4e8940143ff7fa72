import {css, html, nothing, type TemplateResult} from 'lit';
import {type Locale, wordsOf} from '../locale/locale.js';
import {figureWords, partWords} from '../locale/figure-words.js';
import {type FigureWords, metricWords} from '../locale/metric-words.js';
import {ownChangeWords} from '../locale/since.js';
import type {BoardMetric} from '../model/board-metric.js';
import type {ContextMetric, RateMetric, Text} from '../schema/report.js';
import {badge, badgeStyles} from './badge.js';
import {bar, barStyles, barView, type BarView} from './bar.js';
import {basis} from './basis.js';
import {say} from './say.js';
import {trendDrawing, type TrendDrawing} from './trend-slot.js';
import {valueLine} from './value-line.js';
import {widthOf} from './width.js';

/**
 * A progress metric as a row: what and how much, the bar, the share and the badge; then its parts, each a row.
 *
 * @param title   of the item that it stands under; a label that says the same is left out
 * @param drawing of its past; without one the last step is said in words
 */
export function metric(view: BoardMetric, locale: Locale, title: Text, drawing: Pick<TrendDrawing, 'small'> | null | undefined = trendDrawing()): readonly TemplateResult[] {
  const words = metricWords(view, locale);
  const change = drawing ? '' : ownChangeWords(view.change, view.metric, locale);
  const said = change ? {...words, remarks: [...words.remarks, change]} : words;
  return [
    row(words.label === wordsOf(title, locale) ? '' : say(view.metric.label, locale), words, valueLine(said), words.badge, barView(view, view.pace), drawing?.small(view, locale)),
    ...view.parts.map((one) => {
      const {part} = one;
      const partly = partWords(one, view.metric, locale);
      const label = html`${locale.strings.ofWhich}${say(part.label, locale)}`;
      return part.of === 'target'
        ? row(label, partly, valueLine(partly), '', barView(one, view.pace))
        : plain(label, partly, locale);
    }),
  ];
}

/** A rate or a context figure as a row without a bar. */
export const figure = (view: RateMetric | ContextMetric, locale: Locale): TemplateResult => plain(say(view.label, locale), figureWords(view, locale), locale);

const plain = (label: unknown, {value, share, basis: stage}: FigureWords, {strings}: Locale): TemplateResult => html`<li class="metric plain"><div class="label quiet">${label}</div> <div
  class="number">${[value, share].filter(Boolean).join(strings.comma)}${basis(stage)}</div></li>`;

/** Up to what width a share has room in its column, `12,345%`: what a publisher prints may be a sentence. */
const longShare = 7;

/** Name, amounts and share are each a block: a screen reader runs together what stands inline side by side. */
const row = (label: unknown, {share}: FigureWords, value: unknown, badgeWords: string, view: BarView, trend?: unknown): TemplateResult => html`<li class="metric ${label === '' ? '' : 'named'} ${view.share === null ? '' : 'barred'} ${badgeWords === '' ? '' : 'badged'} ${widthOf(share) > longShare ? 'wordy' : ''} ${view.standing}"
  ><div class="label">${label === '' ? nothing : html`<div class="name">${label}</div> `}<div class="amounts quiet">${value}</div>${trend ?? nothing}</div> <div class="share number" translate="no">${share}</div>${
  view.share === null ? nothing : bar(view)} ${badge(badgeWords)}</li>`;

export const metricStyles = [barStyles, badgeStyles, css`
  /* Narrow: name, bar and share in one line, all bars of one length; below them the amounts and the badge. */
  .metric {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 4.2em;
    /* 30% of the row, whatever the badge takes of the columns: in some languages that is half of the row. */
    --_bar: calc((100% + 4.2em + var(--_gap-2)) * 0.3);
    align-items: center;
    gap: 0 var(--_gap-2);
    line-height: var(--_lines, 1.3);
    font-size: var(--_row);
  }
  .metric .label {
    display: contents;
  }
  .metric :is(.name, .amounts) {
    grid-area: 1 / 1 / 2 / 3;
    min-inline-size: 0;
  }
  .barred :is(.name, .amounts) {
    padding-inline-end: calc(var(--_bar) + var(--_gap-2));
  }
  .named .amounts {
    grid-area: 2 / 1 / 3 / 4;
    padding: 0;
  }
  .named.badged .amounts {
    grid-area: 2 / 1;
  }
  .metric .bar {
    grid-area: 1 / 1 / 2 / 3;
    justify-self: end;
    inline-size: var(--_bar);
  }
  .metric .share {
    grid-area: 1 / 3;
  }
  .wordy .share {
    grid-area: 3 / 1 / 4 / -1;
    white-space: normal;
  }
  .metric .badge {
    grid-area: 2 / 2 / 3 / 4;
    justify-self: end;
  }
  .metric.plain {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_gap-4);
  }
  .metric.plain .label {
    display: block;
  }
  .plain .number {
    white-space: normal;
  }
  /* No higher than its line, so that its edge meets no other words. */
  .basis {
    display: inline-block;
    line-height: var(--_lines, 1.2);
    color: var(--_text);
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
    padding: 0 var(--_gap-1);
    font-size: var(--_small);
    white-space: nowrap;
  }
  /* What is wider than its column goes towards the bar, not over the edge. */
  .share {
    justify-self: end;
    text-align: end;
    font-weight: 700;
  }
  @container items (min-width: 640px) {
    .metric:not(.plain) {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr) 4.5em 6em;
    }
    .metric:not(.plain) .label {
      grid-area: 1 / 1;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: var(--_gap-2);
    }
    .metric :is(.name, .amounts) {
      padding: 0;
    }
    .metric .bar {
      grid-area: 1 / 2;
      inline-size: 100%;
    }
    .metric .badge {
      grid-area: 1 / 4;
      white-space: normal;
    }
  }
`];
