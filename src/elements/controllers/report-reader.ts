import {html, nothing, type TemplateResult} from 'lit';
import {formatAgo} from '../../locale/ago.js';
import '../../locale/languages.js';
import type {Locale} from '../../locale/locale.js';
import type {Board} from '../../model/board.js';
import type {BoardMetric} from '../../model/board-metric.js';
import {changedFigures} from '../../model/changes.js';
import {changeWords} from '../../parts/change-words.js';
import {failure, loading, news, staleness} from '../../parts/message.js';
import {root} from '../../parts/root.js';
import {drawnEntry, type SeriesData} from '../../schema/drawn-entry.js';
import {jsonOf} from '../../schema/json.js';
import type {Metric} from '../../schema/report.js';
import {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent} from '../events.js';
import {FallbackHeight} from './fallback-height.js';
import './load-language.js';
import {LoadError} from './load-error.js';
import {type MetricNames, namedMetrics, nameOfPart} from './named-metrics.js';
import {nextTask} from './next-task.js';
import {loadErrorOf, readBoard} from './read-board.js';
import {type Reader, type ReaderSource, readers, type ReportHost, type View} from './reader.js';
import {refreshSeconds} from './refresh-seconds.js';
import {type FetchState, type SharedFetch, sharedFetch, type Subscriber} from './shared-fetch.js';
import {Subscription} from './subscription.js';

/**
 * Reads the report of an element, whether it is given as an object, by an address or in a child script, and draws it. A
 * module of its own with the rules, the words and the errors of reports, so that a ring that is drawn from attributes does
 * without: elements that show nothing else than reports import it, the others ask for it when they are given one.
 *
 * A failure keeps the last good picture, else the children, else shows the reason with a button that tries again; it is told by
 * one `civic-error` event and never throws. While an address is asked again and again (`refresh`), only the first of several
 * failures in a row is told, and the age of the picture is shown.
 */
export class ReportReader implements Subscriber, Reader {
  board: Board | null = null;
  every = Infinity;
  private readonly host: ReportHost;
  private error: LoadError | null = null;
  private from: unknown = null;
  /** The address of the mapping of a table. */
  private map = '';
  private shared: SharedFetch | null = null;
  series: SeriesData | null = null;
  /** The day of the report to draw of a series; empty for the latest. */
  private at = '';
  /** What reads the one report of a series that is drawn; null where it is in the series. */
  private one: Subscription | null = null;
  /** The data that was tried last, and the data that is drawn; of this address. */
  private tried: unknown;
  private drawn: unknown;
  /** When the address last gave what is drawn, in milliseconds since 1970; 0 where it did not. */
  private checked = 0;
  /** Whether the reader waits for an answer: at the start, and after the button. */
  private waiting = false;
  /** The event that has not told of the board yet. */
  private untold: Event | null = null;
  /** The figures that the last refresh changed; null before any. */
  private changes: readonly Metric[] | null = null;
  /** The part that the drawing asked for and the board lacks; `toldMissing` is the last one that an event told of. */
  private missingPart: string | null = null;
  private toldMissing: string | null = null;
  private focused: Element | null = null;
  private readonly fallbackHeight: FallbackHeight;
  /** Whether the first picture is whole, and whether the next drawing is one that nobody on the page asked for. */
  private whole = false;
  private unasked = false;
  /** The language of the last drawing. */
  locale: Locale | null = null;
  covered = false;

  constructor(private readonly source: ReaderSource) {
    this.host = source.host;
    this.fallbackHeight = new FallbackHeight(source.host);
  }

  get timeout(): number {
    return this.host.timeout > 0 ? this.host.timeout : 20;
  }

  gone(): void {
    this.fallbackHeight.release();
    this.leave();
    // Back on the page, what was on its way is asked for again.
    if (this.one) this.from = null;
    this.leaveOne();
  }

  /** Its drawing; not `shadowRoot`, which is null where a page closes all of them. */
  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  update(from: unknown): void {
    const {report, src, map, isConnected} = this.host;
    this.focused = this.root.activeElement;
    // What a reader does, such as a filter, gives the board the height that it has then.
    if (this.whole && !this.unasked) this.fallbackHeight.release();
    this.unasked = false;
    const given = report !== null && report !== undefined;
    const {at = ''} = this.host as {at?: string};
    const other = from !== null && (!Object.is(from, this.from) || map !== this.map || (at !== this.at && this.series !== null));
    if (other || given || !src) this.leave();
    if (other) {
      this.leaveOne();
      this.from = from;
      this.map = map;
      this.at = at;
      this.tried = this.drawn = undefined;
      this.checked = 0;
      this.waiting = !given && from === src;
      this.error = null;
      if (given) this.take(() => report);
      else if (from !== src) nextTask(() => this.takeScript(from as HTMLScriptElement));
    }
    if (given || !src || !isConnected) return;
    const every = refreshSeconds(this.host);
    if (this.shared && every === this.every) return;
    this.every = every;
    this.shared ??= sharedFetch(src, map);
    this.shared.subscribe(this);
  }

  again(): void {
    if (!this.board || this.from !== this.host.report || jsonOf(this.board.report) === jsonOf(this.from)) return;
    this.from = null;
    this.host.requestUpdate();
  }

