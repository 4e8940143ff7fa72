import {LitElement} from 'lit';
import {board as boardPart, boardStyles} from '../parts/board.js';
import {container} from '../theme/container.js';
import {base} from '../theme/base.js';
import {reportProperties, ReportSource} from './controllers/report-source.js';

/**
 * The whole board of a report: title and date, the declared counts beside the computed ones, every category with its items,
 * figures, milestones and details, and the same as a table.
 *
 * From `src`, from a child `<script type="application/json">`, or from the property `report`. Children show until the first
 * picture, and stay when none can be drawn.
 *
 * @tag civic-report
 * @slot - Fallback that shows until the first picture; may hold the report as `<script type="application/json">`.
 * @fires {CivicLoadEvent} civic-load - A report was drawn.
 * @fires {CivicErrorEvent} civic-error - A report could not be drawn; `detail.code` says why.
 * @csspart board - The whole board.
 * @csspart declared - The declared counts.
 * @csspart computed - The dots with their legend and rule.
 * @csspart category - Each category.
 * @csspart category-ring - The ring of a category.
 * @csspart item - Each item.
 * @csspart bar - Each bar.
 * @csspart badge - Each badge.
 * @csspart table - The table twin.
 * @csspart table-button - The button that shows it.
 * @csspart loading - What shows while the report loads and there are no children.
 * @csspart error - The message where nothing can be drawn.
 * @csspart retry - Its button.
 * @cssprop [--civic-ring-size=96px] - Diameter of a ring with its outer lap.
 */
export class ReportBoard extends LitElement {
  static override get styles() {
    return [base, container, boardStyles];
  }

  static override get properties() {
    return Object.assign({view: {}, headingLevel: {attribute: 'heading-level', type: Number, useDefault: true}}, reportProperties);
  }

  /** Address of a report (JSON); elements with the same address share one request. */
  declare src: string;
  /** A report as an object; takes precedence over `src`. */
  declare report: unknown;
  /** Seconds until loading counts as failed. */
  declare timeout: number;
  /**
   * Colour scheme: `light`, `dark`, or `auto` for what the reader's system prefers; else that of the page.
   * @attr {'' | 'light' | 'dark' | 'auto'}
   */
  declare theme: string;
  /**
   * `elder` for text of at least 18 px and buttons of 60 px.
   * @attr {'' | 'elder'}
   */
  declare mode: string;
  /**
   * Textures beside the colours: `on` or `off`; else in print, in forced colours and where the reader asks for more contrast.
   * @attr {'' | 'on' | 'off'}
   */
  declare patterns: string;
  /**
   * `table` shows the table twin; without it, the cards.
   * @attr {'' | 'table'}
   */
  declare view: string;
  /** Level of the board's heading, 1 to 6; categories and items follow below it. */
  declare headingLevel: number;

  private readonly source: ReportSource;

  constructor() {
    super();
    this.src = this.view = this.theme = this.mode = this.patterns = '';
    this.timeout = 20;
    this.headingLevel = 2;
    this.source = new ReportSource(this);
  }

  protected override render() {
    const tabular = this.view === 'table';
    return this.source.draw((board, locale) => boardPart({
      board, locale, tabular,
      level: this.headingLevel || 2,
      toggleTable: () => {
        this.view = tabular ? '' : 'table';
      },
    }));
  }
}
