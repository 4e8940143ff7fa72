import {css, html, type TemplateResult} from 'lit';
import type {Standing} from '../model/standing.js';

/** One shape for each standing, so that no state is told by colour alone; 16 by 16 units. */
const shapes: Readonly<Record<Standing | 'milestone', string>> = {
  over: 'M8 1l7 6v4L8 5l-7 6V7zM8 7l7 6v3l-7-6-7 6v-3z',
  met: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7 12L3 8l2-2 2 2 4-4 2 2z',
  ahead: 'M8 1l7 13H1z',
  onTrack: 'M2 1l13 7-13 7z',
  slightlyBehind: 'M8 12L1 5V1l7 7 7-7v4z',
  behind: 'M8 15L1 2h14z',
  notMet: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM4 7h8v2H4z',
  away: 'M6 1h4v7h5l-7 7-7-7h5z',
  missed: 'M3 1l5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z',
  improving: 'M3 15l8-8v5h3V1H3v3h5l-7 7z',
  inProgress: 'M1 2h3l5 6-5 6H1l5-6zM8 2h3l5 6-5 6H8l5-6z',
  partly: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 0 1 0 10z',
  worsening: 'M3 1l8 8V4h3v11H3v-3h5L1 5z',
  dropped: 'M2 2h12v12H2z',
  suspended: 'M3 2h4v12H3zM9 2h4v12H9z',
  pending: 'M2 1h12v2L9 8l5 5v2H2v-2l5-5-5-5z',
  notStarted: 'M2 2h12v12H2zm2 2v8h8V4z',
  notDue: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3zM7 4h2v4h3v2H7z',
  unknown: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3z',
  milestone: 'M2 1h2v1h11l-3 4 3 4H4v5H2z',
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
  [dir='rtl'] .icon:is(.onTrack, .inProgress) {
    transform: scaleX(-1);
  }
`;
