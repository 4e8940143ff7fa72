import {css, html, type TemplateResult} from 'lit';
import type {FigureLocale} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import type {BoardMetric} from '../model/board-metric.js';
import {graphic} from './graphic.js';
import {valueLine} from './value-line.js';
import {ring, ringStyles} from './ring.js';
import {say} from './say.js';

/** A metric as a ring with its label and amounts below it. @param semantics `meter`, or anything else for an image */
export function ringFigure(metric: BoardMetric, semantics: string, locale: FigureLocale): TemplateResult {
  const words = metricWords(metric, locale);
  const {share, standing} = metric;
  return graphic(semantics, share.value, words.sentence, 'one', html`${ring({
    share: share.value, standing, words: words.share, badge: words.badge, dashed: share.state === 'unknown',
  })}<span class="caption">${say(metric.metric.label, locale)}<span class="quiet">${valueLine(words)}</span></span>`);
}

/** With the box of the element, since such figures stand beside each other in running text. */
export const ringFigureStyles = [ringStyles, css`
    :host {
      display: inline-block !important;
      vertical-align: middle;
    }
    .root {
      display: flex;
      flex-wrap: wrap;
      gap: 1.25em;
    }
    .one {
      display: inline-flex;
      flex-direction: column;
      align-items: center;
      gap: 0.4em;
      max-inline-size: calc(var(--civic-ring-size, 120px) * 1.5);
      text-align: center;
    }
    .caption {
      line-height: 1.35;
      font-weight: 600;
    }
    .quiet {
      display: block;
      font-weight: 400;
    }
  `];
