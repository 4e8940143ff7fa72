import type {LitElement, ReactiveController} from 'lit';
import {stringsFor} from '../../locale/languages.js';
import type {Locale} from '../../locale/locale.js';
import {zhHans} from '../../locale/zh-hans.js';

/**
 * The language of an element: its own `lang`, else that of the nearest ancestor that has one, across shadow hosts, else
 * the report's, else zh-Hans. A language without a catalogue is passed over. Changes of the ancestor's `lang` redraw.
 */
export class LocaleController implements ReactiveController {
  private observer: MutationObserver | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.host.requestUpdate());
    for (const element of languageHolders(this.host)) this.observer.observe(element, {attributes: true, attributeFilter: ['lang']});
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** @param reportLang language of the report's plain strings; without a report that of the page */
  for(reportLang?: string): Locale {
    const tags = languageHolders(this.host).map((element) => element.getAttribute('lang') ?? '');
    const strings = [...tags, reportLang ?? ''].map((tag) => (tag ? stringsFor(tag) : undefined)).find(Boolean) ?? zhHans;
    return {strings, reportLang: reportLang ?? strings.lang};
  }
}

/** The element, its ancestors with a `lang` across shadow hosts, and the root element, nearest first. */
function languageHolders(element: Element): Element[] {
  const holders: Element[] = [];
  for (let node: Node | null = element; node; node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node instanceof Element && (node === element || node.hasAttribute('lang') || node === document.documentElement)) holders.push(node);
  }
  return holders;
}
