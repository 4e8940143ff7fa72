import {palette} from '../theme/palette.js';

/** How a published board looks, where that is not how boards look by themselves. */
export interface Look {
  /** Colour scheme; empty = that of the page. */
  readonly theme: '' | 'auto' | 'light' | 'dark';
  readonly mode: '' | 'elder';
  readonly fold: '' | 'categories' | 'none';
  /** Size of the running text, px; null = that of the library. */
  readonly size: number | null;
  /** Colours by their names, as `#rrggbb`, for each scheme. */
  readonly colours: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>;
}

export const plainLook: Look = {theme: '', mode: '', fold: '', size: null, colours: {light: {}, dark: {}}};

/** The attributes of an element that looks so. */
export const lookAttributes = ({theme, mode, fold}: Look): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({theme, mode, fold}).filter(([, value]) => value !== ''));

/** The custom properties of a look in one scheme; those that it leaves as they are are not in it. */
export const lookProperties = ({size, colours}: Look, scheme: 'light' | 'dark'): readonly (readonly [name: string, value: string])[] => [
  ...(size === null ? [] : [['--civic-font-size', `${size}px`] as const]),
  ...palette.flatMap(([name]) => (colours[scheme][name] === undefined ? [] : [[`--civic-${name}-color`, colours[scheme][name]] as const])),
];

/** The style sheet of a look; empty where it needs none. A colour that is set in one scheme alone is that of the library in the other. */
export function lookStyle(look: Look): string {
  const {light, dark} = look.colours;
  const own = palette.filter(([name]) => light[name] !== undefined || dark[name] !== undefined);
  const rule = (properties: readonly (readonly [string, string])[]): string => `civic-report{${properties.map(([name, value]) => `${name}:${value}`).join(';')}}`;
  const first = [...lookProperties({...look, colours: {light: {}, dark: {}}}, 'light'), ...own.map(([name, plain]) => [`--civic-${name}-color`, light[name] ?? plain] as const)];
  return [
    ...(first.length === 0 ? [] : [rule(first)]),
    // A browser without it shows the light ones of the library too.
    ...(own.length === 0 ? [] : [`@supports (color:light-dark(#000,#fff)){${rule(own.map(([name, plain, plainDark]) => [`--civic-${name}-color`, `light-dark(${light[name] ?? plain},${dark[name] ?? plainDark})`]))}}`]),
  ].map((line) => `${line}\n`).join('');
}
