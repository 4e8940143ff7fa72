import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import {type Board, boardOf} from '../../model/board.js';
import {failure, loading, waiting} from '../../parts/message.js';
import {type Finding, ReportError, sentenceOf} from '../../schema/error.js';
import {parse} from '../../schema/parse.js';
import {CivicErrorEvent, CivicLoadEvent} from '../events.js';
import {choice} from './choice.js';
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
  mode: string;
  patterns: string;
  strings: string;
}

/** What only the styles read. */
const look = {reflect: true, useDefault: true} as const;

/** The properties of such an element, for its `static properties`. */
export const reportProperties = {src: {}, report: {attribute: false}, timeout: {type: Number}, theme: look, mode: look, patterns: look, strings: {}} as const;

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
  private from: unknown = null;
  private round = 0;
  /** Whether the language of the element is on its way, and nothing can be said. */
  private speechless = false;
  /** Whether no event has told of the board yet. */
  private untold = false;
  /** The part that the drawing asked for and the board lacks; `toldLacking` is the last one that an event told of. */
  private lacking: string | null = null;
  private toldLacking: string | null = null;

  /** @param slices what draws the board piece by piece; it counts as loading until the last piece is there */
  constructor(private readonly host: ReportHost, private readonly slices: {readonly pending: boolean} = {pending: false}) {
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
    const {localName, mode, patterns, report, src, theme} = this.host;
    choice(localName, 'theme', theme, ['', 'auto', 'light', 'dark']);
    choice(localName, 'mode', mode, ['', 'elder']);
    choice(localName, 'patterns', patterns, ['', 'on', 'off']);
    // Data inside the page may be there by half while it is parsed.
    const script = document.readyState === 'loading' ? null : this.host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
    const from = report ?? (src || script);
    if (from === null || Object.is(from, this.from)) return;
    this.from = from;
    this.round++;
    if (from === script) this.take(() => JSON.parse(script!.text));
    else if (report === null || report === undefined) void this.load();
    else this.take(() => report);
  }

  hostUpdated(): void {
    const failed = this.speechless ? false : this.board ? this.lacking !== null : this.error !== null;
    const busy = this.speechless || this.slices.pending;
    const state = failed ? 'failed' : this.speechless ? 'loading' : this.board && !busy ? 'ready' : this.from === null ? 'empty' : 'loading';
    if (this.host.dataset['state'] !== state) this.host.dataset['state'] = state;
    if (this.board && this.untold && this.lacking === null && !busy) {
      this.untold = false;
      this.tell(new CivicLoadEvent(this.board.report));
    }
    if (this.lacking !== null && this.lacking !== this.toldLacking) this.tell(new CivicErrorEvent(new LoadError('missing', this.lacking)));
    this.toldLacking = this.lacking;
  }

  /** Loads the address of `src` again. What is shown stays until new data is there. */
  readonly retry = (): void => {
    this.error = null;
    this.host.requestUpdate();
    void this.load();
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
    this.speechless = locale === null;
    if (locale === null) return html`<slot @slotchange=${this.look}></slot>${this.hasFallback() ? nothing : waiting()}`;
    const root = (content: unknown): TemplateResult => html`<div class="root" lang=${locale.strings.lang} dir=${locale.strings.dir}>${content}</div>`;
    this.lacking = null;
    if (board) {
      const content = view(board, locale);
      if (this.lacking === null || !this.hasFallback()) return root(content);
    } else if (this.from === null && plain) return root(plain(locale));
    if (!board && error && !this.hasFallback()) {
      return root(failure(locale.strings.errors[error.code](error.detail), this.host.src && this.from === this.host.src ? this.retry : null, locale.strings));
    }
    return html`<slot @slotchange=${this.look}></slot>${this.from === null || error || board || this.hasFallback() ? nothing : root(loading(locale.strings))}`;
  }

  private readonly look = (): void => {
    if (!this.board) this.host.requestUpdate();
  };

  private hasFallback(): boolean {
    return [...this.host.childNodes].some(({nodeType, nodeName, nodeValue}) => (nodeType === 1 ? !/^(SCRIPT|TEMPLATE)$/i.test(nodeName) : nodeType === 3 && /\S/.test(nodeValue!)));
  }

  private async load(): Promise<void> {
    const round = ++this.round;
    const {src, timeout} = this.host;
    const read = await fetchJson(src, timeout > 0 ? timeout : 20).then((data) => () => data, (error) => () => {
      throw error;
    });
    if (round === this.round) this.take(read, true);
  }

  /** @param fetched whether others may have read the same data, so that its board is shared */
  private take(read: () => unknown, fetched = false): void {
    try {
      const data = read();
      const key = fetched && typeof data === 'object' ? data : null;
      const board = (key && boards.get(key)) ?? boardOf(parse(data, advise));
      if (key) boards.set(key, board);
      this.keepPlace();
      this.board = board;
      this.error = null;
      this.untold = true;
    } catch (error) {
      this.error = loadErrorOf(error);
      this.tell(new CivicErrorEvent(this.error));
    }
    this.host.requestUpdate();
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

/** Any error of reading a report as the one that is told. */
function loadErrorOf(error: unknown): LoadError {
  // By its name: another copy of the library may have made the request.
  if ((error as LoadError | null)?.name === 'LoadError') return error as LoadError;
  if (error instanceof ReportError) return new LoadError(error.code, sentenceOf(error.findings[0]!), error.findings);
  return new LoadError(error instanceof SyntaxError ? 'json' : 'schema', error instanceof Error ? error.message : 'unreadable');
}

function advise(finding: Finding): void {
  warn(finding.code, sentenceOf(finding));
}
