import {jsonOf} from '../../schema/json.js';
import {type Cell, dayOf} from '../cell.js';
import {digitsNeeded} from '../read/share.js';

/** Signs that a cell holds; a text that is longer goes on in the next column of the same name. */
const longest = 30_000;

/** Whether a word is a tag of a language that stands in a head. */
export const isTag = (lang: string): boolean => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) && lang.length <= 40;

/** Half of a pair of signs. */
const loneHalf = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What a program takes for a formula: at the beginning, and where a program that is set to `;` divides a file of rows in spite of its quotes. */
const formula = /(?:^|[;\n])[ "]*[=+\-@＝＋－＠]/;

/**
 * Whether a text stands in a cell as it is, in a workbook and in a file of rows, and is no formula to any program. The library that
 * writes workbooks breaks at names that every object has, such as "constructor".
 */
export const isSafe = (text: string): boolean => text !== '' && !(text in Object.prototype) && text === text.trim() && text.length <= longest && !loneHalf.test(text)
  && !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffd-\uffff\ufdd0-\ufdef\ufeff\u2028\u2029\udffe\udfff]|_x[0-9a-f]{4}_/i.test(text) && !formula.test(text);

/** JSON that stands in a cell as it is, and begins no formula at a `;`. */
export const jsonCell = (value: unknown): string => jsonOf(value)
  .replace(/;(?=[ "\\]*[=+\-@＝＋－＠])/g, '\\u003b')
  .replace(/[\u007f-\u009f\ufeff\ufffd-\uffff\ufdd0-\ufdef\u2028\u2029]|[\ud800-\udbff][\udffe\udfff]/g, (signs) => [...Array(signs.length).keys()].map((i) => `\\u${signs.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''))
  .replace(/_(?=x[0-9a-f]{4}_)/gi, '\\u005f');

/** A text in pieces that fit into cells; no pair of signs is cut, and none begins or ends with a blank, or begins as a formula does. */
export function chunks(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + longest);
    while (end < text.length && (/[\s\ud800-\udbff]/.test(text[end - 1]!) || /[\s=+\-@＝＋－＠]/.test(text[end]!))) end--;
    if (end <= at) end = Math.min(text.length, at + longest);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** A date as a cell: a day that every spreadsheet knows is a day there; a month, a year and what is no date stay text. */
export function dateCell(date: unknown): Cell | undefined {
  if (typeof date !== 'string') return undefined;
  // The calendar of spreadsheets has a day that never was before March 1900.
  const day = /^\d{4}-\d\d-\d\d$/.test(date) && date >= '1900-03-01' ? new Date(`${date}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && dayOf(day) === date ? day : date;
}

/** A share as a cell. @param digits that it is printed with; undefined: as many as it needs */
export function percentCell(share: number, digits: number | undefined): Cell {
  const needed = digitsNeeded(share);
  return {kind: 'percent', value: share, digits: share >= 1e15 ? null : digits ?? (needed <= 6 ? needed : null)};
}

/** A number whose point nobody takes for a mark of thousands: 1.2340 for 1.234. */
export const clear = (number: number): string => (/^-?\d{1,3}\.\d{3}$/.test(String(number)) ? `${number}0` : String(number));
