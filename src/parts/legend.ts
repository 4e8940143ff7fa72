import {css, html, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {formatNumber} from '../locale/number.js';
import type {Board} from '../model/board.js';
import {type Standing, standings} from '../model/standing.js';
import {icon, iconStyles} from './icon.js';

/** The filter that a legend can be. */
export interface Filter {
  /** The standings that are chosen; none = all. */
  readonly on: readonly Standing[];
  /** Standings that stay on offer though no item has them: what was once chosen must not vanish under the finger. */
  readonly offered: ReadonlySet<Standing>;
  readonly toggle: (standing: Standing) => void;
}

/** Shape, word and number of items of each standing that is present; with a filter each is a button that shows these items. */
export function legend({tally}: Board, {strings}: Locale, filter: Filter | null): TemplateResult {
  const entries = (draw: (standing: Standing, words: TemplateResult) => TemplateResult): readonly TemplateResult[] =>
    standings.filter((standing) => tally[standing] > 0 || filter?.offered.has(standing))
      .map((standing) => draw(standing, html`${icon(standing)}${strings.standings[standing]} <span class="number">${formatNumber(tally[standing], strings)}</span>`));
  return filter === null
    ? html`<ul class="legend" role="list">${entries((standing, words) => html`<li class=${standing}>${words}</li>`)}</ul>`
    : html`<div class="legend" role="group" aria-label=${strings.filter}>${entries((standing, words) => html`<button part="filter-button" type="button" class=${standing} aria-pressed=${
      filter.on.includes(standing)} @click=${() => filter.toggle(standing)}>${words}</button>`)}</div>`;
}

export const legendStyles = [iconStyles, css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 0.4em;
    font-size: var(--_row);
  }
  .legend > * {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }
  .legend .number {
    font-weight: 700;
  }
  div.legend {
    gap: 0.35em;
  }
  .legend button {
    padding: 0 0.6em;
    border-color: var(--_track);
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
      padding: 0 0.4em;
    }
  }
`];
