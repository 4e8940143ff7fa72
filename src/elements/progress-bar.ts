import {css, html} from 'lit';
import type {FigureLocale} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import type {BoardMetric} from '../model/board-metric.js';
import {drawnShare} from '../model/share.js';
import {badge, badgeStyles} from '../parts/badge.js';
import {graphic} from '../parts/graphic.js';
import {bar, barStyles} from '../parts/bar.js';
import {say} from '../parts/say.js';
import {valueLine} from '../parts/value-line.js';
import {base} from '../theme/base.js';
import {joinStyles} from '../theme/join-styles.js';
import {text} from './element.js';
import {drawMetrics, needsLabel} from './metric-attributes.js';
import {MetricElement} from './metric-element.js';

/**
 * One promise as a bar on the shared scale from 0 to 200 %: a line at the target, a thinner bar for the surplus, a triangle
 * at the pace, a break mark past the scale. Bars under each other compare, whatever their units.
 *
 * From attributes alone (`value`, `target`, `unit`, `label`), or from a report (`src` with `metric`, or with `item` or
 * `category` for a bar each). Children show until the first picture, and stay when none can be drawn.
 *
 * @tag civic-progress-bar
 * @csspart bar - Each bar.
 * @csspart badge - The surplus beside a bar.
 */
export class ProgressBar extends MetricElement {
  static override get styles() {
    return joinStyles([base, barStyles, badgeStyles, css`
    .one {
      display: block;
      margin-block-end: var(--_gap-3);
    }
    .line {
      display: flex;
      justify-content: space-between;
      gap: var(--_gap-4);
      align-items: flex-end;
      line-height: 1.35;
    }
    .quiet {
      display: block;
    }
    .end {
      text-align: end;
      flex: none;
      max-inline-size: 50%;
    }
    .end .number {
      display: block;
      font-weight: 700;
    }
    .end .badge {
      justify-content: flex-end;
      white-space: normal;
    }
  `]);
  }

  static override get properties() {
    return {semantics: text};
  }

  /**
   * `meter` gives the bar the role meter where the share is 0 to 1; without it, an image with a sentence.
   * @attr {'' | 'meter'}
   */
  declare semantics: string;

  protected override render() {
    return drawMetrics(this, this.source, (metric, locale) => this.one(metric, locale));
  }

  private one(metric: BoardMetric, locale: FigureLocale) {
    const words = metricWords(metric, locale);
    needsLabel(this, words.label);
    const {share, pace, standing: state} = metric;
    return graphic(this.semantics, share.value, words.sentence, html`<div class="one" aria-hidden="true"><span class="line"><span>${say(metric.metric.label, locale)}<span class="quiet">${valueLine(words)}</span></span><span class="end"
      ><span class="number" translate="no">${words.share}</span>${badge(words.badge)}</span></span>${bar({share: drawnShare(share), pace, standing: state})}</div>`);
  }
}
