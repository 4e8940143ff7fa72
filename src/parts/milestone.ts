import {css, html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../locale/date.js';
import type {Locale} from '../locale/locale.js';
import type {Milestone} from '../schema/report.js';
import {icon, iconStyles} from './icon.js';
import {say} from './say.js';

/** A milestone: its text, its state and its date. A fact without a figure has no ring, no bar and no 0 %. */
export const milestone = ({text, state, date, note}: Milestone, locale: Locale): TemplateResult => html`<li class="fact">${icon('milestone')}<span
  ><span class="hidden">${locale.strings.milestone}${locale.strings.colon}</span>${say(text, locale)}&ensp;<span class="quiet">${
  date === undefined ? locale.strings.milestones[state] : `${locale.strings.milestones[state]} · ${formatDate(date, locale.strings)}`}</span>${
  note === undefined ? nothing : html`&ensp;<span class="quiet">${say(note, locale)}</span>`}</span></li>`;

export const milestoneStyles = [iconStyles, css`
  .fact {
    display: flex;
    gap: var(--_gap-2);
    padding-block: 0;
    line-height: var(--_lines, 1.35);
    font-size: var(--_row);
  }
  .fact .icon {
    margin-block-start: var(--_gap-1);
  }
`];
