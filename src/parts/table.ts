import {css, html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {numbered} from '../locale/number.js';
import {tableLines} from '../locale/table-lines.js';
import type {Board, BoardItem} from '../model/board.js';
import {type Selected, type Sort, sortsOf} from '../model/selection.js';
import {say, standing, verdict} from './say.js';
import {type Chunk, chunked, chunkedGroups} from './chunk.js';

/** What the table shows, and what its heads do. */
export interface TableView {
  readonly board: Board;
  readonly locale: Locale;
  /** The items to show; each alone with its category where they are sorted over the categories. */
  readonly groups: readonly Selected[];
  /** The items that are drawn now. */
  readonly chunk: Chunk;
  readonly sort: Sort;
  /** Sorts by what the button of a column stands for; null for a table without buttons. */
  readonly sortBy: ((sort: Sort) => void) | null;
}

/** The columns that sort, from 0, with what they sort by. The amounts of other columns are in units that do not compare. */
const sorting: Readonly<Record<number, 'share' | 'state'>> = {4: 'share', 6: 'state'};

/** The class of each column. */
const classes = ['', '', 'number', 'number', 'share', 'whole', 'whole'];

/** The columns, from 0, that the items of a board fill: a report of verdicts alone has no figures, and nothing that is called a share. */
const columnsOf = ({has: {metrics, lines}}: Board): readonly number[] => [0, ...lines ? [1, 2, ...metrics ? [3, 4] : [], 5] : [], 6];

/** The table twin of the board: every figure and milestone as a row, in the same strings as the cards. */
export function table({board, locale, groups, chunk, sort, sortBy}: TableView): TemplateResult {
  const [columns, sorts] = [columnsOf(board), sortsOf(board)];
  return html`<div class="scroller" tabindex="0" role="group" aria-labelledby="caption"><table class=${columns.length < 4 ? 'few' : nothing} part="table"><caption id="caption">${say(board.report.title, locale)}</caption><thead><tr>${
    columns.map((column) => head(locale.strings.columns[column]!, classes[column]!, sorting[column], sort, sorts.includes(sorting[column]!) ? sortBy : null))}</tr></thead>${
    sort === ''
      ? chunkedGroups(groups, chunk, ({category: {category, verdict: said}, items}, part) => html`<tbody><tr><th class="group" scope="rowgroup" colspan=${columns.length}>${numbered(category.number, locale.strings)}${say(category.label, locale)}${said && html` · ${verdict(said, locale)}`}</th></tr>${
        chunked(items, part, (one) => rows(one, columns, locale))}</tbody>`)
      : html`<tbody>${chunkedGroups(groups, chunk, ({category: {category}, items}) => rows(items[0]!, columns, locale, html`<span class="quiet">${say(category.label, locale)}</span>`))}</tbody>`}</table></div>`;
}

/** A head; the button of one that sorts goes from the best first to the least first to the order of the report. */
function head(words: string, name: string, by: 'share' | 'state' | undefined, sort: Sort, sortBy: TableView['sortBy']): TemplateResult {
  if (by === undefined || sortBy === null) return html`<th class=${name} scope="col">${words}</th>`;
  const [order, mark, next] = sort === by ? ['descending', '▼', `${by}-reversed`] as const : sort === `${by}-reversed` ? ['ascending', '▲', ''] as const : [nothing, '↕', by] as const;
  return html`<th class=${name} scope="col" aria-sort=${order}><button part="sort-button" type="button" @click=${() => sortBy(next)}>${words} <span aria-hidden="true">${mark}</span></button></th>`;
}

function rows(view: BoardItem, columns: readonly number[], locale: Locale, under: unknown = nothing): readonly TemplateResult[] {
  const {item, index} = view;
  const lines = tableLines(view, locale)
    .map(({lead, label, value, target, share, basis}): readonly unknown[] => [html`${lead}${say(label, locale)}`, value, target, share, basis]);
  const shown = lines.length > 0 ? lines : [['', '', '', '', '']];
  return shown.map((cells, i) => html`<tr>${
    i > 0 ? '' : html`<th scope="row" rowspan=${shown.length} id="row-${index}">${numbered(item.number, locale.strings)}${say(item.title, locale)}${under}</th>`}${
    columns.slice(1, -1).map((column) => html`<td class=${classes[column]!}>${cells[column - 1] === '' ? '—' : cells[column - 1]}</td>`)}${
    i > 0 ? '' : html`<td class="whole" rowspan=${shown.length}>${standing(view, locale)}</td>`}</tr>`);
}

export const tableStyles = css`
  .scroller {
    overflow-x: auto;
    margin-block: var(--_gap-4);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    min-inline-size: 56em;
    overflow-wrap: break-word;
    font-size: var(--_small);
    color: inherit;
  }
  .few {
    min-inline-size: 0;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block: var(--_gap-2);
  }
  th,
  td {
    padding: var(--_gap-2) var(--_gap-3);
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_track);
    font-weight: 400;
  }
  thead th {
    vertical-align: middle;
  }
  thead th:nth-child(-n + 2) {
    min-inline-size: 6em;
  }
  .whole,
  table .number {
    white-space: normal;
    word-break: keep-all;
  }
  tr {
    break-inside: avoid;
  }
  tr:has(.group) {
    break-after: avoid;
  }
  thead th,
  .group {
    font-weight: 700;
  }
  .group {
    background: var(--_card);
  }
  th button {
    border: 0;
    padding: 0 var(--_gap-1);
    margin: calc(-1 * var(--_gap-2)) calc(-1 * var(--_gap-1));
    font-weight: 700;
    white-space: nowrap;
  }
  th .quiet {
    display: block;
  }
  table .number,
  table .share {
    text-align: end;
  }
  @media print {
    .scroller {
      overflow: visible;
    }
    table {
      min-inline-size: 0;
      font-size: var(--_least);
    }
    th,
    td {
      padding: 0 var(--_gap-1);
      line-height: 1.2;
    }
    /* Targets are the longest of the short words. */
    thead th:nth-child(4) {
      inline-size: 20%;
    }
    thead th:nth-child(5) {
      inline-size: 15%;
    }
    th button {
      display: inline;
    }
    th button span {
      display: none;
    }
  }
  @media (forced-colors: active) {
    th,
    td {
      border-color: CanvasText;
    }
  }
`;
