import {css, html, noChange, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../locale/date.js';
import {categoryLines} from '../locale/detail-lines.js';
import type {Locale} from '../locale/locale.js';
import {reachedOf} from './rule-words.js';
import type {BoardCategory} from '../model/board.js';
import {standingOfState} from '../model/verdict.js';
import type {Selected} from '../model/selection.js';
import {categoryRing, categoryRingStyles} from './category-ring.js';
import {heading} from './heading.js';
import {line, runs} from './line.js';
import {item, itemStyles, type ItemTools} from './item.js';
import {icon} from './icon.js';
import {say, verdict} from './say.js';
import {type Slice, sliced, whole} from './slice.js';

/** From so many cards on those away from the view are not laid out: fewer cost little, and keep their places while the page scrolls. */
export const many = 100;

/**
 * What stands at the head of a category: its ring, number, label and how many of its shares reach their target.
 *
 * @param counted whether anything is known of its items, so that they are counted
 */
export function categoryHead(view: BoardCategory, level: number, locale: Locale, counted = true): TemplateResult {
  const {strings} = locale;
  const {category, items} = view;
  const {short, long} = reachedOf(view, locale);
  const {verdict: said} = view;
  const kicker = [category.number === undefined ? '' : strings.categoryNumber(category.number), counted ? strings.counted.items(items.length) : ''].filter(Boolean).join(' · ');
  return html`<div class="category-head">${short === '' ? nothing : categoryRing(view, short)}<div>${kicker === '' ? nothing : html`<p class="quiet">${kicker}</p>`}${
    heading(level, say(category.label, locale), 'category-label')}${said === null ? nothing : html`<p class="verdict ${standingOfState(said.word.state)}">${icon(standingOfState(said.word.state))}<span class="standing">${verdict(said, locale)}${
    said.status.date === undefined ? nothing : html` · ${formatDate(said.status.date, strings)}`}</span></p>`}${long.length === 0 ? nothing : html`<p class="quiet">${runs(long, locale)}</p>`}</div></div>`;
}

/** A category with the items of it that are shown; its head speaks of all. */
export function category({category: view, items}: Selected, level: number, locale: Locale, tools: ItemTools, slice: Slice = whole): TemplateResult {
  const lines = slice.from > 0 ? [] : categoryLines(view, locale);
  return html`<section class="category" part="category"><div class="category-side">${slice.from > 0 ? noChange : html`${categoryHead(view, level, locale)}${lines.length === 0 ? nothing : html`<div class="category-lines quiet">${lines.map((one) => line(one, locale))}</div>`}`}</div>${
    items.length === 0 ? html`<p class="quiet">${locale.strings.noItems}</p>`
      : html`<ul class="items" role="list">${sliced(items, slice, (one) => item(one, level + 1, locale, tools))}</ul>`}</section>`;
}

export const categoryHeadStyles = [categoryRingStyles, css`
  .category-head {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .category-head .ring {
    --_ring: var(--civic-ring-size, 96px);
  }
  .verdict {
    color: var(--_word);
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: var(--_small);
  }
  .category-label {
    font-size: 1.25em;
    font-weight: 700;
    line-height: var(--_lines, 1.3);
  }
`];

export const categoryStyles = [categoryHeadStyles, itemStyles, css`
  .category {
    border-block-start: 1px solid var(--_edge);
    padding-block: 0.75em;
    display: grid;
    gap: 0.5em 2em;
  }
  .category-side {
    break-inside: avoid;
    break-after: avoid;
  }
  .category-lines {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.75em;
    max-inline-size: 38em;
  }
  .item + .item {
    border-block-start: 1px solid var(--_track);
  }
  /* Laid out when they come near the view; then they keep the height they had. A page in a frame has to tell its whole height at
     once, and sets --_visibility. The margin is for the outline of the focus. */
  .many .category,
  .many .item,
  .placing :is(.category, .item):not(.placed) {
    content-visibility: var(--_visibility, auto);
    contain-intrinsic-block-size: auto 9em;
    overflow-clip-margin: 8px;
  }
  .many .category,
  .placing .category:not(.placed) {
    contain-intrinsic-block-size: auto 30em;
  }
  @container board (min-width: 800px) {
    .category {
      grid-template-columns: 16em minmax(0, 1fr);
    }
    .many .item,
    .placing .item:not(.placed) {
      contain-intrinsic-block-size: auto 6.5em;
    }
    .many .category,
    .placing .category:not(.placed) {
      contain-intrinsic-block-size: auto 24em;
    }
  }
`];
