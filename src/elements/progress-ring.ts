import {type FigureLocale, wordsOf} from '../locale/locale.js';
import type {BoardMetric} from '../model/board-metric.js';
import {ringFigure, ringFigureStyles} from '../parts/ring-figure.js';
import {base} from '../theme/base.js';
import {joinStyles} from '../theme/join-styles.js';
import {text} from './element.js';
import {drawMetrics, needsLabel} from './metric-attributes.js';
import {MetricElement} from './metric-element.js';

/**
 * One promise as a ring that stays true above 100 %: the base ring closes at the target, a thinner outer lap shows the
 * surplus up to 200 %, past that a break mark and the multiple.
 *
 * From attributes alone (`value`, `target`, `unit`, `label`), or from a report (`src` with `metric`, or with `item` or
 * `category` for a ring each). Children show until the first picture, and stay when none can be drawn.
 *
 * @tag civic-progress-ring
 * @csspart ring - Each ring.
 * @cssprop [--civic-ring-size=120px] - Diameter of a ring with its outer lap.
 */
export class ProgressRing extends MetricElement {
  static override get styles() {
    return joinStyles([base, ringFigureStyles]);
  }

  static override get properties() {
    return {semantics: text};
  }

  /**
   * `meter` gives the ring the role meter where the share is 0 to 1; without it, an image with a sentence.
   * @attr {'' | 'meter'}
   */
  declare semantics: string;

  protected override render() {
    return drawMetrics(this, this.source, (metric, locale) => this.one(metric, locale), (metric, locale) => this.one(metric, locale, true));
  }

  private one(metric: BoardMetric, locale: FigureLocale, alone = false) {
    needsLabel(this, wordsOf(metric.metric.label, locale));
    return ringFigure(metric, this.semantics, locale, alone);
  }
}
