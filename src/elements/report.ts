import {html, nothing, type PropertyValues} from 'lit';
import {type Locale, wordsOf} from '../locale/locale.js';
import {tableCsv} from '../locale/table-csv.js';
import type {Board, BoardCategory, BoardItem} from '../model/board.js';
import {findCategory} from '../model/find.js';
import {type Sort, sorts} from '../model/selection.js';
import type {Answer} from '../parts/answer.js';
import {board as boardPart, boardStyles, type BoardView} from '../parts/board.js';
import {foldOf, large} from '../parts/category.js';
import {facetChoices} from '../parts/facets.js';
import type {ItemTools} from '../parts/item.js';
import {jsonOf} from '../schema/json.js';
import {trendDrawing} from '../parts/trend-slot.js';
import {container} from '../theme/container.js';
import {base} from '../theme/base.js';
import {AddressState} from './controllers/address-state.js';
import {choice, levelOf} from './controllers/choice.js';
import {ChunkedList} from './controllers/chunked-list.js';
import {dispatchSelect} from './controllers/dispatch-select.js';
import {closeByKey, Folding} from './controllers/folding.js';
import {goTo} from './controllers/go-to.js';
import {hint} from './controllers/hint.js';
import {ItemLink} from './controllers/item-link.js';
import {LazyLayout} from './controllers/lazy-layout.js';
import {LegendFilter, namesIn, toggled} from './controllers/legend-filter.js';
import {plainText} from './controllers/plain-text.js';
import {Pointing} from './controllers/pointing.js';
import {Printing} from './controllers/printing.js';
import './controllers/report-reader.js';
import {ReportSource} from './controllers/report-source.js';
import {maySave, save} from './controllers/save.js';
import {Selection, type Shown} from './controllers/selection.js';
import {warnAttribute} from './controllers/warn.js';
import {reflected, text} from './element.js';
import {ReportElement} from './report-element.js';

/** What the reader of a board may choose. */
const choices = {view: reflected, at: reflected, filter: reflected, search: reflected, sort: reflected, responsible: reflected, tag: reflected, due: reflected};
type Choice = keyof typeof choices;

/**
 * The whole board of a report: title and date, the declared counts beside the computed ones, every category with its items,
 * figures, milestones and details, and the same as a table.
 *
 * Readers filter, search and sort it, unfold details, save the table and copy links to single items; a page presets all of
 * it by attributes, which follow what the reader does.
 *
 * From `src`, from a child `<script type="application/json">`, or from the property `report`. Children show until the first
 * picture, and stay when none can be drawn.
 *
 * @tag civic-report
 * @fires {CivicSelectEvent} civic-select - A reader opened a category or an item, or pressed its place in a picture.
 * @slot - Fallback that shows until the first picture; may hold the report as `<script type="application/json">`.
 * @csspart board - The whole board.
 * @csspart date - The day that the figures are of.
 * @csspart title - The title.
 * @csspart overview - The sentence of the whole.
 * @csspart declared - The declared counts.
 * @csspart computed - The counts: dots or strip, and legend, of verdicts and of computed standings.
 * @csspart legend - The legend, of each kind of counts.
 * @csspart strip - The counts as one line, in place of dots, from 61 items on.
 * @csspart controls-button - The button that opens the controls where they have no room.
 * @csspart category - Each category.
 * @csspart category-label - The heading of each category.
 * @csspart category-ring - The ring of a category.
 * @csspart category-button - The label of a category that folds, as a button.
 * @csspart item - Each item.
 * @csspart item-title - The heading of each item.
 * @csspart bar - Each bar.
 * @csspart badge - Each badge.
 * @csspart foot - The foot: how the board is to be read, and where its figures come from.
 * @csspart scale - The scale of the bars, in the foot.
 * @csspart rule - The rule by which the standings are computed, in the foot.
 * @csspart table - The table twin.
 * @csspart table-button - The button that shows it.
 * @csspart sort-button - Each button in the head of the table.
 * @csspart reports - The choice of the reports of a series, above the board; needs the file `civic-trend.js` on the page.
 * @csspart trend - Each figure over time in the details, by the same file.
 * @csspart chart - Its chart.
 * @csspart controls - The row of controls.
 * @csspart filter-button - Each entry of the legend that filters.
 * @csspart search - The search field.
 * @csspart responsible - The choice by who is responsible.
 * @csspart tag - The choice of a topic.
 * @csspart due - The choice by when items are due.
 * @csspart sort - The choice of the order.
 * @csspart fold-button - The button that opens and closes all details.
 * @csspart save-button - Each button that saves the data.
 * @csspart copy-button - Each button that copies the link to an item.
 * @cssprop [--civic-ring-size=50px] - Diameter of the ring of a category with its outer lap; 72px where more than four signs stand in it.
 * @cssprop [--civic-trend-height=180px] - Height of a chart over time without its dates.
 */
