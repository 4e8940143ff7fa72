import {css, html, noChange, nothing, type TemplateResult} from 'lit';
import {caretStyles} from './caret.js';
import {formatDate} from '../locale/date.js';
import {declaredLines} from './declared-lines.js';
import {categoryLines} from './detail-lines.js';
import {joined} from '../locale/line.js';
import type {Locale} from '../locale/locale.js';
import {reachedOf} from './rule-words.js';
import type {BoardCategory, BoardItem} from '../model/board.js';
import {standingOfState} from '../model/verdict.js';
import type {Selected} from '../model/selection.js';
import {categoryRing, categoryRingStyles, hasRing} from './category-ring.js';
import {heading} from './heading.js';
import {line, runs} from './line.js';
import {link} from './link.js';
import {item, itemStyles, type ItemTools} from './item.js';
import {icon} from './icon.js';
import {say, verdict} from './say.js';
import {type Chunk, chunked, whole} from './chunk.js';

/** From so many cards on those away from the view are not laid out: fewer cost little, and keep their places while the page scrolls. */
export const large = 100;

/** Above so many closed categories those away from the view are not laid out either: each piece that is drawn below them would lay out all of them again. */
export const many = 500;

/** Up to so many items a category stands in one column. */
export const short = 8;

/** How the head of a category leads on: it opens and closes what stands below it, or it is a link. */
export type CategoryLead = {readonly isOpen: boolean; readonly toggle: () => void} | {readonly href: string; readonly follow: (event: Event) => void};

/**
 * What stands at the head of a category: its ring, number, label and how many of its shares reach their target.
 *
 * @param counted whether anything is known of its items, so that they are counted
 * @param lead    null for a head that leads nowhere
 */
export function categoryHead(view: BoardCategory, level: number, locale: Locale, counted = true, lead: CategoryLead | null = null): TemplateResult {
  const {strings} = locale;
  const {category, items} = view;
  const {short, long} = reachedOf(view, locale);
  const {verdict: said} = view;
  const kicker = joined([category.number === undefined ? [] : [strings.categoryNumber(category.number)], counted ? [strings.counted.items(items.length)] : []], ' · ');
  return html`<div class="category-head ${lead && 'toggle' in lead ? 'opens' : ''}">${hasRing(view) ? categoryRing(view, short) : nothing}<div>${
    heading(level, led(say(category.label, locale), view, lead), 'category-label', `category-${view.index}`)}${said === null ? nothing : html`<p class="verdict ${standingOfState(said.word.state)}">${icon(standingOfState(said.word.state))}<span>${verdict(said, locale)}${
    said.status.date === undefined ? nothing : html` · ${formatDate(said.status.date, strings)}`}</span></p>`}${
    kicker.length + long.length === 0 ? nothing : html`<p class="quiet">${runs(joined([kicker, long], ' · '), locale)}</p>`}</div></div>`;
}

/** The label of a category as the button or the link that it is. */
function led(label: unknown, {index}: BoardCategory, lead: CategoryLead | null): unknown {
  if (lead === null) return label;
  return 'toggle' in lead ? html`<button class="category-button" part="category-button" type="button" aria-expanded=${lead.isOpen} @click=${lead.toggle} aria-controls="category-${index}-items">${label}</button>` : link(label, lead.href, lead.follow);
}

/** A category by its number, or as one. */
const kindOf = ({category: {number}}: BoardCategory, {strings}: Locale): string => (number === undefined ? strings.category : strings.categoryNumber(number));

/** What stands for a category, or its details, among the items, whose indexes are 0 and up. */
export const foldOf = ({index}: BoardCategory): number => -1 - index;

/**
 * A category with the items of it that are shown; its head speaks of all.
 *
 * @param folds whether its head opens and closes all the rest of it
 */
export function category({category: view, items}: Selected, level: number, locale: Locale, tools: ItemTools, chunk: Chunk = whole, folds = false): TemplateResult {
  // What stands before the items is drawn with the first of them.
  const isNew = chunk.from <= 0;
  if (folds) {
    const key = foldOf(view);
    const isOpen = tools.open?.has(key) ?? true;
    return html`<section class="category" part="category">${isNew || chunk.touched?.has(key) ? categoryHead(view, level, locale, true, {isOpen, toggle: () => tools.fold(key, !isOpen)}) : noChange}${
      folded(view, isOpen, tools, categoryBody(view, items, level, locale, tools, chunk))}</section>`;
  }
  const lines = isNew ? categoryLines(view, locale) : [];
  return html`<section class="category ${view.items.length > short ? 'long' : ''}" part="category">${isNew ? html`<div class="category-side ${lines.length === 0 ? '' : 'folds'}">${categoryHead(view, level, locale)}${declaredIn(view, locale)}${
    lines.length === 0 ? nothing : html`<details ?open=${tools.open?.has(foldOf(view)) ?? true} @toggle=${({target}: Event) => tools.fold(foldOf(view), (target as HTMLDetailsElement).open)} @keydown=${tools.onKey}><summary aria-describedby="category-${view.index}"><span class="hidden">${
      // An item may be called like its category.
      [locale.strings.details, kindOf(view, locale)].join(' · ')}</span></summary><div class="details">${lines.map((one) => line(one, locale))}</div></details>`}</div>` : noChange}${list(items, level, locale, tools, chunk)}</section>`;
}

/** Everything of a category but its head. */
export const categoryBody = (view: BoardCategory, items: readonly BoardItem[], level: number, locale: Locale, tools: ItemTools, chunk: Chunk = whole): TemplateResult => html`${
  chunk.from > 0 ? noChange : [...declaredIn(view, locale), ...categoryLines(view, locale).map((one) => html`<div class="quiet">${line(one, locale)}</div>`)]}${list(items, level, locale, tools, chunk)}`;

