import {isLoadError, LoadError} from './load-error.js';
import {tableReader} from './table-slot.js';

/** One that uses an address: an element, or somebody who reads it once. */
export interface Subscriber {
  /** Seconds between two requests, above 0; Infinity: none after the first. */
  readonly every: number;
  /** Seconds until a request counts as failed, above 0. */
  readonly timeout: number;
  /** Called after each request, and every minute while they fail. Never throws. */
  notify(state: FetchState): void;
}

/** What a subscriber is told. */
export type FetchState = Pick<SharedFetch, 'data' | 'error' | 'checked'>;

/** What all copies of the library on the page know of one address. Another copy, of another version, may have made it. */
export interface SharedFetch {
  /** The JSON of the last good answer, the same object until the text changes; undefined before the first. */
  readonly data: unknown;
  /** Why the last request failed; null where it did not. */
  readonly error: LoadError | null;
  /** When the last good answer came, in milliseconds since 1970; 0 before the first. */
  readonly checked: number;
  /** In the order in which they subscribed. */
  readonly subscribers: ReadonlySet<Subscriber>;
  /** Tells at once where anything is known, else after the first request. Called again, it heeds an interval that changed. */
  subscribe(subscriber: Subscriber): void;
  unsubscribe(subscriber: Subscriber): void;
  /** Asks now, or waits anew for the request that is under way. */
  refetch(): void;
}

type Request = Pick<AbortController, 'abort'> & {readonly signal?: AbortSignal};

/** The number goes up with each change of `SharedFetch` that an older copy would not understand. */
const key = Symbol.for('civic-progress/fetch/3');
/** How long an address that nobody uses is remembered. */
const kept = 60_000;
const hour = 3_600_000;
/** Beyond this a timer fires at once. */
const longest = 2 ** 31 - 1;

/** What the page fetches, by its address, with that of the mapping where it has one. */
const fetchesOfPage = (): Map<string, AddressFetch> => ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Map<string, AddressFetch>;

/**
 * What is fetched from an address, absolute or relative to the page, shared with every copy of the library.
 *
 * @param map address of the mapping, where the address may give a table
 */
export function sharedFetch(src: string, map = ''): SharedFetch {
  const fetches = fetchesOfPage();
  let url = src;
  try {
    url = new URL(src, document.baseURI).href;
  } catch {
    // No address at all: the request says so.
  }
  for (const [other, {subscribers, last}] of fetches) if (subscribers.size === 0 && Date.now() - last > kept) fetches.delete(other);
  const name = map ? `${url} ${map}` : url;
  let shared = fetches.get(name);
  if (!shared) fetches.set(name, (shared = new AddressFetch(url, map)));
  return shared;
}

/** Asks every address once more whose answer was no JSON: something may be on the page now that reads it. */
export function refetchUnreadable(): void {
  for (const shared of fetchesOfPage().values()) if (shared.error?.code === 'json') void shared.refetch();
}

/**
 * One address with the one request that is under way and the one timer of the next.
 *
 * The shortest interval of its subscribers counts, plus up to a tenth, so that the readers of a page do not all ask at once.
 * A failure doubles the wait, up to an hour; `Retry-After` of 429 and 503 can make it longer. A hidden page does not ask.
 * Conditional requests are left to the browser: with `no-cache` it sends the ETag it knows, and no preflight.
 */
class AddressFetch implements SharedFetch {
  data: unknown;
  error: LoadError | null = null;
  checked = 0;
  readonly subscribers = new Set<Subscriber>();
  /** When the last request began or ended. */
  last = Date.now();
  private text: string | undefined;
  private failures = 0;
  /** What the wait after `last` is: at least `hold` milliseconds, else so many intervals. */
  private hold = 0;
  private intervals = 1;
  private wait = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The request that is under way; an engine without AbortController lets it run. */
  private request: Request | null = null;
  /** The timers of those who wait for it, each of whom has a patience of its own. */
  private readonly waiting = new Map<Subscriber, ReturnType<typeof setTimeout>>();
  /** Ends the wait for the request, also where `fetch` does not heed its signal. */
  private giveUp = (): void => {};

  constructor(private readonly url: string, private readonly map: string) {}

  subscribe(subscriber: Subscriber): void {
    const isKnown = this.subscribers.has(subscriber);
    this.subscribers.add(subscriber);
    if (isKnown) this.plan();
    // What failed is tried again for a newcomer, unless the next request has its time already.
    else if (this.text !== undefined || (this.error && this.timer)) {
      this.plan();
      subscriber.notify(this);
    } else void this.refetch(subscriber.every < Infinity ? 'no-cache' : 'default');
  }

  unsubscribe(subscriber: Subscriber): void {
    this.subscribers.delete(subscriber);
    this.plan();
  }

