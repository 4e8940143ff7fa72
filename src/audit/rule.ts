import type {Board} from '../model/board.js';
import type {Report} from '../schema/report.js';

/** How grave a finding is: an `error` cannot be true, `advice` should be looked at, `info` is good to know. */
export type Level = 'error' | 'advice' | 'info';

/** Where a finding is. */
export interface Place {
  /** JSON pointer (RFC 6901) into the report; empty for the whole. */
  readonly pointer: string;
  /** Number of the item as printed; null outside of items, and where the item has none. */
  readonly item: number | null;
}

/** One rule of consistency. `Values` is what a sentence about a finding needs: plain data, shares with 1 = 100 %. */
export interface Rule<Name extends string, Values extends object> {
  /** Name by which `known` of a report refers to it; also that of its file. */
  readonly name: Name;
  readonly level: Level;
  /** Calls `emit` for every place where the report breaks the rule, in the order of the report; changes nothing, never throws. */
  check(report: Report, board: Board, emit: (place: Place, values: Values) => void): void;
}
