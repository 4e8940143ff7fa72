import {CategoryGrid} from '../elements/category-grid.js';
import {tag} from './tag.js';

tag('civic-category-grid', () => CategoryGrid);

declare global {
  interface HTMLElementTagNameMap {
    'civic-category-grid': CategoryGrid;
  }
}
