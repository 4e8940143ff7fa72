import {css, html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../locale/date.js';
import {detailLines} from './detail-lines.js';
import type {Locale} from '../locale/locale.js';
import {formatNumber} from '../locale/number.js';
import type {BoardItem} from '../model/board.js';
import {caretStyles} from './caret.js';
import {heading} from './heading.js';
import {icon} from './icon.js';
import {line} from './line.js';
import {link} from './link.js';
import {figure, metric, metricStyles} from './metric.js';
import {milestone, milestoneStyles} from './milestone.js';
import {say, standing as standingWords} from './say.js';
import {trendDrawing, type TrendDrawing} from './trend-slot.js';

/** What a reader can do with an item. */
export interface ItemTools {
  /** What is open: an item by its index, a category by its `foldOf`; `null` opens all, as print does. */
  readonly open: ReadonlySet<number> | null;
  readonly fold: (one: number, isOpen: boolean) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Copies the link to an item; null where there are no links. */
  readonly copy: ((item: BoardItem) => void) | null;
  /** The item whose link was asked for last, and the link where it could not be copied, else empty. */
  readonly copied: {readonly index: number; readonly address: string} | null;
  /** What draws the past of figures and of items; null = nothing does, undefined = what the page has for it. */
  readonly past?: Pick<TrendDrawing, 'small' | 'details'> | null | undefined;
}

/** An item: its title and standing, its figures and milestones, and the details that are folded away. */
export function item(view: BoardItem, level: number, locale: Locale, tools: ItemTools): TemplateResult {
  const {number, title, url, milestones = []} = view.item;
  const {standing, verdict} = view;
  const said = standingWords(view, locale);
  const folded = details(view, locale, tools);
  const isBare = view.metrics.length + view.figures.length + milestones.length === 0;
  return html`<li class="item ${folded === nothing ? '' : 'folds'} ${isBare ? 'bare' : ''}" part="item"><div class="item-head ${standing}">${
    icon(standing)}<span class="item-number number">${number === undefined ? nothing : formatNumber(number, locale.strings)}</span><div class="item-words">${
    heading(level, link(say(title, locale), url), 'item-title', `item-${view.index}`)}<span class="standing">${
    verdict?.status.date === undefined ? said : html`${said} · <span class="number">${formatDate(verdict.status.date, locale.strings)}</span>`}</span></div></div>${
    isBare ? nothing : html`<ul class="rows" role="list">${
    [...view.metrics.flatMap((one) => metric(one, locale, title, tools.past)), ...view.figures.map((one) => figure(one, locale)), ...milestones.map((one) => milestone(one, locale))]}</ul>`}${folded}</li>`;
}

/** The details of an item, with the button that copies its link; nothing where there is neither. */
function details(view: BoardItem, locale: Locale, tools: ItemTools): TemplateResult | typeof nothing {
  const lines = detailLines(view, locale);
  const copy = copyLink(view, locale, tools);
  const past = tools.past === undefined ? trendDrawing() : tools.past;
  const trend = past?.details(view, locale) || nothing;
  if (lines.length === 0 && copy === nothing && trend === nothing) return nothing;
  return html`<details ?open=${tools.open?.has(view.index) ?? true} @toggle=${({target}: Event) => tools.fold(view.index, (target as HTMLDetailsElement).open)} @keydown=${tools.onKey}><summary aria-describedby="item-${view.index}"><span class="hidden">${
    locale.strings.details}</span></summary><div class="details">${trend}${lines.map((one) => line(one, locale))}${copy}</div></details>`;
}

/** The button that copies the link to an item; where the page may not copy, the link to be copied by hand. */
function copyLink(view: BoardItem, {strings}: Locale, {copy, copied}: ItemTools): TemplateResult | typeof nothing {
  const {item: {id, number}, index} = view;
  if (copy === null || (id ?? number) === undefined) return nothing;
  const asked = copied?.index === index;
  return html`<p class="link"><button part="copy-button" type="button" aria-describedby="item-${index}" @click=${() => copy(view)}>${asked && !copied.address ? strings.copied : strings.copyLink}</button>${
    asked && copied.address ? html` ${strings.address} <bdi class="address">${copied.address}</bdi>` : nothing}</p>`;
}

export const itemStyles = [metricStyles, milestoneStyles, caretStyles, css`
  .items {
    container: items / inline-size;
  }
  .item {
    position: relative;
    padding-block: var(--_gap-1);
    break-inside: avoid;
  }
  .item.folds {
    min-block-size: calc(var(--_fold) + 0.3em);
    box-sizing: border-box;
  }
  .item-head {
    display: flex;
    align-items: baseline;
    gap: var(--_gap-2);
  }
  .folds .item-head {
    padding-inline-end: calc(var(--_fold) + var(--_gap-1));
    cursor: pointer;
  }
  .item-head .icon {
    flex: none;
    align-self: start;
    margin-block-start: var(--_gap-1);
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  /* Title and standing, beside each other where both have room in one line. */
  .item-words {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: var(--_gap-2);
  }
  .item-title {
    font-weight: 700;
    line-height: var(--_lines, 1.3);
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }
  .item-number {
    color: var(--_quiet);
  }
  .standing {
    color: var(--_word);
    font-size: var(--_small);
  }
  /* At the end of the head, which it stands for: a line of its own would cost more than a row. */
  .item summary,
  .category-side summary {
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-end: 0;
    inline-size: var(--_fold);
    block-size: var(--_fold);
    display: grid;
    place-items: center;
    color: var(--_quiet);
    list-style: none;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  /* With room, standings are a column. */
  @container items (min-width: 640px) {
    .item-title {
      flex: 1 1 7em;
    }
  }
  /* Short titles are a column too. */
  @container items (min-width: 800px) {
    .beside .item:not(.bare) {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      column-gap: var(--_gap-8);
    }
    .beside .item:not(.bare) .item-head {
      grid-row: 1 / 3;
      align-content: start;
      padding-inline-end: 0;
    }
    .beside .item:not(.bare) .item-words {
      display: block;
    }
    .beside .folds .rows {
      padding-inline-end: calc(var(--_fold) + var(--_gap-1));
    }
  }
  .details {
    font-size: var(--_small);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-1);
    border-inline-start: 3px solid var(--_track);
    padding-inline-start: var(--_gap-3);
    margin-block: var(--_gap-1) var(--_gap-2);
  }
  /* What cannot be pressed takes no place beside what can. */
  details:not([open]) .link button {
    display: none;
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
    .item summary,
    .category-side summary,
    .link,
    .details:has(> .link:only-child) {
      display: none;
    }
    .folds .item-head,
    .folds .rows {
      padding-inline-end: 0;
    }
  }
`];
