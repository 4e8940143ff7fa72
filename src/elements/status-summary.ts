import {html} from 'lit';
import type {Locale} from '../locale/locale.js';
import {line} from '../parts/line.js';
import {root} from '../parts/root.js';
import {rulesOfStandings} from '../parts/rule-words.js';
import {counted, declared, summaryStyles} from '../parts/summary.js';
import type {DeclaredCount} from '../schema/report.js';
import {container} from '../theme/container.js';
import {base} from '../theme/base.js';
import {plainText} from './controllers/plain-text.js';
import {entriesOf} from './controllers/entries.js';
import './controllers/report-reader.js';
import {reportProperties, ReportSource} from './controllers/report-source.js';
import {CivicElement, text} from './element.js';

/**
 * The headline: the counts that the publisher declares, as declared, and beside them a dot for each item by its computed
 * standing, with legend and rule. From a report (`src`), or the declared counts alone from `counts`.
 *
 * @tag civic-status-summary
 * @slot - Fallback that shows until the first picture.
 * @fires {CivicLoadEvent} civic-load - A report was drawn.
 * @fires {CivicErrorEvent} civic-error - A report could not be drawn; `detail.code` says why.
 * @fires {CivicRefreshEvent} civic-refresh - New data of the same address was drawn; `detail.changed` counts the figures that changed.
 * @csspart declared - The declared counts.
 * @csspart computed - The counts: dots or strip, legend and rule, of verdicts and of computed standings.
 * @csspart strip - The counts as one line, in place of dots, from 61 items on.
 * @csspart age - How old the picture is, while newer data cannot be had.
 * @csspart loading - What shows while the report loads and there are no children.
 * @csspart error - The message where nothing can be drawn.
 * @csspart retry - Its button.
 */
export class StatusSummary extends CivicElement {
  static override get styles() {
    return [base, container, summaryStyles];
  }

  static override get properties() {
    return Object.assign({counts: text}, reportProperties);
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
  /** Declared counts of items without a report: `label: number`, separated by `;`. */
  declare counts: string;

  private readonly source: ReportSource;

  constructor() {
    super();
    this.source = new ReportSource(this);
  }

  protected override render() {
    const given = plainText(this.counts);
    return this.source.draw(
      (board, locale) => html`<div class="summary">${declared(board.report.declared, locale)}<div>${counted(board, locale)}<div class="quiet">${line(rulesOfStandings(board, locale), locale)}</div></div></div>`,
      given === '' ? null : (locale: Locale) => root(html`<div class="summary">${declared({counts: [...countsOf(given)]}, locale)}</div>`, locale));
  }
}

/** `label: number; label: number` as declared counts. */
const countsOf = (text: string): readonly DeclaredCount[] =>
  entriesOf('civic-status-summary', 'counts', text, '"label: number"', (rest) => (/^\d{1,15}$/.test(rest) ? Number(rest) : null))
    .map(([label, count]) => ({label, count, unit: 'items'}));
