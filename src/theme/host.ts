import {css} from 'lit';

/**
 * The border to the page. The page may style the host's box; everything inside starts from the initial values, so that
 * inherited spacing, transforms or a `* {all: unset}` of the page change nothing. Only the font family, the direction and
 * the colour scheme come in, on purpose. No size is in root units, which belong to the page.
 */
export const host = css`
  :host {
    display: block !important;
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host(:state(loading)) {
    min-block-size: var(--civic-min-block-size, 8em);
  }
  :host([data-state='loading']) {
    min-block-size: var(--civic-min-block-size, 8em);
  }
  :host([loading='lazy']) {
    content-visibility: auto;
    contain-intrinsic-size: auto var(--civic-min-block-size, 8em);
  }
  .root {
    all: initial;
    display: block;
    position: relative;
    color-scheme: inherit;
    font-family: var(--civic-font-family, inherit);
    font-size: var(--_size);
    line-height: 1.5;
    --_small: max(var(--_least), 0.8125em);
    --_row: max(var(--_least), 0.9375em);
    color: var(--_text);
    overflow-wrap: anywhere;
    /* Where a part hyphenates. */
    hyphenate-limit-chars: 12 4 4;
  }
  /* Drawn and laid out before it takes the place of the children. Not by visibility, whose change would lay out all text anew. */
  .root.ahead {
    block-size: 0;
    overflow: hidden;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
    -webkit-user-select: none;
    user-select: none;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  a {
    color: inherit;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: 0.5em;
    min-block-size: var(--_press);
    padding: 0 1em;
  }
  button,
  summary {
    cursor: pointer;
  }
  .message {
    padding: 1em;
    border-inline-start: 3px solid var(--_edge);
  }
  .message button {
    margin-block-start: 0.75em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media print {
    :host {
      color-scheme: light !important;
    }
    button,
    summary {
      display: none;
    }
    .root :is(.category, .item, .card) {
      content-visibility: visible;
    }
    details::details-content {
      content-visibility: var(--_print, visible);
      block-size: auto;
    }
  }
`;
