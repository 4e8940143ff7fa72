// Tables that offices hand in with something wrong: what is read, what is left out, and what is said of it. Never a figure from nothing.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import type {Mapping} from '../../src/tables/mapping.js';
import type {Sheet} from '../../src/tables/sheet.js';
import {readTable} from '../../src/tables.js';

const N = null;
const head: Cell[][] = [['title', 'Promises'], ['publisher', 'A city'], ['plan start', '2026-01-01'], ['plan end', '2026-12-31'], ['as of', '2026-06-30'], ['language', 'en'], []];
const sheet = (rows: Cell[][], name = ''): Sheet => ({name, cells: rows});
const read = (rows: Cell[][], mapping?: Mapping) => readTable([sheet([...head, ...rows])], mapping);
const figures = ({draft}: ReturnType<typeof readTable>): any[] => JSON.parse(JSON.stringify(draft)).categories.flatMap(({items}: any) => items.flatMap(({metrics}: any) => metrics));
const said = ({findings}: ReturnType<typeof readTable>, ...codes: string[]): string[][] => findings.filter(({code}) => codes.includes(code)).map(({code, ref, found}) => [code, ref, found]);
const unused = ({unused: all}: ReturnType<typeof readTable>, why: string): string[][] => all.filter((one) => one.why === why).map(({ref, text}) => [ref, text]);

it('a mapping of another table reads nothing, and says that there is no table', () => {
  const {mapping} = read([['item', 'value', 'target'], ['Homes', 1, 2], ['Trees', 1, 2]]);
  const reading = readTable([sheet([['Projekt', 'Ist', 'Soll'], ['Wohnungen', 1, 2], ['Bäume', 1, 2]])], mapping);
  assert.equal(reading.report, null);
  assert.deepEqual(said(reading, 'noTable').map(([code]) => code), ['noTable']);
  assert.deepEqual(figures(reading), []);
});

it('a mapping of a table that lost a column reads the others, and names the one that is gone', () => {
  const {mapping} = read([['item', 'value', 'target'], ['Homes', 1, 2], ['Trees', 1, 2]]);
  const reading = read([['item', 'result', 'target'], ['Homes', 1, 2], ['Trees', 1, 2]], mapping);
  assert.deepEqual(said(reading, 'headGone', 'headNew'), [['headGone', '', 'value'], ['headNew', 'B', 'result']]);
  assert.deepEqual(figures(reading).map(({value}) => value), [undefined, undefined]);
});

it('a table without figures is none', () => {
  for (const rows of [[['name', 'phone'], ['Ann', '123'], ['Bob', '456']], [['cíl', 'hodnota', 'úkol'], ['Domy', 1, 3], ['Stromy', 2, 4]], [['item'], ['Homes'], ['Trees']]] as Cell[][][]) {
    const reading = read(rows);
    assert.equal(reading.report, null);
    assert.deepEqual(said(reading, 'noTable').map(([code]) => code), ['noTable']);
  }
});

it('heads in a language that the list lacks are read by a mapping', () => {
  const columns = [{head: 'úkol', at: 'A', field: 'item' as const}, {head: 'hodnota', at: 'B', field: 'value' as const}, {head: 'cíl', at: 'C', field: 'target' as const}];
  const reading = read([['úkol', 'hodnota', 'cíl'], ['Domy', 1, 3], ['Stromy', 2, 4]], {$schema: '', tables: [{sheets: [''], kind: 'figures', head: {row: 8, rows: 1}, columns}]});
  assert.deepEqual(figures(reading).map(({label, value, target}) => [label, value, target.value]), [['Domy', 1, 3], ['Stromy', 2, 4]]);
});

it('a date with an hour of twelve is its day', () => {
  const reading = read([['item', 'value', 'target', 'as of'], ['Homes', 1, 2, '6/30/2026 3:15 PM'], ['Trees', 1, 2, '2026-06-29 11:00 AM'], ['Roads', 1, 2, '6/28/2026 12:05 am']]);
  assert.deepEqual(figures(reading).map(({asOf}) => asOf), ['2026-06-30', '2026-06-29', '2026-06-28']);
});

