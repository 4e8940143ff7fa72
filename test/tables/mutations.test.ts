// A good table, changed 5,000 times as tables are: columns shuffled, renamed and emptied, cells broken. Nothing is thrown, nothing is 0 that was
// no 0, and every cell is in the report, in a finding, or in the list of what is not used.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {type Cell, cellText} from '../../src/tables/cell.js';
import {fold} from '../../src/tables/fold.js';
import {missingOf} from '../../src/tables/read/missing.js';
import {refOf} from '../../src/tables/sheet.js';
import {readTable, type TableReading} from '../../src/tables.js';

const good: readonly (readonly Cell[])[] = [
  ['Theme', 'No.', 'Promise', 'Indicator', 'Baseline', 'Target', 'Delivered', 'Unit', 'Progress (%)', 'Status', 'Due date', 'As of', 'Comment', 'Source', 'Link'],
  ['Housing', 1, 'New homes', 'Homes finished', 120, 1000, 527, 'homes', 52.7, 'On track', '2026-12-31', '2026-06-30', 'Two sites', 'Report', 'https://a.example/1'],
  [null, null, null, 'Homes started', 300, 'at least 1,500', '1,320', 'homes', 88, null, '2026-12', null, null, null, null],
  [null, 2, 'Repairs', 'Flats repaired', null, '40-60', 51, 'flats', null, 'Delayed', 'Q4 2026', '2026-05', 'a', null, null],
  ['Parks', 3, 'Trees', 'Trees planted', 0, 5000, 4200, 'trees', 84, 'In progress', '2027', '2026-06-30', null, 'Sheet', 'https://a.example/2'],
  [null, 4, 'Benches', 'Benches', 10, 50, 60, 'benches', 120, 'Complete', null, null, 'b', null, null],
  [null, 5, 'Air', 'Days of clean air', 280, '≥ 320', 301, 'days', 94.1, 'Behind schedule', '2026-12-31', '2026-06-30', null, null, null],
];

const broken: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  null, '', '—', 'n/a', 'withheld', 'soon', '0', 0, -3, 1e9, 0.5, '12,5', '1.234', '1.234,5', '5 of 6', '18.44万人', '约519万', '> 200', '≤ 7', '45%', '４５', '2026', '6/5/26', '30.6.2026', 'yes', '#DIV/0!', '=1+1', 'a\nb', 'Total',
  {kind: 'error', text: '#REF!'}, {kind: 'formula'}, {kind: 'percent', value: 0.527, digits: 1}, true, new Date(Date.UTC(2026, 5, 30)), new Date(NaN), 'x'.repeat(40_000), '__proto__', 'constructor',
);
type Change = (cells: Cell[][]) => Cell[][];
const column = fc.nat(good[0]!.length - 1);
const row = fc.integer({min: 1, max: good.length - 1});
const change: fc.Arbitrary<Change> = fc.oneof(
  {weight: 8, arbitrary: fc.tuple(row, column, broken).map(([r, c, cell]): Change => (cells) => { (cells[r] ??= [])[c] = cell; return cells; })},
  {weight: 2, arbitrary: fc.tuple(column, column).map(([a, b]): Change => (cells) => cells.map((line) => { const copy = [...line]; [copy[a], copy[b]] = [line[b] ?? null, line[a] ?? null]; return copy; }))},
  {weight: 2, arbitrary: fc.tuple(column, fc.constantFrom('Target', 'Value', 'What', '', 'Progress', 'Share', 'Status', 'Note', 'Ziel', '2025', 'Target 2025', 'Value 2025', '目标', 'meta', '%')).map(([c, head]): Change => (cells) => { cells[0]![c] = head; return cells; })},
  {weight: 1, arbitrary: column.map((c): Change => (cells) => cells.map((line, i) => (i === 0 ? line : line.map((cell, at) => (at === c ? null : cell)))))},
  {weight: 1, arbitrary: column.map((c): Change => (cells) => cells.map((line) => line.filter((_, at) => at !== c)))},
  {weight: 1, arbitrary: row.map((r): Change => (cells) => [...cells.slice(0, r), ...cells.slice(r - 1)])},
  {weight: 1, arbitrary: fc.constantFrom<Change>((cells) => [['Pledges of 2026'], [], ...cells], (cells) => [...cells, [], ['Note: preliminary']], (cells) => [...cells, ['Total', null, null, null, 430, 6050]], (cells) => cells.map((line) => [...line, null, 'Summary', 7]))},
);
const changed = fc.array(change, {minLength: 1, maxLength: 6}).map((changes) => changes.reduce<Cell[][]>((cells, apply) => apply(cells), good.map((line) => [...line])));

