import {html, noChange, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import type {Board} from '../../model/board.js';
import {waiting} from '../../parts/waiting.js';
import {again, type Property, reflected, text} from '../element.js';
import {CivicErrorEvent} from '../events.js';
import {choice} from './choice.js';
import {later} from './later.js';
import {LoadError} from './load-error.js';
import {LocaleController} from './locale.js';
import {type Reader, type ReaderSource, readers, type ReportHost, type View} from './reader.js';
import {ElementState} from './state.js';
import {warnAttribute} from './warn.js';

const themes = ['', 'auto', 'light', 'dark'];
const modes = ['', 'elder'];
const textures = ['', 'on', 'off'];

/** The properties of such an element, for its `static properties`. */
export const reportProperties = {
  src: text, map: text, report: {attribute: false}, timeout: {type: Number, initial: 20}, refresh: {type: Number, initial: 0},
  loading: {reflect: true, initial: 'eager'}, theme: reflected, mode: reflected, patterns: reflected, strings: text,
} satisfies Record<string, Property>;

/**
 * Where the picture of an element comes from: a report, by the property `report`, the address `src` or a child
 * `<script type="application/json">`; else its attributes.
 *
 * Until the first picture the light-DOM children show.
 */
export class ReportSource implements ReactiveController, ReaderSource {
  readonly locale: LocaleController;
  private readonly state: ElementState;
  /** What reads the report, from the first one on. */
  reader: Reader | null = null;
  /** Resolves once what reads reports is there, where the element has to wait for it. */
  ready: Promise<void> | undefined;
  private from: unknown = null;
  /** The report that could not be read because what reads it did not come. */
  private unread: unknown = null;
  fault: LoadError | null = null;
  private hasPicture = false;
  /** Whether the language of the element is on its way, and nothing can be said. */
  private speechless = false;

  constructor(readonly host: ReportHost, readonly list: ReaderSource['list'] = {pending: false, opening: false, stop() {}}) {
    this.locale = new LocaleController(host);
    this.state = new ElementState(host);
    again.set(host, () => this.reader?.again());
    host.addController(this);
  }

  get board(): Board | null {
    return this.reader && this.reader.board;
  }

  /** The board, and the language it was drawn in; null until then. */
  get drawn(): {readonly board: Board; readonly locale: Locale} | null {
    const {reader} = this;
    return reader?.board && reader.locale ? {board: reader.board, locale: reader.locale} : null;
  }

  hostConnected(): void {
    // While the page is still being parsed, a child script may be there with half of its text.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.look, {once: true});
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.look);
    this.reader?.gone();
  }

  hostUpdate(): void {
    const {localName, mode, patterns, report, src, theme} = this.host;
    const odd = this.host.getAttribute('report');
    if (odd) warnAttribute(localName, 'report', 'nothing', odd, 'give it as a property, or its address as src');
    choice(localName, 'theme', theme, themes);
    choice(localName, 'mode', mode, modes);
    choice(localName, 'patterns', patterns, textures);
    // Data inside the page may be there by half while it is parsed.
    this.from = report ?? (src || (document.readyState === 'loading' || !this.host.firstElementChild ? null : this.host.querySelector(':scope > script[type="application/json"]')));
    if (this.from !== null) {
      if (readers.make) this.reader ??= readers.make(this);
      else if (this.from !== this.unread) this.ready ??= this.load();
    }
    this.reader?.update(this.from);
  }

  hostUpdated(): void {
    const read = this.reader?.updated(this.speechless || this.list.pending) ?? (this.from === null ? 'empty' : this.ready ? 'loading' : 'failed');
    this.state.set(this.fault ? 'failed' : this.speechless ? 'loading' : read);
  }

  /**
   * The shadow root of an element. A drawing that throws never reaches the page: the last picture stays, else the children, else
   * the reason shows; it is told by one event until a drawing succeeds.
   *
   * @param view  draws a board
   * @param plain draws without a report, from attributes alone, all in a `root`; null where the attributes give nothing to draw
   */
  draw(view: View, plain: ((locale: Locale) => TemplateResult) | null = null): TemplateResult | typeof noChange {
    try {
      const picture = this.picture(view, plain);
      this.fault = null;
      return picture;
    } catch (caught) {
      const error = new LoadError('draw', caught instanceof Error ? caught.message : String(caught));
      if (!this.fault) queueMicrotask(() => this.host.dispatchEvent(new CivicErrorEvent(error)));
      this.fault = error;
      this.list.stop();
      return this.hasPicture ? noChange : this.slot(this.hasFallback() ? nothing : this.reader?.failed(error));
    }
  }

  pictured(template: TemplateResult): TemplateResult {
    this.hasPicture = true;
    return template;
  }

  private picture(view: View, plain: ((locale: Locale) => TemplateResult) | null): TemplateResult {
    const {reader} = this;
    // An element that draws more than figures imports the reader, with which all words come.
    const locale = this.locale.for(reader?.board?.report.lang) as Locale | null;
    this.speechless = !locale;
    if (locale) {
      if (reader) return reader.draw(view, locale);
      if (this.from === null) return plain ? this.pictured(plain(locale)) : this.slot(nothing);
    }
    return this.slot((locale && !this.ready) || this.hasFallback() ? nothing : waiting());
  }

  slot(beside: unknown): TemplateResult {
    return html`<slot @slotchange=${this.look}></slot>${beside}`;
  }

  hasFallback(): boolean {
    return [...this.host.childNodes].some(({nodeType, nodeName, nodeValue}) => (nodeType === 1 ? !/^(SCRIPT|TEMPLATE)$/i.test(nodeName) : nodeType === 3 && /\S/.test(nodeValue!)));
  }

  private readonly look = (): void => {
    if (!this.board) this.host.requestUpdate();
  };

  /** Fetches what reads reports. Where it cannot be had, that is told once for each report. */
  private async load(): Promise<void> {
    try {
      await later.reader();
    } catch (error) {
      this.unread = this.from;
      this.host.dispatchEvent(new CivicErrorEvent({code: 'network', message: `civic-progress: network: ${(error as Error).message}`, findings: []}));
    }
    this.ready = undefined;
    this.host.requestUpdate();
  }
}
