import {type Content, empty} from './tree.js';

/** Signs that XML 1.0 cannot hold or a terminal would obey: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu;

/** Words that any program may read: what is no character of a text becomes �. */
export const fit = (words: string): string => words.replace(unfit, '\ufffd');

/** Words as they stand in markup, in an element or in a quoted attribute. */
export const escaped = (words: string): string =>
  fit(words).replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]!);

/** No line ends: a blank line among the words would end the block of markup in a Markdown page. */
const onOneLine = (markup: string): string => markup.replace(/\r?\n|\r/g, '&#10;');

/**
 * A tree as markup that is HTML and XML, so that JSX takes it as well. Line ends stand only where they are all there is between two tags.
 *
 * @param content   what to write; everything in it is escaped, but the text of `style` and `script`, which must be our own
 */
export const markupOf = (content: readonly Content[]): string => content.map((one) => {
  if (typeof one === 'string') return /^[ \t\r\n]*$/.test(one) ? one : onOneLine(escaped(one));
  const {name, attributes, children} = one;
  const start = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${onOneLine(escaped(value))}"`).join('')}`;
  if (empty.has(name)) return `${start} />`;
  const inner = name === 'style' || name === 'script' ? children.join('') : markupOf(children);
  return `${start}>${inner}</${name}>`;
}).join('');
