// Files with more sheets, rows, columns, cells or bytes than are read: each is refused by a sentence that says what was found, where, and what is read.
import assert from 'node:assert/strict';
import test from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {limits} from '../../../src/files/limits.js';
import {sheetsOf} from '../../../src/files/sheets.js';
import {formatOf} from '../../../src/words/format.js';
import {en} from '../../../src/words/en.js';
import {zhHans} from '../../../src/words/zh-hans.js';
import {bareWorkbook} from './workbook.js';

const cell = (reference: string): string => `<c r="${reference}"><v>1</v></c>`;
const book = (sheets: number): Uint8Array => zipSync({
  '_rels/.rels': strToU8('<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
  'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${Array.from({length: sheets}, (_, i) => `<sheet name="S${i}" r:id="r${i}"/>`).join('')}</sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${Array.from({length: sheets}, (_, i) => `<Relationship Id="r${i}" Type="http://x/worksheet" Target="worksheets/s${i}.xml"/>`).join('')}</Relationships>`),
  ...Object.fromEntries(Array.from({length: sheets}, (_, i) => [`xl/worksheets/s${i}.xml`, strToU8(`<worksheet><sheetData><row r="1">${cell('A1')}</row></sheetData></worksheet>`)])),
});
const tables = (count: number): Uint8Array => Buffer.from('<table><tr><td>a<td>b<tr><td>1<td>2</table>'.repeat(count));
/** Rows whose last column is filled, as many as there may be cells. */
const wide = (rows: number): Uint8Array => Buffer.from(`${','.repeat(limits.columns - 1)}x\n`.repeat(rows));

const cases: readonly (readonly [what: string, bytes: () => Uint8Array, sentence: RegExp])[] = [
  ['a workbook of 201 sheets', () => book(201), /^The file has 201 sheets or tables, up to 200 are read; /],
  ['a page of 201 tables', () => tables(201), /^The file has 201 sheets or tables, up to 200 are read; /],
  ['a workbook that is filled in column 501', () => bareWorkbook(`<row r="3">${cell('SG3')}</row>`), /^The cell S!SG3 is filled, and up to 500 columns are read; /],
  ['a file of rows that is filled in column 501', () => Buffer.from(`a,b\n${','.repeat(500)}x\n`), /^The cell SG2 is filled, and up to 500 columns are read; /],
  ['a page that is filled in column 501', () => Buffer.from(`<table><tr>${'<td>a'.repeat(501)}<tr><td>b</table>`), /^The cell SG1 is filled, and up to 500 columns are read; /],
  ['a workbook that is filled in row 200,001', () => bareWorkbook(`<row r="200001">${cell('A200001')}</row>`), /^The cell S!A200001 is filled, and up to 200,000 rows are read; /],
  ['a file of rows that is filled in row 200,001', () => Buffer.from(`${'\n'.repeat(200_000)}x\n`), /^The cell A200001 is filled, and up to 200,000 rows are read; /],
  ['a workbook of more than two million cells, most of them empty', () => bareWorkbook(Array.from({length: 4001}, (_, i) => `<row r="${i + 1}">${cell(`SF${i + 1}`)}</row>`).join('')), /^The cell S!SF4001 is filled, and up to 2,000,000 cells are read; /],
  ['a file of rows of more than two million cells', () => wide(4001), /^The cell SF4001 is filled, and up to 2,000,000 cells are read; /],
  ['a workbook that unpacks to 101 MB', () => zipSync({'xl/worksheets/sheet1.xml': new Uint8Array(101_000_000)}, {level: 1}), /^The workbook unpacks to more than 100 MB; /],
];

for (const [what, bytes, sentence] of cases) {
  test(`${what} is refused in words`, () => {
    const found = sheetsOf(bytes());
    assert.ok('trouble' in found);
    assert.match(en.trouble(found.trouble, formatOf('en')), sentence);
    const [places, chinese] = [/[A-Z]+\d+/, zhHans.trouble(found.trouble, formatOf('zh-Hans'))];
    assert.match(chinese, /请把有数据的|请把数据/);
    assert.equal(places.exec(chinese)?.[0], places.exec(String(sentence))?.[0]);
  });
}

test('what is just as large as the limits is read', () => {
  for (const bytes of [book(200), tables(200), bareWorkbook(`<row r="200000">${cell('SF200000')}</row>`), Buffer.from(`${'\n'.repeat(199_999)}${','.repeat(499)}x\n`), wide(4000)]) assert.ok('sheets' in sheetsOf(bytes));
});

test('columns and rows that are empty count for nothing, as many as there are', () => {
  for (const bytes of [Buffer.from(`a,b\n1,2${','.repeat(100_000)}\n`), Buffer.from(`a,b\n1,2\n${'\n'.repeat(3_000_000)}`), bareWorkbook(`<row r="1">${cell('A1')}<c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>`)]) assert.ok('sheets' in sheetsOf(bytes));
});
