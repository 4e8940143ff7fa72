import {css} from 'lit';

/** The colour of each standing, for whatever is drawn with `fill: var(--_standing)` inside. */
export const standing = css`
  .over {
    --_standing: var(--_met);
    --_word: var(--_over);
  }
  .met {
    --_standing: var(--_met);
    --_word: var(--_met);
  }
  .ahead,
  .onTrack {
    --_standing: var(--_pace);
    --_word: var(--_pace);
  }
  .behind,
  .notMet,
  .away,
  .missed {
    --_standing: var(--_behind);
    --_word: var(--_behind);
  }
  .notDue,
  .unknown {
    --_standing: var(--_neutral);
    --_word: var(--_neutral);
  }
`;