export class ReportBoard extends ReportElement {
  static override get styles() {
    return [base, container, boardStyles];
  }

  static override get properties() {
    return {
      ...choices, address: {type: Boolean, initial: false}, category: text, fold: text, controls: text, diagnose: {type: Boolean, initial: false},
      headingLevel: {attribute: 'heading-level', type: Number, initial: 2},
    };
  }

  /** Of a series: the day of the report to show, YYYY-MM-DD; without it, the latest. */
  declare at: string;
  /**
   * `table` shows the table twin; `cards`, or nothing, the cards.
   * @attr {'' | 'cards' | 'table'}
   */
  declare view: string;
  /**
   * The entries of the legend to show, separated by white space: standings (`over`, `met`, `ahead`, `on-track`, `behind`, `not-met`,
   * `away`, `missed`, `not-due`, `unknown`), and words of the publisher by their id in `statuses` (`is:kept`, or `kept` where no standing
   * has that name); `changed`, of a series with `civic-trend.js` on the page, for what changed since the report before; without it, all.
   */
  declare filter: string;
  /** Words that each shown item has in its title, text, labels, notes or category. */
  declare search: string;
  /** Who is responsible for the items to show, as the report names them in one of its languages; without it, all. */
  declare responsible: string;
  /** A topic of the items to show, as the report names it in one of its languages; without it, all. */
  declare tag: string;
  /** When the items to show are due: a year, a month or a day, as `2026`, `2026-03` or `2026-03-31`; without it, all. */
  declare due: string;
  /**
   * Whether what the reader chose (`filter`, `search`, `responsible`, `tag`, `due`, `sort`, `view`, `at`) is kept in the address of the page, as
   * `?civic-filter=behind`, or with the id of the element in place of `civic`, so that the address leads to the same picture.
   */
  declare address: boolean;
  /**
   * Order of the items: by their lowest share or by their standing, the best first, or reversed; without it, that of the report.
   * @attr {'' | 'share' | 'share-reversed' | 'state' | 'state-reversed'}
   */
  declare sort: string;
  /** Ids or numbers of the only categories to show, separated by white space; without it, all. What is counted above them stays that of the whole report. */
  declare category: string;
  /**
   * `categories` closes every category to its head, which opens it; `none` closes none. Without it, a board of 60 items or more is
   * closed. While a filter or a search is on, what it finds is open.
   * @attr {'' | 'categories' | 'none'}
   */
  declare fold: string;
  /**
   * `none` leaves out every control; what the other attributes say still holds.
   * @attr {'' | 'none'}
   */
  declare controls: string;
  /** Lists above the board what is wrong on the page, in sentences; needs the file `doctor.js` on the page. */
  declare diagnose: boolean;
  /** Level of the board's heading, 1 to 6; categories and items follow below it. */
  declare headingLevel: number;
  /** Made with the source, before the fields of this class have their first values. */
  declare private list: ChunkedList;
  private readonly link: ItemLink;
  private readonly printing: Printing;
  private readonly lazyLayout: LazyLayout;
  private readonly folding: Folding;
  private readonly legend = new LegendFilter();
  private readonly selection = new Selection();
  /** Whether the reader opened or closed the row of controls; null = neither, then it is open where it has something to say. */
  private hasTools: boolean | null = null;
  /** What the page says of what its reader may set. */
  private readonly markup: Record<string, string | null> = {};
  private copied: ItemTools['copied'] = null;
  /** What was drawn last: the status tells of changes only, and a link of what is hidden. */
  private shown: Shown | null = null;
  /** The last change since the first picture, which the status tells. */
  private lastChange: 'found' | 'sort' | 'cleared' | 'copied' | null = null;

