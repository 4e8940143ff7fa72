import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {segments} from '../geometry/segments.js';
import {ringStyles} from './ring.js';
import {type BoardCategory, sharesOfTargets} from '../model/board.js';

/** The ring of a category: a segment for each share, a dot for each item without one, and a few words in the middle, which the head says in full. No mean. */
export function categoryRing(category: BoardCategory, words: string): TemplateResult {
  const shares = category.items.map(sharesOfTargets);
  const {items, marks} = segments(shares.map((item) => item.map(({share}) => share.value!)));
  return html`<div class="ring category-ring" part="category-ring"><svg viewBox="-60 -60 120 120" aria-hidden="true" focusable="false">${
    items.flatMap((item, i) => item.map(({track, base, lap, beyond}, j) => svg`<g class=${shares[i]![j]!.standing}><path class="track" d=${track}></path
      ><path class="base" d=${base ?? nothing}></path><path class="lap" d=${lap ?? nothing}></path><path class="mark" d=${beyond ?? nothing}></path></g>`))}${
    marks.map((mark) => mark && svg`<circle class="none" cx=${mark[0]} cy=${mark[1]} r="3"></circle>`)
  }</svg><div class="ring-words number" aria-hidden="true">${words}</div></div>`;
}

export const categoryRingStyles = [ringStyles, css`
  .category-ring .number {
    font-size: max(var(--_least), 0.17em);
  }
  .mark {
    fill: var(--_text);
  }
  .none {
    fill: none;
    stroke: var(--_neutral);
    stroke-width: 2;
  }
`];
