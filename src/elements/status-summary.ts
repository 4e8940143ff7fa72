import {html, LitElement, nothing} from 'lit';
import type {Locale} from '../locale/locale.js';
import {iconStyles} from '../parts/icon.js';
import {messageStyles} from '../parts/message.js';
import {computed, declared, summaryStyles} from '../parts/summary.js';
import type {DeclaredCount} from '../schema/report.js';
import {container} from '../theme/container.js';
import {host} from '../theme/host.js';
import {standing} from '../theme/standing.js';
import {tokens} from '../theme/tokens.js';
import {reportProperties, ReportSource} from './controllers/report-source.js';
import {warn} from './controllers/warn.js';

/**
 * The headline: the counts that the publisher declares, as declared, and beside them a dot for each item by its computed
 * standing, with legend and rule. From a report (`src`), or the declared counts alone from `counts`.
 *
 * @tag civic-status-summary
 * @slot - Fallback that shows until the first picture.
 * @fires {CivicLoadEvent} civic-load - A report was drawn.
 * @fires {CivicErrorEvent} civic-error - A report could not be drawn; `detail.code` says why.
 * @csspart declared - The declared counts.
 * @csspart computed - The dots with their legend and rule.
 * @csspart error - The message where nothing can be drawn.
 * @csspart retry - Its button.
 */
export class StatusSummary extends LitElement {
  static override styles = [tokens, host, container, standing, iconStyles, summaryStyles, messageStyles];

  static override properties = {...reportProperties, counts: {}};

  /** Address of a report (JSON). */
  declare src: string;
  /** A report as an object; takes precedence over `src`. */
  declare report: unknown;
  /** Seconds until loading counts as failed. Default: 20. */
  declare timeout: number;
  /** Colour scheme: `light` or `dark`; else that of the page. */
  declare theme: string;
  /** Declared counts of items without a report: `label: number`, separated by `;`. */
  declare counts: string;

  private readonly source: ReportSource;

  constructor() {
    super();
    this.src = this.counts = this.theme = '';
    this.timeout = 20;
    this.source = new ReportSource(this);
  }

  protected override render() {
    return this.source.draw(
      (board, locale) => {
        const {counts = [], rest} = board.report.declared ?? {};
        return html`<div class="summary">${counts.length === 0 ? nothing : declared(counts, rest, locale)}${computed(board, locale)}</div>`;
      },
      this.counts === '' ? null : (locale: Locale) => html`<div class="summary">${declared(countsOf(this.counts), undefined, locale)}</div>`);
  }
}

/** `label: number; label: number` as declared counts; an entry of another form is left out with a warning. */
function countsOf(text: string): readonly DeclaredCount[] {
  return text.split(/[;；]/).filter((entry) => entry.trim() !== '').flatMap((entry) => {
    const [, label, count] = /^\s*(.+?)\s*[:：]\s*(\d+)\s*$/.exec(entry) ?? [];
    if (label !== undefined && count !== undefined) return [{label, count: Number(count), unit: 'items' as const}];
    warn(`counts ${entry}`, `<civic-status-summary> expected "label: number" in the attribute counts, found "${entry.trim().slice(0, 60)}"; it is left out.`);
    return [];
  });
}
