import {css} from 'lit';

/** Makes the inside the container that inner layouts are queried against: an embed's column counts, not the window. */
export const container = css`
  .root {
    container: board / inline-size;
  }
`;
