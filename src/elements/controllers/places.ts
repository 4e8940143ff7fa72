import type {LitElement, ReactiveController} from 'lit';
import {nextTask} from './next-task.js';

/** Milliseconds that a frame may take: where one takes less than half of it, the next lays out twice as much. */
const most = 30;

/**
 * Lays out the categories and items of a short board one after the other once they are drawn. Those away from the view are
 * drawn without being laid out, so that the first picture is there sooner; then they get their true heights, a few in each frame, and
 * everything keeps its place while the page scrolls.
 */
export class Places implements ReactiveController {
  private size = 1;
  private frame = 0;

  /** @param pending whether some of the board is still to be drawn */
  constructor(private readonly host: LitElement, private readonly pending: () => boolean) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.frame || this.pending() || this.left().length === 0) return;
    this.frame = requestAnimationFrame(this.step);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** Lays out so many of those that are left; without a number, all. */
  place(count = Infinity): void {
    for (const one of this.left().slice(0, count)) one.classList.add('placed');
  }

  private left(): Element[] {
    return [...this.host.renderRoot.querySelectorAll('.placing :is(.category, .item):not(.placed)')];
  }

  private readonly step = (): void => {
    this.frame = 0;
    const begun = performance.now();
    this.place(this.size);
    // The next task comes after the layout.
    nextTask(() => {
      const took = performance.now() - begun;
      this.size = Math.max(1, took > most ? this.size / 2 : took < most / 2 ? this.size * 2 : this.size);
      if (this.host.isConnected) this.hostUpdated();
    });
  };
}
