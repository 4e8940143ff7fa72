import {css, html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {formatNumber} from '../locale/number.js';
import {rulesOfStandings} from './rule-words.js';
import {standings} from '../model/standing.js';
import type {Board} from '../model/board.js';
import type {DeclaredCount} from '../schema/report.js';
import {icon} from './icon.js';
import {type Filter, legend, legendStyles} from './legend.js';
import {say} from './say.js';

/** The declared counts as declared, with their rule or the word that it is not stated. */
export function declared(counts: readonly DeclaredCount[], rest: DeclaredCount['label'] | undefined, locale: Locale): TemplateResult {
  const {strings} = locale;
  const unruled = counts.every(({rule}) => rule === undefined);
  return html`<div class="declared" part="declared"><p class="quiet">${unruled ? `${strings.declared} · ${strings.ruleNotStated}` : strings.declared}</p><ul class="counts" role="list">${
    counts.map(({label, count, unit, rule}) => html`<li><span class="count number" aria-hidden="true">${formatNumber(count, strings)}</span><span class="hidden">${strings.counted[unit](count)} </span><span>${
      say(label, locale)}</span>${unruled ? nothing : html`<span class="quiet"> ${rule === undefined ? strings.ruleNotStated : say(rule, locale)}</span>`}</li>`)}</ul>${
    rest === undefined ? nothing : html`<p class="quiet">${say(rest, locale)}</p>`}</div>`;
}

/** From so many items on there are no dots: nobody counts them, and the legend has the numbers. */
const countless = 1000;

/** A dot for each item by its computed standing, the legend with the counts, which may be a filter, and the rule they are computed by. */
export function computed(view: Board, locale: Locale, filter: Filter | null = null): TemplateResult {
  const {strings} = locale;
  const {items} = view;
  const sorted = standings.flatMap((standing) => items.filter((one) => one.standing === standing));
  return html`<div class="computed" part="computed"><p class="quiet">${strings.computed} · ${strings.counted.items(items.length)}</p>${
    sorted.length >= countless ? nothing : html`<div class="dots" aria-hidden="true">${sorted.map(({standing}) => html`<span class="dot ${standing}">${icon(standing)}</span>`)}</div>`}${legend(view, locale, filter)}<p class="quiet">${rulesOfStandings(view, locale)}</p></div>`;
}

export const summaryStyles = [legendStyles, css`
  .summary {
    display: grid;
    gap: 1.5em 3em;
    padding-block: 1.5em;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin-block: 0.25em;
  }
  .counts li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .count {
    font-size: 2.75em;
    font-weight: 700;
    line-height: 1.15;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block: 0.6em;
  }
  .dot {
    display: flex;
    font-size: 17px;
  }
  @container board (min-width: 480px) {
    .counts li {
      display: block;
      max-inline-size: 9em;
    }
    .count {
      display: block;
    }
  }
  @container board (min-width: 800px) {
    .summary.two {
      grid-template-columns: minmax(14em, 1fr) minmax(0, 2fr);
    }
  }
`];
