// What it costs to make a report of a table: the reading of a workbook of 10,000 rows beside what its reader needs alone.
// node --expose-gc bench/tables.js [rows]; after npm run build. Prints times, their ratio and the memory beside the number of cells.
import {xlsxSheets} from '../dist/esm/files/xlsx.js';
import {csvSheet} from '../dist/esm/files/csv.js';
import {rowsOf, workbookOf} from '../dist/esm/files/workbook.js';
import {readTable} from '../dist/esm/tables.js';

const rows = Number(process.argv[2] ?? 10_000);
const rounds = 7;
const head = ['category', 'item no.', 'item', 'figure', 'value', 'unit', 'better', 'target', 'by', 'printed share', 'note'];
const fields = [['title', 'Made-up pledges'], ['publisher', 'A made-up city'], ['plan start', '2026-01-01'], ['plan end', '2026-12-31'], ['as of', '2026-06-30'], ['language', 'en'], []];
const figures = [...Array(rows).keys()].map((i) => [
  i % 40 === 0 ? `Category ${i / 40}` : null, i % 4 === 0 ? i / 4 + 1 : null, i % 4 === 0 ? `Pledge ${i / 4}` : null, `Figure ${i}`,
  i % 17 === 0 ? 'not measured' : i * 3, 'homes', 'more', i % 5 === 0 ? `at least ${i * 4}` : i * 4 + 1, new Date(Date.UTC(2026, 5 + (i % 7), 1)), {kind: 'percent', value: 0.5, digits: 0}, i % 9 === 0 ? 'A remark of some words.' : null,
]);
const sheet = {name: '', cells: [...fields, head, ...figures]};
const filled = sheet.cells.flat().filter((cell) => cell !== null).length;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

async function timed(name, bytes, read) {
  const [alone, whole] = [[], []];
  let reading;
  for (let round = 0; round < rounds; round++) {
    let begun = performance.now();
    const sheets = read(bytes);
    alone.push(performance.now() - begun);
    begun = performance.now();
    reading = readTable(sheets);
    whole.push(performance.now() - begun + alone.at(-1));
  }
  if (!reading.report) throw new Error(`${name}: expected a report, found ${JSON.stringify(reading.structure[0] ?? reading.findings[0])}`);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = readTable(read(bytes));
  const heap = process.memoryUsage().heapUsed - before;
  const per = kept.report && heap > 0 ? `${Math.round(heap / filled)} bytes of heap a cell` : 'heap not measured';
  console.log(`${name.padEnd(10)} ${rows} rows, ${filled} cells: reader alone ${median(alone).toFixed(0)} ms, report ${median(whole).toFixed(0)} ms, ratio ${(median(whole) / median(alone)).toFixed(2)}; ${per}`);
}

await timed('workbook', await workbookOf([{...sheet, name: 'figures'}]), (bytes) => xlsxSheets(bytes));
await timed('CSV', rowsOf(sheet, ','), (text) => [csvSheet(text)]);
