import {css, html} from 'lit';
import type {FigureLocale} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import type {BoardMetric} from '../model/board-metric.js';
import {drawnShare} from '../model/share.js';
import {badge, badgeStyles} from '../parts/badge.js';
import {graphic} from '../parts/graphic.js';
import {bar, barStyles} from '../parts/bar.js';
import {say} from '../parts/say.js';
import {valueLine} from '../parts/value-line.js';
import {base} from '../theme/base.js';
import {sheet} from '../theme/sheet.js';
import {ReportSource} from './controllers/report-source.js';
import {CivicElement, text} from './element.js';
import {drawMetrics, metricProperties, needsLabel} from './metric-attributes.js';

/**
 * One promise as a bar on the shared scale from 0 to 200 %: a line at the target, a thinner bar for the surplus, a triangle
 * at the pace, a break mark past the scale. Bars under each other compare, whatever their units.
 *
 * From attributes alone (`value`, `target`, `unit`, `label`), or from a report (`src` with `metric`, or with `item` or
 * `category` for a bar each). Children show until the first picture, and stay when none can be drawn.
 *
 * @tag civic-progress-bar
 * @slot - Fallback that shows until the first picture.
 * @fires {CivicLoadEvent} civic-load - A report was drawn.
 * @fires {CivicErrorEvent} civic-error - A report could not be drawn; `detail.code` says why.
 * @fires {CivicRefreshEvent} civic-refresh - New data of the same address was drawn; `detail.changed` counts the figures that changed.
 * @csspart bar - Each bar.
 * @csspart badge - The surplus beside a bar.
 * @csspart age - How old the picture is, while newer data cannot be had.
 * @csspart loading - What shows while the report loads and there are no children.
 * @csspart error - The message where nothing can be drawn.
 * @csspart retry - Its button.
 */
export class ProgressBar extends CivicElement {
  static override get styles() {
    return sheet([base, barStyles, badgeStyles, css`
    .one {
      display: block;
      margin-block-end: 0.75em;
    }
    .line {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      align-items: flex-end;
      line-height: 1.35;
    }
    .quiet {
      display: block;
    }
    .end {
      text-align: end;
      flex: none;
      max-inline-size: 50%;
    }
    .end .number {
      display: block;
      font-weight: 700;
    }
    .end .badge {
      justify-content: flex-end;
      white-space: normal;
    }
  `]);
  }

  static override get properties() {
    return Object.assign({semantics: text}, metricProperties);
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
  /** What is counted, in words; without a report. */
  declare label: string;
  /**
   * The amount reached, a number in `unit`; without a report.
   * @attr {number}
   */
  declare value: string | null;
  /**
   * The amount pledged, a number in `unit`, above 0; without a report.
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
   * Share that should be reached by now, 0 and up; without it, unknown.
   * @attr {number}
   */
  declare pace: string | null;
  /**
   * `meter` gives the bar the role meter where the share is 0 to 1; without it, an image with a sentence.
   * @attr {'' | 'meter'}
   */
  declare semantics: string;

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
    return drawMetrics(this, this.source, (metric, locale) => this.one(metric, locale));
  }

  private one(metric: BoardMetric, locale: FigureLocale) {
    const words = metricWords(metric, locale);
    needsLabel(this, words.label);
    const {share, pace, standing: state} = metric;
    return graphic(this.semantics, share.value, words.sentence, 'one', html`<span class="line"><span>${say(metric.metric.label, locale)}<span class="quiet">${valueLine(words)}</span></span><span class="end"
      ><span class="number">${words.share}</span>${badge(words.badge)}</span></span>${bar({share: drawnShare(share), pace, standing: state})}`);
  }
}
