import {cellText} from '../cell.js';
import {fold} from '../fold.js';
import type {Content} from './content.js';

/** Whether some texts count the rows: 1, 2, 3 …, where one number may stand in several rows. */
function counts(texts: readonly string[]): boolean {
  const numbers = texts.map(Number);
  return new Set(texts).size >= 3 && numbers[0] === 1 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! || number === numbers[i - 1]! + 1);
}

/**
 * Whether the numbers of a column under a head such as "Target" or "Meta" are those by which targets are called, and no amounts: they stand before
 * the names and count 1, 2, 3 …, or they begin the codes of names beside them, as 3.1 does "3.1.1 Maternal mortality".
 */
export function isNumbering({index, cells, rows, head}: Content, contents: readonly Content[]): boolean {
  const texts = cells.map((cell) => fold(cellText(cell)));
  if (head.period !== null || texts.length === 0 || !texts.every((text) => /^\d+(?:\.\d+)*$/.test(text))) return false;
  const named = contents.filter((other) => other.index !== index && other.words * 2 > other.cells.length);
  if (named.every((other) => other.index > index) && counts(texts)) return true;
  const at = [...rows];
  return texts.every((text) => text.includes('.')) && named.some((other) => {
    const names = new Map([...other.rows].map((row, i) => [row, fold(cellText(other.cells[i]))]));
    return texts.every((text, i) => names.get(at[i]!)?.startsWith(`${text}.`));
  });
}
