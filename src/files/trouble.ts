import type {MappingFault} from '../tables/check-mapping.js';

/** Why a file gives no JSON document to check. Plain data, so that any language can word it. */
export type Trouble =
  | {readonly code: 'missing' | 'denied' | 'directory' | 'empty' | 'encoding' | 'utf16' | 'html' | 'table' | 'workbook'}
  /** Of tables: a workbook that is locked, of 1997, of LibreOffice or in binary form, broken or empty; a page without tables; a PDF; an address without https. */
  | {readonly code: 'workbookLocked' | 'workbookOld' | 'workbookOds' | 'workbookBinary' | 'workbookBroken' | 'workbookEmpty' | 'noTables' | 'pdf' | 'isJson' | 'insecure'}
  /** Bytes that a workbook may unpack to. */
  | {readonly code: 'workbookLarge'; readonly limit: number}
  /** The first filled cell beyond a limit, with its sheet, and what there is too much of. */
  | {readonly code: 'sheetLarge'; readonly what: 'rows' | 'columns' | 'cells'; readonly cell: string; readonly limit: number}
  /** Sheets of a workbook, or tables of a page. */
  | {readonly code: 'sheetsMany'; readonly found: number; readonly limit: number}
  /** What a server answered. */
  | {readonly code: 'address'; readonly status: number}
  /** A mapping that is none: there is no such file, it is no JSON, or it has a fault. */
  | {readonly code: 'mapping'; readonly file: string; readonly fault: 'missing' | 'json' | MappingFault}
  /** Bytes of the file, null where they are not known beforehand; and the limit. */
  | {readonly code: 'large'; readonly size: number | null; readonly limit: number}
  /** Line and column from 1 of the first fault, null where it was not found; `end` where the text ends too early. */
  | {readonly code: 'json'; readonly line: number | null; readonly column: number | null; readonly found: string; readonly kind: 'end' | 'comma' | 'apart' | 'number' | 'other'}
  | {readonly code: 'system'; readonly error: string};
