import type {LitElement, ReactiveController} from 'lit';
import {large} from '../../parts/category.js';
import type {Chunk} from '../../parts/chunk.js';
import {nextTask} from './next-task.js';

/** Items that are drawn in one task at least. */
const least = 3;
/** Up to so many items a board opens with its first ones; a longer one opens with its head alone, which is work enough for a task. */
const few = 12;
/** Milliseconds that a task may take: where one takes less than half of it, the next draws twice as much. */
const most = 30;
/** The same in a long list, where the browser's own clearing of memory comes on top, 30 milliseconds and more. */
const mostOfMany = 12;
/** Beyond so many items the frames between the tasks take more than they do, so that fewer and longer ones are better: as long as they may be unnoticed. */
const huge = 10_000;
const mostOfHuge = 45;
/** From so many items on an old list is taken away in chunks too: that of five thousand takes 60 milliseconds. */
const heavy = 1000;

/**
 * Draws a list in chunks, each in a task of its own, so that the page stays awake; what comes first is on the screen
 * before the last is made. A list that is not large and replaces one that is drawn is drawn at once.
 */
export class ChunkedList implements ReactiveController {
  /** Whether the list has never been drawn whole yet. */
  opening = true;
  /** Whether a list ends with a piece in which nothing is drawn: what uncovers it is a task apart from that of its last items. */
  rests = false;
  private drawn = 0;
  private size = least;
  private upTo = 0;
  private total = 0;
  private turn = 0;
  private list: unknown = null;
  private inputs: readonly unknown[] = [];
  private touched = new Set<number>();
  private waiting = false;
  /** What is still to be taken away of the old list, before the new one begins; null where there is none. */
  private leaving: Element[] | null = null;
  private begun = 0;
  private finish = (): void => {};
  private finished: Promise<void> | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Tells that something about an item has changed, which alone is drawn anew then. */
  touch(index: number): void {
    this.touched.add(index);
  }

  /**
   * What is to be drawn now.
   *
   * @param list   the items; another object where others are shown, or in another order
   * @param total  how many they are
   * @param inputs all else that the drawing depends on; what was drawn with others is drawn again, in its place
   */
  next(list: unknown, total: number, ...inputs: readonly unknown[]): Chunk {
    const same = inputs.every((input, i) => input === this.inputs[i]);
    const {touched} = this;
    this.touched = new Set();
    this.begun = performance.now();
    if (!same || list !== this.list) {
      const again = !this.opening;
      if (again && same && !this.leaving && total + this.total > large) {
        if (Math.min(this.drawn, this.total) > heavy) this.leaving = [...this.host.renderRoot.querySelectorAll('.item, tbody > tr')];
        else this.turn = 1 - this.turn;
      }
      this.list = list;
      this.inputs = inputs;
      this.total = total;
      this.size = least;
      this.drawn = 0;
      this.upTo = again && total <= large ? Infinity : again || total <= few ? least : 0;
    }
    const from = this.drawn;
    if (this.leaving) return {from, upTo: from, stays: true};
    this.drawn = this.upTo;
    return {from, upTo: this.upTo, touched, turn: this.turn};
  }

  /** All of the list in this one task, after which nothing of it is as it was. */
  all(): Chunk {
    this.inputs = [];
    this.left();
    return {from: 0, upTo: Infinity, turn: this.turn};
  }

  /** Gives up what is still to be drawn, because it cannot be. */
  stop(): void {
    this.leaving = null;
    this.rests = false;
    this.upTo = Math.max(this.upTo, this.total);
  }

  /** Whether some of the list is still to be drawn. */
  get pending(): boolean {
    return this.leaving !== null || this.upTo < this.total || (this.rests && this.upTo === this.total);
  }

  /** Resolves once all is drawn. */
  get done(): Promise<void> {
    return (this.finished ??= this.pending ? new Promise((resolve) => (this.finish = resolve)) : null) ?? Promise.resolve();
  }

  hostUpdated(): void {
    const took = performance.now() - this.begun;
    const may = this.total > huge ? mostOfHuge : this.total > large ? mostOfMany : most;
    if (!this.leaving) this.size = Math.max(least, took > may ? this.size / 2 : took < may / 2 ? this.size * 2 : this.size);
    if (this.pending) this.advance();
    else if (this.list !== null) {
      this.opening = false;
      this.finished = null;
      this.finish();
    }
  }

  private advance(): void {
    if (this.waiting) return;
    this.waiting = true;
    nextTask(() => {
      this.waiting = false;
      if (this.leaving) this.leave(this.leaving);
      else this.upTo = this.upTo < this.total ? Math.min(this.upTo + this.size, this.total) : Infinity;
      this.host.requestUpdate();
    });
  }

  /** Takes some of the old list away, from its end on. */
  private leave(rest: Element[]): void {
    const begun = performance.now();
    while (rest.length > 0 && performance.now() - begun < most) for (const one of rest.splice(-20)) one.remove();
    if (rest.length === 0) this.left();
  }

  /** Nothing of the old list is of use any more. */
  private left(): void {
    if (!this.leaving) return;
    this.leaving = null;
    this.turn = 1 - this.turn;
  }
}
