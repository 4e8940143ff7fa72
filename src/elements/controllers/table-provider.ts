import {refetchUnreadable} from './shared-fetch.js';
import {provideTableReader, type TableReader} from './table-slot.js';

/** Puts what reads tables on the page, unless it is there. What was asked for before and is no JSON is asked for once more. */
export function provideTables(reader: TableReader): void {
  provideTableReader(reader);
  if (typeof document !== 'undefined') refetchUnreadable();
}
