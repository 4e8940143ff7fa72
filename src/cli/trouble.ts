/** Why a file gives no JSON document to check. Plain data, so that any language can word it. */
export type Trouble =
  | {readonly code: 'missing' | 'denied' | 'directory' | 'empty' | 'encoding' | 'utf16' | 'html' | 'table' | 'workbook'}
  /** Bytes of the file, null where they are not known beforehand; and the limit. */
  | {readonly code: 'large'; readonly size: number | null; readonly limit: number}
  /** Line and column from 1 of the first fault, null where it was not found; `end` where the text ends too early. */
  | {readonly code: 'json'; readonly line: number | null; readonly column: number | null; readonly found: string; readonly kind: 'end' | 'comma' | 'number' | 'other'}
  | {readonly code: 'system'; readonly error: string};
