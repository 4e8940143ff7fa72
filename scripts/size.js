// Prints what each drop-in file weighs and fails above its budget.
// node scripts/size.js [folder]; the folder is dist unless told.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** Bytes after brotli that each file may weigh. */
const budgets = {
  'civic-progress.js': 34 * 1024,
  'civic-progress.classic.js': 34 * 1024,
  'doctor.js': 12 * 1024,
  'frame.js': 1000,
};

const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(2)} KB`;
const row = (...cells) => console.log(cells[0].padEnd(28) + cells.slice(1).map((cell) => cell.padStart(12)).join(''));
const faults = [];

row('file', 'bytes', 'brotli', 'budget');
for (const [file, budget] of Object.entries(budgets)) {
  const path = join(folder, file);
  if (!existsSync(path)) {
    faults.push(`${file}: expected the file in ${folder}, found none; run \`npm run build\`.`);
    continue;
  }
  const bytes = readFileSync(path);
  const brotli = brotliCompressSync(bytes).length;
  row(file, String(bytes.length), kilobytes(brotli), kilobytes(budget));
  if (brotli > budget) {
    faults.push(`${file}: expected at most ${budget} bytes after brotli, found ${brotli}; make it smaller, or raise its budget in scripts/size.js and say why.`);
  }
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
