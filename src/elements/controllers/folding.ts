import type {LitElement, ReactiveController} from 'lit';
import type {Board} from '../../model/board.js';
import {foldOf} from '../../parts/category.js';
import {dispatchSelect} from './dispatch-select.js';

/** What of a board is open: the details of items, by their index, and categories, by `foldOf`. */
export class Folding implements ReactiveController {
  /** Another set where all of it was opened or closed at once. */
  open = new Set<number>();

  /**
   * @param board    what is drawn
   * @param touch    tells that something about an item or category is drawn anew
   * @param isForced whether all of it is open for now, whatever was chosen, as on paper
   */
  constructor(private readonly host: LitElement, private readonly board: () => Board, private readonly touch: (one: number) => void = () => {}, private readonly isForced: () => boolean = () => false) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.renderRoot.addEventListener('click', pressHead);
  }

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

/**
 * A press anywhere on the head of an item or of a category is one on the button that opens it; what is marked to be copied stays marked.
 * The root listens for all of them: a screen reader would call each text in a head that listens itself "clickable".
 */
function pressHead({target}: Event): void {
  const head = (target as Element).closest('.folds > .item-head, .opens');
  if (!head || (target as Element).closest('a, button') || String(getSelection()) !== '') return;
  (head.querySelector<HTMLElement>('button') ?? head.parentElement!.querySelector<HTMLElement>('summary'))!.click();
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
