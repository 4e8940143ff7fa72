import {createStore, del, entries, set, type UseStore} from 'idb-keyval';
import type {Work} from './work.js';

/** A work as the browser keeps it. */
export interface Kept {
  readonly work: Work;
  /** When it was kept, in ms. */
  readonly at: number;
}

/** The works in this browser; where it keeps none, as in a private window, those of this tab for as long as it is open. */
export class Store {
  private store: UseStore | null;
  /** What the browser did not take. */
  private readonly untaken = new Map<string, Kept>();
  /** The last write; writes follow each other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor() {
    this.store = open();
  }

  /** Keeps a work. @returns whether the browser took it */
  async keep(work: Work): Promise<boolean> {
    const kept: Kept = {work, at: Date.now()};
    this.untaken.set(work.id, kept);
    if (!this.store) return false;
    const write = this.last.then(() => set(work.id, kept, this.store!)).catch(() => {
      // Safari closes what it opened at times; a private window refuses it once more.
      this.store = open() ?? this.store;
      return set(work.id, kept, this.store!);
    });
    this.last = write.catch(() => undefined);
    return write.then(() => this.untaken.delete(work.id), () => false);
  }

  /** Every work that is kept, the newest first. */
  async all(): Promise<readonly Kept[]> {
    const found = await this.taken();
    return [...this.untaken.values(), ...found.filter(({work}) => !this.untaken.has(work.id))].sort((one, other) => other.at - one.at);
  }

  /** Every work that the browser has; none where it lets none be read. */
  private async taken(): Promise<readonly Kept[]> {
    try {
      return this.store ? (await entries<string, Kept>(this.store)).map(([, kept]) => kept).filter(isKept) : [];
    } catch {
      return [];
    }
  }

  /** One work; null where there is none of that id. */
  async one(id: string): Promise<Work | null> {
    return (await this.all()).find(({work}) => work.id === id)?.work ?? null;
  }

  async remove(id: string): Promise<void> {
    this.untaken.delete(id);
    if (this.store) await del(id, this.store).catch(() => undefined);
  }
}

function open(): UseStore | null {
  try {
    return createStore('civic-progress-desk', 'works');
  } catch {
    return null;
  }
}

/** Whether what the browser gives is a work of this version. */
const isKept = (kept: Kept | undefined): kept is Kept => typeof kept?.work?.id === 'string' && Array.isArray(kept.work.table) && kept.work.table.length === 2;
