import {Parser} from 'saxen';
import type {Cell} from '../tables/cell.js';
import {shifted} from '../tables/cell.js';
import {serialDay} from '../tables/read/date.js';
import type {Merge, Sheet} from '../tables/sheet.js';
import type {Trouble} from './trouble.js';
import {CellCount, countSheets, limits} from './limits.js';
import {type NumberFormat, numberFormat} from './number-format.js';
import {Refused} from './refused.js';
import {TooLarge, zipEntries} from './zip.js';

/** The sheets of a workbook (.xlsx, .xlsm), or why there are none. Never throws. Memory is bounded, whatever the file says. */
export function xlsxSheets(bytes: Uint8Array): readonly Sheet[] | Trouble {
  if (bytes[0] === 0xd0) return {code: new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0')) ? 'workbookLocked' : 'workbookOld'};
  try {
    return sheetsOf(unpacked(bytes));
  } catch (error) {
    return error instanceof Refused ? error.trouble : {code: 'workbookBroken'};
  }
}

/** The parts of the workbook that are read, by their paths; together no larger than the limit. */
function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const entries = zipEntries(bytes);
  if (!entries) throw new Refused({code: 'workbookBroken'});
  const names = entries.map(({name}) => name);
  if (names.includes('content.xml')) throw new Refused({code: 'workbookOds'});
  if (names.some((name) => /workbook\.bin$/i.test(name))) throw new Refused({code: 'workbookBinary'});
  const files: Record<string, Uint8Array> = Object.create(null);
  let left: number = limits.unpacked;
  for (const {name, unpack} of entries) {
    if (!/(?:\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i.test(name)) continue;
    try {
      files[name] = unpack(left);
      left -= files[name].length;
    } catch (error) {
      throw new Refused(error instanceof TooLarge ? {code: 'workbookLarge', limit: limits.unpacked} : {code: 'workbookBroken'});
    }
  }
  return files;
}

type Attributes = Readonly<Record<string, string>>;

/** Walks through an XML part; names come without their prefix. */
function walk(xml: string, calls: {open?(name: string, attributes: () => Attributes): void; close?(name: string): void; text?(text: string): void}): void {
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  let failed = false;
  const parser = new Parser()
    .on('openTag', (name, attributes, decode) => calls.open?.(bare(name), () => {
      const all = attributes();
      return Object.fromEntries(Object.entries(all).map(([key, value]) => [bare(key) === 'id' && key.includes(':') ? 'relation' : key, decode(value)]));
    }))
    .on('closeTag', (name) => calls.close?.(bare(name)))
    .on('text', (text, decode) => calls.text?.(decode(text)))
    .on('cdata', (text) => calls.text?.(text))
    .on('error', () => { failed = true; });
  parser.parse(xml);
  if (failed) throw new Refused({code: 'workbookBroken'});
}

function sheetsOf(files: Readonly<Record<string, Uint8Array>>): Sheet[] {
  const paths = new Map(Object.keys(files).map((path) => [path.toLowerCase(), path]));
  const part = (path: string): string | null => {
    const found = paths.get(path.toLowerCase().replace(/^\//, ''));
    return found === undefined ? null : new TextDecoder().decode(files[found]);
  };
  const bookPath = relationsOf(part('_rels/.rels') ?? '').find(({type}) => type.endsWith('/officeDocument'))?.target.replace(/^\//, '') ?? 'xl/workbook.xml';
  const book = part(bookPath);
  if (book === null) throw new Refused({code: 'workbookBroken'});
  const folder = bookPath.slice(0, bookPath.lastIndexOf('/') + 1);
  const within = (target: string): string => (target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
  const relations = relationsOf(part(`${folder}_rels/${bookPath.slice(folder.length)}.rels`) ?? '');
  const target = (type: string): string | null => {
    const found = relations.find((one) => one.type.endsWith(type));
    return found ? part(within(found.target)) : null;
  };
  const list: {name: string; relation: string; isHidden: boolean}[] = [];
  let epoch: 1900 | 1904 = 1900;
  walk(book, {
    open(name, attributes) {
      if (name === 'sheet') list.push({name: attributes()['name'] ?? '', relation: attributes()['relation'] ?? '', isHidden: /hidden/i.test(attributes()['state'] ?? '')});
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes()['date1904'] ?? '')) epoch = 1904;
    },
  });
  const strings = stringsOf(target('/sharedStrings') ?? '');
  const formats = formatsOf(target('/styles') ?? '');
  countSheets(list.length);
  const count = new CellCount();
  return list.flatMap(({name, relation, isHidden}) => {
    const path = relations.find(({id}) => id === relation)?.target;
    const xml = path === undefined || !/worksheets\//i.test(path) ? null : part(within(path));
    return xml === null ? [] : [{...sheetOf(name, xml, strings, formats, epoch, count), ...(isHidden ? {isHidden} : {})}];
  });
}

function relationsOf(xml: string): {id: string; type: string; target: string}[] {
  const found: {id: string; type: string; target: string}[] = [];
  if (xml !== '') walk(xml, {open(name, attributes) {
    if (name === 'Relationship') found.push({id: attributes()['Id'] ?? '', type: attributes()['Type'] ?? '', target: attributes()['Target'] ?? ''});
  }});
  return found;
}

/** Excel writes signs that XML cannot hold as _x0007_. */
const unescaped = (text: string): string => text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let [reads, phonetic] = [false, false];
  if (xml !== '') walk(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      reads = name === 't' && !phonetic;
    },
    text(more) { if (reads) text += more; },
    close(name) {
      if (name === 't') reads = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** What the style of each number makes of a number, by the index of the style. */
function formatsOf(xml: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inside = false;
  if (xml !== '') walk(xml, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes()['numFmtId']), attributes()['formatCode'] ?? '');
      if (name === 'cellXfs') inside = true;
      if (name === 'xf' && inside) {
        const id = Number(attributes()['numFmtId'] ?? 0);
        formats.push(numberFormat(id, codes.get(id)));
      }
    },
    close(name) { if (name === 'cellXfs') inside = false; },
  });
  return formats;
}

