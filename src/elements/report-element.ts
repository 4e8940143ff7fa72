import {ReportSource, reportProperties} from './controllers/report-source.js';
import {CivicElement, type Property} from './element.js';

/**
 * What every element that reads a report has: where the report is, how it looks and speaks, and what it tells of it.
 *
 * @slot - Fallback that shows until the first picture.
 * @fires {CivicLoadEvent} civic-load - A report was drawn.
 * @fires {CivicErrorEvent} civic-error - A report could not be drawn; `detail.code` says why.
 * @fires {CivicRefreshEvent} civic-refresh - New data of the same address was drawn; `detail.changed` counts the figures that changed.
 * @csspart age - How old the picture is, while newer data cannot be had.
 * @csspart loading - What shows while the report loads and there are no children.
 * @csspart error - The message where nothing can be drawn.
 * @csspart retry - Its button.
 */
export abstract class ReportElement extends CivicElement {
  static override get properties(): Readonly<Record<string, Property>> {
    return reportProperties;
  }

  /** Address of a report (JSON), or with `tables.js` of a table (CSV); elements with the same address share one request. */
  declare src: string;
  /** How a table at `src` is read: address of a mapping (JSON), or `#` and the `id` of a script of the page that holds it; else it is guessed. */
  declare map: string;
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

  protected readonly source: ReportSource;

  constructor() {
    super();
    this.source = this.createSource();
  }

  /** What reads the report, and draws it by the properties. */
  protected createSource(): ReportSource {
    return new ReportSource(this);
  }
}
