import type {LitElement, ReactiveController} from 'lit';
import type {FigureLocale} from '../../locale/locale.js';
import {figureStringsFor, onLanguage} from '../../locale/registry.js';
import {builtInFor} from '../../locale/text.js';
import {later} from './later.js';
import {plainText} from './plain-text.js';
import {warn} from './warn.js';

/** What an element that speaks offers to its locale. */
export interface LocaleHost extends LitElement {
  strings: string;
  timeout: number;
}

/**
 * The language of an element: its own `lang`, else that of the nearest ancestor that has one, across shadow hosts, else
 * the report's. A language without a catalogue is passed over, with one warning; where all are, English stands in, and zh-Hans where none is named. A `lang` that comes, changes or
 * goes there redraws, and so does a language that is registered later.
 *
 * `strings` is the address of a language file. While it loads, an element whose language is not there yet waits for it.
 */
export class LocaleController implements ReactiveController {
  /** The elements below each root that the path of this one leads through; it is among them while it is connected. */
  private among: readonly Set<LocaleController>[] = [];
  /** The address that was asked for last, and how that went. */
  private address = '';
  private file: 'none' | 'loading' | 'failed' = 'none';
  /** The tag of what the element spoke last. */
  private current = '';

  constructor(private readonly host: LocaleHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.among = pathOf(this.host).filter((node) => !(node instanceof Element)).map(spokenBelow);
    for (const speakers of this.among) speakers.add(this);
    onLanguage.add(this.redraw);
    // It may have been moved to where another language is spoken.
    this.redraw();
  }

  hostDisconnected(): void {
    for (const speakers of this.among) speakers.delete(this);
    onLanguage.delete(this.redraw);
  }

  hostUpdate(): void {
    const address = plainText(this.host.strings);
    if (address === this.address) return;
    this.address = address;
    this.file = address ? 'loading' : 'none';
    if (address) void this.load(address);
  }

  /**
   * @param reportLang language of the report's plain strings; without a report that of the page
   * @returns null while the element is to wait for its language and has spoken none yet
   */
  for(reportLang?: string): FigureLocale | null {
    const tags = [...this.tags(), ...reportLang ? [reportLang] : []];
    const known = tags.findIndex(figureStringsFor);
    const waits = this.file === 'loading' && known !== 0;
    if (waits && !this.current) return null;
    const strings = figureStringsFor(waits ? this.current : tags[known] ?? builtInFor(tags[0] ?? ''))!;
    if (this.file === 'none' && known !== 0 && tags[0]) {
      warn(`lang ${tags[0]}`, `expected a language that is registered in lang, found "${tags[0].slice(0, 60)}"; the next language is spoken. Give the address of a language file in the attribute strings.`);
    }
    this.current = strings.lang;
    return {strings, reportLang: reportLang ?? strings.lang};
  }

  /** The languages that the page asks for, the nearest first. */
  private tags(): string[] {
    return pathOf(this.host).map((node) => (node instanceof Element && node.getAttribute('lang')) || '').filter(Boolean);
  }

  /** Redraws where a `lang` on its path has changed. */
  heed(records: readonly MutationRecord[]): void {
    const path = pathOf(this.host);
    if (records.some(({target}) => path.includes(target))) this.redraw();
  }

  private readonly redraw = (): void => this.host.requestUpdate();

  private async load(address: string): Promise<void> {
    const {timeout} = this.host;
    let file: LocaleController['file'] = 'none';
    try {
      await (await later.language()).languageFile(address, this.tags()[0] ?? '', timeout > 0 ? timeout : 20);
    } catch (error) {
      file = 'failed';
      warn(`strings ${address}`, `the language file ${address} cannot be used (${(error as Error).message.replace(/^civic-progress: |\.$/g, '')}); the next language is spoken.`);
    }
    if (address !== this.address) return;
    this.file = file;
    this.redraw();
  }
}

const below = new WeakMap<Node, Set<LocaleController>>();

/** The connected elements below a root, a document or a shadow root. One observer serves all of them, since a thousand cost more than a thousand rings. */
function spokenBelow(root: Node): Set<LocaleController> {
  let speakers = below.get(root);
  if (!speakers) {
    below.set(root, speakers = new Set());
    const heard = speakers;
    new MutationObserver((records) => heard.forEach((one) => one.heed(records))).observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
  }
  return speakers;
}

/** The element and its ancestors as they are drawn, across slots and shadow roots, up to the document; nearest first. */
function pathOf(element: Element): Node[] {
  const path: Node[] = [];
  for (let node: Node | null = element; node; node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null) path.push(node);
  return path;
}
