import {CategoryGrid} from '../elements/category-grid.js';
import {tag} from './tag.js';

// Its events, so that listeners know their `detail`.
export type {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent} from '../elements/events.js';

tag('civic-category-grid', () => CategoryGrid);

declare global {
  interface HTMLElementTagNameMap {
    'civic-category-grid': CategoryGrid;
  }
}
