// The check of colours that a page sets itself, as the tests hold the palette of the library to it. Needs no page.
import {differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, modeLab65, modeLrgb, modeRgb, parse, type Rgb, useMode, wcagContrast} from 'culori/fn';
import {palette} from './theme/palette.js';

const rgb = useMode(modeRgb);
useMode(modeLrgb);
useMode(modeLab65);

/** A colour by its name, as in `--civic-NAME-color`. */
export type ColourName = 'text' | 'quiet' | 'surface' | 'card' | 'track' | 'edge' | 'over' | 'met' | 'pace' | 'partly' | 'behind' | 'progress' | 'neutral' | 'focus';
/** Some colours, as CSS writes them: `#00513a`, `rgb(0 81 58)`. */
export type Colours = Readonly<Partial<Record<ColourName, string>>>;
/** The eyes that two colours are compared with. */
export type Vision = 'full' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/** What is wrong with a colour. */
export interface PaletteFinding {
  /** `colour`: it cannot be read; `contrast`: it is too close to what it stands on; `alike`: two standings cannot be told apart. */
  readonly code: 'colour' | 'contrast' | 'alike';
  readonly name: ColourName;
  /** The other colour; null for one that cannot be read. */
  readonly other: ColourName | null;
  /** With which eyes; `full` for a contrast. */
  readonly vision: Vision;
  /** Contrast as WCAG counts it (1 to 21), or distance (ΔE2000); 0 for a colour that cannot be read. */
  readonly found: number;
  /** The least that it has to be. */
  readonly expected: number;
}

const standings: readonly ColourName[] = ['over', 'met', 'pace', 'partly', 'behind', 'progress', 'neutral'];
/** What stands on what, with its least contrast: words (WCAG 1.4.3), and what is no word (1.4.11). */
const grounds: readonly (readonly [name: ColourName, ground: ColourName, expected: number])[] = [
  ...[...standings, 'text', 'quiet', 'focus'].flatMap((name) => (['surface', 'card'] as const).map((ground) => [name as ColourName, ground, 4.5] as const)),
  ...standings.map((name) => [name, 'track', 3] as const),
  ['edge', 'surface', 3],
];
/** The least distance of two standings. */
const apart = 11;
const visions: Readonly<Record<Vision, (colour: Rgb) => Rgb>> = {
  full: (colour) => colour, protanopia: filterDeficiencyProt(1), deuteranopia: filterDeficiencyDeuter(1), tritanopia: filterDeficiencyTrit(1),
};

/**
 * What is wrong with some colours: contrast with what they stand on, and whether standings are told apart, also by eyes that do not see every colour.
 *
 * @param colours those that a page sets; each other one is that of the library. One that is partly transparent cannot be read: what it shows depends on what is behind it
 * @param scheme  the scheme that they are meant for
 * @returns nothing where all holds; each two standings once, with the eyes that tell them apart the least
 */
export function checkPalette(colours: Colours, scheme: 'light' | 'dark' = 'light'): readonly PaletteFinding[] {
  const findings: PaletteFinding[] = [];
  const read = new Map<ColourName, Rgb>();
  for (const [own, light, dark] of palette) {
    const name = own as ColourName;
    const given = colours[name];
    const fallback = rgb(parse(scheme === 'light' ? light : dark))!;
    const colour = given === undefined ? fallback : rgb(parse(given));
    if (!colour || (colour.alpha ?? 1) < 1) findings.push({code: 'colour', name, other: null, vision: 'full', found: 0, expected: 0});
    else read.set(name, colour);
  }
  for (const [name, ground, expected] of grounds) {
    const [one, other] = [read.get(name), read.get(ground)];
    const found = one && other ? wcagContrast(one, other) : Infinity;
    if (found < expected) findings.push({code: 'contrast', name, other: ground, vision: 'full', found, expected});
  }
  const difference = differenceCiede2000();
  standings.forEach((name, i) => standings.slice(i + 1).forEach((other) => {
    const [one, two] = [read.get(name), read.get(other)];
    if (!one || !two) return;
    const [worst] = (Object.keys(visions) as Vision[]).map((vision) => ({vision, found: difference(visions[vision](one), visions[vision](two))})).sort((a, b) => a.found - b.found);
    if (worst!.found < apart) findings.push({code: 'alike', name, other, ...worst!, expected: apart});
  }));
  return findings;
}
