import {css, html, svg, type TemplateResult} from 'lit';
import {strip} from '../geometry/strip.js';
import {formatDate} from '../locale/date.js';
import {entryWords} from './legend-words.js';
import type {Locale} from '../locale/locale.js';
import {formatNumber} from '../locale/number.js';
import {trendStringsOf} from '../locale/trend/trend-languages.js';
import type {LegendEntry} from '../model/board.js';
import {standingOfState} from '../model/verdict.js';
import type {Standing} from '../model/standing.js';
import type {DatedVerdict} from '../trend/verdicts.js';
import {icon} from './icon.js';
import {say, verdict as verdictWords} from './say.js';

const lengths = (parts: readonly {readonly standing: Standing; readonly length: number}[]): TemplateResult => html`<svg class="through" aria-hidden="true" focusable="false">${
  strip(parts.map(({length}) => length)).map(({x, width}, i) => svg`<rect class=${parts[i]!.standing} x="${x}%" width="${width}%" height="100%"></rect>`)}</svg>`;

/** The verdicts of an item as lengths of time, and each in words with its date. */
export function trendVerdicts(all: readonly DatedVerdict[], locale: Locale): TemplateResult {
  const standing = ({verdict}: DatedVerdict): Standing => standingOfState(verdict.word.state);
  return html`<div class="verdicts"><p class="quiet">${trendStringsOf(locale.strings).verdicts}</p>${lengths(all.map((one) => ({standing: standing(one), length: one.days})))}<ol>${
    all.map((one) => html`<li class=${standing(one)}>${icon(standing(one))} <span class="number">${formatDate(one.date, locale.strings)}</span>${locale.strings.colon}${verdictWords(one.verdict, locale)}${
      one.verdict.status.reason === undefined ? '' : html` <span class="quiet">${say(one.verdict.status.reason, locale)}</span>`}</li>`)}</ol></div>`;
}

/** What the items of each report are counted by, as lengths below each other and in words. */
export const trendCounts = (all: readonly {readonly day: string; readonly legend: readonly LegendEntry[]}[], locale: Locale): TemplateResult => html`<div class="verdicts"><p class="quiet">${
  locale.strings.columns[6]}</p><ul role="list">${all.map(({day, legend}) => html`<li><span class="number">${formatDate(day, locale.strings)}</span>${
  lengths(legend.map(({standing, count}) => ({standing, length: count})))}<span class="quiet">${
  legend.map((entry) => `${entryWords(entry, locale)} ${formatNumber(entry.count, locale.strings)}`).join(locale.strings.comma)}</span></li>`)}</ul></div>`;

export const trendVerdictsStyles = css`
  .verdicts :is(ol, ul) {
    margin: var(--_gap-1) 0;
    padding: 0;
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-1) var(--_gap-4);
  }
  .verdicts ul {
    display: grid;
  }
  .through {
    inline-size: 100%;
    block-size: 10px;
  }
  .through rect {
    fill: var(--_standing);
    stroke: var(--_surface);
  }
  [dir='rtl'] .through {
    transform: scaleX(-1);
  }
`;
