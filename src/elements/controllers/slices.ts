import type {LitElement, ReactiveController} from 'lit';
import type {Slice} from '../../parts/slice.js';

/** Items that are drawn at first, and at least, in one task. */
const least = 12;
/** Milliseconds that a task may take: where one takes less than half of it, the next draws twice as much. */
const most = 24;

/**
 * Draws a long list piece by piece, each in a task of its own, so that the page stays awake; what comes first is on the
 * screen before the last is made. A list that replaces one that is drawn is drawn at once.
 */
export class Slices implements ReactiveController {
  private drawn = 0;
  private size = least;
  private upTo = least;
  private total = 0;
  private inputs: readonly unknown[] = [];
  private advancing = false;
  private waiting = false;
  private begun = 0;
  private finish = (): void => {};
  private finished: Promise<void> | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /**
   * What is to be drawn now of a list.
   *
   * @param total  its length
   * @param inputs all that its drawing depends on; with others than last time nothing is left as it is
   */
  next(total: number, ...inputs: readonly unknown[]): Slice {
    const from = this.advancing && inputs.every((input, i) => input === this.inputs[i]) ? this.drawn : 0;
    this.advancing = false;
    this.inputs = inputs;
    this.total = total;
    this.drawn = this.upTo;
    return {from, upTo: this.upTo};
  }

  /** Whether some of it is still to be drawn. */
  get pending(): boolean {
    return this.upTo < this.total;
  }

  /** Resolves once all is drawn. */
  get done(): Promise<void> {
    return (this.finished ??= this.pending ? new Promise((resolve) => (this.finish = resolve)) : null) ?? Promise.resolve();
  }

  hostUpdated(): void {
    const took = performance.now() - this.begun;
    this.size = Math.max(least, took > most ? this.size / 2 : took < most / 2 ? this.size * 2 : this.size);
    if (this.pending) this.advance();
    else if (this.total > 0) {
      this.upTo = Infinity;
      this.finish();
    }
  }

  private advance(): void {
    if (this.waiting) return;
    this.waiting = true;
    // A message, because a timer waits longer each time and a frame never comes to a page in the background.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      this.waiting = false;
      this.upTo += this.size;
      this.advancing = true;
      this.begun = performance.now();
      this.host.requestUpdate();
    };
    port2.postMessage(0);
  }
}
