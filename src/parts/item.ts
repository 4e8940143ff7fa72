import {css, html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../locale/date.js';
import {detailLines} from '../locale/detail-lines.js';
import type {Locale} from '../locale/locale.js';
import {formatNumber} from '../locale/number.js';
import type {BoardItem} from '../model/board.js';
import {heading} from './heading.js';
import {icon} from './icon.js';
import {line} from './line.js';
import {link} from './link.js';
import {figure, metric, metricStyles} from './metric.js';
import {milestone, milestoneStyles} from './milestone.js';
import {say, standing as standingWords} from './say.js';

/** What a reader can do with an item. */
export interface ItemTools {
  /** Indexes of the items whose details are open; `null` opens all, as print does. */
  readonly open: ReadonlySet<number> | null;
  readonly fold: (item: BoardItem, event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Copies the link to an item; null where there are no links. */
  readonly copy: ((item: BoardItem) => void) | null;
  /** The item whose link was asked for last, and the link where it could not be copied, else empty. */
  readonly copied: {readonly index: number; readonly address: string} | null;
}

/** An item: its title and standing, its figures and milestones, and the details that are folded away. */
export function item(view: BoardItem, level: number, locale: Locale, tools: ItemTools): TemplateResult {
  const {number, title, url, milestones = []} = view.item;
  const {standing, verdict} = view;
  return html`<li class="item" part="item"><div class="item-head ${standing}">${icon(standing)}<span class="item-number number">${number === undefined ? nothing : formatNumber(number, locale.strings)}</span>${
    heading(level, link(say(title, locale), url), 'item-title', `item-${view.index}`)}<span class="standing">${standingWords(view, locale)}${
    verdict?.status.date === undefined ? nothing : html` · <span class="number">${formatDate(verdict.status.date, locale.strings)}</span>`}</span></div>${
    view.metrics.length + view.figures.length + milestones.length === 0 ? nothing : html`<ul class="rows" role="list">${
    view.metrics.flatMap((one) => metric(one, locale, title))}${view.figures.map((one) => figure(one, locale))}${milestones.map((one) => milestone(one, locale))}</ul>`}${
    details(view, locale, tools)}</li>`;
}

function details(view: BoardItem, locale: Locale, tools: ItemTools): TemplateResult | typeof nothing {
  const lines = detailLines(view, locale);
  if (lines.length === 0) return copyLink(view, locale, tools);
  return html`<details ?open=${tools.open?.has(view.index) ?? true} @toggle=${(event: Event) => tools.fold(view, event)} @keydown=${tools.onKey}><summary aria-describedby="item-${view.index}">${
    locale.strings.details}</summary><div class="details">${lines.map((one) => line(one, locale))}${copyLink(view, locale, tools)}</div></details>`;
}

/** The button that copies the link to an item; where the page may not copy, the link to be copied by hand. */
function copyLink(view: BoardItem, {strings}: Locale, {copy, copied}: ItemTools): TemplateResult | typeof nothing {
  const {item: {id, number}, index} = view;
  if (copy === null || (id ?? number) === undefined) return nothing;
  const asked = copied?.index === index;
  return html`<p class="link"><button part="copy-button" type="button" aria-describedby="item-${index}" @click=${() => copy(view)}>${asked && !copied.address ? strings.copied : strings.copyLink}</button>${
    asked && copied.address ? html` ${strings.address} <bdi class="address">${copied.address}</bdi>` : nothing}</p>`;
}

export const itemStyles = [metricStyles, milestoneStyles, css`
  .item {
    padding-block: 0.5em;
    break-inside: avoid;
  }
  .item-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.45em;
  }
  .item-head .icon {
    align-self: start;
    margin-block-start: 0.4em;
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  .item-title {
    font-weight: 700;
    font-size: 1.0625em;
    line-height: var(--_lines, 1.35);
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .item-number {
    color: var(--_quiet);
  }
  .standing {
    color: var(--_word);
    font-size: var(--_small);
    text-align: end;
  }
  details {
    font-size: var(--_small);
  }
  summary {
    inline-size: fit-content;
    min-block-size: calc(var(--_press) - 16px);
    color: var(--_quiet);
  }
  @container board (min-width: 1040px) {
    .item {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      column-gap: 2em;
    }
    .item-head {
      grid-row: 1 / 3;
      align-content: start;
    }
    .item-title {
      flex-basis: 0;
    }
    .item-head .standing {
      inline-size: 100%;
      text-align: start;
    }
  }
  .details {
    display: grid;
    gap: 0.35em;
    border-inline-start: 3px solid var(--_track);
    padding-inline-start: 0.8em;
    margin-block-end: 0.5em;
  }
  .link button {
    border: 0;
    padding: 0;
    color: var(--_quiet);
    font-size: var(--_small);
    text-decoration: underline;
  }
  .address {
    user-select: all;
  }
  @media print {
    .link {
      display: none;
    }
  }
`];
