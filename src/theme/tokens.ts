import {css} from 'lit';

/**
 * Colours and sizes. Each public custom property `--civic-*` overrides one of them; the underscored names are our own.
 * The dark set follows the page's `color-scheme`, so a page that is only light never gets a dark board; browsers without
 * `light-dark()` keep the light set, on a surface of its own.
 */
export const tokens = css`
  :host {
    --_text: var(--civic-text-color, #1b1f24);
    --_quiet: var(--civic-quiet-color, #4a535d);
    --_surface: var(--civic-surface-color, #fff);
    --_card: var(--civic-card-color, #f4f6f8);
    --_track: var(--civic-track-color, #e3e7eb);
    --_edge: var(--civic-edge-color, #76808b);
    --_over: var(--civic-over-color, #b84f06);
    --_met: var(--civic-met-color, #00513a);
    --_pace: var(--civic-pace-color, #1f6ccb);
    --_behind: var(--civic-behind-color, #7d1d5f);
    --_neutral: var(--civic-neutral-color, #6f757c);
    --_focus: var(--civic-focus-color, #0b57d0);
    --_size: var(--civic-font-size, 16px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--civic-text-color, light-dark(#1b1f24, #f2f4f6));
      --_quiet: var(--civic-quiet-color, light-dark(#4a535d, #b9c2cb));
      --_surface: var(--civic-surface-color, light-dark(#fff, #14181d));
      --_card: var(--civic-card-color, light-dark(#f4f6f8, #1d2329));
      --_track: var(--civic-track-color, light-dark(#e3e7eb, #343c45));
      --_edge: var(--civic-edge-color, light-dark(#76808b, #8b96a1));
      --_over: var(--civic-over-color, light-dark(#b84f06, #ff9a4d));
      --_met: var(--civic-met-color, light-dark(#00513a, #2fb887));
      --_pace: var(--civic-pace-color, light-dark(#1f6ccb, #8cc2ff));
      --_behind: var(--civic-behind-color, light-dark(#7d1d5f, #e08bc6));
      --_neutral: var(--civic-neutral-color, light-dark(#6f757c, #c3c9cf));
      --_focus: var(--civic-focus-color, light-dark(#0b57d0, #ffd54a));
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--_text);
      --_edge: var(--_text);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_surface: Canvas;
      --_card: Canvas;
      --_track: Canvas;
      --_edge: CanvasText;
      --_over: CanvasText;
      --_met: Highlight;
      --_pace: Highlight;
      --_behind: Highlight;
      --_neutral: GrayText;
      --_focus: Highlight;
    }
  }
`;
