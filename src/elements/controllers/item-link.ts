import type {LitElement, ReactiveController} from 'lit';
import type {Board, BoardCategory, BoardItem} from '../../model/board.js';
import {findCategory, findItem} from '../../model/find.js';
import {replaceAddress} from './replace-address.js';

/** Which board has opened which link, so that of several boards with the same item only one moves the page. */
let taken: {readonly hash: string; readonly host: Element} | null = null;

/**
 * Links to single items and categories, in the fragment of the page's address: `#civic-item-19` opens the item in the first board that is
 * drawn and has it, `#ID-item-19` in the board whose element has this id; `#civic-category-3` and `#ID-category-3` open a category.
 * Each is named by its number as printed, or by its id. What names none does nothing.
 */
export class ItemLink implements ReactiveController {
  /** The item whose link was asked for last, and the link where it could not be copied, else empty; null before any. */
  copied: {readonly index: number; readonly address: string} | null = null;
  private looked = false;

  /**
   * @param board what is drawn; null until then
   * @param reveal shows an item or a category and goes to it
   */
  constructor(private readonly host: LitElement, private readonly board: () => Board | null, private readonly reveal: (target: BoardItem | BoardCategory) => void) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.look);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.look);
  }

  hostUpdated(): void {
    if (this.looked || !this.board()) return;
    this.looked = true;
    // A late board does not tear away the reader who has begun with something else.
    if (document.activeElement === document.body) this.look();
  }

  /** Whether there are links: a frame without an address of its own has none to give. */
  get hasAddress(): boolean {
    return /^(https?|file):/.test(location.protocol);
  }

  /** Copies the link to an item, and writes it into the address bar. @returns the items whose `copied` changes, by their index */
  async copy(item: BoardItem): Promise<readonly number[]> {
    const address = this.addressOf(item);
    this.write(address);
    // Only secure pages have a clipboard, and a policy or the reader may refuse it.
    const refused = await Promise.resolve().then(() => navigator.clipboard.writeText(address)).then(() => '', () => address);
    const changed = [item.index, this.copied?.index ?? item.index];
    this.copied = {index: item.index, address: refused};
    return changed;
  }

  /** The address of an item on this page; it names the board where the element has an id. */
  private addressOf(item: BoardItem): string {
    const {id, number} = item.item;
    const names = [number, id].filter((name) => name !== undefined).map(String);
    const name = names.find((one) => findItem(this.board()!, one) === item) ?? names[0]!;
    return `${location.href.split('#')[0]}#${encodeURIComponent(this.host.id || 'civic')}-item-${encodeURIComponent(name)}`;
  }

  /** Writes an address into the address bar without a step in the history; not over a fragment that means something else to the page. */
  private write(address: string): void {
    if (!/^$|-(?:item|category)-/.test(location.hash)) return;
    replaceAddress(address);
  }

  private readonly look = (): void => {
    const board = this.board();
    let hash: string;
    try {
      hash = decodeURIComponent(location.hash);
    } catch {
      return;
    }
    // An id of the page may hold such words itself: that of this element goes first.
    const named = this.host.id !== '' && hash.startsWith(`#${this.host.id}-`);
    const [, kind, name] = /^(item|category)-(.*)$/s.exec(hash.slice(named ? this.host.id.length + 2 : '#civic-'.length)) ?? [];
    if (!board || kind === undefined || (!named && !hash.startsWith('#civic-'))) return;
    const target = kind === 'item' ? findItem(board, name!) : findCategory(board, name!);
    if (!target || (!named && taken?.hash === hash && taken.host !== this.host && taken.host.isConnected)) return;
    taken = {hash, host: this.host};
    this.reveal(target);
  };
}
