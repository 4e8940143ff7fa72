import {css, html, nothing, svg, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {formatNumber} from '../locale/number.js';
import {strip as stripOf} from '../geometry/strip.js';
import type {Board, LegendEntry} from '../model/board.js';
import {countings} from './rule-words.js';
import {declaredShare} from './declared-lines.js';
import type {Declared, DeclaredCount} from '../schema/report.js';
import {icon} from './icon.js';
import {type Filter, legend, legendStyles} from './legend.js';
import {say} from './say.js';

/** Whether a publisher declares anything of the whole that has a place of its own. */
export const declares = (whole: Declared | undefined): boolean => (whole?.counts?.length ?? 0) + (whole?.figures?.length ?? 0) > 0;

/** The declared counts and shares as declared, with their rule or the word that it is not stated; nothing where nothing is declared. */
export function declared(whole: Declared | undefined, locale: Locale): TemplateResult | typeof nothing {
  const {strings} = locale;
  const {counts = [], figures = [], rest} = whole ?? {};
  if (!declares(whole)) return nothing;
  const unruled = [...counts, ...figures].every(({rule}) => rule === undefined);
  const ruled = (rule: DeclaredCount['rule']): TemplateResult | typeof nothing => (unruled ? nothing : html`<div class="quiet">${rule === undefined ? strings.ruleNotStated : say(rule, locale)}</div>`);
  return html`<div class="declared" part="declared"><p class="quiet">${unruled ? `${strings.declared} · ${strings.ruleNotStated}` : strings.declared}</p><ul class="counts" role="list">${
    counts.map(({label, count, unit, rule}) => html`<li><div class="count number" translate="no" aria-hidden="true">${formatNumber(count, strings)}</div><span class="hidden">${strings.counted[unit](count)} </span><div>${
      say(label, locale)}</div>${ruled(rule)}</li>`)}${
    figures.map((one) => html`<li><div class="count number" translate="no">${declaredShare(one, locale)}</div><div>${say(one.label, locale)}</div>${ruled(one.rule)}</li>`)}</ul>${
    rest === undefined ? nothing : html`<p class="quiet">${say(rest, locale)}</p>`}</div>`;
}

/** Up to so many items there is a dot for each; beyond, nobody counts them. */
export const countable = 60;

/**
 * What the items are counted by, the publisher's verdicts before the computed standings: a dot for each item, or a strip where they are
 * many, and the legend with the counts, which may be a filter. Where there are two kinds of counts, each filter has a name.
 *
 * @param whole what is counted without any filter
 */
export function counted(view: Pick<Board, 'legend'>, locale: Locale, filter: Filter | null = null, whole = view): TemplateResult {
  const all = countings(view, locale, filter?.offered, whole.legend);
  return html`<div class="counted" part="computed">${all.map(({heading, items, legend: entries}) => html`<p class="quiet">${heading}</p>${
    items > countable ? strip(entries) : html`<div class="dots" aria-hidden="true">${entries.flatMap(({standing, count}) => Array<TemplateResult>(count).fill(html`<span class="dot ${standing}">${icon(standing)}</span>`))}</div>`}${
    legend(entries, all.length > 1 ? heading : '', locale, filter)}`)}</div>`;
}

/** The counts as lengths of one line, in the order of the legend, which says what each is. */
const strip = (entries: readonly LegendEntry[]): TemplateResult => html`<svg class="strip" part="strip" aria-hidden="true" focusable="false">${
  stripOf(entries.map(({count}) => count)).map(({x, width}, i) => svg`<rect class=${entries[i]!.standing} x="${x}%" width="${width}%" height="100%"></rect>`)}</svg>`;

export const summaryStyles = [legendStyles, css`
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-4) var(--_gap-8);
    padding-block: var(--_gap-4) var(--_gap-2);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-2) var(--_gap-6);
    margin-block: var(--_gap-1);
  }
  .counts li {
    flex: 1 1 7em;
    max-inline-size: 12em;
    line-height: var(--_lines, 1.35);
  }
  .count {
    display: block;
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.15;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    margin-block: var(--_gap-2);
  }
  .strip {
    inline-size: 100%;
    block-size: 28px;
    margin-block: var(--_gap-2);
  }
  .strip rect {
    fill: var(--_word);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  [dir='rtl'] .strip {
    transform: scaleX(-1);
  }
  .dot {
    display: flex;
    font-size: 15px;
  }
  @container board (min-width: 720px) {
    .summary.two {
      grid-template-columns: minmax(14em, 1fr) minmax(0, 2fr);
    }
  }
`];
