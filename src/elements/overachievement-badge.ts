import {css, html, nothing} from 'lit';
import type {FigureLocale} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import type {BoardMetric} from '../model/board-metric.js';
import {badge, badgeStyles} from '../parts/badge.js';
import {say} from '../parts/say.js';
import {base} from '../theme/base.js';
import {sheet} from '../theme/sheet.js';
import {ReportSource} from './controllers/report-source.js';
import {CivicElement} from './element.js';
import {drawMetrics, metricProperties} from './metric-attributes.js';

/**
 * The overachievement badge as plain text: the surplus up to 200 % (`超额12.7%`), the multiple from there on (`3.04倍`).
 * Draws nothing for a share up to 100 %.
 *
 * From attributes (`value` and `target`, or `share`), or from a report (`src` with `metric`, `item` or `category`: a badge
 * for each metric above its target, with its label where there is more than one metric).
 *
 * @tag civic-overachievement-badge
 * @slot - Fallback that shows until the first picture.
 * @fires {CivicLoadEvent} civic-load - A report was drawn.
 * @fires {CivicErrorEvent} civic-error - A report could not be drawn; `detail.code` says why.
 * @fires {CivicRefreshEvent} civic-refresh - New data of the same address was drawn; `detail.changed` counts the figures that changed.
 * @csspart badge - Each badge.
 * @csspart age - How old the picture is, while newer data cannot be had.
 * @csspart loading - What shows while the report loads and there are no children.
 * @csspart error - The message where nothing can be drawn.
 * @csspart retry - Its button.
 */
export class OverachievementBadge extends CivicElement {
  static override get styles() {
    return sheet([base, badgeStyles, css`
    :host,
    .root {
      display: inline !important;
    }
    .one:not(:last-child)::after {
      content: ' ';
    }
  `]);
  }

  static override get properties() {
    return metricProperties;
  }

  /** Address of a report (JSON); elements with the same address share one request. */
  declare src: string;
  /** A report as an object; takes precedence over `src`. */
  declare report: unknown;
  /** Seconds until loading counts as failed. */
  declare timeout: number;
  /** Seconds until the address is asked again, 60 or more; 0: never. The shortest of all elements with the same address counts. */
  declare refresh: number;
  /**
   * `lazy` leaves the drawing to the browser until the element comes near the view; the data is there at once, for print and search too.
   * @attr {'eager' | 'lazy'}
   */
  declare loading: string;
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
  /** Address of a language file (JSON), for a `lang` beyond zh-Hans, zh-Hant and en; elements with the same address share one request. */
  declare strings: string;
  /** Id of a metric of the report, or its place within `item`, from 1. */
  declare metric: string;
  /** Id or number of an item of the report. */
  declare item: string;
  /** Id or number of a category of the report. */
  declare category: string;
  /** What is counted, in words; shown before the badge where it is given. */
  declare label: string;
  /**
   * The amount reached, a number; without a report.
   * @attr {number}
   */
  declare value: string | null;
  /**
   * The amount pledged, a number above 0; without a report.
   * @attr {number}
   */
  declare target: string | null;
  /**
   * The share as stated, 1 = target met; without it, value / target.
   * @attr {number}
   */
  declare share: string | null;
  /** The unit as a word; without a report. */
  declare unit: string;
  /**
   * The stage that is counted: `planned`, `approved`, `started`, `finished` or `inForce`.
   * @attr {'' | 'planned' | 'approved' | 'started' | 'finished' | 'inForce'}
   */
  declare basis: string;
  /**
   * Not used by the badge; accepted so that its attributes are those of the ring.
   * @attr {number}
   */
  declare pace: string | null;

  private readonly source: ReportSource;

  constructor() {
    super();
    this.source = new ReportSource(this);
  }

  /** Resolves once the report is drawn, also where what reads it is still on its way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.source.ready;
    return super.getUpdateComplete();
  }

  protected override render() {
    return drawMetrics(this, this.source, (metric, locale, several) => this.one(metric, several, locale));
  }

  private one(metric: BoardMetric, labelled: boolean, locale: FigureLocale) {
    const words = metricWords(metric, locale);
    return words.badge === '' ? nothing : html`<span class="one">${labelled ? html`${say(metric.metric.label, locale)} ` : nothing}${badge(words.badge)}</span>`;
  }
}
