import {isLoadError, LoadError} from './load-error.js';
import {tableReader} from './table-slot.js';

/** One that uses an address: an element, or somebody who reads it once. */
export interface Follower {
  /** Seconds between two requests, above 0; Infinity: none after the first. */
  readonly every: number;
  /** Seconds until a request counts as failed, above 0. */
  readonly timeout: number;
  /** Called after each request, and every minute while they fail. Never throws. */
  told(feed: News): void;
}

/** What a follower is told. */
export type News = Pick<Feed, 'data' | 'error' | 'checked'>;

/** What all copies of the library on the page know of one address. Another copy, of another version, may have made it. */
export interface Feed {
  /** The JSON of the last good answer, the same object until the text changes; undefined before the first. */
  readonly data: unknown;
  /** Why the last request failed; null where it did not. */
  readonly error: LoadError | null;
  /** When the last good answer came, in milliseconds since 1970; 0 before the first. */
  readonly checked: number;
  /** In the order in which they joined. */
  readonly followers: ReadonlySet<Follower>;
  /** Tells at once where anything is known, else after the first request. Called again, it heeds an interval that changed. */
  join(follower: Follower): void;
  leave(follower: Follower): void;
  /** Asks now, or waits anew for the request that is under way. */
  ask(): void;
}

type Request = Pick<AbortController, 'abort'> & {readonly signal?: AbortSignal};

/** The number goes up with each change of `Feed` that an older copy would not understand. */
const key = Symbol.for('civic-progress/fetch/2');
/** How long an address that nobody uses is remembered. */
const kept = 60_000;
const hour = 3_600_000;
/** Beyond this a timer fires at once. */
const longest = 2 ** 31 - 1;

/** Every feed of the page by its address, with that of its mapping where it has one. */
const feedsOfPage = (): Map<string, AddressFeed> => ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Map<string, AddressFeed>;

/**
 * The feed of an address, absolute or relative to the page, shared with every copy of the library.
 *
 * @param map address of the mapping, where the address may give a table
 */
export function feedOf(src: string, map = ''): Feed {
  const feeds = feedsOfPage();
  let url = src;
  try {
    url = new URL(src, document.baseURI).href;
  } catch {
    // No address at all: the request says so.
  }
  for (const [other, {followers, last}] of feeds) if (followers.size === 0 && Date.now() - last > kept) feeds.delete(other);
  const name = map ? `${url} ${map}` : url;
  let feed = feeds.get(name);
  if (!feed) feeds.set(name, (feed = new AddressFeed(url, map)));
  return feed;
}

/** Asks every address once more whose answer was no JSON: something may be on the page now that reads it. */
export function askAgain(): void {
  for (const feed of feedsOfPage().values()) if (feed.error?.code === 'json') void feed.ask();
}

/**
 * One address with the one request that is under way and the one timer of the next.
 *
 * The shortest interval of its followers counts, plus up to a tenth, so that the readers of a page do not all ask at once.
 * A failure doubles the wait, up to an hour; `Retry-After` of 429 and 503 can make it longer. A hidden page does not ask.
 * Conditional requests are left to the browser: with `no-cache` it sends the ETag it knows, and no preflight.
 */
class AddressFeed implements Feed {
  data: unknown;
  error: LoadError | null = null;
  checked = 0;
  readonly followers = new Set<Follower>();
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
  private readonly waiting = new Map<Follower, ReturnType<typeof setTimeout>>();
  /** Ends the wait for the request, also where `fetch` does not heed its signal. */
  private giveUp = (): void => {};

  constructor(private readonly url: string, private readonly map: string) {}

  join(follower: Follower): void {
    const joined = this.followers.has(follower);
    this.followers.add(follower);
    if (joined) this.plan();
    // What failed is tried again for a newcomer, unless the next request has its time already.
    else if (this.text !== undefined || (this.error && this.timer)) {
      this.plan();
      follower.told(this);
    } else void this.ask(follower.every < Infinity ? 'no-cache' : 'default');
  }

  leave(follower: Follower): void {
    this.followers.delete(follower);
    this.plan();
  }

  async ask(cache: RequestCache = 'no-cache'): Promise<void> {
    if (this.request) {
      for (const follower of this.followers) if (!this.waiting.has(follower)) this.waitWith(follower);
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
    for (const follower of this.followers) this.waitWith(follower);
    // Should the page be hidden meanwhile, this one is given up, and asked again no sooner than in ten seconds.
    this.last = Date.now();
    this.hold = 10_000;
    this.intervals = 0;
    clearTimeout(this.timer);
    let hold = 0;
    let error: LoadError | null = null;
    let kind = this.url;
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
      error = isLoadError(caught) ? caught : new LoadError(late ? 'timeout' : caught instanceof SyntaxError ? 'json' : 'network',
        caught instanceof SyntaxError && /csv|tab-sep/.test(kind) ? `${this.url} is a table: add tables.js to the page` : this.url);
    }
    if (request !== this.request) return;
    this.end();
    // What reads tables came while the answer was on its way.
    if (error && reader !== tableReader()) return this.ask();
    this.last = Date.now();
    this.hold = hold;
    this.error = error;
    if (!error) this.checked = this.last;
    // A table that lacks something is mended by people: that is no reason to ask less often.
    this.failures = error && error.code !== 'schema' ? this.failures + 1 : 0;
    this.intervals = (1 + Math.random() / 10) * 2 ** this.failures;
    this.tell();
    this.plan();
  }

  /** Tells one who waits too long that it took too long; once nobody waits any more, the request is given up. */
  private waitWith(follower: Follower): void {
    this.waiting.set(follower, setTimeout(() => {
      this.waiting.delete(follower);
      if (this.waiting.size === 0) this.giveUp();
      else if (this.followers.has(follower)) follower.told({data: this.data, error: new LoadError('timeout', this.url), checked: this.checked});
    }, Math.min(longest, 1000 * follower.timeout)));
  }

  private end(): void {
    this.request = null;
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }

  private tell(): void {
    for (const follower of [...this.followers]) follower.told(this);
  }

  /** Sets the one timer, where there is anything to wait for. */
  private plan(): void {
    let every = Infinity;
    for (const follower of this.followers) every = Math.min(every, 1000 * follower.every);
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
      void this.ask();
      return;
    } else if (this.error) this.tell();
    this.plan();
  };
}

/** Milliseconds that a server asks to wait for, as seconds or as a date, at most an hour; 0 where it says nothing that can be read. */
function retryAfter(header: string | null): number {
  const wait = /^\d+$/.test(header ?? '') ? Number(header) * 1000 : Date.parse(header ?? '') - Date.now();
  return Math.min(Math.max(wait, 0) || 0, hour);
}
