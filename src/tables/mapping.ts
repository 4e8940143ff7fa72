import type {Field} from './columns.js';
import type {Scale} from './read/share.js';
import type {DateOrder} from './read/date.js';

/** How a table becomes a report: kept in a file, so that the next table of the same kind needs no hand. @see map.schema.json */
export interface Mapping {
  readonly $schema: string;
  /** Fields of the report that the table does not hold: title, publisher, plan, asOf, lang … as in report.schema.json. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** What holds for every figure that no cell says otherwise of. */
  readonly defaults?: {readonly better?: 'more' | 'less' | 'neutral'; readonly basis?: string; readonly of?: string; readonly planRule?: 'additive' | 'cumulative' | 'level'};
  readonly tables: readonly TableMapping[];
  /** The publisher's words for states, each with the state of the schema; null = not decided yet. */
  readonly states?: Readonly<Record<string, string | null>>;
  /** Why the constants were guessed, by name. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** How sheets of one make are read. */
export interface TableMapping {
  /** Names of the sheets; a sheet of another name is read so where its heads are the same. */
  readonly sheets: readonly string[];
  /** `figures`: a table; `report`: fields and values of the report itself; `ignored`: not read. */
  readonly kind: 'figures' | 'report' | 'ignored';
  /** First head row, from 1, and how many there are. The row is found again by its heads where the table begins elsewhere. */
  readonly head?: {readonly row: number; readonly rows: 1 | 2};
  /** The last row of the data, from 1. Default: the last that is filled. */
  readonly end?: number;
  /** Where the category comes from when no column has it: the name of the sheet, rows with one filled cell, or always the same word. */
  readonly category?: 'sheet' | 'rows' | {readonly is: string};
  readonly columns?: readonly ColumnMapping[];
  /** First words of rows to pass over, besides totals. */
  readonly skip?: readonly string[];
  readonly reason?: string;
}

/** How one column is read. */
export interface ColumnMapping {
  /** Its head; of two head rows both, divided by " | "; a year or a date in it is written {period}. */
  readonly head: string;
  /** Its letters when the mapping was made: tells columns with the same head apart. */
  readonly at: string;
  /** What it holds; null = not used. */
  readonly field: Field | null;
  /** BCP 47 tag, where the column is in another language than the report. */
  readonly lang?: string;
  /** Whether empty cells mean the same as the cell above. */
  readonly fill?: boolean;
  /** What it counts, where a row has figures of several things: each is a figure of that name. */
  readonly measure?: string;
  /** What numbers are multiplied with: 10000 for 万. Default: the power of ten in the head, such as 1000 of "(k€)"; 1 where it has none. */
  readonly factor?: number;
  /** The unit of all its numbers. Default: the one in the brackets of the head. */
  readonly unit?: string;
  /** How plain numbers stand for shares: `fraction` 0.527 or `percent` 52.7. */
  readonly scale?: Scale;
  /** What shares are of, where the head says it. */
  readonly of?: 'target';
  /** -1 where all numbers have the other sign. */
  readonly sign?: -1 | 1;
  readonly decimal?: '.' | ',';
  readonly dates?: DateOrder;
  /** Why it was guessed so. */
  readonly reason?: string;
}

/** Address of the schema of mappings, relative to the mapping. */
export const mapSchema = 'map.schema.json';
