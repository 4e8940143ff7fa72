import {css, html, type TemplateResult} from 'lit';
import type {Standing} from '../model/standing.js';

/** One shape for each standing, so that no state is told by colour alone; 16 by 16 units. */
const shapes: Readonly<Record<Standing | 'milestone', string>> = {
  over: 'M8 1l7 6v3.6L8 4.7 1 10.6V7zM8 7l7 6v2.5L8 10.3l-7 5.2V13z',
  met: 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8zM6.9 11.6L3.5 8.2l1.5-1.5 1.9 1.9 4.2-4.2 1.5 1.5z',
  ahead: 'M8 1.5l7 12.5H1z',
  onTrack: 'M2.5 1l12 7-12 7z',
  behind: 'M8 14.5L1 2h14z',
  unknown: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm0 2.2a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 0 1 0-8.6z',
  milestone: 'M3 1h1.5v.8H14l-2.5 3.4L14 8.6H4.5V15H3z',
};

/** The shape of a standing, or the flag of a milestone; hidden from assistive technology, the word stands beside it. */
export const icon = (shape: Standing | 'milestone'): TemplateResult =>
  html`<svg class="icon ${shape}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${shapes[shape]} fill-rule="evenodd"/></svg>`;

export const iconStyles = css`
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: var(--_word);
  }
  .icon.milestone {
    fill: var(--_quiet);
  }
  [dir='rtl'] .icon.onTrack {
    transform: scaleX(-1);
  }
`;
