import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {formatAgo} from '../../locale/ago.js';
import {type Locale, wordsOf} from '../../locale/locale.js';
import {figureWords, metricWords} from '../../locale/metric-words.js';
import {type Board, boardOf} from '../../model/board.js';
import {changedFigures} from '../../model/changes.js';
import {shareOf} from '../../model/share.js';
import {failure, loading, news, staleness, waiting} from '../../parts/message.js';
import {type Finding, ReportError, sentenceOf} from '../../schema/error.js';
import {parse} from '../../schema/parse.js';
import type {Metric} from '../../schema/report.js';
import {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent} from '../events.js';
import {choice} from './choice.js';
import {type Feed, feedOf, type Follower} from './feed.js';
import {LoadError} from './load-error.js';
import {LocaleController} from './locale.js';
import {nextTask} from './next-task.js';
import {warn, warnAttribute} from './warn.js';

/** What an element with a report offers to its source. */
export interface ReportHost extends LitElement {
  src: string;
  report: unknown;
  timeout: number;
  refresh: number;
  loading: string;
  theme: string;
  mode: string;
  patterns: string;
  strings: string;
}

/** What only the styles read. */
const look = {reflect: true, useDefault: true} as const;

/** The properties of such an element, for its `static properties`. */
export const reportProperties = {
  src: {}, report: {attribute: false}, timeout: {type: Number}, refresh: {type: Number}, loading: look, theme: look, mode: look, patterns: look,
  strings: {},
} as const;

/** Where `doctor.js` leaves word that it is on the page. */
const doctor = Symbol.for('civic-progress/doctor/1');

/** Boards of fetched data: fifty widgets of one address parse it once. */
const boards = new WeakMap<object, Board>();

/**
 * The report of an element: from the property `report`, the address `src`, or a child `<script type="application/json">`.
 *
 * Until the first picture the light-DOM children show. A failure keeps the last good picture, else the children, else shows
 * the reason with a button that tries again; it is told by one `civic-error` event and never throws. While an address is asked
 * again and again (`refresh`), only the first of several failures in a row is told, and the age of the picture is shown.
 */
export class ReportSource implements ReactiveController, Follower {
  board: Board | null = null;
  every = Infinity;
  private error: LoadError | null = null;
  private readonly locale: LocaleController;
  private from: unknown = null;
  private feed: Feed | null = null;
  /** The data that was tried last, and the data that is drawn; of this address. */
  private tried: unknown;
  private drawn: unknown;
  /** When the address last gave what is drawn, in milliseconds since 1970; 0 where it did not. */
  private checked = 0;
  /** Whether the reader waits for an answer: at the start, and after the button. */
  private waiting = false;
  /** Whether the language of the element is on its way, and nothing can be said. */
  private speechless = false;
  /** The event that has not told of the board yet. */
  private untold: Event | null = null;
  /** The figures that the last refresh changed; null before any. */
  private changes: readonly Metric[] | null = null;
  /** The part that the drawing asked for and the board lacks; `toldLacking` is the last one that an event told of. */
  private lacking: string | null = null;
  private toldLacking: string | null = null;
  private focused: Element | null = null;

  /** @param slices what draws the board piece by piece; at its opening it counts as loading until the last piece is there */
  constructor(private readonly host: ReportHost, private readonly slices: {readonly pending: boolean; readonly opening: boolean} = {pending: false, opening: false}) {
    this.locale = new LocaleController(host);
    // The values before the page gives any.
    host.refresh = 0;
    host.loading = 'eager';
    host.addController(this);
  }

  get timeout(): number {
    return this.host.timeout > 0 ? this.host.timeout : 20;
  }

