import {isPercent, percentText} from './cell.js';
import type {Sheet} from './sheet.js';
import {clear} from './write/cell-text.js';

/**
 * Cells as rows of text, for a file of rows. Numbers are written so that no program can take their point for a mark of thousands.
 */
export function textRows({cells}: Sheet): string[][] {
  return cells.map((row) => row.map((cell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return clear(cell);
    if (typeof cell === 'string') return cell;
    if (cell instanceof Date) return cell.toISOString().slice(0, 10);
    if (isPercent(cell)) return percentText(cell);
    return '';
  }));
}
