import {palette} from '../theme/palette.js';
import type {Rule} from './css.js';
import {split} from './css.js';
import type {Content, Tag} from './tree.js';

/** A tag with those around it, innermost first. */
type Path = readonly Tag[];

type Style = Readonly<Record<string, string>>;

/** What styles an SVG may carry as attributes; the others need a style sheet. */
const presentation = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'fill-opacity', 'stroke-opacity', 'opacity', 'vector-effect'] as const;
const inherited = (name: string): boolean => name.startsWith('--') || (!/^(?:opacity|vector-effect)$/.test(name) && (presentation as readonly string[]).includes(name)) || name === 'color';

/** The colours of a scheme, by the names that the styles use. */
export const coloursOf = (theme: 'light' | 'dark'): Readonly<Record<string, string>> =>
  Object.fromEntries(palette.map(([name, light, dark]) => [`--_${name}`, theme === 'dark' ? dark : light]));

/** A selector ready to be tried, with what it sets. */
interface Tried {
  readonly steps: readonly Step[];
  readonly declarations: Rule['declarations'];
}

/**
 * What gives the SVG of a tree its colours and sizes as presentation attributes, so that it is drawn right where no style sheet
 * is: what the style sheet says, worked out by the rules that hold everywhere; those under a condition are passed over.
 *
 * @param rules the rules of the parts that are drawn
 */
export function painterOf(rules: readonly Rule[]): (content: readonly Content[], theme: 'light' | 'dark') => readonly Content[] {
  const plain = rules.filter(({conditions}) => conditions.length === 0).flatMap(({selectors, declarations}) =>
    selectors.filter((selector) => !selector.includes(':')).map((selector) => ({steps: stepsOf(selector), weight: weightOf(selector), declarations})));
  // Stable: of two with the same weight the later stays the later.
  plain.sort((one, other) => one.weight - other.weight);
  // A selector without a class may mean any element; the others are looked for under the first class of their last step.
  const of = new Map<string, [order: number, Tried][]>();
  plain.forEach((one, i) => {
    const key = one.steps[0]!.classes[0] ?? '';
    of.set(key, [...of.get(key) ?? [], [i, one]]);
  });

  /** @param outer what is inherited from outside */
  const paint = (one: Content, around: Path, outer: Style): Content => {
    if (typeof one === 'string') return one;
    const path = [one, ...around];
    const tried = ['', ...classesOf(one)].flatMap((key) => of.get(key) ?? []).sort(([a], [b]) => a - b);
    // What is inherited is looked up outside, not copied: a scheme has forty colours.
    const within: Record<string, string> = Object.create(outer);
    const style: Record<string, string> = Object.create(within);
    for (const [, {steps, declarations}] of tried) {
      if (matches(steps, path)) for (const [name, value] of declarations) (inherited(name) ? within : style)[name] = value;
    }
    const isSvg = path.some(({name}) => name === 'svg');
    const attributes = isSvg ? {...one.attributes, ...sizeOf(one, style, around), ...presented(one, style)} : one.attributes;
    return {...one, attributes, children: one.children.map((child) => paint(child, path, within))};
  };
  return (content, theme) => {
    const start = Object.assign(Object.create(null), coloursOf(theme), {color: 'var(--_text)'});
    return content.map((one) => paint(one, [], start));
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
function sizeOf({name, attributes}: Tag, style: Style, around: Path): Record<string, string> {
  if (name !== 'svg') return {};
  if (around.some((one) => one.name === 'svg')) return {overflow: 'visible'};
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

function matches([step, ...rest]: readonly Step[], [tag, ...around]: Path): boolean {
  if (!step) return true;
  if (!tag || !fits(step, tag)) return false;
  const next = rest[0];
  if (!next) return true;
  return step.isChild ? matches(rest, around) : around.some((_, i) => matches(rest, around.slice(i)));
}

function fits({name, classes, attributes}: Step, tag: Tag): boolean {
  const own = classesOf(tag);
  return (name === undefined || name === tag.name) && classes.every((one) => own.includes(one))
    && attributes.every(([key, value]) => tag.attributes[key] !== undefined && (value === undefined || tag.attributes[key] === value));
}

const classesOf = ({attributes}: Tag): readonly string[] => (attributes['class'] === undefined ? [] : attributes['class'].split(/\s+/).filter(Boolean));
