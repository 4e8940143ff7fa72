import type {PropertyValues} from 'lit';
import type {Locale} from '../../locale/locale.js';
import type {Board, BoardCategory, BoardItem} from '../../model/board.js';
import {findCategory} from '../../model/find.js';
import {type Sort, sorts} from '../../model/selection.js';
import {type FacetChoice, facetChoices} from '../../parts/facets.js';
import type {Filter} from '../../parts/legend.js';
import {trendDrawing} from '../../parts/trend-slot.js';
import type {ChoicesElement} from '../choices-element.js';
import {choice} from './choice.js';
import {LegendFilter, namesIn, toggled} from './legend-filter.js';
import {plainText} from './plain-text.js';
import {Selection, type Shown} from './selection.js';
import {warnAttribute} from './warn.js';

/** The choices that leave out items. */
const narrowing = ['filter', 'search', 'responsible', 'tag', 'due'] as const;

/** The name in `filter` that is no entry of the legend: what changed since the report before. */
const changed = 'changed';

/** What the choices of a board's reader mean for its report: the items that they leave, what else is on offer, and the words for the last change. */
export class ReadingState {
  /** What was drawn last; null before the first picture. */
  shown: Shown | null = null;
  /** The last change since the first picture, which the status tells. */
  private lastChange: 'found' | 'sort' | 'cleared' | 'copied' | null = null;
  private readonly legend = new LegendFilter();
  private readonly selection = new Selection();

  constructor(private readonly host: ChoicesElement & {category: string; fold: string}) {}

  get sort(): Sort {
    return choice(this.host.localName, 'sort', this.host.sort, sorts);
  }

  get isTable(): boolean {
    return choice(this.host.localName, 'view', this.host.view, ['', 'cards', 'table']) === 'table';
  }

  /** Whether anything is chosen in the row of controls. */
  get usesControls(): boolean {
    return this.sort !== '' || (['search', 'responsible', 'tag', 'due'] as const).some((name) => plainText(this.host[name]) !== '');
  }

  /** Before a drawing: what the status is to tell. */
  note(properties: PropertyValues<ChoicesElement>): void {
    if (this.shown === null) return;
    if (narrowing.some((name) => properties.has(name))) this.lastChange = 'found';
    else if (properties.has('sort')) this.lastChange = 'sort';
  }

  noteCopied(): void {
    this.lastChange = 'copied';
  }

  /** The items to show. */
  select(board: Board, locale: Locale): Shown {
    const {host} = this;
    const names = this.keysOf(board);
    const drawing = trendDrawing();
    const wish = {
      ...this.facets(),
      // What changed since the report before is known to the file of trends alone.
      only: drawing && names.includes(changed) ? drawing.changed(host, board) : null,
      within: this.within(board), filter: names.filter((key) => key !== changed), search: plainText(host.search), sort: this.sort,
    };
    return (this.shown = this.selection.of(board, wish, choice(host.localName, 'fold', host.fold, ['', 'categories', 'none']), locale));
  }

  /** The legend as a filter. */
  filter(board: Board): Filter {
    return {on: this.keysOf(board), offered: this.legend.offered(board), toggle: (key) => this.toggle(board, key)};
  }

  /** The choices beside the legend. */
  facetChoices(board: Board, locale: Locale): readonly FacetChoice[] {
    return facetChoices(this.selection.facets(board, locale), this.facets(), locale, (name, value) => {
      this.host[name] = value;
    });
  }

  toggle(board: Board, key: string): void {
    // Asked for anew: another press may have come before a drawing was done.
    this.host.filter = toggled(this.keysOf(board), key);
  }

  /** Takes away what hides any of some items. Resolves once they are drawn. */
  async uncover(items: readonly BoardItem[]): Promise<void> {
    if (items.every(({index}) => this.shown!.cards.some((group) => group.items.some((item) => item.index === index)))) return;
    for (const name of narrowing) this.host[name] = '';
    await this.host.updateComplete;
    this.lastChange = 'cleared';
  }

  /** How many items are shown; empty where all are. */
  found({count, board}: Shown, {strings}: Locale): string {
    return count < board.items.length ? strings.found(count, board.items.length) : '';
  }

  /** The last change in words; empty before any. @param address the link that could not be copied, else empty */
  announcement(shown: Shown, locale: Locale, address: string): string {
    const {lastChange} = this;
    const {strings} = locale;
    if (lastChange === null) return '';
    const change = lastChange === 'sort' ? strings.sorts[sorts.indexOf(this.sort)] : lastChange === 'cleared' ? strings.cleared : lastChange === 'copied' ? (address ? strings.address : strings.copied) : '';
    return [change, lastChange === 'found' ? strings.found(shown.count, shown.board.items.length) : this.found(shown, locale)].filter(Boolean).join(strings.comma);
  }

  private facets(): {readonly responsible: string; readonly tag: string; readonly due: string} {
    const {responsible, tag, due} = this.host;
    return {responsible: plainText(responsible), tag: plainText(tag), due: plainText(due)};
  }

  /** What the attribute `filter` names: the keys of legend entries, and `changed` where the page has trends. */
  private keysOf(board: Board): readonly string[] {
    const names = namesIn(this.host.filter);
    const isKnown = trendDrawing() !== undefined && names.includes(changed);
    return [...(isKnown ? [changed] : []), ...this.legend.keys(this.host.localName, isKnown ? names.filter((name) => name !== changed) : names, board)];
  }

  /** The categories that the attribute `category` names; null = all. */
  private within(board: Board): readonly BoardCategory[] | null {
    const names = namesIn(this.host.category);
    return names.length === 0 ? null : names.flatMap((name) => {
      const found = findCategory(board, name);
      if (!found) warnAttribute(this.host.localName, 'category', 'ids or numbers of categories', name, 'it is passed over');
      return found ?? [];
    });
  }
}
