// Workbooks as Excel and others write them, and files that are none: each a sentence, within seconds and bounded memory.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import {workbookOf, rowsOf} from '../../../src/files/workbook.js';
import {sheetsOf} from '../../../src/files/sheets.js';
import {xlsxSheets} from '../../../src/files/xlsx.js';
import {readTable, writeRows, writeTable} from '../../../src/tables.js';
import {anyReport} from '../../tables/arbitrary-report.js';
import {bareWorkbook, sheetsIn, workbook} from './workbook.js';

const percent = (value: number) => ({kind: 'percent', value, digits: 1});

test('xlsxSheets reads numbers, words, percentages, dates and merged cells', async () => {
  const [sheet] = sheetsIn(await workbook({Figures: [
    [{value: 'Title', columnSpan: 3}, null, null],
    ['a', 1.5, {value: 0.527, format: '0.0%'}],
    [{value: new Date(Date.UTC(2026, 5, 30)), format: 'yyyy-mm-dd'}, {value: 12, format: '0.0"%"'}, {value: '=1/0', type: 'Formula'}],
    ['<&> "\u{1f600}', null, {value: 5, format: '#,##0"万人"'}],
  ]}));
  assert.equal(sheet!.name, 'Figures');
  assert.deepEqual(sheet!.merges, [{top: 0, left: 0, bottom: 0, right: 2}]);
  assert.deepEqual(sheet!.cells.slice(1), [['a', 1.5, percent(0.527)], [new Date(Date.UTC(2026, 5, 30)), percent(0.12), {kind: 'formula'}], ['<&> "\u{1f600}', null, 5]]);
});

test('xlsxSheets reads errors, formulas with their results, rich text without its reading aid, and escaped signs', () => {
  const [sheet] = sheetsIn(bareWorkbook(
    '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>1+1</f></c><c r="D1" t="s"><v>0</v></c><c r="E1" t="inlineStr"><is><t>=cmd</t></is></c><c r="F1" t="b"><v>1</v></c></row><row r="3"><c t="s"><v>1</v></c><c><v>7</v></c></row>',
    {strings: '<si><r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t xml:space="preserve"> a_x000D_b </t></si>'},
  ));
  assert.deepEqual(sheet!.cells, [[{kind: 'error', text: '#DIV/0!'}, 2, {kind: 'formula'}, '東京', '=cmd', true], [], [' a\rb ', 7]]);
});

test('xlsxSheets knows both epochs', () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const day = (book: string, serial: number) => sheetsIn(bareWorkbook(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`, {styles, book}))[0]!.cells[0]![0];
  // 1 January 2008, by Excel's documentation of the two systems.
  assert.deepEqual(day('', 39448), new Date(Date.UTC(2008, 0, 1)));
  assert.deepEqual(day('<workbookPr date1904="1"/>', 37986), new Date(Date.UTC(2008, 0, 1)));
});

test('a report is the same after a real workbook and after real rows of text: 40 generated reports each', async () => {
  for (const report of fc.sample(anyReport, 40)) {
    const wanted = JSON.parse(JSON.stringify(report));
    const read = (bytes: Uint8Array) => {
      const found = sheetsOf(bytes);
      assert.ok('sheets' in found, JSON.stringify(found));
      return JSON.parse(JSON.stringify(readTable(found.sheets).draft));
    };
    assert.deepEqual(read(await workbookOf(writeTable(report))), wanted, JSON.stringify(report));
    assert.deepEqual(read(Buffer.from(rowsOf(writeRows(report), ','))), wanted, JSON.stringify(report));
    assert.deepEqual(read(Buffer.from(rowsOf(writeRows(report), '\t'))), wanted, JSON.stringify(report));
  }
});

/** A zip that says of its files that they are small. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
  }
  return copy;
}

test('xlsxSheets refuses what is no workbook that can be read, each for its reason, in bounded memory', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const bomb = zipSync({'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(250_000_000)});
  const cells = (count: number, row = 1): string => Array.from({length: count}, () => '<c><v>1</v></c>').join('') && `<row r="${row}">${Array.from({length: count}, () => '<c><v>1</v></c>').join('')}</row>`;
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['an .xls of 1997', Buffer.from([...ole, ...Buffer.alloc(600)]), 'workbookOld'],
    ['a locked workbook', Buffer.concat([Buffer.from(ole), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'workbookLocked'],
    ['an .ods', zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>')}), 'workbookOds'],
    ['an .xlsb', zipSync({'xl/workbook.bin': strToU8('x')}), 'workbookBinary'],
    ['a document', zipSync({'word/document.xml': strToU8('<x/>')}), 'workbookBroken'],
    ['half a workbook', bareWorkbook('').slice(0, 300), 'workbookBroken'],
    ['broken XML', bareWorkbook('<row><c'), 'workbookBroken'],
    ['a zip that unpacks to 250 MB', bomb, 'workbookLarge'],
    ['one that says it does not', lying(bomb), 'workbookLarge'],
    ['16,384 columns', bareWorkbook(cells(16_384)), 'sheetLarge'],
    ['a cell in the last row of Excel', bareWorkbook(cells(1, 1_048_576)), 'sheetLarge'],
    ['nothing but a mark', Buffer.from([0x50, 0x4b, 3, 4]), 'workbookBroken'],
  ];
  for (const [name, bytes, code] of cases) {
    const before = process.memoryUsage().rss;
    const found = xlsxSheets(bytes);
    assert.equal('code' in found ? found.code : 'read', code, name);
    assert.ok(process.memoryUsage().rss - before < 600_000_000, name);
  }
});

test('xlsxSheets throws for nothing: 300 changed copies of a workbook', async () => {
  const good = await workbook({Figures: [['Item', 'Target', 'Value'], ['Homes', 10, 5], ['Flats', 20, {value: 0.5, format: '0%'}]]});
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), {minLength: 1, maxLength: 8}), (changes) => {
    const copy = Uint8Array.from(good);
    for (const [at, byte] of changes) copy[at] = byte;
    const found = xlsxSheets(copy);
    if (!('code' in found)) readTable(found);
  }), {numRuns: 300});
});

test('xlsxSheets tells which rows and columns the workbook does not show', () => {
  const [sheet] = sheetsIn(bareWorkbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="0"/>', {columns: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols>'}));
  assert.deepEqual([sheet!.isHidden, sheet!.hidden], [undefined, {rows: [1], columns: [1, 2]}]);
});

test('xlsxSheets tells which sheets the workbook does not show', () => {
  assert.equal(sheetsIn(bareWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>', {state: 'state="veryHidden"'}))[0]!.isHidden, true);
});

test('xlsxSheets reads a date as exact as its format shows it', () => {
  const styles = '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="yyyy"/><numFmt numFmtId="166" formatCode="[$-409]d\\-mmm\\-yy"/><numFmt numFmtId="167" formatCode="mm:ss"/></numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="57"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';
  // 46174 is 1 June 2026, 46203 is 30 June 2026.
  const row = (number: number) => Array.from({length: 6}, (_, style) => `<c s="${style}"><v>${number}</v></c>`).join('');
  const [sheet] = sheetsIn(bareWorkbook(`<row r="1">${row(46174)}</row><row r="2">${row(46203)}</row>`, {styles}));
  const first = new Date(Date.UTC(2026, 5, 1));
  const last = new Date(Date.UTC(2026, 5, 30));
  assert.deepEqual(sheet!.cells, [[first, '2026-06', '2026-06', '2026-06', '2026', first], [last, '2026-06', last, '2026-06', '2026', last]]);
});
