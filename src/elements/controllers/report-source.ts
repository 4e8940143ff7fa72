import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import {type Board, boardOf} from '../../model/board.js';
import {failure, loading} from '../../parts/message.js';
import {type Finding, ReportError, sentenceOf} from '../../schema/error.js';
import {parse} from '../../schema/parse.js';
import {CivicErrorEvent, CivicLoadEvent} from '../events.js';
import {fetchJson} from './fetch-json.js';
import {LoadError} from './load-error.js';
import {LocaleController} from './locale.js';
import {warn} from './warn.js';

/** What an element with a report offers to its source. */
export interface ReportHost extends LitElement {
  src: string;
  report: unknown;
  timeout: number;
  theme: string;
}

/** The properties of such an element, for its `static properties`. */
export const reportProperties = {
  src: {}, report: {attribute: false}, timeout: {type: Number}, lang: {reflect: true}, theme: {reflect: true, useDefault: true},
} as const;

/** Boards of fetched data: fifty widgets of one address parse it once. */
const boards = new WeakMap<object, Board>();

/**
 * The report of an element: from the property `report`, the address `src`, or a child `<script type="application/json">`.
 *
 * Until the first picture the light-DOM children show. A failure keeps the last good picture, else the children, else shows
 * the reason with a button that tries again; it is told by one `civic-error` event and never throws.
 */
export class ReportSource implements ReactiveController {
  board: Board | null = null;
  private error: LoadError | null = null;
  private readonly locale: LocaleController;
  private from: unknown = undefined;
  private round = 0;
  /** Whether no event has told of the board yet. */
  private untold = false;
  /** The part that the drawing asked for and the board lacks; `toldLacking` is the last one that an event told of. */
  private lacking: string | null = null;
  private toldLacking: string | null = null;

  constructor(private readonly host: ReportHost) {
    this.locale = new LocaleController(host);
    host.addController(this);
  }

  hostConnected(): void {
    // While the page is still being parsed, a child script may be there with half of its text.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.look, {once: true});
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.look);
    this.freePlace();
  }

  hostUpdate(): void {
    const from = this.host.report ?? (this.host.src || (document.readyState === 'loading' ? undefined : this.child()));
    if (Object.is(from, this.from) || from === undefined) return;
    this.from = from;
    if (Object.is(from, this.host.report)) this.take(from);
    else if (from === this.host.src) void this.load();
    else this.takeText((from as HTMLScriptElement).text);
  }

  hostUpdated(): void {
    const failed = this.board ? this.lacking !== null : this.error !== null;
    const state = failed ? 'failed' : this.board ? 'ready' : this.from === undefined ? 'empty' : 'loading';
    if (this.host.dataset['state'] !== state) this.host.dataset['state'] = state;
    if (this.board && this.untold && this.lacking === null) {
      this.untold = false;
      this.tell(new CivicLoadEvent(this.board.report));
    }
    if (this.lacking !== null && this.lacking !== this.toldLacking) this.tell(new CivicErrorEvent(new LoadError('missing', this.lacking)));
    this.toldLacking = this.lacking;
  }

  /** Loads the address of `src` again. The picture stays until new data is there. */
  readonly retry = (): void => {
    this.error = null;
    this.host.requestUpdate();
    if (this.host.src && this.from === this.host.src) void this.load();
  };

  /** What `view` draws where the report has no part of a name; shown like any failure, and told by one event. */
  missing(name: string, locale: Locale): TemplateResult {
    this.lacking = name;
    return failure(locale.strings.errors.missing(name), null, locale.strings);
  }

  /**
   * The shadow root of an element.
   *
   * @param view  draws a board
   * @param plain draws without a report, from attributes alone; null where the attributes give nothing to draw
   */
  draw(view: (board: Board, locale: Locale) => unknown, plain: ((locale: Locale) => unknown) | null = null): TemplateResult {
    const {board, error} = this;
    const locale = this.locale.for(board?.report.lang);
    const root = (content: unknown): TemplateResult => html`<div class="root" lang=${locale.strings.lang} dir=${locale.strings.dir}>${content}</div>`;
    this.lacking = null;
    if (board) {
      const content = view(board, locale);
      if (this.lacking === null || !this.hasFallback()) return root(content);
    } else if (this.from === undefined && plain) return root(plain(locale));
    if (!board && error && !this.hasFallback()) {
      return root(failure(locale.strings.errors[error.code](error.detail), this.host.src ? this.retry : null, locale.strings));
    }
    return html`<slot @slotchange=${this.look}></slot>${this.from === undefined || error || board || this.hasFallback() ? nothing : root(loading(locale.strings))}`;
  }

  private readonly look = (): void => {
    if (!this.board) this.host.requestUpdate();
  };

  private child(): HTMLScriptElement | undefined {
    return [...this.host.children].find((child): child is HTMLScriptElement =>
      child.localName === 'script' && (child as HTMLScriptElement).type === 'application/json');
  }

  private hasFallback(): boolean {
    return [...this.host.childNodes].some((node) =>
      node instanceof Element ? node.localName !== 'script' && node.localName !== 'template' : node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
  }

  private async load(): Promise<void> {
    const round = ++this.round;
    try {
      const data = await fetchJson(new URL(this.host.src, document.baseURI).href, this.host.timeout > 0 ? this.host.timeout : 20);
      if (round === this.round) this.take(data, true);
    } catch (error) {
      if (round === this.round) this.fail(error instanceof LoadError ? error : new LoadError('network', this.host.src));
    }
  }

  private takeText(text: string): void {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch (error) {
      return this.fail(new LoadError('json', (error as Error).message));
    }
    this.take(data);
  }

  private take(data: unknown, fetched = false): void {
    this.round += fetched ? 0 : 1;
    try {
      const cached = fetched && typeof data === 'object' && data !== null ? boards.get(data) : undefined;
      const board = cached ?? boardOf(parse(data, advise));
      if (fetched) boards.set(data as object, board);
      this.keepPlace();
      this.board = board;
      this.error = null;
      this.untold = true;
      this.host.requestUpdate();
    } catch (error) {
      this.fail(error instanceof ReportError
        ? new LoadError(error.code, sentenceOf(error.findings[0]!), error.findings)
        : new LoadError('schema', error instanceof Error ? error.message : 'an object that cannot be read'));
    }
  }

  private fail(error: LoadError): void {
    this.error = error;
    this.host.requestUpdate();
    this.tell(new CivicErrorEvent(error));
  }

  private tell(event: Event): void {
    // Not while drawing: a listener may change the element.
    queueMicrotask(() => this.host.dispatchEvent(event));
  }

  /** The height of the fallback stays reserved for the picture that replaces it, so that nothing below moves up. */
  private keepPlace(): void {
    if (this.board || !this.host.isConnected || !this.hasFallback()) return;
    this.host.style.setProperty('min-block-size', `${Math.ceil(this.host.getBoundingClientRect().height)}px`);
    addEventListener('resize', this.freePlace);
  }

  private readonly freePlace = (): void => {
    removeEventListener('resize', this.freePlace);
    this.host.style.removeProperty('min-block-size');
  };
}

function advise(finding: Finding): void {
  warn(finding.code, finding.code === 'unknown' ? `${sentenceOf(finding)}. The command "civic-progress check" lists every such field.` : sentenceOf(finding));
}
