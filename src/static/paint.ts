import {palette} from '../theme/palette.js';
import type {Rule} from './css.js';
import {split} from './css.js';
import type {Content, Tag} from './tree.js';

/** A tag at its place; `around` is what it stands in, null for the outermost. */
interface Placed {
  readonly tag: Tag;
  readonly classes: readonly string[];
  readonly around: Placed | null;
  /** Whether it is an SVG, or inside of one. */
  readonly isSvg: boolean;
}

type Style = Readonly<Record<string, string>>;

/** What styles an SVG may carry as attributes; the others need a style sheet. */
const presentation = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'fill-opacity', 'stroke-opacity', 'opacity', 'vector-effect'] as const;
const inherited = (name: string): boolean => name.startsWith('--') || (!/^(?:opacity|vector-effect)$/.test(name) && (presentation as readonly string[]).includes(name)) || name === 'color';

const colours = {
  light: Object.fromEntries(palette.map(([name, light]) => [`--_${name}`, light])),
  dark: Object.fromEntries(palette.map(([name, , dark]) => [`--_${name}`, dark])),
};

/** The colours of a scheme, by the names that the styles use. */
export const coloursOf = (theme: 'light' | 'dark'): Readonly<Record<string, string>> => colours[theme];

/** A selector ready to be tried, with what it sets. */
interface Tried {
  readonly steps: readonly Step[];
  readonly declarations: readonly (readonly [name: string, value: string, isInherited: boolean])[];
}

/**
 * What gives the SVG of a tree its colours and sizes as presentation attributes, so that it is drawn right where no style sheet
 * is: what the style sheet says, worked out by the rules that hold everywhere; those under a condition are passed over.
 *
 * @param rules the rules of the parts that are drawn
 */
export function painterOf(rules: readonly Rule[]): (content: readonly Content[], theme: 'light' | 'dark') => readonly Content[] {
  const plain = rules.filter(({conditions}) => conditions.length === 0).flatMap(({selectors, declarations}) =>
    selectors.filter((selector) => !selector.includes(':')).map((selector) => (
      {steps: stepsOf(selector), weight: weightOf(selector), declarations: declarations.map(([name, value]) => [name, value, inherited(name)] as const)})));
  // Stable: of two with the same weight the later stays the later.
  plain.sort((one, other) => one.weight - other.weight);
  // A selector without a class may mean any element; the others are looked for under the first class of their last step.
  const of = new Map<string, [order: number, Tried][]>();
  plain.forEach((one, i) => {
    const key = one.steps[0]!.classes[0] ?? '';
    of.set(key, [...of.get(key) ?? [], [i, one]]);
  });

  /** Those that may mean a tag of some classes, in the order of the sheet. A board has few sets of classes, and a thousand tags of each. */
  const candidates = new Map<string, readonly Tried[]>();
  const candidatesOf = (classes: readonly string[]): readonly Tried[] => {
    const key = classes.join(' ');
    let found = candidates.get(key);
    if (!found) candidates.set(key, (found = ['', ...classes].flatMap((one) => of.get(one) ?? []).sort(([a], [b]) => a - b).map(([, tried]) => tried)));
    return found;
  };

  /** @param outer what is inherited from outside */
  const paint = (one: Content, around: Placed | null, outer: Style): Content => {
    if (typeof one === 'string') return one;
    const placed: Placed = {tag: one, classes: classesOf(one), around, isSvg: one.name === 'svg' || (around?.isSvg ?? false)};
    // What is inherited is looked up outside, not copied: a scheme has forty colours.
    const within: Record<string, string> = Object.create(outer);
    const style: Record<string, string> = Object.create(within);
    for (const {steps, declarations} of candidatesOf(placed.classes)) {
      if (matches(steps, 0, placed)) for (const [name, value, isInherited] of declarations) (isInherited ? within : style)[name] = value;
    }
    const attributes = placed.isSvg ? {...one.attributes, ...sizeOf(one, style, around?.isSvg ?? false), ...presented(one, style)} : one.attributes;
    return {...one, attributes, children: one.children.map((child) => paint(child, placed, within))};
  };
  return (content, theme) => {
    const start = Object.assign(Object.create(null), coloursOf(theme), {color: 'var(--_text)'});
    return content.map((one) => paint(one, null, start));
  };
}