  constructor() {
    super();
    this.link = new ItemLink(this, () => this.shown && this.source.board, (item) => void this.reveal(item));
    this.printing = new Printing(this);
    new Pointing(this, this.source, this.follow, () => this.shown!.counted);
    new AddressState(this, [...narrowing, 'sort', 'view', 'at'], () => this.address);
    this.lazyLayout = new LazyLayout(this, () => this.list.pending);
    this.folding = new Folding(this, () => this.source.board!, (one) => this.list.touch(one), () => this.printing.now);
  }

  protected override createSource(): ReportSource {
    this.list = new ChunkedList(this, large);
    return new ReportSource(this, this.list);
  }

  /** A server that has its page merged into this one says again what it said before, which takes nothing from the reader. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!(name in choices) || this[name as Choice] === (value ?? '')) return super.attributeChangedCallback(name, before, value);
    const isSame = this.hasUpdated && (this.markup[name] ?? null) === value;
    this.markup[name] = value;
    // Not at once: who merges is walking through the attributes.
    if (isSame) void this.updateComplete.then(() => this.setAttribute(name, this[name as Choice]));
    else super.attributeChangedCallback(name, before, value);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.shown === null) return;
    if (narrowing.some((name) => changed.has(name))) this.lastChange = 'found';
    else if (changed.has('sort')) this.lastChange = 'sort';
  }

  /** Resolves once all of it is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.list.done;
    return complete;
  }

  protected override render() {
    return html`${this.diagnose ? hint(this.source) : nothing}${this.source.draw((board, locale, {series}) => [trendDrawing()?.head(this, board, series, locale), boardPart(this.viewOf(board, locale))])}`;
  }

  private viewOf(board: Board, locale: Locale): BoardView {
    const {strings} = locale;
    const {copied, folding, localName, printing, lastChange} = this;
    const {open} = folding;
    const tabular = choice(localName, 'view', this.view, ['', 'cards', 'table']) === 'table';
    const plain = choice(localName, 'controls', this.controls, ['', 'none']) !== '';
    const drawing = trendDrawing();
    const filter = this.keysOf(board);
    // What changed since the report before is known to the file of trends alone.
    const only = drawing && filter.includes(changed) ? drawing.changed(this, board) : null;
    const within = this.within(board);
    const wish = {only, within, filter: filter.filter((key) => key !== changed), search: plainText(this.search), responsible: plainText(this.responsible), tag: plainText(this.tag), due: plainText(this.due), sort: choice(localName, 'sort', this.sort, sorts)};
    const {sort} = wish;
    const {covered} = this.source.reader!;
    this.list.rests = covered && this.list.opening;
    const shown = this.shown = this.selection.of(board, wish, choice(localName, 'fold', this.fold, ['', 'categories', 'none']), locale);
    const {count, folds} = shown;
    const cards = tabular && !printing.now ? null : shown.cards;
    const rows = tabular || printing.now ? shown.rows : null;
    const all = board.items.length;
    const level = levelOf(localName, this.headingLevel, 2);
    const found = strings.found(count, all);
    const hasTools = this.hasTools ?? [wish.search, sort, wish.responsible, wish.tag, wish.due].some((one) => one !== '');
    const change = lastChange === 'sort' ? strings.sorts[sorts.indexOf(sort)] : lastChange === 'cleared' ? strings.cleared : lastChange === 'copied' ? (copied!.address ? strings.address : strings.copied) : '';
    return {
      board, counted: shown.counted, locale, cards, rows, sort,
      chunk: printing.now ? this.list.all() : this.list.next(cards ?? rows, count, board, strings, level, plain, open, drawing?.state(board)),
      lazyLayout: !covered, folds,
      level,
      found: count < all ? found : '',
      announcement: lastChange === null ? '' : [change, count < all || lastChange === 'found' ? found : ''].filter(Boolean).join(strings.comma),
      itemTools: {
        open: printing.now ? null : open, fold: folding.fold, onKey: closeByKey, copied,
        // A frame without an address of its own has none to give.
        copy: plain || !/^(https?|file):/.test(location.protocol) ? null : this.copy,
      },
      tools: plain ? null : {
        filter: {
          on: filter, offered: this.legend.offered(board),
          toggle: (key) => {
            // Asked for anew: another press may have come before this drawing was done.
            this.filter = toggled(this.keysOf(board), key);
          },
        },
        search: wish.search, onSearch: this.onSearch,
        facets: facetChoices(this.selection.facets(board, locale), wish, locale, (name, value) => {
          this[name] = value;
        }),
        sort, sortBy: this.sortBy,
        tabular,
        isOpen: hasTools,
        toggle: () => {
          this.hasTools = !hasTools;
          this.requestUpdate();
        },
        toggleTable: () => {
          this.view = tabular ? '' : 'table';
        },
        allOpen: folding.isAllOpen(board),
        foldAll: () => folding.toggleAll(board),
        save: maySave() ? (format) => {
          const name = wordsOf(board.report.title, locale).slice(0, 60);
          if (format === 'csv') save(`${name}.csv`, 'text/csv;charset=utf-8', tableCsv(rows!, locale));
          else save(`${name}.json`, 'application/json', jsonOf(board.report, 2));
        } : null,
      },
    };
  }

  /** What the attribute `filter` names: the keys of legend entries, and `changed` where the page has trends. */
  private keysOf(board: Board): readonly string[] {
    const names = namesIn(this.filter);
    const isKnown = trendDrawing() !== undefined && names.includes(changed);
    return [...(isKnown ? [changed] : []), ...this.legend.keys(this.localName, isKnown ? names.filter((name) => name !== changed) : names, board)];
  }

