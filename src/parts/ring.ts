import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {ring as ringOf} from '../geometry/ring.js';
import type {Standing} from '../model/standing.js';
import {paintStyles} from './paint.js';

/** What a ring shows. */
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

/**
 * A progress ring with its label and amounts below it, hidden from readers who do not see it, since what stands beside it says all: the base
 * ring up to the target, a thinner outer lap for the surplus, a break mark past 200 %. One template: a page may have a thousand rings.
 */
export function ring({share, standing, words, badge, dashed = false}: RingView, label: unknown = '', amounts: unknown = ''): TemplateResult {
  const {track, base, lap, beyond} = ringOf(share);
  return html`<div class="ring ${standing} ${dashed ? 'dashed' : words.replace(/[\u200e\u2068\u2069]/g, '').length > 7 ? 'long' : ''}" part="ring" aria-hidden="true"><svg viewBox="-60 -60 120 120" focusable="false"><path class="track" fill="#8884" d=${track}></path><path class="base" d=${base ?? nothing}></path>${
    lap === null ? nothing : svg`<path class="lap" d=${lap}></path><path class="beyond" fill="none" stroke="#888" d=${beyond ?? nothing}></path>`}</svg><div class="ring-words number" translate="no">${words}${
    badge === '' ? nothing : html`<span class="ring-badge">${badge}</span>`}</div></div><span class="caption" aria-hidden="true">${label}<span class="quiet">${amounts}</span></span>`;
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
    font-size: max(var(--_least), 0.135em);
    font-weight: 700;
  }
  .long .ring-words {
    font-size: max(var(--_least), 0.11em);
    white-space: normal;
  }
  .ring-badge {
    font-size: max(var(--_least), calc(0.1em / 0.135));
    font-weight: 600;
    white-space: normal;
    color: var(--_over);
  }
  .long .ring-badge {
    font-size: max(var(--_least), calc(0.1em / 0.11));
  }
  .dashed .track {
    fill: none;
    stroke: var(--_neutral);
    stroke-width: 1.2;
    stroke-dasharray: 5 4;
  }
`];
