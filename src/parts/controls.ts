import {css, html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {type Sort, sorts as everySort} from '../model/selection.js';
import type {FacetChoice} from './facets.js';
import type {Filter} from './legend.js';

/** What a reader can do with a board; the filter is drawn as the legend. */
export interface BoardTools {
  readonly filter: Filter;
  readonly search: string;
  readonly onSearch: (event: InputEvent) => void;
  readonly facets: readonly FacetChoice[];
  readonly sort: Sort;
  /** The orders to choose from. */
  readonly sorts: readonly Sort[];
  readonly sortBy: (sort: Sort) => void;
  /** Whether the table twin is shown in place of the cards. */
  readonly tabular: boolean;
  readonly toggleTable: () => void;
  /** Whether the row is open where there is no room for it. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly allOpen: boolean;
  readonly foldAll: () => void;
  /** Saves the table or the report; null where the page may not. */
  readonly save: ((format: 'csv' | 'json') => void) | null;
}

/** The row of controls: search, order, all details, the table twin and its downloads. Where it is narrow, one button opens it. */
export function controls({search, onSearch, facets, sort, sorts, sortBy, tabular, toggleTable, allOpen, foldAll, save, isOpen, toggle}: BoardTools, {strings}: Locale): TemplateResult {
  return html`<div class="controls ${isOpen ? 'open' : ''}" part="controls"><button class="opener quiet" part="controls-button" type="button" aria-expanded=${isOpen} aria-controls="tools" @click=${toggle}>${
    [strings.search, strings.sort, strings.table].join(' · ')}</button><div class="tools" id="tools"><label>${strings.search}<input part="search" type="search" autocomplete="off" .value=${search} @input=${onSearch} @compositionend=${onSearch}></label
    >${facets.map(({name, label, options, value, choose}) => chooser(name, label, [{value: '', words: strings.all}, ...options], value, choose))}${
    chooser('sort', strings.sort, sorts.map((one) => ({value: one, words: strings.sorts[everySort.indexOf(one)]!})), sort, (one) => sortBy(one as Sort))}${
    tabular ? nothing : html`<button part="fold-button" type="button" @click=${foldAll}>${allOpen ? strings.closeAll : strings.openAll}</button>`
  }<button part="table-button" type="button" aria-expanded=${tabular} aria-controls="view" @click=${toggleTable}>${strings.table}</button>${
    tabular && save !== null ? (['csv', 'json'] as const).map((format) => html`<button part="save-button" type="button" @click=${() => save(format)}>${strings.save(format.toUpperCase())}</button>`) : nothing}</div></div>`;
}

const chooser = (part: string, label: string, options: FacetChoice['options'], value: string, choose: (value: string) => void): TemplateResult =>
  html`<label>${label}<select part=${part} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>${
    options.map((one) => html`<option value=${one.value} .selected=${one.value === value}>${one.words}</option>`)}</select></label>`;

export const controlsStyles = css`
  .tools {
    display: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap-2) var(--_gap-3);
    font-size: var(--_small);
  }
  .open .tools {
    display: flex;
    margin-block-start: var(--_gap-2);
  }
  .tools button {
    padding: 0 var(--_gap-2);
  }
  .opener {
    border-color: var(--_track);
  }
  @container board (min-width: 600px) {
    .tools,
    .open .tools {
      display: flex;
      margin: 0;
    }
    .opener {
      display: none;
    }
  }
  label {
    display: flex;
    align-items: center;
    gap: var(--_gap-2);
    max-inline-size: 100%;
  }
  input,
  select {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: 0.5em;
    min-block-size: var(--_press);
    padding: 0 var(--_gap-2);
    box-sizing: border-box;
    min-inline-size: 0;
  }
  input {
    inline-size: 11em;
  }
  select {
    max-inline-size: 14em;
    text-overflow: ellipsis;
  }
  /* The place of what is said of a change, where there is anything to change. */
  .controls + .found {
    min-block-size: 1.4em;
  }
  [tabindex='-1'] {
    scroll-margin-block-start: 5em;
  }
  [tabindex='-1']:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
