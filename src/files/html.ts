import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import type {Cell} from '../tables/cell.js';
import type {Merge, Sheet} from '../tables/sheet.js';
import {CellCount, countSheets, limits} from './limits.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** The tables of a page, each a sheet; tables of one row or one column are layout. Cells that span others are merged cells. @throws Refused where they are more or larger than the limits */
export function htmlSheets(text: string): Sheet[] {
  const [from, to] = [text.search(/<table\b/i), text.toLowerCase().lastIndexOf('</table')];
  if (from < 0 || nesting(text) > deepest) return [];
  // What stands around the tables costs time and says nothing.
  const tables = findAll(parse(text.slice(from, to < from ? undefined : to + 8)), 'table');
  const count = new CellCount();
  const sheets = tables.map((table) => sheetOf(table, count)).filter(({cells}) => cells.length > 1 && cells.some((row) => row.length > 1));
  countSheets(sheets.length);
  const names = new Set<string>();
  return sheets.map((sheet, i) => {
    const wanted = sheet.name === '' ? (sheets.length === 1 ? '' : `table ${i + 1}`) : sheet.name;
    const name = names.has(wanted) ? `${wanted} (${i + 1})` : wanted;
    names.add(name);
    return {...sheet, name};
  });
}

/** Elements inside of each other beyond which a page is not read: the parser's time grows with their square. */
const deepest = 2000;

/** How deep the elements of a page lie in each other, by a look at its tags. */
function nesting(text: string): number {
  let [depth, most] = [0, 0];
  for (const [, close, name, end] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi)) {
    if (end === '/' || /^(?:br|img|hr|input|meta|link|col|wbr|source|p|li|td|th|tr|tbody|thead|tfoot|option)$/i.test(name!)) continue;
    depth += close === '/' ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Every element of a name below a node, in order; without recursion, since pages nest without end. */
function findAll(root: Node, name: string, stop?: string): Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  while (open.length > 0) {
    const node = open.pop()!;
    if (isElement(node) && node.tagName === name && node !== root) found.push(node);
    if (node !== root && isElement(node) && node.tagName === stop) continue;
    if ('childNodes' in node) for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
  return found;
}

function sheetOf(table: Element, count: CellCount): Sheet {
  const cells: Cell[][] = [];
  const merges: Merge[] = [];
  /** The row at which each column is free again below a cell that spans rows. */
  const free: number[] = [];
  const rows = findAll(table, 'tr', 'table');
  const [caption] = findAll(table, 'caption', 'table');
  const name = caption ? textOf(caption).slice(0, 60) : '';
  rows.forEach((tr, row) => {
    const line: Cell[] = cells[row] ??= [];
    let column = 0;
    for (const cell of tr.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      while ((free[column] ?? 0) > row) column++;
      const span = (name: string, most: number): number => Math.min(most, Math.max(1, Number(cell.attrs.find((one) => one.name === name)?.value) || 1));
      const [across, down] = [span('colspan', limits.columns), span('rowspan', rows.length - row)];
      while (line.length < column) line.push(null);
      line[column] = textOf(cell) || null;
      if (line[column] !== null) count.take(name, row, column);
      if (across > 1 || down > 1) {
        merges.push({top: row, left: column, bottom: row + down - 1, right: column + across - 1});
        for (let at = column; at < column + across; at++) free[at] = row + down;
      }
      column += across;
    }
  });
  return {name, cells, merges};
}

/** What is printed above the line: a number as raised digits, so that it goes into no other number; a reference in brackets is left out. */
function raised(text: string): string {
  if (/^\[.*\]$/.test(text)) return '';
  return /^[a-z]$/i.test(text) ? `[${text}]` : text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}

/** What a person reads in a cell; without footnote marks of an encyclopedia and without scripts. */
function textOf(element: Element): string {
  let text = '';
  const open: Node[] = [...element.childNodes].reverse();
  while (open.length > 0) {
    const node = open.pop()!;
    if ('value' in node && node.nodeName === '#text') text += node.value;
    if (!isElement(node)) continue;
    if (['script', 'style', 'template', 'table'].includes(node.tagName)) continue;
    if (node.tagName === 'sup') {
      text += raised(textOf(node));
      continue;
    }
    if (node.tagName === 'br' || node.tagName === 'p' || node.tagName === 'div' || node.tagName === 'li') text += ' ';
    for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