  async refetch(cache: RequestCache = 'no-cache'): Promise<void> {
    if (this.request) {
      for (const subscriber of this.subscribers) if (!this.waiting.has(subscriber)) this.waitWith(subscriber);
      return;
    }
    const request: Request = (this.request = typeof AbortController === 'function' ? new AbortController() : {abort() {}});
    let late = false;
    const givenUp = new Promise<never>((_, reject) => {
      this.giveUp = () => {
        late = true;
        request.abort();
        reject(new Error());
      };
    });
    for (const subscriber of this.subscribers) this.waitWith(subscriber);
    // Should the page be hidden meanwhile, this one is given up, and asked again no sooner than in ten seconds.
    this.last = Date.now();
    this.hold = 10_000;
    this.intervals = 0;
    clearTimeout(this.timer);
    let hold = 0;
    let error: LoadError | null = null;
    let kind = this.url;
    let lacksReader = false;
    const reader = tableReader();
    try {
      const response = await Promise.race([fetch(this.url, {cache, ...request.signal && {signal: request.signal}}), givenUp]);
      if (!response.ok) {
        if (/429|503/.test(String(response.status))) hold = retryAfter(response.headers.get('Retry-After'));
        throw new LoadError('http', String(response.status));
      }
      kind += response.headers.get('Content-Type');
      const text = await Promise.race([reader?.(response, this.map) ?? response.text(), givenUp]);
      if (text !== this.text && request === this.request) {
        this.data = JSON.parse(text);
        this.text = text;
      }
    } catch (caught) {
      lacksReader = !reader && caught instanceof SyntaxError && /csv|tab-sep/.test(kind);
      error = isLoadError(caught) ? caught : new LoadError(late ? 'timeout' : caught instanceof SyntaxError ? 'json' : 'network',
        lacksReader ? `${this.url} is a table: add tables.js to the page` : this.url);
    }
    if (request !== this.request) return;
    this.end();
    // What reads tables came while the answer was on its way.
    if (error && reader !== tableReader()) return this.refetch();
    this.last = Date.now();
    this.hold = hold;
    this.error = error;
    if (!error) this.checked = this.last;
    // A table that lacks something is mended by people: that is no reason to ask less often.
    this.failures = error && error.code !== 'schema' ? this.failures + 1 : 0;
    this.intervals = (1 + Math.random() / 10) * 2 ** this.failures;
    // The script that reads tables may stand further down a page that is still loading.
    if (lacksReader && document.readyState !== 'complete') {
      addEventListener('load', () => {
        if (this.error && !this.request) this.notifyAll();
      }, {once: true});
    } else this.notifyAll();
    this.plan();
  }

  /** Tells one who waits too long that it took too long; once nobody waits any more, the request is given up. */
  private waitWith(subscriber: Subscriber): void {
    this.waiting.set(subscriber, setTimeout(() => {
      this.waiting.delete(subscriber);
      if (this.waiting.size === 0) this.giveUp();
      else if (this.subscribers.has(subscriber)) subscriber.notify({data: this.data, error: new LoadError('timeout', this.url), checked: this.checked});
    }, Math.min(longest, 1000 * subscriber.timeout)));
  }

  private end(): void {
    this.request = null;
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }

  private notifyAll(): void {
    for (const subscriber of [...this.subscribers]) subscriber.notify(this);
  }

  /** Sets the one timer, where there is anything to wait for. */
  private plan(): void {
    let every = Infinity;
    for (const subscriber of this.subscribers) every = Math.min(every, 1000 * subscriber.every);
    const polls = every < Infinity;
    document[polls ? 'addEventListener' : 'removeEventListener']('visibilitychange', this.turn);
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!polls) return;
    this.wait = Math.max(this.hold, Math.min(every * this.intervals, Math.max(every, hour)));
    // While requests fail it wakes every minute, because the age that is shown grows.
    if (!this.request && !document.hidden) this.timer = setTimeout(this.turn, Math.max(0, Math.min(this.last + this.wait - Date.now(), this.error ? 60_000 : longest)));
  }

  /** The timer has come, or the page was hidden or is shown again. */
  private readonly turn = (): void => {
    if (document.hidden) {
      // A page that is put away may come back much later: its request would be cut, which is no fault of the server.
      if (this.text !== undefined) {
        this.request?.abort();
        this.end();
      }
    } else if (Math.abs(Date.now() - this.last) >= this.wait) {
      // A clock that was set back makes the difference negative.
      void this.refetch();
      return;
    } else if (this.error) this.notifyAll();
    this.plan();
  };
}

/** Milliseconds that a server asks to wait for, as seconds or as a date, at most an hour; 0 where it says nothing that can be read. */
function retryAfter(header: string | null): number {
  const wait = /^\d+$/.test(header ?? '') ? Number(header) * 1000 : Date.parse(header ?? '') - Date.now();
  return Math.min(Math.max(wait, 0) || 0, hour);
}