/** Cells that are nowhere: neither in the report nor in a finding nor listed. */
function lost(cells: readonly (readonly Cell[])[], reading: TableReading): string[] {
  const named = new Set([...reading.origins.values(), ...reading.findings.map(({ref}) => ref), ...reading.unused.map(({ref}) => ref)]);
  const rows = new Set(reading.unused.filter(({kind}) => kind === 'row').map(({ref}) => Number(/\d+$/.exec(ref)![0])));
  const columns = new Set(reading.unused.filter(({kind}) => kind === 'column').map(({ref}) => ref.replace('S!', '')));
  const all = reading.unused.some(({kind}) => kind === 'sheet');
  const [table] = reading.mapping.tables;
  const head = (table?.head?.row ?? 1) - 1 + (table?.head?.rows ?? 1) - 1;
  // What repeats the row above is in the report there.
  const text = JSON.stringify(reading.draft);
  const found: string[] = [];
  cells.forEach((line, r) => line.forEach((cell, c) => {
    const ref = refOf('S', r, c);
    const content = cellText(cell);
    if (r <= head || all || content === '' || missingOf(content) !== undefined || named.has(ref) || rows.has(r + 1) || columns.has(ref.replace('S!', '').replace(/\d+$/, ''))) return;
    // The same figure at two dates: what both rows say alike is there once.
    if (cells.some((other, at) => at !== r && cellText(other[c]) === content && named.has(refOf('S', at, c)))) return;
    if (text.includes(JSON.stringify(content).slice(1, -1)) || text.includes(`:${Number(fold(content))}`)) return;
    found.push(`${ref} ${content.slice(0, 40)}`);
  }));
  return found;
}

/** Figures that are 0 though no 0 stands in the cell that they come from. */
function zeros(cells: readonly (readonly Cell[])[], reading: TableReading): string[] {
  const found: string[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (value === 0) {
      const ref = reading.origins.get(pointer) ?? reading.origins.get(pointer.replace(/\/(?:value|share|target|min|max)$/, '')) ?? '';
      const [, letters = 'A', digits = '1'] = /!([A-Z]+)(\d+)$/.exec(ref) ?? [];
      const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const cell = cells[Number(digits) - 1]?.[index] ?? null;
      if (!/0|零/.test(cellText(cell))) found.push(`${pointer} from ${ref} ${cellText(cell)}`);
    } else if (typeof value === 'object' && value !== null) for (const [name, one] of Object.entries(value)) visit(one, `${pointer}/${name}`);
  };
  visit(reading.draft['categories'], '/categories');
  return found;
}

test('readTable of the good table loses nothing', () => {
  const reading = readTable([{name: 'S', cells: good}]);
  assert.deepEqual([lost(good, reading), zeros(good, reading)], [[], []]);
  assert.deepEqual(reading.findings.filter(({level}) => level === 'advice'), []);
});

test('readTable of 5,000 changed tables throws nothing, makes no 0 and loses no cell', () => {
  fc.assert(fc.property(changed, (cells) => {
    const reading = readTable([{name: 'S', cells}]);
    assert.deepEqual([lost(cells, reading), zeros(cells, reading)], [[], []]);
    JSON.stringify(reading.draft);
  }), {numRuns: 5000});
});

test('readTable with the mapping of the good table throws nothing for 1,000 changed ones, makes no 0 and loses no cell', () => {
  const {mapping} = readTable([{name: 'S', cells: good}]);
  fc.assert(fc.property(changed, (cells) => {
    const reading = readTable([{name: 'S', cells}], mapping);
    assert.deepEqual(zeros(cells, reading), []);
  }), {numRuns: 1000});
});
