/**
 * Registers an element under its tag; the first one on the page stays, so that two copies of the library never throw.
 * Without a registry, as on a server, it does nothing.
 */
export function tag(name: string, element: () => CustomElementConstructor): void {
  if (typeof customElements !== 'undefined' && !customElements.get(name)) customElements.define(name, element());
}
