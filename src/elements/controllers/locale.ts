import type {LitElement, ReactiveController} from 'lit';
import {stringsFor} from '../../locale/languages.js';
import type {Locale} from '../../locale/locale.js';

/**
 * The language of an element: its own `lang`, else that of the nearest ancestor that has one, across shadow hosts, else
 * the report's, else zh-Hans. A language without a catalogue is passed over. A `lang` that comes, changes or goes there redraws.
 */
export class LocaleController implements ReactiveController {
  private observer: MutationObserver | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver((records) => {
      const path = pathOf(this.host);
      if (records.some(({target}) => path.includes(target))) this.host.requestUpdate();
    });
    for (const node of pathOf(this.host)) {
      if (!(node instanceof Element)) this.observer.observe(node, {subtree: true, attributes: true, attributeFilter: ['lang']});
    }
    // It may have been moved to where another language is spoken.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** @param reportLang language of the report's plain strings; without a report that of the page */
  for(reportLang?: string): Locale {
    const tags = pathOf(this.host).map((node) => (node instanceof Element && node.getAttribute('lang')) || '');
    const strings = [...tags, reportLang ?? ''].map((tag) => (tag ? stringsFor(tag) : undefined)).find(Boolean) ?? stringsFor('zh-Hans')!;
    return {strings, reportLang: reportLang ?? strings.lang};
  }
}

/** The element and its ancestors as they are drawn, across slots and shadow roots, up to the document; nearest first. */
function pathOf(element: Element): Node[] {
  const path: Node[] = [];
  for (let node: Node | null = element; node; node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null) path.push(node);
  return path;
}
