import {strToU8, zipSync} from 'fflate';
import writeXlsxFile, {type Sheet as BookSheet} from 'write-excel-file/node';
import type {Sheet} from '../../../src/tables/sheet.js';
import {xlsxSheets} from '../../../src/files/xlsx.js';

/** A cell of the writer: a value, or one with a span, a format or a formula. */
export type BookCell = string | number | null | {readonly value: string | number | Date; readonly type?: unknown; readonly format?: string; readonly columnSpan?: number; readonly rowSpan?: number};

/** A workbook by the writer library. */
export const workbook = (sheets: Readonly<Record<string, readonly (readonly BookCell[])[]>>): Promise<Buffer> =>
  writeXlsxFile(Object.entries(sheets).map(([sheet, data]) => ({sheet, data: data.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null && !cell.type ? {...cell, type: cell.value instanceof Date ? Date : typeof cell.value === 'number' ? Number : String} : cell)))})) as unknown as BookSheet<Buffer>[]).toBuffer();

/** The sheets of a workbook that must be readable. */
export function sheetsIn(bytes: Uint8Array): readonly Sheet[] {
  const sheets = xlsxSheets(bytes);
  if ('code' in sheets) throw new Error(`no workbook: ${JSON.stringify(sheets)}`);
  return sheets;
}

/** A workbook from parts written by hand: one sheet with these rows of XML. */
export const bareWorkbook = (rows: string, {book = '', styles = '', strings = '', columns = '', state = ''}: {book?: string; styles?: string; strings?: string; columns?: string; state?: string} = {}): Uint8Array => zipSync({
  '_rels/.rels': strToU8('<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
  'xl/workbook.xml': strToU8(`<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${book}<sheets><sheet name="S" sheetId="1" r:id="rId1" ${state}/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
  'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${columns}<sheetData>${rows}</sheetData></worksheet>`),
  'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
  'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
});
