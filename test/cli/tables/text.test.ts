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

/** Texts with their bytes, by the tables of EUC-KR, EUC-JP, windows-1251, windows-1250 and, twice, windows-1252. */
const olds: readonly (readonly [text: string, hex: string])[] = [
  ['번호,공약,목표\n1,도서관 건립,3\n', 'b9f8c8a32cb0f8bee02cb8f1c7a50a312cb5b5bcadb0fc20b0c7b8b32c330a'],
  ['番号,施策,目標値\n1,保育所の整備,100\n', 'c8d6b9e62cbbdcbaf62cccdcc9b8c3cd0a312ccaddb0e9bdeaa4cec0b0c8f72c3130300a'],
  ['№;Мероприятие;План;Факт\n1;Строительство школ;12;9\n', 'b93bcce5f0eeeff0e8fff2e8e53bcfebe0ed3bd4e0eaf20a313bd1f2f0eee8f2e5ebfcf1f2e2ee20f8eaeeeb3b31323b390a'],
  ['Zadanie;Wskaźnik;Wartość\n1;Żłobki;Liczba miejsc\n2;Drogi rowerowe;Długość\n', '5a6164616e69653b57736b619f6e696b3b576172746f9ce60a313bafb36f626b693b4c69637a6261206d69656a73630a323b44726f676920726f7765726f77653b44b375676f9ce60a'],
  ['Engagement;Coût (k€)\nÉcoles rénovées à l’été;10\nCœur de ville;3\n', '456e676167656d656e743b436ffb7420286b80290ac9636f6c65732072e96e6f76e9657320e0206c92e974e93b31300a439c75722064652076696c6c653b330a'],
  ['Mål;Værdi\nBørn i dagtilbud;1000\nGrøn omstilling;7\n', '4de56c3b56e67264690a42f8726e20692064616774696c6275643b313030300a4772f86e206f6d7374696c6c696e673b370a'],
];

test('decodeTable tells the alphabets of the east from that of the west, and keeps the euro sign and the quotes of windows-1252', () => {
  for (const [text, hex] of olds) assert.equal(decodeTable(Buffer.from(hex, 'hex'))!.text, text);
});

test('csvSheet finds comma, semicolon, tab and vertical bar, whatever stands in quotes and between line ends', () => {
  assert.deepEqual(csvSheet('a,b\r\n"x, ""y""\nz",2\r\n'), {name: '', separator: ',', cells: [['a', 'b'], ['x, "y"\nz', '2']]});
  assert.deepEqual(csvSheet('a;b\n1,5;2\n').cells, [['a', 'b'], ['1,5', '2']]);
  assert.deepEqual(csvSheet('a\tb\n1, 2, 3\t\n').cells, [['a', 'b'], ['1, 2, 3', null]]);
  assert.deepEqual(csvSheet('sep=;\na;b\n').cells, [['a', 'b']]);
  assert.deepEqual(csvSheet('Promise|Target|Actual\nHomes|1,000|527\nTrees|5,000|1,320\n').cells[1], ['Homes', '1,000', '527']);
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
