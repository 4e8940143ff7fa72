import {css, html, type TemplateResult} from 'lit';
import {formatDate} from '../locale/date.js';
import type {Locale} from '../locale/locale.js';
import {type FigureWords, figureWords, metricWords, partWords} from '../locale/metric-words.js';
import type {Board, BoardItem} from '../model/board.js';
import {say, verdict} from './say.js';

/** The table twin of the board: every figure and milestone as a row, in the same strings as the cards. */
export function table({report, categories}: Board, locale: Locale): TemplateResult {
  const {columns} = locale.strings;
  return html`<div class="scroller" tabindex="0" role="group" aria-labelledby="caption"><table part="table"><caption id="caption">${say(report.title, locale)}</caption><thead><tr>${
    columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>${
    categories.map(({category, items}) => html`<tbody><tr><th class="group" scope="rowgroup" colspan=${columns.length}>${numbered(category.number)}${say(category.label, locale)}</th></tr>${
      items.map((one) => rows(one, locale))}</tbody>`)}</table></div>`;
}

function rows(view: BoardItem, locale: Locale): readonly TemplateResult[] {
  const {strings} = locale;
  const {item} = view;
  const lines: (readonly unknown[])[] = [
    ...view.metrics.flatMap((one) => {
      const words = metricWords(one, locale);
      return [
        [say(one.metric.label, locale), words.value, words.target, [words.share, words.badge, ...words.remarks].filter(Boolean).join(strings.comma), words.basis],
        ...one.parts.map((part) => cells(html`${strings.ofWhich}${say(part.part.label, locale)}`, partWords(part, one.metric, locale))),
      ];
    }),
    ...view.figures.map((one) => cells(say(one.label, locale), figureWords(one, locale))),
    ...(item.milestones ?? []).map(({text, state, date}) =>
      [say(text, locale), date === undefined ? '' : formatDate(date, strings), '', '', strings.milestones[state]]),
  ];
  const shown = lines.length > 0 ? lines : [['', '', '', '', '']];
  return shown.map((cells, i) => html`<tr>${
    i > 0 ? '' : html`<th scope="row" rowspan=${shown.length}>${numbered(item.number)}${say(item.title, locale)}</th>`}${
    cells.map((cell, column) => html`<td class=${['', 'number', 'number', 'share', ''][column]}>${cell === '' ? '—' : cell}</td>`)}${
    i > 0 ? '' : html`<td rowspan=${shown.length}>${verdict(view, locale)}</td>`}</tr>`);
}

/** The blank is in one text with the number: between two texts, accessible names lose it. */
const numbered = (number?: number): string => (number === undefined ? '' : `${number} `);

const cells = (label: unknown, {value, share, basis}: FigureWords): readonly unknown[] => [label, value, '', share, basis];

export const tableStyles = css`
  .scroller {
    overflow-x: auto;
    margin-block: 1em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: max(12px, 0.875em);
    color: inherit;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block: 0.5em;
  }
  th,
  td {
    padding: 0.4em 0.75em;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_track);
    font-weight: 400;
  }
  thead th,
  .group {
    font-weight: 700;
  }
  .group {
    background: var(--_card);
  }
  td.number {
    text-align: end;
  }
`;
