import type {Locale} from '../locale/locale.js';
import {type Board, type BoardCategory, boardOf} from '../model/board.js';
import {findCategory} from '../model/find.js';
import {expandableStyles, grid} from '../parts/grid.js';
import type {Answer} from '../parts/answer.js';
import {foldOf} from '../parts/category.js';
import {isSafe} from '../parts/link.js';
import {root} from '../parts/root.js';
import type {Metric, Report} from '../schema/report.js';
import {container} from '../theme/container.js';
import {base} from '../theme/base.js';
import {levelOf} from './controllers/choice.js';
import {plainText} from './controllers/plain-text.js';
import {dispatchSelect} from './controllers/dispatch-select.js';
import {entriesOf} from './controllers/entries.js';
import {closeByKey, Folding} from './controllers/folding.js';
import {goTo} from './controllers/go-to.js';
import {Pointing} from './controllers/pointing.js';
import './controllers/report-reader.js';
import {warnAttribute} from './controllers/warn.js';
import {text} from './element.js';
import {ReportElement} from './report-element.js';

/**
 * A card for each category: a ring with one segment for each share, each filled to its own share, how many shares reach
 * their target, and what is overachieved. No mean is shown, since none means anything.
 *
 * From a report (`src`), of it one category by `category`; or from `shares` alone. A card may open the items of its category (`expandable`),
 * or be a link (`href`).
 *
 * @tag civic-category-grid
 * @fires {CivicSelectEvent} civic-select - A reader opened or followed a card, opened an item, or pressed the place of one in a ring.
 * @csspart card - Each card.
 * @csspart category-button - The label of a card that opens, as a button.
 * @csspart item - Each item.
 * @csspart item-title - The heading of each item.
 * @csspart bar - Each bar.
 * @csspart category-label - The heading of each card.
 * @csspart category-ring - The ring of a category.
 * @csspart badge - Each badge.
 * @cssprop [--civic-ring-size=50px] - Diameter of the ring of a category with its outer lap; 72px where more than four signs stand in it.
 */
export class CategoryGrid extends ReportElement {
  static override get styles() {
    return [base, container, expandableStyles];
  }

  static override get properties() {
    return {category: text, shares: text, expandable: {type: Boolean, initial: false}, href: text, headingLevel: {attribute: 'heading-level', type: Number, initial: 3}};
  }

  /** Id or number of the one category to show; without it, all. */
  declare category: string;
  /** Categories without a report: `label: share share`, separated by `;`; 1 = target met. */
  declare shares: string;
  /** Whether each card opens the items of its category below its row, as the board shows them. */
  declare expandable: boolean;
  /**
   * Where the cards lead, with `{id}` for the category: `#civic-category-{id}` leads to it on the board of the same page. A category that
   * has neither id nor number leads nowhere, and so does a card that opens.
   */
  declare href: string;
  /** Level of the headings of the cards, 1 to 6. */
  declare headingLevel: number;
  private readonly folding: Folding;

  constructor() {
    super();
    this.folding = new Folding(this, () => this.source.board!);
    new Pointing(this, this.source, this.followItem);
  }

  protected override render() {
    const level = levelOf(this.localName, this.headingLevel, 3);
    const [name, shares] = [plainText(this.category), plainText(this.shares)];
    return this.source.draw(
      (board, locale, reader) => {
        const categories = chosen(board, name);
        if (categories === null) return reader.missing(name, locale);
        const {fold, open} = this.folding;
        return grid({
          categories, level, locale, tools: this.expandable ? {open, fold, onKey: closeByKey, copy: null, copied: null} : null, hrefOf: (one) => this.hrefOf(board, one),
          follow: (one, event) => {
            if (!dispatchSelect(this, board, foldOf(one))) event.preventDefault();
          },
        });
      },
      shares === '' ? null : (locale: Locale) => root(grid({categories: boardOf(reportOf(shares, locale)).categories, level, locale, counted: false}), locale));
  }

  private hrefOf(board: Board, one: BoardCategory): string | undefined {
    const href = plainText(this.href);
    if (href === '') return undefined;
    if (!isSafe(href)) warnAttribute(this.localName, 'href', 'an address that is relative or begins with http: or https:, such as "#civic-category-{id}"', href, 'the cards lead nowhere');
    const name = [one.category.number, one.category.id].filter((each) => each !== undefined).map(String).find((each) => findCategory(board, each) === one);
    return name === undefined ? undefined : href.split('{id}').join(encodeURIComponent(name));
  }

  /** A press on the segment of an item, which an expandable grid opens. */
  private readonly followItem = async ({item}: Answer): Promise<void> => {
    const {board} = this.source;
    if (!item || !dispatchSelect(this, board!, item.index) || !this.expandable) return;
    this.folding.set(foldOf(board!.categories.find(({items}) => items.includes(item))!), true);
    this.folding.set(item.index, true);
    await this.updateComplete;
    goTo(this.renderRoot.querySelector<HTMLElement>(`#item-${item.index}`)!);
  };
}

function chosen(board: Board, name: string): readonly BoardCategory[] | null {
  if (name === '') return board.categories;
  const category = findCategory(board, name);
  return category && [category];
}

/** The report that `label: share share; …` stands for: an item for each category, a metric for each share. */
function reportOf(text: string, {strings}: Locale): Report {
  const read = (rest: string): number[] | null => {
    const shares = rest.split(/\s+/).filter(Boolean).map(Number);
    return shares.every((share) => Number.isFinite(share) && share >= 0) ? shares : null;
  };
  const categories = entriesOf('civic-category-grid', 'shares', text, '"label: share share"', read).map(([label, shares]) => {
    const metrics = shares.map((share): Metric => ({role: 'progress', label, stated: {share, of: 'target'}}));
    return {label, items: [{title: label, metrics}]};
  });
  // A plan that ends before it starts has no pace: the shares alone do not say how much time has gone by.
  const plan = {start: '2000-01-02', end: '2000-01-01'};
  return {$schema: '', lang: strings.lang, title: ' ', publisher: {name: ' '}, plan, asOf: plan.end, categories};
}
