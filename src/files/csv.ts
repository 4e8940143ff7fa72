import {most as largest} from '../schema/extremes.js';
import {dsvFormat} from 'd3-dsv';
import type {Sheet} from '../tables/sheet.js';
import {CellCount, limits} from './limits.js';

/**
 * The rows of a text as a sheet without a name: divided by comma, semicolon, tab or a vertical bar, whichever most rows agree on.
 *
 * @throws Refused where it is filled beyond the limits
 */
export function csvSheet(text: string): Sheet {
  const separator = separatorOf(text);
  const count = new CellCount();
  const rows = dsvFormat(separator).parseRows(text.replace(/^\ufeff/, ''), (row, i) => {
    const end = row.findLastIndex((cell) => cell !== '');
    if (end >= 0) count.take('', i, end);
    // Beyond the limit every row is empty.
    return i < limits.rows ? row.map((cell) => (cell === '' ? null : cell)) : null;
  });
  // Excel says the separator in a first row of its own.
  const [first] = rows;
  if (first && /^sep=.?$/i.test(first.join(separator))) rows.shift();
  return {name: '', separator, cells: rows};
}

/** The cells of a text that a spreadsheet put on the clipboard: divided by tabs. */
export const clipboardCells = (text: string): (string | null)[][] => dsvFormat('\t').parseRows(text.replace(/\r?\n$/, '')).map((row) => row.map((cell) => (cell === '' ? null : cell)));

type Separator = NonNullable<Sheet['separator']>;

function separatorOf(text: string): Separator {
  const [, stated] = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(text) ?? [];
  if (stated) return stated as Separator;
  const lines = outsideQuotes(text.slice(0, 200_000)).split(/\r?\n|\r/).filter((line) => line.trim() !== '').slice(0, 200);
  const score = (separator: string): number => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = largest(counts);
    // Rows that agree on a number of cells count most; a comma inside of sentences does not repeat itself.
    return most === 0 ? 0 : counts.filter((count) => count > 0).length + 3 * largest([...new Set(counts.filter((count) => count > 0))].map((count) => counts.filter((one) => one === count).length));
  };
  return ([',', '\t', ';', '|'] as const).map((one) => [one, score(one)] as const).sort(([, one], [, other]) => other - one)[0]![0];
}

/** A text without what stands in quotes. */
const outsideQuotes = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '');
