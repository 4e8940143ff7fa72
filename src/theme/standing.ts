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
  .improving,
  .onTrack,
  .inProgress {
    --_standing: var(--_pace);
    --_word: var(--_pace);
  }
  .partly,
  .slightlyBehind {
    --_standing: var(--_partly);
    --_word: var(--_partly);
  }
  .behind,
  .worsening,
  .notMet,
  .away,
  .missed,
  .dropped {
    --_standing: var(--_behind);
    --_word: var(--_behind);
  }
  .suspended,
  .pending,
  .notDue,
  .notStarted,
  .unknown {
    --_standing: var(--_neutral);
    --_word: var(--_neutral);
  }
`;
