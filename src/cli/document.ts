import type {Mapping} from '../tables/mapping.js';
import type {TableReading} from '../tables/read-table.js';
import {bytesOf} from './bytes.js';
import {jsonOf} from './read.js';
import type {Trouble} from './trouble.js';

/** What a file holds: JSON, or a table that was turned into a report; or the trouble with it. */
export type Document =
  | {readonly data: unknown; readonly text: string; readonly table: null}
  | {readonly data: unknown; readonly text: null; readonly table: TableReading; readonly encoding: string | null}
  | {readonly trouble: Trouble};

/** Troubles of JSON that a table gives. */
const tableCodes = new Set<Trouble['code']>(['table', 'workbook', 'html', 'encoding', 'utf16']);

/** Whether the first sign, in any encoding, opens an object or a list. */
const looksLikeJson = (bytes: Uint8Array): boolean => {
  const first = bytes.subarray(0, 200).find((byte) => byte > 0x20 && byte < 0x80);
  return first === 0x7b || first === 0x5b;
};

/**
 * What a file holds; a table is read by a mapping. `-` is standard input. Never throws.
 *
 * @param map the file of the mapping; undefined = guessed
 * @param always whether the file is a table whatever it looks like
 */
export async function documentOf(file: string, map?: string, always = false): Promise<Document> {
  const mapping = map === undefined ? undefined : await mappingIn(map);
  if (mapping && 'code' in mapping) return {trouble: mapping};
  const bytes = await bytesOf(file);
  if ('code' in bytes) return {trouble: bytes};
  const json = jsonOf(bytes);
  const isTable = always || map !== undefined || /\.(?:csv|tsv|xlsx|xlsm|html?)$/i.test(file) || ('trouble' in json && tableCodes.has(json.trouble.code) && !looksLikeJson(bytes));
  if (always && 'data' in json && typeof json.data === 'object') return {trouble: {code: 'isJson'}};
  if (!isTable || ('data' in json && !always)) return 'data' in json ? {...json, table: null} : json;
  // What reads tables is loaded for tables only.
  const [{sheetsOf}, {readTable}] = await Promise.all([import('./tables/sheets.js'), import('../tables/read-table.js')]);
  const found = sheetsOf(bytes);
  if ('trouble' in found) return {trouble: found.trouble.code === 'noTables' && 'trouble' in json && !always ? json.trouble : found.trouble};
  const table = readTable(found.sheets, mapping);
  return {data: table.draft, text: null, table, encoding: found.encoding !== null && !/^utf/.test(found.encoding) ? found.encoding : null};
}

/** The mapping in a file, or the trouble with it. */
async function mappingIn(file: string): Promise<Mapping | Trouble> {
  const bytes = await bytesOf(file);
  if ('code' in bytes) return bytes.code === 'missing' ? {code: 'mapping', file, at: '', expected: 'a file of that name'} : bytes;
  const json = jsonOf(bytes);
  if ('trouble' in json) return {code: 'mapping', file, at: '', expected: ''};
  const {mappingFault} = await import('../tables/check-mapping.js');
  const fault = mappingFault(json.data);
  return fault ? {code: 'mapping', file, at: fault.at, expected: fault.expected} : json.data as Mapping;
}
