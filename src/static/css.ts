import type {CSSResultGroup} from 'lit';

/** A rule of a style sheet; `conditions` are the at-rules around it, outermost first. */
export interface Rule {
  readonly conditions: readonly string[];
  readonly selectors: readonly string[];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** The text of styles, in order. */
export const cssText = (styles: CSSResultGroup): string =>
  Array.isArray(styles) ? styles.map(cssText).join('\n') : 'cssText' in styles ? styles.cssText : '';

/** The rules of a style sheet of ours, in order; an at-rule without rules inside, such as `@keyframes`, is one rule as it stands. */
export function rulesOf(css: string, conditions: readonly string[] = []): readonly Rule[] {
  const rules: Rule[] = [];
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  let at = 0;
  for (;;) {
    const brace = text.indexOf('{', at);
    if (brace < 0) return rules;
    const prelude = text.slice(at, brace).trim().replace(/\s+/g, ' ');
    const end = endOf(text, brace);
    const body = text.slice(brace + 1, end);
    at = end + 1;
    if (/^@(media|supports|container)/.test(prelude)) for (const rule of rulesOf(body, [...conditions, prelude])) rules.push(rule);
    else if (prelude.startsWith('@')) rules.push({conditions: [...conditions, prelude], selectors: [], declarations: [['', body.trim()]]});
    else rules.push({conditions, selectors: split(prelude, ','), declarations: declarationsOf(body)});
  }
}

/** Rules as text. */
export const cssOf = (rules: readonly Rule[]): string => rules.map(({conditions, selectors, declarations}) => {
  const inner = declarations.map(([name, value]) => (name === '' ? value : `${name}:${value}`)).join(';');
  const rule = selectors.length === 0 ? inner : `${selectors.join(',')}{${inner}}`;
  return conditions.reduceRight((text, condition) => `${condition}{${text}}`, rule);
}).join('\n');

function declarationsOf(body: string): Rule['declarations'] {
  return split(body, ';').map((one) => {
    const colon = one.indexOf(':');
    return [one.slice(0, colon).trim(), one.slice(colon + 1).trim().replace(/\s+/g, ' ')] as const;
  });
}

/** The parts of a text between separators that stand outside of brackets, trimmed, without empty ones. */
export function split(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at];
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (at === text.length || (sign === separator && depth === 0)) {
      const part = text.slice(from, at).trim();
      if (part) parts.push(part);
      from = at + 1;
    }
  }
  return parts;
}

/** Where the brace that opens at a place is closed. */
function endOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}
