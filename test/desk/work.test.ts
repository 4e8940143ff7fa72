import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {begun, changed, redone, undone} from '../../src/desk/history.js';
import {readingOf} from '../../src/desk/reader.js';
import {keptMapping, withCells, withSource, workOfReport, workOfSheets} from '../../src/desk/work.js';
import {csvSheet} from '../../src/files/csv.js';
import {parse} from '../../src/schema/parse.js';
import {atOnce} from '../../src/schema/steps.js';
import {writeTable} from '../../src/tables/write-table.js';

const workFrom = (...asked: Parameters<typeof workOfSheets>) => atOnce(workOfSheets(...asked));

const folder = new URL('../../demo/data/', import.meta.url);
const reports = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => [name, parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))] as const);
const table = (value: string): string => `Area,Promise,Indicator,Unit,Target,Reached,Cost code\nHousing,Homes,Homes finished,homes,1000,${value},77\nParks,Trees,Trees planted,trees,50,60,78\n`;

describe('a work', () => {
  for (const [name, report] of reports) {
    it(`of ${name} says the same report, to the last field`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(readingOf(workOfReport(name, report)).report)), JSON.parse(JSON.stringify(report)));
    });
  }

  it('takes the template as it stands', () => {
    const sheets = writeTable(reports[0]![1], {all: true});
    const work = workFrom('template.xlsx', sheets);
    assert.equal(work.source, null);
    assert.deepEqual(work.table.map(({cells}) => cells), sheets.slice(0, 2).map(({cells}) => cells));
  });

  it('keeps what a person wrote of the report when the table is read in another way', () => {
    const work = workFrom('table.csv', [csvSheet(table('527'))]);
    const rows = work.table[0].cells.length;
    const named = withCells(work, 0, [{row: rows, column: 0, cell: 'publisher'}, {row: rows, column: 1, cell: 'City of Example'}]);
    const again = withSource(named, {...work.source!, mapping: {...work.source!.mapping, defaults: {better: 'more'}}});
    assert.deepEqual((readingOf(again).table.draft['publisher'] as {name: string}).name, 'City of Example');
  });

  it('says nothing of words of verdicts that a mapping gave a meaning', () => {
    const sheets = [csvSheet('Promise,Target,Reached,Colour\nHomes,10,5,Amber\nTrees,20,7,Green\n')];
    const mapping = {$schema: '', states: {Amber: 'behind', Green: 'onTrack'}, tables: [{sheets: [''], kind: 'figures' as const, head: {row: 1, rows: 1 as const}, columns: (['item', 'target', 'value', 'verdict'] as const).map((field, i) => ({head: ['Promise', 'Target', 'Reached', 'Colour'][i]!, at: 'ABCD'[i]!, field}))}]};
    const {table} = readingOf(workFrom('table.csv', sheets, mapping));
    assert.deepEqual(table.findings.filter(({code}) => code === 'stateUnknown'), []);
    assert.match(JSON.stringify(table.draft), /"state":"behind","text":"Amber"/);
  });

  it('says what a cell was changed to, and nothing else changes', () => {
    const work = workOfReport('report', reports.find(([name]) => name.startsWith('qingdao'))![1]);
    const [head, ...lines] = work.table[1].cells;
    const column = head!.indexOf('数值');
    const row = lines.findIndex((line) => line[column] === 184400) + 1;
    const before = JSON.stringify(readingOf(work).report);
    const after = JSON.stringify(readingOf(withCells(work, 1, [{row, column, cell: 190000}])).report);
    assert.equal(after, before.replace('"value":184400', '"value":190000'));
  });

  it('never says 0 for a cell that was emptied', () => {
    const work = workFrom('table.csv', [csvSheet(table(''))]);
    const {table: {draft}} = readingOf(work);
    const [metric] = (draft as any).categories[0].items[0].metrics;
    assert.equal('value' in metric, false);
  });

  it('gives a mapping that reads the next table without a hand', () => {
    const work = workFrom('table.csv', [csvSheet(table('527'))]);
    const report = parse({...readingOf(work).table.draft, title: 'Pledges', publisher: {name: 'City'}, plan: {start: '2026-01-01', end: '2026-12-31'}, asOf: '2026-03-31'});
    const next = workFrom('next.csv', [csvSheet(table('700'))], keptMapping(work, report)!);
    const {draft} = readingOf(next).table as any;
    assert.deepEqual([draft.title, draft.publisher.name, draft.categories[0].items[0].metrics[0].value], ['Pledges', 'City', 700]);
    assert.equal('asOf' in keptMapping(work, report)!.constants!, false, 'the day of the last figures is not that of the next');
  });
});

describe('the history', () => {
  it('goes back and forth, and forgets what was taken back once something else is done', () => {
    const three = changed(changed(begun(1), 2), 3);
    assert.equal(undone(undone(three)).now, 1);
    assert.equal(undone(undone(undone(three))).now, 1);
    assert.equal(redone(undone(three)).now, 3);
    assert.equal(redone(changed(undone(three), 4)).now, 4);
  });
});
