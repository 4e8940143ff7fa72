import {createStore, del, entries, set, type UseStore} from 'idb-keyval';
import type {Work} from './work.js';

/** A work as the browser keeps it. */
export interface Kept {
  readonly work: Work;
  /** When it was kept, in ms. */
  readonly at: number;
}

/** Between the attempts to write, in ms; null after the last one. */
const pauses = [100, 200, 400, 800, 1600, null] as const;

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
    // What was changed again meanwhile is kept with that change.
    const write = this.last.then(() => (this.untaken.get(work.id) === kept ? this.write(kept) : undefined));
    this.last = write.catch(() => undefined);
    return write.then(() => {
      if (this.untaken.get(work.id) === kept) this.untaken.delete(work.id);
      return true;
    }, () => false);
  }

  /** Writes a work, by several attempts: Safari closes at times what it has opened. @throws what the browser says at the last of them */
  private async write(kept: Kept): Promise<void> {
    for (const pause of pauses) {
      try {
        return await set(kept.work.id, kept, this.store!);
      } catch (error) {
        if (pause === null) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
      this.store = open() ?? this.store;
    }
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
