import {css, html, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {formatNumber} from '../locale/number.js';
import {entryWords} from './legend-words.js';
import type {LegendEntry} from '../model/board.js';
import {icon, iconStyles} from './icon.js';
import {say} from './say.js';

/** The filter that a legend can be. */
export interface Filter {
  /** The keys of the entries that are chosen; none = all. */
  readonly on: readonly string[];
  /** Entries without items that stay on offer. */
  readonly offered: readonly LegendEntry[];
  readonly toggle: (key: string) => void;
}

/**
 * Shape, word and number of items of each entry; with a filter each is a button that shows these items.
 *
 * @param heading what is counted, where two groups of buttons have to be told apart; else empty
 */
export function legend(entries: readonly LegendEntry[], heading: string, locale: Locale, filter: Filter | null): TemplateResult {
  const {strings} = locale;
  const words = (entry: LegendEntry): TemplateResult => html`${icon(entry.standing)}<span>${
    entry.word?.label ? say(entry.word.label, locale) : entryWords(entry, locale)}</span> <span class="number" translate="no">${formatNumber(entry.count, strings)}</span>`;
  return filter === null
    ? html`<ul class="legend" part="legend" role="list">${entries.map((entry) => html`<li class=${entry.standing}>${words(entry)}</li>`)}</ul>`
    : html`<div class="legend" part="legend" role="group" aria-label=${[strings.filter, heading].filter(Boolean).join(strings.colon)}>${entries.map((entry) => html`<button part="filter-button" type="button" class=${entry.standing} aria-pressed=${
      filter.on.includes(entry.key)} @click=${() => filter.toggle(entry.key)}>${words(entry)}</button>`)}</div>`;
}

export const legendStyles = [iconStyles, css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-1) var(--_gap-4);
    margin-block-end: var(--_gap-2);
    font-size: var(--_row);
  }
  .legend > * {
    display: inline-flex;
    align-items: center;
    gap: var(--_gap-1);
  }
  .legend .number {
    font-weight: 700;
  }
  div.legend {
    gap: var(--_gap-1);
    font-size: var(--_small);
  }
  .legend button {
    padding: 0 var(--_gap-2);
    border-color: var(--_track);
    text-align: start;
    line-height: var(--_lines, 1.2);
  }
  /* Six entries in two rows. */
  @container board (max-width: 479px) {
    .legend button {
      flex: 0 1 calc((100% - 0.5em) / 3);
      padding: 0 var(--_gap-1);
      gap: var(--_gap-1);
      max-inline-size: 100%;
      overflow-wrap: break-word;
    }
    .legend button > span:not(.number) {
      flex: 1;
      min-inline-size: 0;
    }
  }
  .legend [aria-pressed='true'] {
    background: var(--_text);
    border-color: var(--_text);
    color: var(--_surface);
  }
  .legend [aria-pressed='true'] .icon {
    fill: currentColor;
  }
  @media (forced-colors: active) {
    .legend button {
      border-color: CanvasText;
    }
  }
  @media print {
    .legend button {
      display: inline-flex;
      min-block-size: 0;
      padding: 0 var(--_gap-2);
    }
  }
`];
