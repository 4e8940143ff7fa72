import {css, html, noChange, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../locale/date.js';
import {declaredLines} from './declared-lines.js';
import {categoryLines} from './detail-lines.js';
import {joined} from '../locale/line.js';
import type {Locale} from '../locale/locale.js';
import {reachedOf} from './rule-words.js';
import type {BoardCategory} from '../model/board.js';
import {standingOfState} from '../model/verdict.js';
import type {Selected} from '../model/selection.js';
import {categoryRing, categoryRingStyles, hasRing} from './category-ring.js';
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
  const kicker = joined([category.number === undefined ? [] : [strings.categoryNumber(category.number)], counted ? [strings.counted.items(items.length)] : []], ' · ');
  return html`<div class="category-head">${hasRing(view) ? categoryRing(view, short) : nothing}<div>${
    heading(level, say(category.label, locale), 'category-label', `category-${view.index}`)}${said === null ? nothing : html`<p class="verdict ${standingOfState(said.word.state)}">${icon(standingOfState(said.word.state))}<span class="standing">${verdict(said, locale)}${
    said.status.date === undefined ? nothing : html` · ${formatDate(said.status.date, strings)}`}</span></p>`}${
    kicker.length + long.length === 0 ? nothing : html`<p class="quiet">${runs(joined([kicker, long], ' · '), locale)}</p>`}</div></div>`;
}

/** A category by its number, or as one. */
const kindOf = ({category: {number}}: BoardCategory, {strings}: Locale): string => (number === undefined ? strings.category : strings.categoryNumber(number));

/** What stands for the details of a category among those of items, whose indexes are 0 and up. */
export const foldOf = ({index}: BoardCategory): number => -1 - index;

/** A category with the items of it that are shown; its head speaks of all. */
export function category({category: view, items}: Selected, level: number, locale: Locale, tools: ItemTools, slice: Slice = whole): TemplateResult {
  const lines = categoryLines(view, locale);
  return html`<section class="category ${view.items.length > 8 ? 'long' : ''}" part="category"><div class="category-side ${lines.length === 0 ? '' : 'folds'}">${slice.from > 0 ? noChange : html`${categoryHead(view, level, locale)}${declaredLines(view.category.declared, locale).map((one) => html`<div class="quiet">${line(one, locale)}</div>`)}${lines.length === 0 ? nothing : html`<details ?open=${tools.open?.has(foldOf(view)) ?? true} @toggle=${(event: Event) => tools.fold(foldOf(view), event)} @keydown=${tools.onKey}><summary aria-describedby="category-${view.index}"><span class="hidden">${
      // An item may be called like its category.
      [locale.strings.details, kindOf(view, locale)].join(' · ')}</span></summary><div class="details">${lines.map((one) => line(one, locale))}</div></details>`}`}</div>${
    items.length === 0 ? html`<p class="quiet">${locale.strings.noItems}</p>`
      : html`<ul class="items" role="list">${sliced(items, slice, (one) => item(one, level + 1, locale, tools))}</ul>`}</section>`;
}

export const categoryHeadStyles = [categoryRingStyles, css`
  .category-head {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .category-head .ring {
    --_ring: var(--civic-ring-size, 50px);
  }
  .category-head .wide {
    --_ring: var(--civic-ring-size, 72px);
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
    line-height: var(--_lines, 1.25);
  }
`];

export const categoryStyles = [categoryHeadStyles, itemStyles, css`
  .category {
    border-block-start: 1px solid var(--_edge);
    padding-block: 0.5em;
    display: grid;
    gap: 0.25em 2em;
  }
  .category-side {
    break-inside: avoid;
    break-after: avoid;
  }
  /* Short categories beside each other, in the order of the document, without holes. */
  @container board (min-width: 720px) {
    .columns {
      columns: 2;
      column-gap: 2em;
    }
  }
  @container board (min-width: 1040px) {
    .columns {
      columns: 3;
    }
  }
  /* The heights of all of them are wanted to share them out. */
  @container board (min-width: 720px) {
    .placing .columns :is(.category, .item):not(.placed) {
      content-visibility: visible;
    }
  }
  .columns .category {
    break-inside: avoid;
  }
  .columns .long {
    break-inside: auto;
  }
  .category-side {
    position: relative;
  }
  .folds .category-label {
    padding-inline-end: calc(var(--_fold) + 0.25em);
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
    contain-intrinsic-block-size: auto 7em;
    overflow-clip-margin: 8px;
  }
  .many .bare,
  .placing .bare:not(.placed) {
    contain-intrinsic-block-size: auto 2.6em;
  }
  .many .category,
  .placing .category:not(.placed) {
    contain-intrinsic-block-size: auto 30em;
  }
  @container board (min-width: 800px) {
    .categories:not(.columns) .category {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .many .item:not(.bare),
    .placing .item:not(.bare, .placed) {
      contain-intrinsic-block-size: auto 5.5em;
    }
    .many .category,
    .placing .category:not(.placed) {
      contain-intrinsic-block-size: auto 24em;
    }
  }
`];
