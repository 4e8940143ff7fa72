/** The custom state of an element; undefined before its first drawing. */
export const stateOf = (element: Element): string | undefined => ['empty', 'loading', 'ready', 'failed'].find((state) => element.matches(`:state(${state})`));
