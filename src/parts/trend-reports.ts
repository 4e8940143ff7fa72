import {css, html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../locale/date.js';
import {type Locale, wordsOf} from '../locale/locale.js';
import {trendStringsOf} from '../locale/trend/trend-languages.js';
import type {Item} from '../schema/report.js';
import type {SeriesChange} from '../schema/series.js';
import type {Placed} from '../trend/match.js';
import type {ReportChanges} from '../trend/report-changes.js';
import type {LeftOut} from '../trend/series.js';
import {line} from './line.js';
import {say} from './say.js';
import {trendCounts, trendVerdictsStyles} from './trend-verdicts.js';

/** The choice of the reports of a series, and what changed from one to the next. */
export interface ReportsView {
  /** Days of the reports, oldest first. */
  readonly days: readonly string[];
  /** Day of the report that is drawn. */
  readonly at: string;
  /** The day that was asked for, where the series has no report of it; else empty. */
  readonly notListed: string;
  readonly choose: (day: string) => void;
  /** The address that leads to an item of the board; null where it has none. */
  readonly linkTo: (item: Item) => string | null;
  /** What changed since the report before; null until it is asked for, and where there is none before. */
  readonly since: {readonly day: string; readonly changes: ReportChanges; readonly told: readonly SeriesChange[]} | null;
  /** Asks for it; null where all is there. */
  readonly compare: {readonly day: string; readonly ask: () => void; readonly waits: boolean} | null;
  /** Shows only what changed, or all again. */
  readonly only: {readonly on: boolean; readonly toggle: () => void};
  /** What the items of each report are counted by, the oldest first; null until all is there. */
  readonly counts: Parameters<typeof trendCounts>[0] | null;
  readonly leftOut: readonly LeftOut[];
}

const kinds = ['rose', 'fell', 'met', 'restated', 'moved', 'added', 'gone'] as const;

/** A list of the reports with a button to each side, and a sentence that counts what changed. */
export function trendReports({days, at, notListed, choose, linkTo, since, compare, only, counts: through, leftOut}: ReportsView, locale: Locale): TemplateResult {
  const {strings} = locale;
  const own = trendStringsOf(strings);
  const date = (day: string): string => formatDate(day, strings);
  const place = days.indexOf(at);
  const step = (by: number, words: string): TemplateResult => html`<button type="button" ?disabled=${days[place + by] === undefined} @click=${() => choose(days[place + by]!)}>${words}</button>`;
  const counts = since ? kinds.filter((kind) => since.changes[kind].length > 0) : [];
  return html`<section class="reports" part="reports" aria-label=${own.overTime}>${days.length < 2 ? html`<p class="quiet">${own.onlyReport}</p>` : html`<div class="choose">${step(-1, own.earlier)}<label>${own.reportOf} <select .value=${at} @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>${
    [...days].reverse().map((day, i) => html`<option value=${day} ?selected=${day === at}>${date(day)}${i === 0 ? ` (${own.latest})` : ''}</option>`)}</select></label>${step(1, own.later)}</div>`}${
    notListed === '' ? nothing : html`<p>${own.notListed(date(notListed))}</p>`}${
    compare ? html`<p><button type="button" ?disabled=${compare.waits} @click=${compare.ask}>${compare.waits ? strings.loading : own.compare(date(compare.day))}</button></p>` : nothing}<div role="status">${
    since ? html`<p class="since">${own.comparedTo(date(since.day))} ${counts.length === 0 ? own.nothingChanged : counts.map((kind) => own.counts[kind](since.changes[kind].length)).join(strings.comma)}</p>` : nothing}</div>${since && counts.length > 0 ? html`<p><button type="button" aria-pressed=${only.on} @click=${only.toggle}>${own.onlyChanged}</button></p>` : nothing}${
    since ? html`<details class="which"><summary>${strings.details}</summary><div class="notes">${
      counts.map((kind) => html`<p>${own.counts[kind](since.changes[kind].length)}${strings.colon}${since.changes[kind].map((one, i) => [i === 0 ? '' : strings.comma, linked(one, kind === 'gone' ? null : linkTo(one.item), locale)])}</p>`)}${
      since.told.map(({kind, from = [], to = [], reason}) => html`<p>${own.changes[kind]([from.join(strings.comma), to.join(strings.comma)].filter(Boolean).join(' → '))}${reason === undefined ? nothing : [' ', say(reason, locale)]}</p>`)}${through ? trendCounts(through, locale) : nothing}</div></details>` : nothing}${
    leftOut.length === 0 ? nothing : html`<div class="notes quiet">${leftOut.map(({why, asOf}) => line([own.leftOut[why](date(asOf))], locale))}</div>`}</section>`;
}

/** Pressing the name of a figure leads to its item, unfolded; in a page in a frame too, whose links lead out of it. */
const linked = (one: Placed, address: string | null, locale: Locale): unknown => (address === null ? nameOf(one, locale) : html`<a href=${address} target="_self">${nameOf(one, locale)}</a>`);

/** A figure under the title of its item; a label that says the same is left out. */
const nameOf = ({item, metric}: Placed, locale: Locale): unknown =>
  (wordsOf(item.title, locale) === wordsOf(metric.label, locale) ? say(item.title, locale) : [say(item.title, locale), ' (', say(metric.label, locale), ')']);

export const trendReportsStyles = [trendVerdictsStyles, css`
  .reports {
    display: grid;
    gap: var(--_gap-2);
    background: var(--_surface);
    padding: var(--_gap-3) clamp(var(--_gap-4), 3cqi, var(--_gap-8)) 0;
  }
  .reports > * {
    font-size: var(--_small);
  }
  .reports button {
    padding: 0 var(--_gap-2);
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap-2) var(--_gap-3);
  }
  .choose select {
    max-inline-size: 100%;
  }
  .reports button:disabled {
    color: var(--_quiet);
    border-style: dashed;
    cursor: default;
  }
  .reports [aria-pressed='true'] {
    background: var(--_text);
    color: var(--_surface);
  }
  .since {
    font-size: var(--_size);
    font-weight: 600;
  }
  .reports .which > summary {
    display: list-item;
    list-style: inside disclosure-closed;
    inline-size: fit-content;
    line-height: var(--_press);
    color: var(--_quiet);
  }
  .reports .which[open] > summary {
    list-style-type: disclosure-open;
  }
  .reports .which > summary::before {
    display: none;
  }
  @container board (max-width: 560px) {
    .choose label {
      flex: 1 1 100%;
      order: -1;
    }
    .choose button {
      flex: 1 1 auto;
    }
  }
  .reports .notes {
    display: grid;
    gap: var(--_gap-1);
    border-inline-start: 3px solid var(--_track);
    padding-inline-start: var(--_gap-3);
  }
  @media print {
    .reports .choose {
      display: none;
    }
  }
`];
