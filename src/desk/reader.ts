import {type Check, checking} from '../checker/check.js';
import {atOnce, type Steps} from '../schema/steps.js';
import {readingTable, type TableReading} from '../tables/read-table.js';
import {taskLength} from './in-steps.js';
import type {Work} from './work.js';

/** What a work says and what is wrong with it. */
export interface Reading extends Check {
  readonly table: TableReading;
}

/** Reads a work in steps. `found` gets what its table says as soon as that is known: the comparing of its figures takes longer. Never throws for what stands in its cells. */
function* reading({name, table: sheets}: Work, found: (table: TableReading) => void): Steps<Reading> {
  const table = yield* readingTable(sheets);
  found(table);
  yield;
  return {...yield* checking(name, {data: table.draft, text: null, table, sheets, encoding: null}), table};
}

/** Reads and checks a work at once. Never throws for what stands in its cells. */
export const readingOf = (work: Work): Reading => atOnce(reading(work, () => undefined));

/** Reads a work while the person goes on: first what is drawn, then what is wrong with it. */
export class Reader {
  private last: {readonly work: Work; readonly reading: Reading} | null = null;
  private table: {readonly work: Work; readonly table: TableReading} | null = null;
  private running: {readonly work: Work; readonly steps: Steps<Reading>} | null = null;
  private readonly channel = new MessageChannel();

  /** @param changed called when more is known */
  constructor(private readonly changed: () => void) {
    this.channel.port1.onmessage = this.go;
  }

  /** What is known of a work as it is now; read to its end where it was not yet. */
  now(work: Work): Reading {
    if (this.last?.work.table !== work.table) {
      this.begin(work);
      this.finish(work, atOnce(this.running!.steps));
    }
    return this.last!.reading;
  }

  /** What is known by now of a work, which may be what it said before its last change. */
  lately(work: Work): Reading {
    if (this.last?.work.id !== work.id) return this.now(work);
    if (this.last.work.table !== work.table && this.running?.work.table !== work.table) {
      this.begin(work);
      this.channel.port2.postMessage(null);
    }
    return this.last.reading;
  }

  /** What the table of a work says by now; it is known before what is wrong with it. */
  tableLately(work: Work): TableReading {
    const {table} = this.lately(work);
    return this.table?.work.id === work.id ? this.table.table : table;
  }

  private begin(work: Work): void {
    if (this.running?.work.table === work.table) return;
    this.running = {work, steps: reading(work, (table) => { this.table = {work, table}; })};
  }

  private finish(work: Work, found: Reading): void {
    this.running = null;
    this.last = {work, reading: found};
  }

  private readonly go = (): void => {
    const {running} = this;
    if (!running) return;
    const end = performance.now() + taskLength;
    const {table} = this;
    do {
      const {done, value} = running.steps.next();
      if (done) {
        this.finish(running.work, value);
        return this.changed();
      }
    } while (performance.now() < end);
    if (this.table !== table) this.changed();
    this.channel.port2.postMessage(null);
  };
}
