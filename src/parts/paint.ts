import {css} from 'lit';

/** What a ring and a bar are painted with: the track, what is reached, the surplus on its lap, and the break mark. */
export const paintStyles = css`
  .track {
    fill: var(--_track);
    stroke: var(--_edge);
    stroke-width: 0.5;
  }
  .base {
    fill: var(--_standing);
  }
  .lap {
    fill: var(--_over);
  }
  .beyond {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.8;
  }
`;
