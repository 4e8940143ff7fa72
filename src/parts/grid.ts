import {css, html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import type {BoardCategory} from '../model/board.js';
import {say} from './say.js';
import {badge, badgeStyles} from './badge.js';
import {categoryHead, categoryHeadStyles} from './category.js';

/** From so many cards on those away from the view are not laid out; fewer are on the screen, or near it, anyway. */
const many = 24;

/**
 * A card for each category: its head, and a badge with its label for each metric above its target.
 *
 * @param counted whether anything is known of the items of the categories
 */
export const grid = (categories: readonly BoardCategory[], level: number, locale: Locale, counted = true): TemplateResult => html`<ul class="grid ${categories.length >= many ? 'many' : ''}" role="list">${
  categories.map((category) => {
    const over = category.items.flatMap(({metrics}) => metrics).filter(({share}) => share.state === 'over' && share.value !== null);
    return html`<li class="card" part="card">${categoryHead(category, level, locale, counted)}${over.length === 0 ? nothing : html`<ul class="badges" role="list">${
      over.map((metric) => {
        const words = metricWords(metric, locale);
        return html`<li><span>${say(metric.metric.label, locale)}${words.basis === '' ? nothing : html` <span class="quiet">${words.basis}</span>`}</span> ${badge(words.badge)}</li>`;
      })}</ul>`}</li>`;
  })}</ul>`;

export const gridStyles = [categoryHeadStyles, badgeStyles, css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em;
  }
  .card {
    background: var(--_card);
    border-radius: 0.75em;
    padding: 1em;
    break-inside: avoid;
  }
  /* Laid out when it comes near the view; then it keeps the height it had. */
  .many .card {
    content-visibility: var(--_visibility, auto);
    contain-intrinsic-block-size: auto 10em;
    overflow-clip-margin: 8px;
  }
  .card .category-label {
    font-size: 1.0625em;
  }
  .badges {
    margin-block-start: 0.75em;
    display: grid;
    gap: 0.2em;
    font-size: var(--_small);
  }
  .badges li {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
  }
`];
