import {css, html, type TemplateResult} from 'lit';
import type {FigureLocale} from '../locale/locale.js';
import {metricWords} from '../locale/metric-words.js';
import type {BoardMetric} from '../model/board-metric.js';
import {drawnShare} from '../model/share.js';
import {graphic} from './graphic.js';
import {ring, ringStyles} from './ring.js';
import {say} from './say.js';
import {valueLine} from './value-line.js';

/**
 * A metric as a ring with its label and amounts below it.
 *
 * @param semantics `meter`, or anything else for an image
 * @param alone     whether it is all that its element draws, and the root too
 */
export function ringFigure(metric: BoardMetric, semantics: string, locale: FigureLocale, alone = false): TemplateResult {
  const words = metricWords(metric, locale);
  const {share, standing} = metric;
  const drawing = ring({share: drawnShare(share), standing, words: words.share, badge: words.badge, dashed: share.state === 'unknown'});
  return graphic(semantics, share.value, words.sentence,
    html`${drawing}<span class="caption" aria-hidden="true">${say(metric.metric.label, locale)}<span class="quiet">${valueLine(words)}</span></span>`, alone ? locale.strings : null);
}

/**
 * With the box of the element, since such figures stand beside each other in running text. A word breaks where the box is too narrow
 * for it; that it may break anywhere is not counted into the width of the box, which would be measured sign by sign.
 */
export const ringFigureStyles = [ringStyles, css`
    :host {
      display: inline-block !important;
      max-inline-size: 100%;
      vertical-align: middle;
    }
    .root:not(.one) {
      display: flex;
      flex-wrap: wrap;
      gap: 1.25em;
    }
    .one {
      min-inline-size: 0;
      max-inline-size: calc(var(--civic-ring-size, 120px) * 1.5);
      overflow-wrap: break-word;
      hyphens: auto;
      text-align: center;
    }
    .one .ring {
      margin-inline: auto;
    }
    .caption {
      display: block;
      margin-block-start: 0.4em;
      line-height: 1.35;
      font-weight: 600;
    }
    .quiet {
      display: block;
      font-weight: 400;
    }
  `];
