import type {LitElement} from 'lit';
import type {Board} from '../../model/board.js';
import {foldOf} from '../../parts/category.js';
import {CivicSelectEvent} from '../events.js';

/**
 * Tells the page which item or category was chosen, an item by its index, a category by `foldOf`.
 *
 * @returns whether the page lets it lead on
 */
export function dispatchSelect(host: LitElement, {items, categories}: Board, one: number): boolean {
  const category = one < 0 ? categories.find((each) => foldOf(each) === one)! : categories.find((each) => each.items.includes(items[one]!))!;
  return host.dispatchEvent(new CivicSelectEvent(category.category, one < 0 ? null : items[one]!.item));
}
