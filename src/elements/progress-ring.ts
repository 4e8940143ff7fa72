import {type FigureLocale, wordsOf} from '../locale/locale.js';
import type {BoardMetric} from '../model/board-metric.js';
import {ringFigure, ringFigureStyles} from '../parts/ring-figure.js';
import {base} from '../theme/base.js';
import {sheet} from '../theme/sheet.js';
import {ReportSource} from './controllers/report-source.js';
import {CivicElement, text} from './element.js';
import {drawMetrics, metricProperties, needsLabel} from './metric-attributes.js';

/**
 * One promise as a ring that stays true above 100 %: the base ring closes at the target, a thinner outer lap shows the
 * surplus up to 200 %, past that a break mark and the multiple.
 *
 * From attributes alone (`value`, `target`, `unit`, `label`), or from a report (`src` with `metric`, or with `item` or
 * `category` for a ring each). Children show until the first picture, and stay when none can be drawn.
 *
 * @tag civic-progress-ring
 * @slot - Fallback that shows until the first picture.
 * @fires {CivicLoadEvent} civic-load - A report was drawn.
 * @fires {CivicErrorEvent} civic-error - A report could not be drawn; `detail.code` says why.
 * @fires {CivicRefreshEvent} civic-refresh - New data of the same address was drawn; `detail.changed` counts the figures that changed.
 * @csspart ring - Each ring.
 * @csspart age - How old the picture is, while newer data cannot be had.
 * @csspart loading - What shows while the report loads and there are no children.
 * @csspart error - The message where nothing can be drawn.
 * @csspart retry - Its button.
 * @cssprop [--civic-ring-size=120px] - Diameter of a ring with its outer lap.
 */
export class ProgressRing extends CivicElement {
  static override get styles() {
    return sheet([base, ringFigureStyles]);
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
   * `meter` gives the ring the role meter where the share is 0 to 1; without it, an image with a sentence.
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
    return drawMetrics(this, this.source, (metric, locale) => this.one(metric, locale), (metric, locale) => this.one(metric, locale, true));
  }

  private one(metric: BoardMetric, locale: FigureLocale, alone = false) {
    needsLabel(this, wordsOf(metric.metric.label, locale));
    return ringFigure(metric, this.semantics, locale, alone);
  }
}
