// What is kept of a table takes at most ten times what its cells take; measured in bytes of the heap after it was tidied, which no other program changes.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import type {Cell} from '../../src/tables/cell.js';
import {readTable} from '../../src/tables.js';

setFlagsFromString('--expose-gc');
const tidy = runInNewContext('gc') as () => void;

/** Bytes that what is made takes as long as it is kept, and it. The median of five: code that is compiled or let go meanwhile is on the heap too. */
function kept<Made>(make: () => Made): {readonly made: Made; readonly bytes: number} {
  let made: Made | null = null;
  const sizes = Array.from({length: 5}, () => {
    made = null;
    tidy();
    const before = process.memoryUsage().heapUsed;
    made = make();
    tidy();
    return process.memoryUsage().heapUsed - before;
  });
  return {made: made!, bytes: sizes.toSorted((one, other) => one - other)[2]!};
}

const head: Cell[][] = [['title', 'A'], ['publisher', 'B'], ['plan start', '2026-01-01'], ['plan end', '2026-12-31'], ['as of', '2026-06-30'], ['language', 'en'], []];
/** A text as a file has it: each cell its own. */
const own = (text: string): string => JSON.parse(`"${text}"`) as string;
const tables: Readonly<Record<string, {readonly heads: Cell[]; rowOf(i: number): Cell[]}>> = {
  'sentences': {
    heads: ['category', 'item', 'text', 'figure', 'value', 'unit', 'target', 'printed share', 'note'],
    rowOf: (i) => [i % 50 === 0 ? own(`Category ${i}`) : null, own(`Item ${i} of the programme`), own(`What was pledged as number ${i}, in a sentence as publishers write them, with its place and its year.`), own(`Figure ${i}`), i + 0.5, 'homes', own(`at least ${i}`), own(`${i % 100}.5%`), own(`A remark on ${i}.`)],
  },
  'short words': {
    heads: ['category', 'item', 'figure', 'value', 'unit', 'target', 'printed share'],
    rowOf: (i) => [i % 50 === 0 ? own(`C ${i}`) : null, own(`I ${i}`), own(`F ${i}`), i + 0.5, 'homes', own(`at least ${i}`), own(`${i % 100}.5%`)],
  },
};

for (const [name, {heads, rowOf}] of Object.entries(tables)) {
  it(`a report of 5,000 rows of ${name}, with the cell of each of its places, takes at most ten times the memory of the cells`, () => {
    const {made: cells, bytes: size} = kept((): Cell[][] => [...head, heads, ...Array.from({length: 5000}, (_, i) => rowOf(i))]);
    const {made: reading, bytes} = kept(() => readTable([{name: '', cells}]));
    assert.equal(reading.report!.categories.flatMap(({items}) => items).length, 5000);
    assert.ok(bytes <= size * 10, `${bytes} bytes beside ${size} of the cells, ${(bytes / size).toFixed(1)} times`);
  });
}
