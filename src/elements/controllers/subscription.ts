import {sharedFetch, type Subscriber} from './shared-fetch.js';

/** Somebody who asks an address for one good answer, and never on a timer. */
export class Subscription implements Subscriber {
  readonly every = Infinity;
  private readonly shared;

  /**
   * @param src     address, absolute or relative to the page
   * @param timeout seconds until a request counts as failed, above 0
   * @param notify  called after each request, at once where the answer is known; it never throws
   */
  constructor(src: string, readonly timeout: number, readonly notify: Subscriber['notify']) {
    this.shared = sharedFetch(src);
  }

  start(): void {
    this.shared.subscribe(this);
  }

  refetch(): void {
    this.shared.refetch();
  }

  leave(): void {
    this.shared.unsubscribe(this);
  }
}
