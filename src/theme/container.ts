import {css} from 'lit';

/** Makes the host the container that inner layouts are queried against: an embed's column counts, not the window. */
export const container = css`
  :host {
    container: board / inline-size;
  }
`;
