import type {LitElement, ReactiveController} from 'lit';
import {nextTask} from './next-task.js';

/** Milliseconds that a frame may take: where one takes less, the next lays out twice as much, else half as much. */
const most = 32;
/** Beyond so many, those away from the view stay as they are: to lay out all of them again, where the page becomes narrower, would be felt. */
const huge = 500;
/** Milliseconds after which the rest is laid out at once: on a page where each layout is slow, such as in columns, many are slower than one. */
const longest = 1500;

/**
 * Lays out the categories and items of a board one after the other once they are drawn. Those away from the view are
 * drawn without being laid out, so that the first picture is there sooner; then they get their true heights, a few in each frame, and
 * everything keeps its place while the page scrolls, and is there for a picture of the whole page.
 */
export class LazyLayout implements ReactiveController {
  private size = 1;
  /** When the first was laid out, on the clock of the page; 0 before. */
  private since = 0;
  private frame = 0;

  /** @param pending whether some of the board is still to be drawn */
  constructor(private readonly host: LitElement, private readonly pending: () => boolean) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.frame || this.pending() || this.rest().length === 0) return;
    this.frame = requestAnimationFrame(this.step);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** Whether so many are left that they have guessed heights until they come near the view. */
  get isRough(): boolean {
    return this.left().length > huge;
  }

  /** Lays out so many of those that are left, and may be; without a number, all. */
  layOut(count = Infinity): void {
    for (const one of this.rest().slice(0, count)) one.classList.add('laid-out');
  }

  private rest(): readonly Element[] {
    const left = this.left();
    return left.length > huge ? [] : left;
  }

  private left(): readonly Element[] {
    return [...this.host.renderRoot.querySelectorAll(':is(.lazy, .large) :is(.category, .item):not(.laid-out)')];
  }

  private readonly step = (): void => {
    this.frame = 0;
    const begun = performance.now();
    this.since ||= begun;
    this.layOut(begun - this.since > longest ? Infinity : this.size);
    // The next task comes after the layout.
    nextTask(() => {
      const took = performance.now() - begun;
      this.size = took < most ? this.size * 2 : Math.max(1, this.size / 2);
      if (this.host.isConnected) this.hostUpdated();
    });
  };
}
