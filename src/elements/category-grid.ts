import {LitElement} from 'lit';
import type {Locale} from '../locale/locale.js';
import {type Board, type BoardCategory, boardOf} from '../model/board.js';
import {findCategory} from '../model/find.js';
import {badgeStyles} from '../parts/badge.js';
import {categoryRingStyles} from '../parts/category-ring.js';
import {grid, gridStyles} from '../parts/grid.js';
import {messageStyles} from '../parts/message.js';
import {ringStyles} from '../parts/ring.js';
import type {Metric, Report} from '../schema/report.js';
import {container} from '../theme/container.js';
import {host} from '../theme/host.js';
import {standing} from '../theme/standing.js';
import {tokens} from '../theme/tokens.js';
import {reportProperties, ReportSource} from './controllers/report-source.js';
import {warn} from './controllers/warn.js';

/**
 * A card for each category: a ring with one segment for each share, each filled to its own share, how many shares reach
 * their target, and what is overachieved. No mean is shown, since none means anything.
 *
 * From a report (`src`), of it one category by `category`; or from `shares` alone.
 *
 * @tag civic-category-grid
 * @slot - Fallback that shows until the first picture.
 * @fires {CivicLoadEvent} civic-load - A report was drawn.
 * @fires {CivicErrorEvent} civic-error - A report could not be drawn; `detail.code` says why.
 * @csspart card - Each card.
 * @csspart category-ring - The ring of a category.
 * @csspart badge - Each badge.
 * @csspart error - The message where nothing can be drawn.
 * @csspart retry - Its button.
 * @cssprop [--civic-ring-size=96px] - Diameter of the rings.
 */
export class CategoryGrid extends LitElement {
  static override styles = [tokens, host, container, standing, ringStyles, categoryRingStyles, badgeStyles, gridStyles, messageStyles];

  static override properties = {...reportProperties, category: {}, shares: {}, headingLevel: {attribute: 'heading-level', type: Number}};

  /** Address of a report (JSON). */
  declare src: string;
  /** A report as an object; takes precedence over `src`. */
  declare report: unknown;
  /** Seconds until loading counts as failed. Default: 20. */
  declare timeout: number;
  /** Colour scheme: `light` or `dark`; else that of the page. */
  declare theme: string;
  /** Id or number of the one category to show. Default: all. */
  declare category: string;
  /** Categories without a report: `label: share share`, separated by `;`; 1 = target met. */
  declare shares: string;
  /** Level of the headings of the cards, 1 to 6. Default: 3. */
  declare headingLevel: number;

  private readonly source: ReportSource;

  constructor() {
    super();
    this.src = this.category = this.shares = this.theme = '';
    this.timeout = 20;
    this.headingLevel = 3;
    this.source = new ReportSource(this);
  }

  protected override render() {
    return this.source.draw(
      (board, locale) => {
        const categories = this.chosen(board);
        return categories === null ? this.source.missing(this.category, locale) : grid(categories, this.headingLevel, locale);
      },
      this.shares === '' ? null : (locale: Locale) => grid(boardOf(reportOf(this.shares, locale)).categories, this.headingLevel, locale));
  }

  private chosen(board: Board): readonly BoardCategory[] | null {
    if (this.category === '') return board.categories;
    const category = findCategory(board, this.category);
    return category && [category];
  }
}

/** The report that `label: share share; …` stands for: an item for each category, a metric for each share. */
function reportOf(text: string, {strings}: Locale): Report {
  const categories = text.split(/[;；]/).filter((entry) => entry.trim() !== '').flatMap((entry) => {
    const [, label, list] = /^\s*(.+?)\s*[:：]\s*(.*)$/.exec(entry) ?? [];
    const shares = (list ?? '').split(/\s+/).filter(Boolean).map(Number);
    if (label === undefined || !shares.every((share) => Number.isFinite(share) && share >= 0)) {
      warn(`shares ${entry}`, `<civic-category-grid> expected "label: share share" in the attribute shares, found "${entry.trim().slice(0, 60)}"; it is left out.`);
      return [];
    }
    const metrics = shares.map((share): Metric => ({role: 'progress', label, stated: {share, of: 'target'}}));
    return [{label, items: [{title: label, metrics}]}];
  });
  const day = '2000-01-01';
  return {$schema: '', lang: strings.lang, title: ' ', publisher: {name: ' '}, plan: {start: day, end: day}, asOf: day, categories};
}
