import {css} from 'lit';

/**
 * What a ring and a bar are painted with: the track, what is reached, the surplus on its lap, and the break mark. Where colours
 * may not tell states apart, textures do: a target that is reached is solid, a share in pace half-toned, one behind hollow.
 *
 * What is no solid shape says so by attributes too: what makes a picture of a page (html-to-image and its like) knows the styles
 * of an `<svg>` and none of what is in it, so a track would be as black as what is reached.
 */
export const paintStyles = css`
  .track {
    fill: var(--_track);
    stroke: var(--_edge);
    stroke-width: 0.5;
  }
  .ring svg,
  .bar,
  .base {
    fill: var(--_standing);
  }
  .base {
    stroke: var(--_standing);
    stroke-width: var(--_line, 0);
  }
  /* What is reached where nothing says how much of it was due: grey is for what is not known. */
  .unknown .base {
    fill: var(--_progress);
    stroke: var(--_progress);
  }
  .ahead .base,
  .improving .base,
  .onTrack .base,
  .inProgress .base,
  .partly .base,
  .slightlyBehind .base {
    fill-opacity: var(--_half, 1);
  }
  .behind .base,
  .worsening .base,
  .missed .base,
  .dropped .base {
    fill-opacity: var(--_hollow, 1);
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
