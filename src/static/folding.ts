import type {Content, Tag} from './tree.js';

const isFolded = (content: Content): content is Tag => typeof content !== 'string' && content.attributes['class'] === 'folded';

/** Whether it is a category that its head opens and closes. */
export const isFolding = ({name, children}: Tag): boolean => name === 'section' && children.some(isFolded);

/** Such a category where no script runs: details, whose summary is the head. */
export const asDetails = ({attributes, children}: Tag): Tag => ({
  name: 'details', attributes,
  children: children.map((one) => {
    if (typeof one === 'string' || !isFolded(one)) return {name: 'summary', attributes: {}, children: [inSummary(one)]};
    const {hidden, ...rest} = one.attributes;
    return {...one, attributes: rest};
  }),
});

/** HTML lets words, pictures and headings be in a summary, but no blocks and no buttons. */
function inSummary(content: Content): Content {
  if (typeof content === 'string' || content.name === 'svg') return content;
  const {name, attributes} = content;
  const children = content.children.map(inSummary);
  if (attributes['role'] === 'heading') return {name, attributes, children};
  if (name === 'button') return {name: 'span', attributes: {class: attributes['class']!}, children};
  return name === 'div' || name === 'p' ? {name: 'span', attributes: {...attributes, class: `${attributes['class'] ?? ''} block`}, children} : {name, attributes, children};
}
