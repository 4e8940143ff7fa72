import type {Locale} from '../locale/locale.js';
import {type Board, type BoardCategory, boardOf} from '../model/board.js';
import {findCategory} from '../model/find.js';
import {grid, gridStyles} from '../parts/grid.js';
import {root} from '../parts/root.js';
import type {Metric, Report} from '../schema/report.js';
import {container} from '../theme/container.js';
import {base} from '../theme/base.js';
import {levelOf} from './controllers/choice.js';
import {plainText} from './controllers/plain-text.js';
import {entriesOf} from './controllers/entries.js';
import './controllers/report-reader.js';
import {text} from './element.js';
import {ReportElement} from './report-element.js';

/**
 * A card for each category: a ring with one segment for each share, each filled to its own share, how many shares reach
 * their target, and what is overachieved. No mean is shown, since none means anything.
 *
 * From a report (`src`), of it one category by `category`; or from `shares` alone.
 *
 * @tag civic-category-grid
 * @csspart card - Each card.
 * @csspart category-label - The heading of each card.
 * @csspart category-ring - The ring of a category.
 * @csspart badge - Each badge.
 * @cssprop [--civic-ring-size=50px] - Diameter of the ring of a category with its outer lap; 72px where more than four signs stand in it.
 */
export class CategoryGrid extends ReportElement {
  static override get styles() {
    return [base, container, gridStyles];
  }

  static override get properties() {
    return {category: text, shares: text, headingLevel: {attribute: 'heading-level', type: Number, initial: 3}};
  }

  /** Id or number of the one category to show; without it, all. */
  declare category: string;
  /** Categories without a report: `label: share share`, separated by `;`; 1 = target met. */
  declare shares: string;
  /** Level of the headings of the cards, 1 to 6. */
  declare headingLevel: number;

  protected override render() {
    const level = levelOf(this.localName, this.headingLevel, 3);
    const [name, shares] = [plainText(this.category), plainText(this.shares)];
    return this.source.draw(
      (board, locale, reader) => {
        const categories = chosen(board, name);
        return categories === null ? reader.missing(name, locale) : grid(categories, level, locale);
      },
      shares === '' ? null : (locale: Locale) => root(grid(boardOf(reportOf(shares, locale)).categories, level, locale, false), locale));
  }
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
