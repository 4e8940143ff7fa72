import {nothing, type TemplateResult} from 'lit';
import type {DirectiveResult, PartInfo} from 'lit/directive.js';

/** An element of a drawing without a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Content[];
}

/** An element, or words as they are read: no markup, no entities. */
export type Content = Tag | string;

/** What code puts into an element. Lists are passed as they are: as arguments of their own, those of a large report would not fit onto the stack. */
export type Contents = readonly (Content | readonly Content[])[];

/** An element made by code. */
export const tag = (name: string, attributes: Readonly<Record<string, string>>, ...children: Contents): Tag => ({name, attributes, children: children.flat() as Content[]});

type Growing = {name: string; attributes: Record<string, string>; children: Content[]};

/** Elements that hold nothing and have no end tag in HTML. */
export const empty: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** The named characters of the templates. */
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009'};
const decoded = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);

/** Attributes that a template ties to code, by the first sign of their name: listeners and properties. They have no text. */
const isCode = (name: string): boolean => name.startsWith('@') || name.startsWith('.');

/**
 * What a template of the parts draws, as a tree: the strings and values of the template put together as Lit puts them, without
 * a document. Listeners and properties are left out. Values are words or attribute texts whatever they hold, never markup.
 *
 * The templates are our own: every element is closed, and a value stands between two tags or in an attribute.
 */
export function treeOf(content: unknown): readonly Content[] {
  const root: Growing = {name: '', attributes: {}, children: []};
  put(content, root.children);
  return root.children;
}

/** All words of a tree, as `textContent` gives them. */
export const wordsIn = (content: readonly Content[]): string =>
  content.map((one) => (typeof one === 'string' ? one : wordsIn(one.children))).join('');

function put(value: unknown, into: Content[]): void {
  if (value === nothing || value === null || value === undefined || value === '') return;
  if (isTemplate(value)) for (const one of template(value)) into.push(one);
  else if (isDirective(value)) put(resolve(value, {type: 2}), into);
  else if (typeof value === 'object' && Symbol.iterator in value) for (const one of value as Iterable<unknown>) put(one, into);
  else into.push(String(value));
}

function template({strings, values}: TemplateResult): readonly Content[] {
  const stack: Growing[] = [{name: '', attributes: {}, children: []}];
  let reading: Growing | null = null;
  // The attribute that is being read; `quote` is empty around a value without quotes.
  let attribute: {name: string; quote: string; text: string; gone: boolean} | null = null;

  const close = (): void => {
    if (attribute && !attribute.gone) reading!.attributes[attribute.name] = attribute.text;
    attribute = null;
  };
  const open = (isClosed: boolean): void => {
    stack.at(-1)!.children.push(reading!);
    if (!isClosed && !empty.has(reading!.name)) stack.push(reading!);
    reading = null;
  };

  strings.forEach((text, i) => {
    let at = 0;
    while (at < text.length) {
      if (attribute) {
        const end = attribute.quote ? text.indexOf(attribute.quote, at) : text.slice(at).search(/[\s>]/) + at;
        attribute.text += decoded(text.slice(at, end < at ? undefined : end));
        if (end < at) break;
        at = end + attribute.quote.length;
        close();
      } else if (reading) {
        const [whole, , name, value, quote, end] = /^(\s*)(?:([^\s=>"'/]+)(=(["']?))?|(\/?>))?/.exec(text.slice(at))!;
        at += whole.length;
        if (end) open(end === '/>');
        else if (name) {
          attribute = {name: name.replace(/^\?/, ''), quote: quote ?? '', text: '', gone: isCode(name)};
          if (value === undefined) close();
          // `?name` takes its value as present or absent; see the value below.
          else if (name.startsWith('?')) attribute.text = '\0';
        }
      } else {
        const next = text.indexOf('<', at);
        const words = decoded(text.slice(at, next < 0 ? undefined : next));
        if (words) stack.at(-1)!.children.push(words);
        if (next < 0) break;
        const [whole, slash, name] = /^<(\/?)([^\s>/]+)\s*/.exec(text.slice(next))!;
        at = next + whole.length;
        if (slash) {
          at = text.indexOf('>', at) + 1;
          stack.pop();
        } else reading = {name: name!, attributes: {}, children: []};
      }
    }
    if (i >= values.length) return;
    const value = values[i];
    if (!attribute) put(value, stack.at(-1)!.children);
    else {
      const {name, text: before} = attribute;
      const resolved = isDirective(value) ? resolve(value, {type: 1, name, strings: ['', ''], tagName: reading!.name} as unknown as PartInfo) : value;
      if (before === '\0') Object.assign(attribute, {text: '', gone: !resolved || resolved === nothing});
      else if (resolved === nothing) attribute.gone = true;
      else attribute.text += resolved === null || resolved === undefined || attribute.gone ? '' : String(resolved);
    }
  });
  return stack[0]!.children;
}

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && '_$litType$' in value;
const isDirective = (value: unknown): value is DirectiveResult => typeof value === 'object' && value !== null && '_$litDirective$' in value;

/** What a directive such as `repeat` or `classMap` gives at the first rendering. */
function resolve(result: DirectiveResult, info: Partial<PartInfo>): unknown {
  const {_$litDirective$: Made, values} = result as unknown as {_$litDirective$: new (info: unknown) => {render(...values: unknown[]): unknown}; values: unknown[]};
  const made = new Made(info);
  return made.render.apply(made, values);
}
