import {html, nothing, type PropertyValues} from 'lit';
import type {Locale} from '../locale/locale.js';
import type {Board, BoardCategory, BoardItem} from '../model/board.js';
import type {Answer} from '../parts/answer.js';
import {board as boardPart, boardStyles, type BoardView} from '../parts/board.js';
import {foldOf} from '../parts/category.js';
import {trendDrawing} from '../parts/trend-slot.js';
import {container} from '../theme/container.js';
import {base} from '../theme/base.js';
import {ChoicesElement} from './choices-element.js';
import {BoardTools} from './controllers/board-tools.js';
import {choice, levelOf} from './controllers/choice.js';
import {ChunkedList} from './controllers/chunked-list.js';
import {dispatchSelect} from './controllers/dispatch-select.js';
import {closeByKey, Folding} from './controllers/folding.js';
import {goTo} from './controllers/go-to.js';
import {hint} from './controllers/hint.js';
import {ItemLink} from './controllers/item-link.js';
import {LazyLayout} from './controllers/lazy-layout.js';
import {Pointing} from './controllers/pointing.js';
import {Printing} from './controllers/printing.js';
import {ReadingState} from './controllers/reading-state.js';
import './controllers/report-reader.js';
import {ReportSource} from './controllers/report-source.js';
import {text} from './element.js';

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
 * @csspart head - Date and title, with the line below them.
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
export class ReportBoard extends ChoicesElement {
  static override get styles() {
    return [base, container, boardStyles];
  }

  static override get properties() {
    return {category: text, fold: text, controls: text, diagnose: {type: Boolean, initial: false}, headingLevel: {attribute: 'heading-level', type: Number, initial: 2}};
  }

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
  private readonly reading = new ReadingState(this);
  private readonly link: ItemLink;
  private readonly printing: Printing;
  private readonly lazyLayout: LazyLayout;
  private readonly folding: Folding;
  private readonly tools: BoardTools;

  constructor() {
    super();
    this.link = new ItemLink(this, () => this.reading.shown && this.source.board, (target) => void this.reveal(target));
    this.printing = new Printing(this);
    new Pointing(this, this.source, this.follow, () => this.reading.shown!.counted);
    this.lazyLayout = new LazyLayout(this, () => this.list.pending);
    this.folding = new Folding(this, () => this.source.board!, (one) => this.list.touch(one), () => this.printing.now);
    this.tools = new BoardTools(this, this.reading, this.folding);
  }

  protected override createSource(): ReportSource {
    this.list = new ChunkedList(this);
    return new ReportSource(this, this.list);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.reading.note(changed);
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
    const {folding: {fold, open}, link, list, printing, reading} = this;
    const {covered} = this.source.reader!;
    list.rests = covered && list.opening;
    const shown = reading.select(board, locale);
    const cards = reading.isTable && !printing.now ? null : shown.cards;
    const rows = reading.isTable || printing.now ? shown.rows : null;
    const level = levelOf(this.localName, this.headingLevel, 2);
    const plain = choice(this.localName, 'controls', this.controls, ['', 'none']) !== '';
    return {
      board, counted: shown.counted, locale, cards, rows, level, sort: reading.sort, folds: shown.folds, lazyLayout: !covered,
      chunk: printing.now ? list.all() : list.next(cards ?? rows, shown.count, board, locale.strings, level, plain, open, trendDrawing()?.state(board)),
      found: reading.found(shown, locale), announcement: reading.announcement(shown, locale, link.copied?.address ?? ''),
      itemTools: {open: printing.now ? null : open, fold, onKey: closeByKey, copied: link.copied, copy: plain || !link.hasAddress ? null : this.copy},
      tools: plain ? null : this.tools.of(board, rows, locale),
    };
  }

  private readonly copy = async (item: BoardItem): Promise<void> => {
    for (const index of await this.link.copy(item)) this.list.touch(index);
    this.reading.noteCopied();
    this.requestUpdate();
  };

  /** A press on a picture: goes to the item, or filters by the entry of the legend. */
  private readonly follow = ({item, entry}: Answer): void => {
    const board = this.source.board!;
    if (item && dispatchSelect(this, board, item.index)) void this.reveal(item);
    if (entry && this.controls !== 'none') this.reading.toggle(board, entry.key);
  };

  /** Shows an item or a category, unfolded, takes away what hides it, and goes to it. */
  private async reveal(target: BoardItem | BoardCategory): Promise<void> {
    await this.reading.uncover('item' in target ? [target] : target.items);
    const category = 'item' in target ? this.source.board!.categories.find((one) => one.items.includes(target))! : target;
    this.folding.set(foldOf(category), true);
    if ('item' in target) this.folding.set(target.index, true);
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>('item' in target ? `#item-${target.index}, #row-${target.index}` : `#category-${target.index}`);
    // Its category may be none of those that the page shows.
    if (place === null) return;
    this.lazyLayout.layOut();
    goTo(place, this.lazyLayout.isRough);
  }
}