/** A value with its custom properties put in; those that nobody sets give their fallback. */
export function resolved(value: string, style: Style, depth = 0): string {
  const start = value.indexOf('var(');
  if (start < 0 || depth > 20) return value;
  let end = start + 4;
  for (let open = 1; open > 0 && end < value.length; end++) open += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
  const [name, ...fallback] = split(value.slice(start + 4, end - 1), ',');
  return resolved(value.slice(0, start) + (style[name!] ?? fallback.join(',')) + value.slice(end), style, depth + 1);
}

/** Only on shapes, so that the markup stays small. A style comes before what an attribute says, as in browsers. */
function presented({name}: Tag, style: Style): Record<string, string> {
  if (!/^(path|rect|circle|line|ellipse|polyline|polygon)$/.test(name)) return {};
  return Object.fromEntries(presentation.flatMap((key) => {
    const value = style[key] === undefined ? undefined : resolved(style[key] === 'currentColor' ? style['color']! : style[key], style);
    return value === undefined ? [] : [[key, value]];
  }));
}

/** Width and height of an outermost SVG: as the styles say in px or percent, else its own units. A frame inside shows what reaches over it. */
function sizeOf({name, attributes}: Tag, style: Style, isInside: boolean): Record<string, string> {
  if (name !== 'svg') return {};
  if (isInside) return {overflow: 'visible'};
  const [, , width, height] = attributes['viewBox']?.split(/[\s,]+/) ?? [];
  const fixed = (length = ''): string | undefined => /^([\d.]+)(?:px|(%))$/.exec(resolved(length, style))?.slice(1).join('');
  return {overflow: 'visible', width: fixed(style['inline-size']) ?? width ?? '100%', height: fixed(style['block-size']) ?? height ?? '20'};
}

interface Step {
  readonly isChild: boolean;
  readonly name: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
}

/** A selector as its steps, innermost first. */
function stepsOf(selector: string): readonly Step[] {
  const steps: Step[] = [];
  let isChild = false;
  for (const word of selector.replace(/>/g, ' > ').trim().split(/\s+(?![^[]*\])/)) {
    if (word === '>') {
      isChild = true;
      continue;
    }
    steps.unshift({
      isChild,
      name: /^[a-z][\w-]*/i.exec(word)?.[0],
      classes: [...word.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!),
      attributes: [...word.matchAll(/\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\]/g)].map(([, name, value]) => [name!, value] as const),
    });
    isChild = false;
  }
  return steps;
}

const weightOf = (selector: string): number => (selector.match(/[.[]/g) ?? []).length * 100 + (selector.match(/(^|[\s>])[a-z]/gi) ?? []).length;

/** Whether a tag is what the steps of a selector from one on mean. */
function matches(steps: readonly Step[], from: number, placed: Placed | null): boolean {
  if (!placed || !fits(steps[from]!, placed)) return false;
  if (from === steps.length - 1) return true;
  if (steps[from]!.isChild) return matches(steps, from + 1, placed.around);
  for (let outer = placed.around; outer; outer = outer.around) if (matches(steps, from + 1, outer)) return true;
  return false;
}

const fits = ({name, classes, attributes}: Step, {tag, classes: own}: Placed): boolean => (name === undefined || name === tag.name)
  && classes.every((one) => own.includes(one)) && attributes.every(([key, value]) => tag.attributes[key] !== undefined && (value === undefined || tag.attributes[key] === value));

const classesOf = ({attributes}: Tag): readonly string[] => (attributes['class'] === undefined ? [] : attributes['class'].split(/\s+/).filter(Boolean));
