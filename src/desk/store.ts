import {createStore, del, get, set, entries, type UseStore} from 'idb-keyval';
import type {Work} from './work.js';

/** A work as the browser keeps it. */
export interface Kept {
  readonly work: Work;
  /** When it was kept, in ms. */
  readonly at: number;
}

/** The works in this browser. Every way fails with false or nothing where the browser keeps none, as in a private window. */
export class Store {
  private readonly store: UseStore | null;
  /** The last write; writes follow each other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor() {
    this.store = open();
  }

  /** Keeps a work. @returns whether the browser took it */
  async keep(work: Work): Promise<boolean> {
    const {store} = this;
    if (!store) return false;
    const write = this.last.then(() => set(work.id, {work, at: Date.now()} satisfies Kept, store));
    this.last = write.catch(() => undefined);
    return write.then(() => true, () => false);
  }

  /** Every work that is kept, the newest first. */
  async all(): Promise<readonly Kept[]> {
    if (!this.store) return [];
    try {
      const found = await entries<string, Kept>(this.store);
      return found.map(([, kept]) => kept).filter(isKept).sort((one, other) => other.at - one.at);
    } catch {
      return [];
    }
  }

  /** One work; null where there is none of that id. */
  async one(id: string): Promise<Work | null> {
    try {
      const kept = this.store ? await get<Kept>(id, this.store) : undefined;
      return isKept(kept) ? kept.work : null;
    } catch {
      return null;
    }
  }

  async remove(id: string): Promise<void> {
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
