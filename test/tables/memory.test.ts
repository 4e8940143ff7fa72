// What is kept of a table takes at most ten times what its cells take; measured in bytes of the heap after it was tidied, which no other program changes.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import type {Cell} from '../../src/tables/cell.js';
import {readTable} from '../../src/tables.js';

setFlagsFromString('--expose-gc');
const tidy = runInNewContext('gc') as () => void;

/** Bytes that what is made takes as long as it is kept, and it. */
function kept<Made>(make: () => Made): {readonly made: Made; readonly bytes: number} {
  tidy();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  tidy();
  return {made, bytes: process.memoryUsage().heapUsed - before};
}

it('a report of 5,000 rows, with the cell of each of its places, takes at most ten times the memory of the cells', () => {
  const rows = 5000;
  const {made: cells, bytes: own} = kept((): Cell[][] => [
    ['title', 'A'], ['publisher', 'B'], ['plan start', '2026-01-01'], ['plan end', '2026-12-31'], ['as of', '2026-06-30'], ['language', 'en'], [],
    ['category', 'item', 'text', 'figure', 'value', 'unit', 'target', 'printed share', 'note'],
    // Texts as a file has them: each cell its own. Of short words alone the report takes twelve times as much, most of it the objects of the report itself.
    ...Array.from({length: rows}, (_, i): Cell[] => [i % 50 === 0 ? JSON.parse(`"Category ${i}"`) : null, JSON.parse(`"Item ${i} of the programme"`), JSON.parse(`"What was pledged as number ${i}, in a sentence as publishers write them, with its place and its year."`), JSON.parse(`"Figure ${i}"`), i + 0.5, 'homes', JSON.parse(`"at least ${i}"`), JSON.parse(`"${i % 100}.5%"`), JSON.parse(`"A remark on ${i}."`)]),
  ]);
  const {made: reading, bytes} = kept(() => readTable([{name: '', cells}]));
  assert.equal(reading.report!.categories.flatMap(({items}) => items).length, rows);
  assert.ok(bytes <= own * 10, `${bytes} bytes beside ${own} of the cells`);
});
