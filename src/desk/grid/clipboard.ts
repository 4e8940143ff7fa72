import {clipboardCells} from '../../files/csv.js';
import {type Cell, cellText} from '../../tables/cell.js';
import type {Sheet} from '../../tables/sheet.js';
import type {Range} from './range.js';

/** The cells of a range as spreadsheets take them: divided by tabs. Rows from 0 of the sheet. */
export function copyOf({cells}: Sheet, {top, bottom, left, right}: Range): string {
  const quoted = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return cells.slice(top, bottom + 1).map((row) => Array(right - left + 1).fill(0).map((_, i) => quoted(cellText(row[left + i]))).join('\t')).join('\n');
}

/** The cells on a clipboard; none where it holds no text. */
export async function cellsOn(clipboard: DataTransfer | null): Promise<readonly (readonly Cell[])[]> {
  const [page, text] = ['text/html', 'text/plain'].map((type) => clipboard?.getData(type) ?? '') as [string, string];
  // What reads pages is large, and spreadsheets give text too.
  const found = text === '' && page !== '' ? (await import('../../files/sheets.js')).sheetsOf(new TextEncoder().encode(page)) : null;
  return found && 'sheets' in found ? found.sheets[0]!.cells : clipboardCells(text);
}
