import type {Standing} from '../model/standing.js';
import {bar} from '../parts/bar.js';
import {icon} from '../parts/icon.js';
import {painted} from './style-sheet.js';
import {type Content, treeOf} from './tree.js';

/** The colours of a standing, as the parts are painted with them. */
export interface StandingColours {
  /** Of its shape and its word. */
  readonly word: string;
  /** Of what is reached on a bar. */
  readonly base: string;
  /** Of the surplus. */
  readonly lap: string;
  readonly track: string;
}

const known = new Map<string, StandingColours>();

/** The colours of a standing in a scheme. */
export function standingColoursOf(standing: Standing, theme: 'light' | 'dark'): StandingColours {
  const key = `${standing} ${theme}`;
  let colours = known.get(key);
  // A picture of a thousand rows asks a thousand times.
  if (!colours) known.set(key, (colours = drawnColours(standing, theme)));
  return colours;
}

function drawnColours(standing: Standing, theme: 'light' | 'dark'): StandingColours {
  const drawn = painted(treeOf(bar({share: 1.5, pace: null, standing})), theme);
  const of = (name: string): string => fillIn(drawn, name) ?? 'currentColor';
  return {word: fillIn(painted(treeOf(icon(standing)), theme), '') ?? 'currentColor', base: of('base'), lap: of('lap'), track: of('track')};
}

/** The fill of the first shape of a class; of any for no class. */
function fillIn(content: readonly Content[], name: string): string | null {
  for (const one of content) {
    if (typeof one === 'string') continue;
    const isOne = name === '' || (one.attributes['class'] ?? '').split(' ').includes(name);
    const fill = (isOne ? one.attributes['fill'] : null) ?? fillIn(one.children, name);
    if (fill) return fill;
  }
  return null;
}
