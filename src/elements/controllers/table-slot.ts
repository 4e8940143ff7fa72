/**
 * The text of an answer as JSON of a report, whether it is that already or a table. It rejects with a `LoadError` where it is neither,
 * or a table that lacks something.
 *
 * @param map address of the mapping of the table, relative to the page, or # and the id of a script of the page; empty: guessed
 */
export type TableReader = (response: Response, map: string) => Promise<string>;

/** The number goes up with each change of `TableReader` that a file of another version would not understand. */
const key = Symbol.for('civic-progress/table/1');

/** Where the drop-in file of tables leaves word that it is on the page; undefined without it. */
const page = globalThis as {[key]?: TableReader};

/** What reads tables, where the page has it. */
export const tableReader = (): TableReader | undefined => page[key];

/** Puts what reads tables on the page, unless it is there. */
export function provideTableReader(reader: TableReader): void {
  page[key] ??= reader;
}
