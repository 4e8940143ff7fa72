interface Said {
  readonly id: string;
  readonly tab: number;
  readonly isAnswer: boolean;
}

/** The tabs of this browser that have a work open: each says what it opens, and those that have it too answer. */
export class Tabs {
  private readonly channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('civic-progress-desk') : null;
  private readonly tab = Math.random();

  /**
   * @param open  the work that this tab has open; null for none
   * @param found called when another tab has it open too
   */
  constructor(open: () => string | null, found: () => void) {
    this.channel?.addEventListener('message', ({data: {id, tab, isAnswer}}: MessageEvent<Said>) => {
      if (tab === this.tab || id !== open()) return;
      found();
      if (!isAnswer) this.say(id, true);
    });
  }

  /** Says that this tab opens a work. */
  opens(id: string): void {
    this.say(id, false);
  }

  private say(id: string, isAnswer: boolean): void {
    this.channel?.postMessage({id, tab: this.tab, isAnswer} satisfies Said);
  }
}
