import {most} from '../schema/extremes.js';
import {dsvFormat} from 'd3-dsv';
import writeXlsxFile, {type Cell as BookCell, type Sheet as BookSheet} from 'write-excel-file/universal';
import {type Cell, isPercent} from '../tables/cell.js';
import type {Sheet} from '../tables/sheet.js';
import {textRows} from '../tables/text-rows.js';
import type {WrittenSheet} from '../tables/write/choices.js';
import {dropDowns} from './drop-downs.js';

/** Sheets as a workbook; each with its first row in bold and in view, and with lists of words in the cells that offer them. */
export async function workbookOf(sheets: readonly (Sheet & Partial<Pick<WrittenSheet, 'choices'>>)[]): Promise<Uint8Array> {
  const book: BookSheet<Blob>[] = sheets.map(({name, cells}) => {
    const width = most(cells.map((row) => row.length), 1);
    return {
      sheet: name, stickyRowsCount: 1,
      data: cells.map((row, i) => row.map((cell) => bookCell(cell, i === 0))) as BookSheet<Blob>['data'],
      columns: Array.from({length: width}, (_, column) => ({width: Math.min(48, most(cells.slice(0, 200).map((row) => lengthOf(row[column] ?? null) + 2), 9))})),
    };
  });
  return new Uint8Array(await (await writeXlsxFile(book, {features: [dropDowns(sheets.map(({choices = []}) => choices))]}).toBlob()).arrayBuffer());
}

function bookCell(cell: Cell, isHead: boolean): BookCell {
  const style = isHead ? {fontWeight: 'bold' as const} : {};
  if (cell === null) return null;
  if (typeof cell === 'string') return {value: cell, type: String, ...(isHead ? style : {alignVertical: 'top' as const})};
  if (typeof cell === 'number') return {value: cell, type: Number, ...style};
  if (typeof cell === 'boolean') return {value: cell, type: Boolean, ...style};
  if (cell instanceof Date) return {value: cell, type: Date, format: 'yyyy-mm-dd', ...style};
  // Where nothing says how many digits there are, none is cut off.
  if (isPercent(cell)) return {value: cell.value, type: Number, format: cell.digits === null ? '0.################%' : cell.digits === 0 ? '0%' : `0.${'0'.repeat(cell.digits)}%`, ...style};
  return null;
}

/** The width that a cell takes, in Latin letters. */
const lengthOf = (cell: Cell): number => (typeof cell === 'string' ? [...cell.slice(0, 60)].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0) : cell === null ? 0 : 10);

/** A sheet as rows of text of RFC 4180, with a byte-order mark, by which spreadsheets know UTF-8. */
export const rowsOf = (sheet: Sheet, separator: ',' | '\t'): string => `\ufeff${dsvFormat(separator).formatRows(textRows(sheet))}\n`;
