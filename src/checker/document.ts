import {mappingFault} from '../tables/check-mapping.js';
import type {Mapping} from '../tables/mapping.js';
import type {TableReading} from '../tables/read-table.js';
import type {Sheet} from '../tables/sheet.js';
import {jsonOf} from './json.js';
import type {Trouble} from '../files/trouble.js';

/** What a file holds: JSON, or a table that was turned into a report; or the trouble with it. */
export type Document =
  | {readonly data: unknown; readonly text: string; readonly table: null}
  | {readonly data: unknown; readonly text: null; readonly table: TableReading; readonly sheets: readonly Sheet[]; readonly encoding: string | null}
  | {readonly trouble: Trouble};

/** A document without trouble. */
export type Readable = Exclude<Document, {readonly trouble: unknown}>;

/** Troubles of JSON that a table gives. */
const tableCodes = new Set<Trouble['code']>(['table', 'workbook', 'html', 'encoding', 'utf16']);

/** Whether the first sign, in any encoding, opens an object or a list. */
const looksLikeJson = (bytes: Uint8Array): boolean => {
  const first = bytes.subarray(0, 200).find((byte) => byte > 0x20 && byte < 0x80);
  return first === 0x7b || first === 0x5b;
};

/** How a file is read. */
export interface ReadingOptions {
  /** Its name, whose ending may tell a table. */
  readonly name: string;
  /** How a table is read. Default: guessed. */
  readonly mapping?: Mapping | undefined;
  /** Whether the file is a table whatever it looks like. Default: whether a mapping is given. */
  readonly always?: boolean;
}

/** What the bytes of a file hold; a table is read by a mapping. Never throws. */
export async function documentIn(bytes: Uint8Array, {name, mapping, always = false}: ReadingOptions): Promise<Document> {
  const json = jsonOf(bytes);
  const isTable = always || mapping !== undefined || /\.(?:csv|tsv|xlsx|xlsm|html?)$/i.test(name) || ('trouble' in json && tableCodes.has(json.trouble.code) && !looksLikeJson(bytes));
  if (always && 'data' in json && typeof json.data === 'object') return {trouble: {code: 'isJson'}};
  if (!isTable || ('data' in json && !always)) return 'data' in json ? {...json, table: null} : json;
  // What reads tables is loaded for tables only.
  const [{sheetsOf}, {readTable}] = await Promise.all([import('../files/sheets.js'), import('../tables/read-table.js')]);
  const found = sheetsOf(bytes);
  if ('trouble' in found) return {trouble: found.trouble.code === 'noTables' && 'trouble' in json && !always ? json.trouble : found.trouble};
  const table = readTable(found.sheets, mapping);
  return {data: table.draft, text: null, table, sheets: found.sheets, encoding: found.encoding !== null && !/^utf/.test(found.encoding) ? found.encoding : null};
}

/** The mapping in the bytes of a file, or the trouble with it. Never throws. */
export function mappingIn(bytes: Uint8Array, file: string): Mapping | Trouble {
  const json = jsonOf(bytes);
  if ('trouble' in json) return {code: 'mapping', file, fault: 'json'};
  const fault = mappingFault(json.data);
  return fault ? {code: 'mapping', file, fault} : json.data as Mapping;
}