it('a share below 0 is left out, and said with its cell', () => {
  const reading = read([['item', 'value', 'target', 'share'], ['Homes', 1, 2, '-5%'], ['Trees', 1, 2, '50%'], ['Roads', 2, 3, '66%']]);
  assert.deepEqual(figures(reading).map(({stated}) => stated?.share), [undefined, 0.5, 0.66]);
  assert.deepEqual(said(reading, 'shareNegative'), [['shareNegative', 'D9', '-5%']]);
});

it('a sign of a currency is the unit, and the printed form stays', () => {
  const reading = read([['item', 'value', 'target'], ['Homes', '$1,200', '$2,000'], ['Trees', '€ 3.5 million', '€ 7 million']]);
  assert.deepEqual(figures(reading).map(({value, unit, text, target}) => [value, unit, text, target.value]), [[1200, '$', '$1,200', 2000], [3_500_000, '€', '€ 3.5 million', 7_000_000]]);
});

it('a row that adds up others is no figure, and is listed', () => {
  const reading = read([['category', 'item', 'value', 'target'], ['A', 'Homes', 1, 2], [N, 'Trees', 2, 4], [N, 'Sum', 3, 6], [N, 'Grand total', 3, 6], ['Total', N, 3, 6]]);
  assert.deepEqual(figures(reading).map(({label}) => label), ['Homes', 'Trees']);
  assert.deepEqual(unused(reading, 'total').map(([ref]) => ref), ['B11', 'B12', 'A13']);
});

it('two sheets that contradict each other are both kept, each with the cells of the other beside it', () => {
  const rows = (value: number): Cell[][] => [['category', 'item', 'value', 'target'], ['A', 'Homes', value, 2], [N, 'Trees', 2, 4]];
  const reading = readTable([sheet([...head, ...rows(1)], 'March'), sheet(rows(5), 'June')]);
  assert.deepEqual(figures(reading).filter(({label}) => label === 'Homes').map(({value}) => value), [1, 5]);
  assert.deepEqual(reading.findings.filter(({code}) => code === 'figureRepeated').map(({ref, about}) => [ref, about]), [['June!B2', 'March!B9'], ['June!B3', 'March!B10']]);
});

it('a sheet that the workbook does not show is not read, and is listed; a mapping that names it reads it', () => {
  const rows: Cell[][] = [['item', 'value', 'target'], ['Homes', 1, 2], ['Trees', 1, 2]];
  const sheets: Sheet[] = [sheet([...head, ...rows], 'Shown'), {...sheet([['item', 'value', 'target'], ['Draft', 9, 9], ['Other', 9, 9]], 'Kept back'), isHidden: true}];
  const reading = readTable(sheets);
  assert.deepEqual(figures(reading).map(({label}) => label), ['Homes', 'Trees']);
  assert.deepEqual(unused(reading, 'hidden'), [['Kept back', 'item']]);
  const [shown] = reading.mapping.tables;
  const both = readTable(sheets, {...reading.mapping, tables: [{...shown!, sheets: ['Shown', 'Kept back']}]});
  assert.deepEqual(figures(both).map(({label}) => label), ['Homes', 'Trees', 'Draft', 'Other']);
});

it('rows and columns that the workbook does not show are read, and said', () => {
  const rows: Cell[][] = [...head, ['item', 'value', 'target'], ['Homes', 1, 2], ['Trees', 1, 2], ['Roads', 1, 2]];
  const reading = readTable([{...sheet(rows, 'S'), hidden: {rows: [0, 9, 20], columns: [2, 7]}}]);
  assert.deepEqual(said(reading, 'rowsHidden', 'columnsHidden'), [['rowsHidden', 'S', '10'], ['columnsHidden', 'S', 'C']]);
  assert.equal(figures(reading).length, 3);
});
