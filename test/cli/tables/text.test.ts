// Rows of text in every encoding and with every separator, and the tables of pages.
import assert from 'node:assert/strict';
import test from 'node:test';
import {csvSheet} from '../../../src/files/csv.js';
import {decodeTable} from '../../../src/files/encoding.js';
import {htmlSheets} from '../../../src/files/html.js';
import {sheetsOf} from '../../../src/files/sheets.js';

/** 项目,目标 as bytes, by the tables of the encodings. */
const inGb18030 = Buffer.from('cfeec4bf2cc4bfb1ea0ad7a1b7bf2c31303030cccd0a', 'hex');
const japanese = Buffer.from('8d8096da2c96da95570a8f5a91ee2c3130303082cc8d4890bb0a', 'hex');

test('decodeTable reads UTF-8 with and without its mark, both orders of UTF-16, and the older encodings of offices', () => {
  const text = '项目,目标\n住房,1000\n';
  assert.equal(decodeTable(Buffer.from(text))!.text, text);
  assert.equal(decodeTable(Buffer.from(`\ufeff${text}`))!.text, text);
  assert.equal(decodeTable(Buffer.from(`\ufeff${text}`, 'utf16le'))!.text, text);
  assert.equal(decodeTable(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())!.text, text);
  assert.equal(decodeTable(Buffer.from('item,target\nHomes,1000\n', 'utf16le'))!.text, 'item,target\nHomes,1000\n');
  assert.match(decodeTable(inGb18030)!.text, /^项目,目标\n住房/);
  assert.match(decodeTable(japanese)!.text, /^項目,目標\n住宅/);
  assert.equal(decodeTable(Buffer.from('Categoría;Meta;Año\nEducación;10;5\nSalud pública;20;7\n', 'latin1'))!.text, 'Categoría;Meta;Año\nEducación;10;5\nSalud pública;20;7\n');
});

test('csvSheet finds comma, semicolon and tab, whatever stands in quotes and between line ends', () => {
  assert.deepEqual(csvSheet('a,b\r\n"x, ""y""\nz",2\r\n'), {name: '', separator: ',', cells: [['a', 'b'], ['x, "y"\nz', '2']]});
  assert.deepEqual(csvSheet('a;b\n1,5;2\n').cells, [['a', 'b'], ['1,5', '2']]);
  assert.deepEqual(csvSheet('a\tb\n1, 2, 3\t\n').cells, [['a', 'b'], ['1, 2, 3', null]]);
  assert.deepEqual(csvSheet('sep=;\na;b\n').cells, [['a', 'b']]);
});

test('htmlSheets gives each table with its merged cells, and passes over layout', () => {
  const sheets = htmlSheets(`<html><body><table><tr><td>menu</td></tr></table>
    <table><caption>Pledges &amp; more</caption><thead><tr><th rowspan=2>Item<th colspan=2>2026</tr><tr><th>Target<th>Value</tr></thead>
    <tr><td>Homes<br>new<td>1,000<td>527<script>alert(1)</script></table></body></html>`);
  assert.equal(sheets.length, 1);
  assert.deepEqual(sheets[0], {
    name: 'Pledges & more', cells: [['Item', '2026'], [null, 'Target', 'Value'], ['Homes new', '1,000', '527']],
    merges: [{top: 0, left: 0, bottom: 1, right: 0}, {top: 0, left: 1, bottom: 0, right: 2}],
  });
});

test('htmlSheets is not held up by pages that nest without end, and by cells that span everything', () => {
  assert.deepEqual(htmlSheets('<div>'.repeat(100_000)), []);
  const [sheet] = htmlSheets('<table><tr><td colspan=400 rowspan=999999999>a<td>b<tr><td>c<td>d</table>');
  assert.deepEqual([sheet!.cells.length, sheet!.cells[0]![400], sheet!.cells[1]!.slice(400), sheet!.merges], [2, 'b', ['c', 'd'], [{top: 0, left: 0, bottom: 1, right: 399}]]);
});

test('sheetsOf says of other files what they are', () => {
  for (const [bytes, code] of [[Buffer.from('%PDF-1.7\n'), 'pdf'], [Buffer.alloc(0), 'empty'], [Buffer.from(' \n'), 'empty'], [Buffer.from('<!doctype html><p>No table'), 'noTables']] as const) {
    const found = sheetsOf(bytes);
    assert.equal('trouble' in found ? found.trouble.code : 'read', code);
  }
});

test('htmlSheets reads what is printed above the line as such: no digit of it goes into another number', () => {
  const [sheet] = htmlSheets('<table><tr><th>Item<th>Value<tr><td>Homes<sup class="reference">[1]</sup><td>527<sup>1</sup><tr><td>Area (m<sup>2</sup>)<td>1,320<sup>a</sup></table>');
  assert.deepEqual(sheet!.cells, [['Item', 'Value'], ['Homes', '527¹'], ['Area (m²)', '1,320[a]']]);
});
