import type {LitElement} from 'lit';
import type {Board} from '../../model/board.js';
import {foldOf} from '../../parts/category.js';
import {dispatchSelect} from './dispatch-select.js';

/** What of a board is open: the details of items, by their index, and categories, by `foldOf`. */
export class Folding {
  /** Another set where all of it was opened or closed at once. */
  open = new Set<number>();

  /**
   * @param board    what is drawn
   * @param touch    tells that something about an item or category is drawn anew
   * @param isForced whether all of it is open for now, whatever was chosen, as on paper
   */
  constructor(private readonly host: LitElement, private readonly board: () => Board, private readonly touch: (one: number) => void = () => {}, private readonly isForced: () => boolean = () => false) {}

  /** Opens or closes one, as the reader wants it. */
  readonly fold = (one: number, isOpen: boolean): void => {
    if (this.isForced() || isOpen === this.open.has(one)) return;
    this.set(one, isOpen);
    if (isOpen) dispatchSelect(this.host, this.board(), one);
  };

  /** Opens or closes one, because the page wants it. */
  set(one: number, isOpen: boolean): void {
    if (isOpen) this.open.add(one);
    else this.open.delete(one);
    this.touch(one);
    this.host.requestUpdate();
  }

  isAllOpen({items, categories}: Board): boolean {
    return this.open.size === items.length + categories.length;
  }

  toggleAll(board: Board): void {
    this.open = new Set(this.isAllOpen(board) ? [] : [...board.items.keys(), ...board.categories.map(foldOf)]);
    this.host.requestUpdate();
  }
}

/** Escape closes the details that it is pressed in. */
export function closeByKey(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  // Nothing else is meant to close, such as a dialog around the board.
  event.preventDefault();
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')!.focus();
}
