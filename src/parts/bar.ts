import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {bar as barOf} from '../geometry/bar.js';
import {type BoardMetric, type BoardPart, paceFor} from '../model/board-metric.js';
import type {Standing} from '../model/standing.js';
import {paintStyles} from './paint.js';

/** What a bar shows. */
export interface BarView {
  /** 0 and up, 1 = target met; null = unknown. */
  readonly share: number | null;
  /** Share that should be reached by now; null = unknown, then no mark. */
  readonly pace: number | null;
  readonly standing: Standing;
}

/** What the bar of a figure or of its part shows. @param pace of the figure */
export const barView = (one: Pick<BoardMetric | BoardPart, 'share' | 'standing'>, pace: number | null): BarView =>
  ({share: one.share.value, pace: paceFor(one, pace), standing: one.standing});

/** A bar on the shared scale from 0 to 200 %: line at the target, triangle at the pace, break mark past the scale. */
export function bar({share, pace, standing}: BarView): TemplateResult {
  const view = barOf(share, pace);
  return html`<svg class="bar ${standing}" part="bar" aria-hidden="true" focusable="false"
    ><rect class="track" fill="#8884" y="1" width="50%" height="7"></rect
    ><rect class="base" y="1" width="${view.base}%" height="7"></rect
    ><rect class="lap" x="50%" y="2" width="${view.lap}%" height="5"></rect
    ><rect class="tick" x="50%" width="2" height="9"></rect><svg x="${view.pace ?? 0}%" focusable="false"><path class=${
    view.pace === null ? nothing : 'pace'} d=${view.pace === null ? nothing : 'M0 8.5l4 4.5h-8z'}></path></svg>${
    view.beyond ? svg`<svg x="100%" focusable="false"><path class="beyond" fill="none" stroke="#888" d="M-9 .5l4 4-4 4M-4 .5l4 4-4 4"></path></svg>` : nothing}</svg>`;
}

export const barStyles = [paintStyles, css`
  .bar {
    inline-size: 100%;
    block-size: 13px;
  }
  .bar .track {
    stroke: none;
  }
  .tick,
  .pace {
    fill: var(--_text);
  }
  .pace {
    fill: var(--_quiet);
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .bar .track {
      stroke: CanvasText;
    }
  }
`];
