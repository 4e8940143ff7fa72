import {css, html, nothing, type TemplateResult} from 'lit';
import {ring as ringOf} from '../geometry/ring.js';
import type {Standing} from '../model/standing.js';
import {paintStyles} from './paint.js';

export interface RingView {
  /** 0 and up, 1 = target met; null = unknown. */
  readonly share: number | null;
  readonly standing: Standing;
  /** The words in the middle; the drawing never replaces them. */
  readonly words: string;
  /** The surplus below them; empty for none. */
  readonly badge: string;
  /** Whether it stands for something without a figure, such as a milestone: a dashed outline instead of a track. */
  readonly dashed?: boolean;
}

/** A progress ring: the base ring up to the target, a thinner outer lap for the surplus, a break mark past 200 %. */
export function ring({share, standing, words, badge, dashed = false}: RingView): TemplateResult {
  const {track, base, lap, beyond} = ringOf(share);
  return html`<div class="ring ${standing}" part="ring"><svg viewBox="-60 -60 120 120" aria-hidden="true" focusable="false"
    ><path class="track ${dashed ? 'dashed' : ''}" d=${track}></path><path class="base" d=${base ?? nothing}></path><path class="lap"
    d=${lap ?? nothing}></path><path class="beyond" d=${beyond ?? nothing}></path></svg><div class="ring-words"><span class="number ${words.replace(/[\u200e\u2068\u2069]/g, '').length > 7 ? 'long' : ''}">${words}</span>${
    badge === '' ? nothing : html`<span class="ring-badge">${badge}</span>`}</div></div>`;
}

export const ringStyles = [paintStyles, css`
  .ring {
    position: relative;
    flex: none;
    --_ring: var(--civic-ring-size, 120px);
    inline-size: var(--_ring);
    font-size: var(--_ring);
  }
  .ring-words {
    position: absolute;
    inset: 19% 23%;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    text-align: center;
    color: var(--_text);
    line-height: 1.2;
  }
  .ring-words .number {
    font-size: max(var(--_least), 0.135em);
    font-weight: 700;
  }
  .ring-words .number.long {
    font-size: max(var(--_least), 0.11em);
    white-space: normal;
  }
  .ring-badge {
    font-size: max(var(--_least), 0.1em);
    font-weight: 600;
    color: var(--_over);
  }
  .track.dashed {
    fill: none;
    stroke: var(--_neutral);
    stroke-width: 1.2;
    stroke-dasharray: 5 4;
  }
`];
