import {fixtureCleanup} from '@open-wc/testing';
import sinon from 'sinon';
import {emptyPage, failing, givePlaces, plain, reportAt} from './fixture.js';

/** Timers of the test itself go on while those of the page stand still. */
const later = globalThis.setTimeout.bind(globalThis);
const realNow = performance.now.bind(performance);

/** What the failing server answers from now on. */
export interface Answer {
  readonly as: 'good' | 'invalid' | 'table' | 'broken-table' | '404' | '500' | '429' | '503' | 'html' | 'truncated' | 'reset' | 'stall';
  readonly value?: number;
  readonly retry?: string;
}

/** WebKitGTK keeps no cache while it is driven, so nothing is compared in it. */
export const hasCache = !/AppleWebKit/.test(navigator.userAgent) || /Chrome/.test(navigator.userAgent);

/** A page whose clock a test moves, with an address whose answers it chooses; it counts what the page leaves behind. */
export class LivePage {
  readonly src = failing('live');
  readonly page: HTMLElement;
  readonly told: string[] = [];
  readonly faults: string[] = [];
  /** When requests began, in milliseconds of the page's clock. */
  readonly asked: number[] = [];
  /** The `cache` of each request. */
  readonly caches: (RequestCache | undefined)[] = [];
  /** Listeners for the visibility of the page. */
  readonly listeners = new Set<unknown>();
  readonly clock: sinon.SinonFakeTimers;
  private open = 0;
  private hidden = false;
  private readonly undo: (() => void)[] = [];

  constructor() {
    this.clock = sinon.useFakeTimers({now: Date.now(), toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']});
    const fetchIn = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      if (String(input).endsWith(this.src)) {
        this.asked.push(Date.now());
        this.caches.push(init?.cache);
      }
      this.open++;
      try {
        const response = await fetchIn(input, init);
        // The request is over when its body is.
        for (const form of ['text', 'arrayBuffer'] as const) {
          const body = response[form].bind(response) as () => Promise<any>;
          response[form] = async () => {
            this.open++;
            return body().finally(() => this.open--);
          };
        }
        return response;
      } finally {
        // The page asks for the body in a later microtask.
        later(() => this.open--);
      }
    };
    const {addEventListener, removeEventListener} = document;
    document.addEventListener = (type: string, listener: never, options?: never) => {
      if (type === 'visibilitychange') this.listeners.add(listener);
      addEventListener.call(document, type, listener, options);
    };
    document.removeEventListener = (type: string, listener: never, options?: never) => {
      if (type === 'visibilitychange') this.listeners.delete(listener);
      removeEventListener.call(document, type, listener, options);
    };
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => this.hidden});
    const fault = (event: ErrorEvent | PromiseRejectionEvent): void => {
      this.faults.push(String('reason' in event ? event.reason : event.message));
    };
    addEventListener.call(window, 'error', fault as EventListener);
    addEventListener.call(window, 'unhandledrejection', fault as EventListener);
    this.undo.push(() => {
      globalThis.fetch = fetchIn;
      Object.assign(document, {addEventListener, removeEventListener});
      Reflect.deleteProperty(document, 'hidden');
      removeEventListener.call(window, 'error', fault as EventListener);
      removeEventListener.call(window, 'unhandledrejection', fault as EventListener);
      this.clock.restore();
    });
    this.page = emptyPage('lang="en"');
    for (const type of ['load', 'refresh', 'error'] as const) {
      this.page.addEventListener(`civic-${type}`, (event) => this.told.push('code' in event.detail ? event.detail.code : type));
    }
  }

  /** Ends the page and gives the real clock back. */
  async end(): Promise<void> {
    this.page.replaceChildren();
    // A request that stalls would go on for ever, since its time-out goes with the clock.
    this.clock.tick(60_000);
    await this.quiet();
    for (const undo of this.undo) undo();
    fixtureCleanup();
  }

  async answer(answer: Answer): Promise<void> {
    await reportAt(`${this.src.replace('/live', '/set')}&${new URLSearchParams(Object.entries(answer).map(([name, value]) => [name, String(value)]))}`);
  }

  /** Puts elements with this address on the page, and waits for the first answer. */
  async put(markup: string): Promise<void> {
    this.page.insertAdjacentHTML('beforeend', markup.replaceAll('SRC', this.src));
    await this.quiet();
    // Messages of different channels come in any order, so that the drawing may be a task later than the wait for it.
    await this.until(() => this.elements.every((element) => element.matches(':is(:state(empty), :state(ready), :state(failed))')));
  }

  /** Moves the clock in steps shorter than any time-out, and waits each time for the requests that began; one that stalls is not waited for. */
  async pass(seconds: number, {stalled = false} = {}): Promise<void> {
    await this.drawn();
    for (let left = seconds; left > 0; left -= 10) {
      const {length} = this.asked;
      this.clock.tick(Math.min(10, left) * 1000);
      if (stalled && this.asked.length > length) await wait(50);
      else if (stalled) await wait(0);
      else if (this.open > 0 || this.asked.length > length) await this.quiet();
    }
    await this.drawn();
  }

  /** Waits for the requests that are under way, in real time, and for what they draw. */
  async quiet(): Promise<void> {
    const start = realNow();
    await wait(0);
    while (this.open > 0) {
      if (realNow() - start > 20_000) throw new Error('expected the requests to end, found one open after 20 seconds');
      await wait(1);
    }
    await this.drawn();
  }

  /** Waits, in real time, until something is true. */
  async until(what: () => boolean): Promise<void> {
    const start = realNow();
    while (!what()) {
      if (realNow() - start > 8000) throw new Error(`expected ${what.toString()}, waited 8 seconds`);
      await wait(1);
    }
    await this.drawn();
  }

  async show(shown: boolean): Promise<void> {
    this.hidden = !shown;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(0);
  }

  get elements(): HTMLElementTagNameMap['civic-report'][] {
    return [...this.page.querySelectorAll<HTMLElementTagNameMap['civic-report']>('*')].filter(({localName}) => localName.startsWith('civic-'));
  }

  /** The words of a part of an element, the first unless told; empty where there is none. */
  words(selector: string, element = this.elements[0]!): string {
    return plain(element.shadowRoot!.querySelector(selector)?.textContent ?? '');
  }

  /** Seconds between the requests, in order. */
  get gaps(): number[] {
    return this.asked.slice(1).map((time, i) => (time - this.asked[i]!) / 1000);
  }

  private async drawn(): Promise<void> {
    await wait(0);
    await Promise.all(this.elements.map((element) => element.updateComplete));
    for (const element of this.elements) givePlaces(element);
    await wait(0);
  }
}

/** In real time. 0 is a task of its own without the four milliseconds that browsers add to timers. */
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => {
  if (milliseconds > 0) {
    later(resolve, milliseconds);
    return;
  }
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(null);
});

/** What all copies of the library keep of addresses, by address. */
export const sharedFetches = (): Map<string, {subscribers: Set<unknown>}> => (globalThis as any)[Symbol.for('civic-progress/fetch/3')];
