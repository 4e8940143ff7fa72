import type {Sheet} from '../tables/sheet.js';
import type {Trouble} from './trouble.js';
import {csvSheet} from './csv.js';
import {decodeTable} from './encoding.js';
import {htmlSheets} from './html.js';
import {Refused} from './refused.js';
import {xlsxSheets} from './xlsx.js';

/** The sheets of a file, with how it was read; or why there are none. */
export type FileSheets = {readonly sheets: readonly Sheet[]; readonly encoding: string | null} | {readonly trouble: Trouble};

/** The sheets in some bytes: a workbook, a page with tables, or rows of text. Never throws. */
export function sheetsOf(bytes: Uint8Array): FileSheets {
  try {
    return readSheets(bytes);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {trouble: error.trouble};
  }
}

function readSheets(bytes: Uint8Array): FileSheets {
  if (bytes.length === 0) return {trouble: {code: 'empty'}};
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    const sheets = xlsxSheets(bytes);
    return 'code' in sheets ? {trouble: sheets} : sheets.some(({cells}) => cells.length > 0) ? {sheets, encoding: null} : {trouble: {code: 'workbookEmpty'}};
  }
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) return {trouble: {code: 'pdf'}};
  const decoded = decodeTable(bytes);
  if (!decoded) return {trouble: {code: 'encoding'}};
  const {encoding} = decoded;
  let {text} = decoded;
  const page = /^\s*<(?:!|\?|[a-z])/i.test(text);
  if (page) {
    // A page may name another encoding than its bytes look like.
    const [, charset] = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(text.slice(0, 4000)) ?? [];
    if (charset !== undefined && encoding !== 'utf-8' && !encoding.startsWith('utf-16')) {
      try {
        text = new TextDecoder(charset).decode(bytes);
      } catch {
        // An encoding that nobody knows: what was detected stands.
      }
    }
    const sheets = htmlSheets(text);
    return sheets.length === 0 ? {trouble: {code: 'noTables'}} : {sheets, encoding};
  }
  if (text.trim() === '') return {trouble: {code: 'empty'}};
  return {sheets: [csvSheet(text)], encoding};
}