const list = (items: readonly BoardItem[], level: number, locale: Locale, tools: ItemTools, chunk: Chunk): TemplateResult => (items.length === 0 ? html`<p class="quiet">${locale.strings.noItems}</p>`
  : html`<ul class="items" role="list">${chunked(items, chunk, (one) => item(one, level + 1, locale, tools))}</ul>`);

/** What a publisher declares of a category, a line each. */
const declaredIn = ({category}: BoardCategory, locale: Locale): readonly TemplateResult[] => declaredLines(category.declared, locale).map((one) => html`<div class="quiet">${line(one, locale)}</div>`);

/** What the head of a category opens and closes. The search of the page and links to text find it where it is closed, and open it. */
export const folded = (view: BoardCategory, isOpen: boolean, tools: Pick<ItemTools, 'fold'>, content: unknown): TemplateResult =>
  html`<div class="folded" id="category-${view.index}-items" role="group" aria-labelledby="category-${view.index}" hidden=${isOpen ? nothing : 'until-found'} @beforematch=${() => tools.fold(foldOf(view), true)}>${content}</div>`;

export const categoryHeadStyles = [categoryRingStyles, caretStyles, css`
  .category-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap-2);
  }
  /* Below the ring where a word of the label has no room beside it. */
  .category-head > :last-child {
    flex: 1;
    max-inline-size: 100%;
    overflow-wrap: break-word;
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
    gap: var(--_gap-2);
    font-size: var(--_small);
  }
  /* Not one sign alone on a line. */
  .category-head .quiet {
    text-wrap: pretty;
  }
  .category-label {
    font-size: 1.25em;
    font-weight: 700;
    line-height: var(--_lines, 1.25);
  }
  .opens {
    position: relative;
    cursor: pointer;
    padding-inline-end: calc(var(--_fold) + var(--_gap-1));
  }
  .category-button {
    border: 0;
    padding: 0;
    max-inline-size: 100%;
    min-block-size: var(--_fold);
    font: inherit;
    line-height: inherit;
    text-align: start;
  }
  .category-button::after {
    position: absolute;
    inset-block-start: calc(50% - 7px);
    inset-inline-end: calc(var(--_fold) / 2 - 5px);
  }
  /* Engines that find nothing in what is hidden do not show it either. */
  @supports not (content-visibility: hidden) {
    .folded[hidden] {
      display: none;
    }
  }
  @media print {
    .category-button {
      display: inline;
    }
    .category-button::after {
      content: none;
    }
    .folded[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`];

export const categoryStyles = [categoryHeadStyles, itemStyles, css`
  .category {
    border-block-start: 1px solid var(--_edge);
    padding-block: var(--_gap-2);
    display: grid;
    grid-template-columns: 100%;
    gap: var(--_gap-1) var(--_gap-8);
  }
  .category-side {
    break-inside: avoid;
    break-after: avoid;
  }
  /* Short categories beside each other, in the order of the document, without holes. Each is a line of its own, which no column
     breaks: grids that a column may break are laid out dozens of times. */
  @container board (min-width: 720px) {
    .columns {
      columns: 2;
      column-gap: var(--_gap-8);
      orphans: 1;
      widows: 1;
    }
    .columns .category {
      display: inline-grid;
      inline-size: 100%;
      vertical-align: top;
    }
    .columns .long {
      display: block;
    }
    .columns .long > .items {
      margin-block-start: var(--_gap-1);
    }
  }
  @container board (min-width: 1040px) {
    .columns:not(.two) {
      columns: 3;
    }
  }
  /* The heights of all of them are wanted to share them out. */
  @container board (min-width: 720px) {
    .lazy .columns :is(.category, .item):not(.laid-out) {
      content-visibility: visible;
    }
  }
  /* On paper only items stay whole: with whole categories half of each page stays empty. */
  @media print {
    .columns .category {
      display: block;
    }
  }
  .category-side {
    position: relative;
  }
  .folds .category-label {
    padding-inline-end: calc(var(--_fold) + var(--_gap-1));
  }
  .item + .item {
    border-block-start: 1px solid var(--_track);
  }
  /* Laid out when they come near the view; then they keep the height they had. A page in a frame has to tell its whole height at
     once, and sets --_visibility. The margin is for the outline of the focus. */
  :is(.large, .lazy) :is(.category, .item):not(.laid-out) {
    content-visibility: var(--_visibility, auto);
    overflow-clip-margin: 8px;
  }
  :is(.large, .lazy) .item {
    contain-intrinsic-block-size: auto 7em;
  }
  :is(.large, .lazy) .bare {
    contain-intrinsic-block-size: auto 2.6em;
  }
  :is(.large, .lazy) .category {
    contain-intrinsic-block-size: auto 30em;
  }
  .folding .category {
    padding-block: var(--_gap-1);
  }
  /* Heads alone cost little, up to some hundreds. */
  .board .folding:not(.many) > .category:not(.laid-out) {
    content-visibility: visible;
  }
  .board .many > .category {
    contain-intrinsic-block-size: auto 4em;
  }
  .folding .category-label {
    font-size: 1.0625em;
  }
  @container board (min-width: 800px) {
    .beside:not(.columns, .folding) .category {
      grid-template-columns: 15em minmax(0, 1fr);
    }
    :is(.large, .lazy) .item:not(.bare) {
      contain-intrinsic-block-size: auto 5.5em;
    }
    :is(.large, .lazy) .category {
      contain-intrinsic-block-size: auto 24em;
    }
  }
`];
