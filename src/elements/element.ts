import {type CSSResult, LitElement, type PropertyDeclaration, type PropertyValues} from 'lit';

/** How a property of an element is declared; `initial` is its value until the page gives one, and again once its attribute is taken away. */
export interface Property extends PropertyDeclaration {
  readonly initial?: unknown;
}

/** A property that the page gives as words. */
export const text: Property = {initial: ''};

/** The same, also where only a script gives them: what styles read, and what readers do to a board. */
export const reflected: Property = {reflect: true, initial: ''};

/** What is called where an object is given that is there already: only who reads it can tell whether it was changed. */
export const again = new WeakMap<LitElement, () => void>();

/** The sheets of documents beside that of the script, such as frames and pop-ups: a sheet serves the document that made it. */
const sheetsOf = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetOf(owner: Document, rules: string): CSSStyleSheet {
  const sheet = new (owner.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

function sheetFor(owner: Document, style: CSSResult): CSSStyleSheet {
  if (owner === document) return style.styleSheet!;
  let sheets = sheetsOf.get(owner);
  if (!sheets) sheetsOf.set(owner, (sheets = new Map()));
  let sheet = sheets.get(style);
  if (!sheet) sheets.set(style, (sheet = sheetOf(owner, style.cssText)));
  return sheet;
}

/**
 * What every element starts from: an element of Lit whose properties have their first values from their declarations. To give
 * them to each element when it is made would be twenty calls for a ring, on a page with a thousand of them.
 */
export abstract class CivicElement extends LitElement {
  private kept: number | null = null;
  private keeping: CSSStyleSheet | null = null;

  /** As Lit does it, with sheets of the document that the element is in; what an archived page brings as its picture is of another day and goes. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    root.textContent = '';
    this.adoptStyles(root);
    return root;
  }

  /** Translators put `<font>` in the place of a text, and a template would write what is new into the text that is lost. */
  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated && isTranslated(this.renderRoot)) for (const font of this.renderRoot.querySelectorAll('font')) font.replaceWith(font.textContent!);
    super.update(changed);
  }

  /** By a sheet of the root: what stands on the element itself is the page's, and a framework compares it with its own markup. */
  keepHeight(height: number | null): void {
    const root = this.renderRoot as ShadowRoot;
    this.kept = height;
    try {
      const others = root.adoptedStyleSheets.filter((one) => one !== this.keeping);
      this.keeping = height === null ? null : sheetOf(this.ownerDocument, `:host { min-block-size: ${height}px !important; }`);
      root.adoptedStyleSheets = this.keeping ? [...others, this.keeping] : others;
    } catch {
      // An engine, or a page, without constructable sheets: what is below may move.
    }
  }

  /** It was moved to another document. */
  adoptedCallback(): void {
    if (!this.hasUpdated) return;
    this.adoptStyles(this.renderRoot as ShadowRoot);
    if (this.kept !== null) this.keepHeight(this.kept);
  }

  private adoptStyles(root: ShadowRoot): void {
    const owner = this.ownerDocument;
    // A document that nobody sees, such as that of a parser, has no sheets.
    if (!owner.defaultView) return;
    const styles = (this.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
    for (const old of root.querySelectorAll(':scope > style')) old.remove();
    try {
      root.adoptedStyleSheets = styles.map((style) => sheetFor(owner, style));
    } catch {
      // An engine, or a page, without constructable sheets.
      root.prepend(Object.assign(owner.createElement('style'), {textContent: styles.join('')}));
    }
  }

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
          if (value === before && Object(value) === value) again.get(this)?.();
        },
        configurable: true, enumerable: true,
      });
    }
  }
}

/** Whether a translator was here, by the first texts: a long board is not walked through each time that a piece of it is drawn. */
function isTranslated(root: Node): boolean {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < 40 && texts.nextNode(); i++) if (texts.currentNode.parentNode!.nodeName === 'FONT') return true;
  return false;
}
