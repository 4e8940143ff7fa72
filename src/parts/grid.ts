import {css, html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import type {BoardCategory} from '../model/board.js';
import {say} from './say.js';
import {badge, badgeStyles} from './badge.js';
import {answerStyles} from './answer.js';
import {categoryBody, categoryHead, categoryHeadStyles, folded, foldOf} from './category.js';
import {itemStyles, type ItemTools} from './item.js';
import {hasLongTitles} from './titles.js';

/** From so many cards on those away from the view are not laid out; fewer are on the screen, or near it, anyway. */
const large = 24;

/** What the grid of categories shows, and where its cards lead. */
export interface GridView {
  readonly categories: readonly BoardCategory[];
  readonly locale: Locale;
  /** Level of the headings of the cards, 1 to 6. */
  readonly level: number;
  /** Whether anything is known of the items of the categories. Default: yes. */
  readonly counted?: boolean;
  /** What can be done with the items that the cards open; without it they open none. */
  readonly tools?: ItemTools | null;
  /** The address that a card leads to; undefined for none. */
  readonly hrefOf?: (category: BoardCategory) => string | undefined;
  /** Is told when it is followed. */
  readonly follow?: (category: BoardCategory, event: Event) => void;
}

/** A card for each category: its head, and a badge with its label for each metric above its target. What a card opens stands below its row. */
export const grid = (view: GridView): TemplateResult => html`<ul class="grid ${view.categories.length >= large ? 'large' : ''} ${view.tools && !hasLongTitles(view.categories.flatMap(({items}) => items), view.locale) ? 'beside' : ''}" role="list">${view.categories.map((category) => card(category, view))}</ul>`;

function card(category: BoardCategory, {locale, level, counted = true, tools = null, hrefOf, follow}: GridView): TemplateResult {
  const over = category.items.flatMap(({metrics}) => metrics).filter(({share}) => share.state === 'over' && share.value !== null);
  const key = foldOf(category);
  const isOpen = tools?.open?.has(key) ?? true;
  const href = hrefOf?.(category);
  const lead = tools ? {isOpen, toggle: () => tools.fold(key, !isOpen)} : href === undefined ? null : {href, follow: (event: Event) => follow?.(category, event)};
  return html`<li class="card ${tools && isOpen ? 'open' : ''}" part="card">${categoryHead(category, level, locale, counted, lead)}${over.length === 0 ? nothing : html`<ul class="badges" role="list">${
    over.map((metric) => {
      const words = metricWords(metric, locale);
      return html`<li><span>${say(metric.metric.label, locale)}${words.basis === '' ? nothing : html` <span class="quiet">${words.basis}</span>`}</span> ${badge(words.badge)}</li>`;
    })}</ul>`}</li>${tools === null ? nothing : html`<li class="opened ${isOpen ? '' : 'closed'}">${folded(category, isOpen, tools, categoryBody(category, category.items, level, locale, tools))}</li>`}`;
}

export const gridStyles = [categoryHeadStyles, badgeStyles, answerStyles, css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    /* Cards after one that is open fill its row; what it opens takes the next. */
    grid-auto-flow: row dense;
    gap: var(--_gap-4);
  }
  .card {
    background: var(--_card);
    border-radius: 0.75em;
    padding: var(--_gap-4);
    break-inside: avoid;
  }
  /* Laid out when it comes near the view; then it keeps the height it had. */
  .large .card {
    content-visibility: var(--_visibility, auto);
    contain-intrinsic-block-size: auto 10em;
    overflow-clip-margin: 8px;
  }
  .card .category-label {
    font-size: 1.0625em;
  }
  .opened {
    grid-column: 1 / -1;
    padding-inline: var(--_gap-4);
    border-inline-start: 3px solid var(--_edge);
  }
  /* No row of its own, and no gap, for what is not seen. */
  .closed {
    position: absolute;
    border: 0;
  }
  .badges {
    margin-block-start: var(--_gap-3);
    display: grid;
    gap: var(--_gap-1);
    font-size: var(--_small);
  }
  .badges li {
    display: flex;
    justify-content: space-between;
    gap: var(--_gap-3);
  }
`];

/** What the cards open has the styles of the board. */
export const expandableStyles = [gridStyles, itemStyles, css`
  .item + .item {
    border-block-start: 1px solid var(--_track);
  }
`];
