import {css, html, nothing} from 'lit';
import type {FigureLocale} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import type {BoardMetric} from '../model/board-metric.js';
import {badge, badgeStyles} from '../parts/badge.js';
import {say} from '../parts/say.js';
import {base} from '../theme/base.js';
import {joinStyles} from '../theme/join-styles.js';
import {drawMetrics} from './metric-attributes.js';
import {MetricElement} from './metric-element.js';

/**
 * The overachievement badge as plain text: the surplus up to 200 % (`超额12.7%`), the multiple from there on (`3.04倍`).
 * Draws nothing for a share up to 100 %.
 *
 * From attributes (`value` and `target`, or `share`), or from a report (`src` with `metric`, `item` or `category`: a badge
 * for each metric above its target, with its label where there is more than one metric).
 *
 * @tag civic-overachievement-badge
 * @csspart badge - Each badge.
 */
export class OverachievementBadge extends MetricElement {
  static override get styles() {
    return joinStyles([base, badgeStyles, css`
    :host,
    .root {
      display: inline !important;
    }
    .one:not(:last-child)::after {
      content: ' ';
    }
  `]);
  }

  protected override render() {
    return drawMetrics(this, this.source, (metric, locale, several) => this.one(metric, several, locale));
  }

  private one(metric: BoardMetric, labelled: boolean, locale: FigureLocale) {
    const words = metricWords(metric, locale);
    return words.badge === '' ? nothing : html`<span class="one">${labelled ? html`${say(metric.metric.label, locale)} ` : nothing}${badge(words.badge)}</span>`;
  }
}
