import {LitElement, type PropertyDeclaration} from 'lit';

/** How a property of an element is declared; `initial` is its value until the page gives one, and again once its attribute is taken away. */
export interface Property extends PropertyDeclaration {
  readonly initial?: unknown;
}

/** A property that the page gives as words. */
export const text: Property = {initial: ''};

/** The same, also where only a script gives them: what styles read, and what readers do to a board. */
export const reflected: Property = {reflect: true, initial: ''};

/**
 * What every element starts from: an element of Lit whose properties have their first values from their declarations. To give
 * them to each element when it is made would be twenty calls for a ring, on a page with a thousand of them.
 */
export abstract class CivicElement extends LitElement {
  /** Puts accessors that know the first values in the place of those of Lit. */
  protected static override finalize(): void {
    if (this.hasOwnProperty('finalized')) return;
    super.finalize();
    for (const [name, options] of this.elementProperties as ReadonlyMap<PropertyKey, Property>) {
      const key = Symbol();
      Object.defineProperty(this.prototype, name, {
        get(this: Record<PropertyKey, unknown>) {
          return this[key] ?? options.initial;
        },
        set(this: LitElement & Record<PropertyKey, unknown>, value: unknown) {
          const before = this[name];
          this[key] = value;
          this.requestUpdate(name, before, options);
        },
        configurable: true, enumerable: true,
      });
    }
  }
}