/** Row and column of A1, from 0; null where it is no reference. */
function placeOf(reference: string): readonly [row: number, column: number] | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return null;
  return [Number(digits) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

function sheetOf(name: string, xml: string, strings: readonly string[], formats: readonly NumberFormat[], epoch: 1900 | 1904, count: CellCount): Sheet {
  const cells: Cell[][] = [];
  const merges: Merge[] = [];
  const hidden = {rows: [] as number[], columns: [] as number[]};
  let [row, column] = [-1, -1];
  let cell: {type: string; style: number; value: string; hasValue: boolean; hasFormula: boolean} | null = null;
  let [reads, phonetic] = [false, false];
  walk(xml, {
    open(tag, attributes) {
      switch (tag) {
        case 'row':
          row = Number(attributes()['r'] ?? row + 2) - 1;
          column = -1;
          if (isOn(attributes()['hidden']) && row < limits.rows) hidden.rows.push(row);
          break;
        case 'col':
          if (isOn(attributes()['hidden'])) for (let at = Number(attributes()['min']) - 1; at < Math.min(Number(attributes()['max']), limits.columns); at++) hidden.columns.push(at);
          break;
        case 'c': {
          const all = attributes();
          const place = all['r'] === undefined ? null : placeOf(all['r']);
          [row, column] = place ?? [row, column + 1];
          cell = {type: all['t'] ?? 'n', style: Number(all['s'] ?? -1), value: '', hasValue: false, hasFormula: false};
          break;
        }
        case 'f': if (cell) cell.hasFormula = true; break;
        case 'v': case 't':
          reads = cell !== null && !phonetic;
          if (cell && !phonetic) cell.hasValue = true;
          break;
        case 'rPh': phonetic = true; break;
        case 'mergeCell': {
          const [from, to] = (attributes()['ref'] ?? '').split(':').map(placeOf);
          if (from && to) merges.push({top: from[0], left: from[1], bottom: to[0], right: to[1]});
        }
      }
    },
    text(text) { if (reads && cell) cell.value += text; },
    close(tag) {
      if (tag === 'v' || tag === 't') reads = false;
      if (tag === 'rPh') phonetic = false;
      if (tag !== 'c' || !cell) return;
      const content = contentOf(cell, strings, formats, epoch);
      cell = null;
      if (content === null || row < 0) return;
      count.take(name, row, column);
      (cells[row] ??= [])[column] = content;
    },
  });
  return {name, cells: Array.from(cells, (line) => Array.from(line ?? [], (one) => one ?? null)), merges, epoch, ...(hidden.rows.length + hidden.columns.length > 0 ? {hidden} : {})};
}

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

function contentOf({type, style, value, hasValue, hasFormula}: {type: string; style: number; value: string; hasValue: boolean; hasFormula: boolean}, strings: readonly string[], formats: readonly NumberFormat[], epoch: 1900 | 1904): Cell {
  if (!hasValue || (value === '' && type !== 'str' && type !== 'inlineStr')) return hasFormula ? {kind: 'formula'} : null;
  switch (type) {
    case 's': return strings[Number(value)] || null;
    case 'str': case 'inlineStr': return unescaped(value) || null;
    case 'b': return value === '1' || value === 'true';
    case 'e': return {kind: 'error', text: value};
    case 'd': {
      const date = new Date(/T/.test(value) ? `${value.replace(/Z$/, '')}Z` : `${value.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? value : date;
    }
    default: {
      const number = Number(value);
      if (!Number.isFinite(number)) return value;
      const format = formats[style] ?? null;
      if (format?.kind === 'percent') return {kind: 'percent', value: format.isLiteral ? shifted(number, -2) : number, digits: format.digits !== null && format.digits > 6 ? null : format.digits};
      const day = format?.kind === 'date' ? serialDay(number, epoch) : null;
      if (day === null || format?.kind !== 'date') return number;
      if (format.shows === 'year') return day.slice(0, 4);
      return format.shows === 'month' || (format.shows === 'monthOnFirst' && day.endsWith('-01')) ? day.slice(0, 7) : new Date(`${day}T00:00:00Z`);
    }
  }
}
