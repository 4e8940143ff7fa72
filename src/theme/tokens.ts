import {unsafeCSS} from 'lit';
import {palette} from './palette.js';

const declarations = (value: (light: string, dark: string, forced: string) => string) =>
  palette.map(([name, light, dark, forced]) => `--_${name}:var(--civic-${name}-color,${value(light, dark, forced)})`).join(';');

const patterned = '--_half:.35;--_hollow:0;--_line:1.5';

/** The one set of gaps: quarters of the letters they stand beside. */
const gaps = '--_gap-1:.25em;--_gap-2:.5em;--_gap-3:.75em;--_gap-4:1em;--_gap-6:1.5em;--_gap-8:2em';

/**
 * The palette, the gaps and the size of the text as custom properties; the underscored names are our own. The dark set follows the
 * page's `color-scheme`, so a page that is only light never gets a dark board. Browsers without `light-dark()` keep the light
 * set. What may be of another scheme than the page stands on a surface of its own.
 *
 * As one text: Lit's `css` puts pieces together by `reduce`, of which Prototype 1.6 has another one.
 */
export const tokens = unsafeCSS([
  `:host{${declarations((light) => light)};--_size:max(12px,var(--civic-font-size,16px));--_least:12px;--_press:32px;--_fold:24px;${gaps}}:host([mode=elder]){--_size:max(22.5px,var(--civic-font-size,16px));--_least:18px;--_press:60px;--_fold:60px;--_lines:1.5}:host([theme]) .root{background:var(--_surface)}`,
  '@media (any-pointer:coarse){:host(:not([mode=elder])){--_press:44px;--_fold:44px}}',
  // As print is set: 8.25 points, and 7 at the least.
  '@media print{:host(:not([mode=elder])){--_size:max(11px,calc(var(--civic-font-size,16px)*.6875));--_least:9.5px}}',
  `@supports (color:light-dark(#000,#fff)){:host{${declarations((light, dark) => `light-dark(${light},${dark})`)}}:host([theme=auto]){color-scheme:light dark}:host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}}`,
  '@supports not (color:light-dark(#000,#fff)){.root{background:var(--_surface)}}',
  '@media (prefers-contrast:more){:host{--_quiet:var(--_text);--_edge:var(--_text)}}',
  `@media (forced-colors:active){:host{${declarations((_light, _dark, forced) => forced)}}}`,
  `@media print,(prefers-contrast:more),(forced-colors:active){:host(:not([patterns=off])){${patterned}}}:host([patterns=on]){${patterned}}`,
].join(''));
