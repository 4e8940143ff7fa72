// A report becomes sheets, or rows of text, and the same report again, to the last field.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {csvParseRows} from 'd3-dsv';
import fc from 'fast-check';
import {rowsOf} from '../../src/files/workbook.js';
import type {Report} from '../../src/schema/report.js';
import type {Sheet} from '../../src/tables/sheet.js';
import {readTable, textRows, writeRows, writeTable} from '../../src/tables.js';
import {smallReport} from '../schema/small-report.js';
import {anyReport} from './arbitrary-report.js';

const demo = (name: string): Report => JSON.parse(readFileSync(fileURLToPath(new URL(`../../demo/data/${name}.json`, import.meta.url)), 'utf8'));
const asText = (sheet: Sheet): Sheet => ({name: '', cells: textRows(sheet).map((row) => row.map((cell) => (cell === '' ? null : cell)))});

function same(report: Report, sheets: readonly Sheet[]): void {
  const {draft} = readTable(sheets);
  assert.deepEqual(JSON.parse(JSON.stringify(draft)), JSON.parse(JSON.stringify(report)));
}

for (const name of ['qingdao-2021-half-year', 'made-up-quarters', 'made-up-statuses', 'made-up-air-quality']) {
  it(`writeTable, then readTable, gives ${name} again`, () => {
    const report = demo(name);
    for (const lang of ['en', 'zh-Hans'] as const) for (const all of [true, false]) {
      same(report, writeTable(report, {lang, all}));
      same(report, [writeRows(report, {lang, all})]);
      same(report, [asText(writeRows(report, {lang, all}))]);
    }
  });
}

it('writeTable, then readTable, gives a report with nearly every field again', () => {
  same(smallReport(), writeTable(smallReport()));
  same(smallReport(), [asText(writeRows(smallReport()))]);
});

it('writeTable, then readTable, gives a month again that could be a financial year, and years long ago', () => {
  for (const dates of [['1850'], ['1899-12'], ['2000-01'], ['2011-12'], ['2150-06'], ['2011-11', '2011-12', '2012-01-31']]) {
    const metric = {
      role: 'progress', label: 'Homes', direction: 'more', value: 9, unit: 'homes', target: {kind: 'exact', value: 10, origin: 'printed'},
      history: dates.map((date, i) => ({date, value: i, target: 10})), pace: {rule: 'cumulative', points: dates.map((by, i) => ({by, value: i}))},
    };
    const report = {...smallReport(), categories: [{label: 'Housing', items: [{title: 'Homes', metrics: [metric]}]}]} as unknown as Report;
    for (const lang of ['en', 'zh-Hans'] as const) {
      same(report, writeTable(report, {lang}));
      same(report, [asText(writeRows(report, {lang}))]);
    }
  }
});

describe('any report', () => {
  it('is the same after a workbook: 400 generated reports', () => {
    fc.assert(fc.property(anyReport, fc.constantFrom('en' as const, 'zh-Hans' as const), fc.boolean(), (report, lang, all) => same(report, writeTable(report, {lang, all}))), {numRuns: 400});
  });

  it('is the same after rows of text: 400 generated reports', () => {
    fc.assert(fc.property(anyReport, fc.constantFrom('en' as const, 'zh-Hans' as const), (report, lang) => same(report, [asText(writeRows(report, {lang}))])), {numRuns: 400});
  });

  it('begins no formula in a file of rows, whichever sign a program divides it at and whether or not it heeds the quotes: 200 generated reports', () => {
    fc.assert(fc.property(anyReport, (report) => {
      const text = rowsOf(writeRows(report), ',').slice(1);
      // Behind a comma quotes are heeded: these are the cells of the file. A program that divides at `;` knows no quote inside of a cell.
      const cells = [...csvParseRows(text).flat(), ...text.split(/[;\n]/).map((cell) => cell.replace(/^[ "]+/, ''))];
      // A range below zero is two numbers and the word between them.
      const isRange = (cell: string): boolean => cell.split(/ (?:至|to) /).every((end) => !Number.isNaN(Number(end)));
      assert.deepEqual(cells.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell) && !isRange(/^[^,"%]*/.exec(cell)![0])), []);
    }), {numRuns: 200});
  });
});
