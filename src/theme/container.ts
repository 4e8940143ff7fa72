import {css} from 'lit';

/**
 * Makes the picture the container that inner layouts are queried against: an embed's column counts, not the window. Not the
 * host, where a rule of the page for every element would end it. A container adds nothing to the width of a box that is as
 * wide as what is in it, such as a flex item or a float, so it gets the width of a small phone there.
 */
export const container = css`
  .root {
    container: board / inline-size;
    contain-intrinsic-inline-size: 288px;
  }
`;
