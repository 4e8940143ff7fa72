import {html} from 'lit';
import type {Locale} from '../locale/locale.js';
import {line} from '../parts/line.js';
import {root} from '../parts/root.js';
import {answerStyles} from '../parts/answer.js';
import {rulesOfStandings} from '../parts/rule-words.js';
import {counted, declared, summaryStyles} from '../parts/summary.js';
import type {DeclaredCount} from '../schema/report.js';
import {container} from '../theme/container.js';
import {base} from '../theme/base.js';
import {plainText} from './controllers/plain-text.js';
import {dispatchSelect} from './controllers/dispatch-select.js';
import {entriesOf} from './controllers/entries.js';
import {Pointing} from './controllers/pointing.js';
import './controllers/report-reader.js';
import {text} from './element.js';
import {ReportElement} from './report-element.js';

/**
 * The headline: the counts that the publisher declares, as declared, and beside them what the items are counted by: the
 * publisher's verdicts, the computed standings, or both, with legend and rule. From a report (`src`), or the declared counts alone from `counts`.
 *
 * @tag civic-status-summary
 * @fires {CivicSelectEvent} civic-select - A reader pressed the dot of an item.
 * @csspart declared - The declared counts.
 * @csspart computed - The counts: dots or strip, legend and rule, of verdicts and of computed standings.
 * @csspart legend - The legend, of each kind of counts.
 * @csspart rule - The rule by which the standings are computed.
 * @csspart strip - The counts as one line, in place of dots, from 61 items on.
 */
export class StatusSummary extends ReportElement {
  static override get styles() {
    return [base, container, summaryStyles, answerStyles];
  }

  static override get properties() {
    return {counts: text};
  }

  /** Declared counts of items without a report: `label: number`, separated by `;`. */
  declare counts: string;

  constructor() {
    super();
    new Pointing(this, this.source, ({item}) => item && dispatchSelect(this, this.source.board!, item.index));
  }

  protected override render() {
    const given = plainText(this.counts);
    return this.source.draw(
      (board, locale) => html`<div class="summary">${declared(board.report.declared, locale)}<div>${counted(board, locale)}<div class="quiet" part="rule">${line(rulesOfStandings(board, locale), locale)}</div></div></div>`,
      given === '' ? null : (locale: Locale) => root(html`<div class="summary">${declared({counts: [...countsOf(given)]}, locale)}</div>`, locale));
  }
}

/** `label: number; label: number` as declared counts. */
const countsOf = (text: string): readonly DeclaredCount[] =>
  entriesOf('civic-status-summary', 'counts', text, '"label: number"', (rest) => (/^\d{1,15}$/.test(rest) ? Number(rest) : null))
    .map(([label, count]) => ({label, count, unit: 'items'}));