  hostConnected(): void {
    // While the page is still being parsed, a child script may be there with half of its text.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.look, {once: true});
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.look);
    this.freePlace();
    this.leave();
  }

  hostUpdate(): void {
    const {localName, mode, patterns, report, src, theme, isConnected} = this.host;
    choice(localName, 'theme', theme, ['', 'auto', 'light', 'dark']);
    choice(localName, 'mode', mode, ['', 'elder']);
    choice(localName, 'patterns', patterns, ['', 'on', 'off']);
    this.focused = this.host.shadowRoot!.activeElement;
    // Data inside the page may be there by half while it is parsed.
    const script = document.readyState === 'loading' ? null : this.host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
    const from = report ?? (src || script);
    const given = report !== null && report !== undefined;
    const other = from !== null && !Object.is(from, this.from);
    if (other || given || !src) this.leave();
    if (other) {
      this.from = from;
      this.tried = this.drawn = undefined;
      this.checked = 0;
      this.waiting = !given && from === src;
      this.error = null;
      if (given) this.take(() => report);
      else if (from === script) this.take(() => JSON.parse(script!.text));
    }
    if (given || !src || !isConnected) return;
    const every = secondsOf(this.host);
    if (this.feed && every === this.every) return;
    this.every = every;
    this.feed ??= feedOf(src);
    this.feed.join(this);
  }

  hostUpdated(): void {
    const failed = this.speechless ? false : this.board ? this.lacking !== null : this.error !== null && !this.waiting;
    const busy = this.speechless || this.slices.pending;
    const state = failed ? 'failed' : this.speechless ? 'loading' : this.board && !(busy && this.slices.opening) ? 'ready' : this.from === null ? 'empty' : 'loading';
    if (this.host.dataset['state'] !== state) this.host.dataset['state'] = state;
    if (this.untold && this.lacking === null && !busy) {
      this.tell(this.untold);
      this.untold = null;
    }
    if (this.lacking !== null && this.lacking !== this.toldLacking) this.tell(new CivicErrorEvent(new LoadError('missing', this.lacking)));
    this.toldLacking = this.lacking;
    // What had the focus has gone, such as the button when its second try succeeds: the reader goes on from here, not from the top of the page.
    if (this.focused && !this.focused.isConnected) {
      const root = this.host.shadowRoot!.querySelector<HTMLElement>('.root');
      root?.setAttribute('tabindex', '-1');
      root?.focus({preventScroll: true});
    }
  }

  /** The address has been asked. What is shown stays until new data is there. */
  told({data, error, checked}: Feed): void {
    // An element in a frame is not told that the frame was taken away.
    if (!this.host.ownerDocument.defaultView) {
      this.leave();
      return;
    }
    if (data !== undefined && data !== this.tried) {
      this.tried = data;
      this.take(() => data, true);
    }
    if (error) this.fail(error);
    else if (data === this.drawn) this.error = null;
    if (data === this.drawn) this.checked = checked;
    this.waiting = false;
    // To read a report takes a while; to draw it is another task.
    nextTask(() => this.host.requestUpdate());
  }

  /** Asks the address of `src` again; the button stays under the reader's finger meanwhile. */
  readonly retry = (): void => {
    this.waiting = true;
    this.feed?.ask();
    this.host.requestUpdate();
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
    const {strings} = locale;
    const root = (content: unknown): TemplateResult => html`<div class="root" lang=${strings.lang} dir=${strings.dir}>${
      board && error && this.checked > 0 ? staleness(formatAgo(Date.now() - this.checked, strings), strings) : nothing}${content}${
      this.announces() ? news(changeWords(this.changes, locale)) : nothing}</div>`;
    this.lacking = null;
    if (board) {
      const content = view(board, locale);
      if (this.lacking === null || !this.hasFallback()) return root(content);
    } else if (this.from === null && plain) return root(plain(locale));
    if (!board && error && !this.hasFallback()) {
      return root(failure(this.waiting ? strings.loading : strings.errors[error.code](error.detail), this.feed && this.retry, strings));
    }
    return html`<slot @slotchange=${this.look}></slot>${this.from === null || error || board || this.hasFallback() ? nothing : root(loading(strings))}`;
  }

  /** What `diagnose` shows as long as the file that does it is not on the page. */
  hint(): TemplateResult | typeof nothing {
    const strings = this.locale.for(this.board?.report.lang)?.strings;
    if (doctor in globalThis || !strings) return nothing;
    return html`<div class="root" lang=${strings.lang} dir=${strings.dir}>${failure(strings.doctor, null, strings)}</div>`;
  }

  private readonly look = (): void => {
    if (!this.board) this.host.requestUpdate();
  };

  private hasFallback(): boolean {
    return [...this.host.childNodes].some(({nodeType, nodeName, nodeValue}) => (nodeType === 1 ? !/^(SCRIPT|TEMPLATE)$/i.test(nodeName) : nodeType === 3 && /\S/.test(nodeValue!)));
  }

  /** Whether a change is read out here: one element speaks for all of an address. */
  private announces(): boolean {
    return this.feed !== null && [...this.feed.followers].find(({every}) => every < Infinity) === this;
  }

  private leave(): void {
    this.feed?.leave(this);
    this.feed = null;
  }

  /** @param fetched whether others may have read the same data, so that its board is shared, and newer data may follow it */
  private take(read: () => unknown, fetched = false): void {
    try {
      const data = read();
      const key = fetched && typeof data === 'object' ? data : null;
      const board = (key && boards.get(key)) ?? boardOf(parse(data, advise));
      if (key) boards.set(key, board);
      this.keepPlace();
      const before = this.drawn === undefined ? null : this.board;
      this.error = null;
      if (fetched) this.drawn = data;
      // An address that nobody used for a while is asked anew, often for the same data.
      if (before && JSON.stringify(before.report) === JSON.stringify(board.report)) return;
      this.board = board;
      this.changes = before && changedFigures(before, board);
      this.untold = this.changes && !(this.untold instanceof CivicLoadEvent) ? new CivicRefreshEvent(board.report, this.changes.length) : new CivicLoadEvent(board.report);
    } catch (error) {
      this.fail(loadErrorOf(error));
    }
  }

  private fail(error: LoadError): void {
    if (!this.error || this.waiting) this.tell(new CivicErrorEvent(error));
    this.error = error;
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

/** Seconds between two requests by the attribute `refresh`; Infinity where it asks for none. */
function secondsOf(host: ReportHost): number {
  const seconds = Number(host.refresh ?? 0);
  if (seconds >= 60) return seconds;
  const every = seconds > 0 ? 60 : Infinity;
  if (seconds !== 0) {
    warnAttribute(host.localName, 'refresh', '60 seconds or more', host.getAttribute('refresh') ?? String(seconds), every === 60 ? 'it counts as 60' : 'the report is loaded once');
  }
  return every;
}

/** What a refresh changed, as one sentence; empty before any. */
function changeWords(changes: readonly Metric[] | null, locale: Locale): string {
  const [first] = changes ?? [];
  if (!first) return changes ? locale.strings.updated : '';
  return locale.strings.changed(changes!.length, first.role === 'progress'
    ? metricWords({metric: first, share: shareOf(first)}, locale).sentence
    : [wordsOf(first.label, locale), figureWords(first, locale).value].join(locale.strings.colon));
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
