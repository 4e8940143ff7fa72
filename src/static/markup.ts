import {type Content, empty} from './tree.js';

/** Signs that XML 1.0 cannot hold or a terminal would obey: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu;

/** Words that any program may read: what is no character of a text becomes �. */
export const fit = (words: string): string => words.replace(unfit, '\ufffd');

/** Words as they stand in markup, in an element or in a quoted attribute. */
export const escaped = (words: string): string =>
  fit(words).replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]!);

/**
 * A tree as markup that is HTML and, but for elements without an end tag, XML as well.
 *
 * @param content   what to write; everything in it is escaped, but the text of `style` and `script`, which must be our own
 */
export const markupOf = (content: readonly Content[]): string => content.map((one) => {
  if (typeof one === 'string') return escaped(one);
  const {name, attributes, children} = one;
  const start = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
  if (empty.has(name)) return start;
  const inner = name === 'style' || name === 'script' ? children.join('') : markupOf(children);
  return `${start}${inner}</${name}>`;
}).join('');
