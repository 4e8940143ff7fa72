import type {LitElement} from 'lit';
import {nextTask} from './next-task.js';

/** How far an element has got with its report. */
export type State = 'empty' | 'loading' | 'ready' | 'failed';

let known: boolean | undefined;
const hasCustomStates = (): boolean => (known ??= globalThis.CSS?.supports('selector(:state(ready))') ?? false);

/**
 * The state of an element, for `:state(ready)` in the styles of its page. Not as an attribute: a framework that takes over the
 * markup of its server would find one that it did not write. Engines without custom states have the attribute `data-state`,
 * from the task after the drawing on.
 */
export class ElementState {
  private state: State | null = null;
  private readonly states: CustomStateSet | undefined;

  /** While the host is made: in another document it would be no custom element any more. */
  constructor(private readonly host: LitElement) {
    if (hasCustomStates()) this.states = host.attachInternals().states;
  }

  set(state: State): void {
    if (state === this.state) return;
    this.states?.delete(this.state!);
    this.states?.add(state);
    this.state = state;
    if (!this.states) nextTask(() => this.host.setAttribute('data-state', this.state!));
  }
}
