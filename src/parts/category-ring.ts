import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {type Segment, segments} from '../geometry/segments.js';
import {ringStyles} from './ring.js';
import {type BoardCategory, judgedTargets} from '../model/board.js';
import {type Standing, standings} from '../model/standing.js';

/**
 * The ring of a category: a segment for each target that is known to be met or not, a dot for each item without one, and a few words in the middle, which the
 * head says in full. No mean. All segments that are painted alike are one path: a grid of a thousand figures has a thousand.
 */
export function categoryRing(category: BoardCategory, words: string): TemplateResult {
  const shares = category.items.map(judgedTargets);
  // A target without a share is a segment that is full where it is met and empty where it is not.
  const {items, marks} = segments(shares.map((item) => item.map(({share}) => share.value ?? (share.state === 'met' ? 1 : 0))));
  const [flat, all] = [shares.flat(), items.flat()];
  const path = (part: keyof Segment, standing?: Standing): string =>
    all.map((segment, i) => (standing === undefined || flat[i]!.standing === standing ? segment[part] : null) ?? '').join('');
  const painted = standings.map((standing) => [standing, path('base', standing)] as const).filter(([, base]) => base !== '');
  return html`<div class="ring category-ring" part="category-ring"><svg viewBox="-60 -60 120 120" aria-hidden="true" focusable="false"><path class="track" d=${path('track')}></path>${
    painted.map(([standing, base]) => svg`<g class=${standing}><path class="base" d=${base}></path></g>`)
  }<path class="lap" d=${path('lap') || nothing}></path><path class="mark" d=${path('beyond') || nothing}></path>${
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