  /** The categories that the attribute `category` names; null = all. */
  private within(board: Board): readonly BoardCategory[] | null {
    const names = namesIn(this.category);
    return names.length === 0 ? null : names.flatMap((name) => {
      const found = findCategory(board, name);
      if (!found) warnAttribute(this.localName, 'category', 'ids or numbers of categories', name, 'it is passed over');
      return found ?? [];
    });
  }

  // While an input method composes, the field holds what nobody means yet.
  private readonly onSearch = ({target, isComposing}: InputEvent): void => {
    if (!isComposing) this.search = (target as HTMLInputElement).value;
  };

  private readonly sortBy = (sort: Sort): void => {
    this.sort = sort;
  };

  private readonly copy = async (item: BoardItem): Promise<void> => {
    const address = this.link.addressOf(item);
    this.link.write(address);
    // Only secure pages have a clipboard, and a policy or the reader may refuse it.
    const refused = await Promise.resolve().then(() => navigator.clipboard.writeText(address)).then(() => '', () => address);
    for (const index of [item.index, this.copied?.index ?? item.index]) this.list.touch(index);
    this.copied = {index: item.index, address: refused};
    this.lastChange = 'copied';
    this.requestUpdate();
  };

  /** A press on a picture: goes to the item, or filters by the entry of the legend. */
  private readonly follow = ({item, entry}: Answer): void => {
    if (item && dispatchSelect(this, this.source.board!, item.index)) void this.reveal(item);
    if (entry && this.controls !== 'none') this.filter = toggled(this.keysOf(this.source.board!), entry.key);
  };

  /** Shows an item or a category, unfolded, takes away the filter and search that hide it, and goes to it. */
  private async reveal(target: BoardItem | BoardCategory): Promise<void> {
    const items = 'item' in target ? [target] : target.items;
    if (!items.every(({index}) => this.shown!.cards.some((group) => group.items.some((item) => item.index === index)))) {
      for (const name of narrowing) this[name] = '';
      await this.updateComplete;
      this.lastChange = 'cleared';
    }
    const category = 'item' in target ? this.source.board!.categories.find((one) => one.items.includes(target))! : target;
    this.folding.set(foldOf(category), true);
    if ('item' in target) this.folding.set(target.index, true);
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>('item' in target ? `#item-${target.index}, #row-${target.index}` : `#category-${target.index}`);
    // Its category may be none of those that the page shows.
    if (place === null) return;
    this.lazyLayout.layOut();
    goTo(place);
  }
}

/** The properties that leave out items. */
const narrowing = ['filter', 'search', 'responsible', 'tag', 'due'] as const;

/** The name in `filter` that is no entry of the legend: what changed since the report before. */
const changed = 'changed';
