import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {type Segment, segments} from '../geometry/segments.js';
import {ringStyles} from './ring.js';
import {type BoardCategory, type BoardItem, judgedTargets} from '../model/board.js';
import {drawnShare} from '../model/share.js';
import {type Standing, standings} from '../model/standing.js';

/** What a segment is filled to and painted as. */
interface Painted {
  readonly share: number;
  readonly standing: Standing;
}

/** Verdicts that say that nothing of it is there yet: their segment is empty. */
const empty: ReadonlySet<Standing> = new Set(['notStarted', 'pending', 'suspended', 'unknown']);

/** Whether the ring of a category has anything to show: a target that is known to be met or not, or a verdict. */
export const hasRing = ({targets, legend}: BoardCategory): boolean => targets > 0 || legend.some(({word}) => word !== null);

/** The segments of an item: one for each target that is known to be met or not, else one for its verdict; none without either. */
function segmentsOf(item: BoardItem): readonly Painted[] {
  const targets = judgedTargets(item);
  // A target without a share is a segment that is full where it is met and empty where it is not.
  if (targets.length > 0) return targets.map(({share, standing}) => ({share: drawnShare(share) ?? 0, standing}));
  const {verdict, standing} = item;
  return verdict ? [{share: empty.has(standing) ? 0 : 1, standing}] : [];
}

/** What the segments of the ring of a category are filled to, of each item; without any for an item that has no share and no verdict. */
export const ringShares = ({items}: BoardCategory): readonly (readonly number[])[] => items.map((item) => segmentsOf(item).map(({share}) => share));

/**
 * The ring of a category: the segments of its items, a dot for each item without one, and a few words in the middle, which the head
 * says in full. No mean. All segments that are painted alike are one path: a grid of a thousand figures has a thousand.
 */
export function categoryRing(category: BoardCategory, words: string): TemplateResult {
  const shares = category.items.map(segmentsOf);
  const {items, marks} = segments(shares.map((item) => item.map(({share}) => share)));
  const [flat, all] = [shares.flat(), items.flat()];
  const path = (part: keyof Segment, standing?: Standing): string =>
    all.map((segment, i) => (standing === undefined || flat[i]!.standing === standing ? segment[part] : null) ?? '').join('');
  const painted = standings.map((standing) => [standing, path('base', standing)] as const).filter(([, base]) => base !== '');
  return html`<div class="ring category-ring ${words.length > 4 ? 'wide' : ''}" part="category-ring"><svg viewBox="-60 -60 120 120" aria-hidden="true" focusable="false"><path class="track" fill="#8884" d=${path('track')}></path>${
    painted.map(([standing, base]) => svg`<g class=${standing}><path class="base" d=${base}></path></g>`)
  }<path class="lap" d=${path('lap') || nothing}></path><path class="mark" d=${path('beyond') || nothing}></path>${
    marks.flatMap((mark) => mark ? svg`<circle class="none" fill="none" stroke="#888" cx=${mark[0]} cy=${mark[1]} r="3"></circle>` : [])
  }</svg><div class="ring-words number" translate="no" aria-hidden="true">${words}</div></div>`;
}

export const categoryRingStyles = [ringStyles, css`
  .category-ring .number {
    font-size: max(var(--_least), 0.17em);
    white-space: nowrap;
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
