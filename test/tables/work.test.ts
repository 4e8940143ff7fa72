// How much is read for a table grows with its rows and no faster, counted and not timed.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import {readTable} from '../../src/tables.js';

/** How often a cell is looked at for each row of a table of so many. */
function looksPerRow(rows: number, rowOf: (i: number) => Cell[]): number {
  const head: Cell[][] = [['title', 'A'], ['publisher', 'B'], ['plan start', '2026-01-01'], ['plan end', '2026-12-31'], ['as of', '2026-06-30'], ['language', 'en'], [], ['category', 'item', 'figure', 'value', 'unit', 'target', 'printed share', 'note']];
  let looks = 0;
  const counted = (row: Cell[]): Cell[] => new Proxy(row, {get(cells, name, proxy) {
    if (typeof name === 'string' && /^\d+$/.test(name)) looks++;
    return Reflect.get(cells, name, proxy);
  }});
  const cells = [...head, ...[...Array(rows).keys()].map(rowOf)].map(counted);
  const {report} = readTable([{name: '', cells}]);
  assert.equal(report!.categories.flatMap(({items}) => items.flatMap(({metrics}) => metrics)).length, rows);
  return looks / rows;
}

const tables: Readonly<Record<string, (i: number) => Cell[]>> = {
  'a figure for each item': (i) => [i % 50 === 0 ? `Category ${i}` : null, `Item ${i}`, `Figure ${i}`, i, 'homes', i + 1, '50%', null],
  'many figures for one item': (i) => [i === 0 ? 'All' : null, i % 200 === 0 ? `Item ${i}` : null, `Figure ${i}`, 'n/a', 'homes', 'at least 5', null, 'A remark.'],
};
for (const [name, rowOf] of Object.entries(tables)) {
  it(`a table with ${name} is looked at as often for each of 4,000 rows as for each of 1,000`, () => {
    const [few, many] = [looksPerRow(1000, rowOf), looksPerRow(4000, rowOf)];
    assert.ok(many <= few * 1.1, `${many} looks a row of 4,000, ${few} of 1,000`);
    assert.ok(many < 200, `${many} looks a row of eight cells`);
  });
}
