import {palette} from '../src/theme/palette.js';

export interface CustomProperty {
  readonly name: string;
  readonly kind: 'color' | 'text';
  /** The value in a light page; of a size in every page. */
  readonly light: string;
  readonly dark?: string;
  /** The system colour where the reader forces colours. */
  readonly forced?: string;
  readonly meaning: string;
}

const meanings: Readonly<Record<string, string>> = {
  text: 'Words', quiet: 'Lesser words', surface: 'The board', card: 'The cards of the grid', track: 'What is not reached', edge: 'Outlines',
  over: 'The surplus', met: 'Target met', pace: 'Ahead, on track, improving or in progress', partly: 'Kept in part, or slightly behind', behind: 'Behind, missed, worsening or dropped',
  progress: 'Under the target, where nothing says how much was due', neutral: 'Not comparable', focus: 'The focus outline',
};

/** Every custom property of the library: the colours of the palette, then the sizes and the font. */
export const customProperties: readonly CustomProperty[] = [
  ...palette.map(([name, light, dark, forced]) => ({name: `--civic-${name}-color`, kind: 'color' as const, light, dark, forced, meaning: meanings[name] ?? ''})),
  {name: '--civic-font-family', kind: 'text', light: 'that of the page', meaning: 'All words'},
  {name: '--civic-font-size', kind: 'text', light: '16px', meaning: 'The running text; everything else follows'},
  {name: '--civic-ring-size', kind: 'text', light: '120px; 50px, or 72px, of a category', meaning: 'Diameter of a ring with its outer lap'},
  {name: '--civic-trend-height', kind: 'text', light: '180px', meaning: 'Height of a chart over time without its dates'},
  {name: '--civic-min-block-size', kind: 'text', light: '8em', meaning: 'Height that is reserved while a report loads'},
];
