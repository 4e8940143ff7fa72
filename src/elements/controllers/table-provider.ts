import {askAgain} from './feed.js';
import {provideTableReader, type TableReader} from './table-slot.js';

/** Puts what reads tables on the page, unless it is there. What was asked for before and is no JSON is asked for once more. */
export function provideTables(reader: TableReader): void {
  provideTableReader(reader);
  if (typeof document !== 'undefined') askAgain();
}