  updated(busy: boolean): 'ready' | 'failed' | 'loading' {
    if (this.untold && this.missingPart === null && !this.source.fault && !busy) {
      this.tell(this.untold);
      this.untold = null;
    }
    if (this.missingPart !== null && this.missingPart !== this.toldMissing) this.tell(new CivicErrorEvent(new LoadError('missing', this.missingPart)));
    this.toldMissing = this.missingPart;
    // What had the focus has gone, such as the button when its second try succeeds: the reader goes on from here, not from the top of the page.
    if (this.focused && !this.focused.isConnected) {
      const root = this.root.querySelector<HTMLElement>('.root');
      root?.setAttribute('tabindex', '-1');
      root?.focus({preventScroll: true});
    }
    if (this.board ? this.missingPart !== null : this.error !== null && !this.waiting) return 'failed';
    this.whole = this.board !== null && !(busy && this.source.list.opening);
    if (this.whole) this.fallbackHeight.watch();
    return this.whole ? 'ready' : 'loading';
  }

  /** The address has been asked. What is shown stays until new data is there. */
  notify({data, error, checked}: FetchState): void {
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
    if (!this.one) this.waiting = false;
    this.drawNext();
  }

  /** Asks the address of `src` again; the button stays under the reader's finger meanwhile. */
  readonly retry = (): void => {
    this.waiting = true;
    (this.one ?? this.shared)?.refetch();
    this.host.requestUpdate();
  };

  missing(name: string, locale: Locale): TemplateResult {
    this.missingPart = name;
    return failure(locale.strings.errors.missing(name), null, locale.strings);
  }

  failed({code, detail}: LoadError): unknown {
    const {locale} = this;
    return locale && root(failure(locale.strings.errors[code](detail), null, locale.strings), locale, false);
  }

  named(names: MetricNames, one: (metric: BoardMetric, locale: Locale, several: boolean) => unknown, locale: Locale): unknown {
    const metrics = namedMetrics(names, this.board!);
    return metrics ? metrics.map((metric) => one(metric, locale, metrics.length > 1)) : this.missing(nameOfPart(names), locale);
  }

  draw(view: View, locale: Locale): TemplateResult {
    const {board, error, source} = this;
    this.locale = locale;
    const {strings} = locale;
    const all = (content: unknown, ahead = false): TemplateResult => root(html`${
      board && error && this.checked > 0 ? staleness(formatAgo(Date.now() - this.checked, strings), strings) : nothing}${content}${
      this.announces() ? news(changeWords(this.changes, locale)) : nothing}`, locale, ahead);
    this.missingPart = null;
    if (board) {
      const content = view(board, locale, this);
      const ahead = this.covered && source.list.opening && source.list.pending;
      const picture = html`${ahead ? source.slot(nothing) : nothing}${all(content, ahead)}`;
      if (this.missingPart === null) return source.pictured(picture);
      if (!source.hasFallback()) return picture;
    } else if (error && !source.hasFallback()) {
      return all(failure(this.waiting ? strings.loading : strings.errors[error.code](error.detail), this.shared && this.retry, strings));
    }
    return source.slot(this.waiting && !source.hasFallback() ? all(loading(strings)) : nothing);
  }

  /** Whether a change is read out here: one element speaks for all of an address. */
  private announces(): boolean {
    return this.shared !== null && [...this.shared.subscribers].find(({every}) => every < Infinity) === this;
  }

  private leave(): void {
    this.shared?.unsubscribe(this);
    this.shared = null;
  }

  private leaveOne(): void {
    this.one?.leave();
    this.one = null;
  }

  /** The address of a report of a series, relative to that of the series. */
  private follow(src: string, series: unknown, fetched: boolean): void {
    const {host} = this;
    let tried: unknown;
    this.leaveOne();
    this.waiting = true;
    this.one = new Subscription(new URL(src, new URL(fetched ? host.src : '', document.baseURI)).href, this.timeout, ({data, error}) => {
      if (data !== undefined && data !== tried) this.take(() => (tried = data), true, series);
      if (error) this.fail(error);
      this.waiting = false;
      this.drawNext();
    });
    this.one.start();
  }

  /** In a task of its own, after that of the library's script. */
  private takeScript(script: HTMLScriptElement): void {
    if (script !== this.from) return;
    this.take(() => JSON.parse(script.text));
    this.drawNext();
  }

  /** To read a report takes a while; to draw it is another task. */
  private drawNext(): void {
    nextTask(() => {
      this.unasked = true;
      this.host.requestUpdate();
    });
  }

  /** @param fetched whether others may have read the same data, so that its board is shared, and newer data may follow it */
  private take(read: () => unknown, fetched = false, series: unknown = null): void {
    try {
      let data = read();
      const entry = series ? null : drawnEntry(data, this.at);
      if (!series) this.series = null;
      if (entry) {
        this.series = data as SeriesData;
        if (fetched) this.drawn = data;
        if (entry.src) return this.follow(entry.src, data, fetched);
        series = data;
        data = entry;
      }
      const board = readBoard(data, fetched);
      if (!this.board && this.host.isConnected && this.source.hasFallback()) this.covered = this.fallbackHeight.hold() > innerHeight;
      const before = this.drawn === undefined ? null : this.board;
      this.error = null;
      if (fetched) this.drawn = series ?? data;
      // An address that nobody used for a while is asked anew, often for the same data.
      if (before && jsonOf(before.report) === jsonOf(board.report)) return;
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
}

readers.make = (source) => new ReportReader(source);
