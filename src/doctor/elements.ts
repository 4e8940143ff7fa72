/** The elements of the library. */
export const tags: readonly string[] = [
  'civic-report', 'civic-category-grid', 'civic-progress-ring', 'civic-progress-bar', 'civic-overachievement-badge', 'civic-status-summary', 'civic-progress-trend',
];

/** Every element whose name begins as ours do, in open shadow roots too, in the order of the page. */
export const elementsOf = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [
  ...element.localName.startsWith('civic-') ? [element] : [],
  ...element.shadowRoot ? elementsOf(element.shadowRoot) : [],
]);

/** An element as a reader of the page's source would know it again, at most 80 characters. */
export const nameOf = (element: Element): string => {
  const attributes = ['id', 'class', 'src', 'category', 'item', 'metric'].flatMap((name) => (element.getAttribute(name) ? [` ${name}="${element.getAttribute(name)}"`] : []));
  const name = `<${element.localName}${attributes.join('')}>`;
  return name.length > 80 ? `${name.slice(0, 78)}…>` : name;
};

/** How far an element has got; null where it has not begun to draw. */
export const stateOf = (element: Element): string | null => {
  const custom = (state: string): boolean => {
    try {
      return element.matches(`:state(${state})`);
    } catch {
      // An engine without custom states: there it is an attribute.
      return false;
    }
  };
  return element.getAttribute('data-state') ?? ['empty', 'loading', 'ready', 'failed'].find(custom) ?? null;
};
