// Prints what each drop-in file and the ring alone weigh, and fails above their budgets.
// node scripts/size.js [folder]; the folder is dist unless told. node scripts/size.js --modules prints what each module of the drop-in adds to it.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** Bytes after brotli that each file may weigh: what it weighs, and at most a hundredth more. The aim for the drop-in is 20 KB. */
const budgets = {
  'civic-progress.js': 33_500,
  'civic-progress.classic.js': 33_550,
  'doctor.js': 9190,
  'frame.js': 1000,
};

/**
 * The ring with all it imports, bundled alone. The aim is 8 KB: Lit takes 5 of it, so the ring would have to leave the loading of
 * reports (the rules of the schema, their reader and its errors) and the second language to other files.
 */
const ring = {file: 'define/progress-ring.js', budget: 22_900};

const byModule = process.argv[2] === '--modules';
const folder = (byModule ? undefined : process.argv[2]) ?? fileURLToPath(new URL('../dist', import.meta.url));
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(2)} KB`;
const row = (...cells) => console.log(cells[0].padEnd(36) + cells.slice(1).map((cell) => cell.padStart(12)).join(''));
const faults = [];


function weigh(file, bytes, budget) {
  const brotli = brotliCompressSync(bytes).length;
  row(file, String(bytes.length), kilobytes(brotli), kilobytes(budget));
  if (brotli > budget) {
    faults.push(`${file}: expected at most ${budget} bytes after brotli, found ${brotli}; make it smaller, or raise its budget in scripts/size.js and say why.`);
  }
}

row('file', 'bytes', 'brotli', 'budget');
for (const [file, budget] of Object.entries(budgets)) {
  const path = join(folder, file);
  if (existsSync(path)) weigh(file, readFileSync(path), budget);
  else faults.push(`${file}: expected the file in ${folder}, found none; run \`npm run build\`.`);
}
if (existsSync(join(folder, 'esm', ring.file))) {
  // Not before there is a build, which its plugins ask for.
  const {alone} = await import('./alone.js');
  weigh(`${ring.file}, alone`, Buffer.from((await alone(ring.file)).code), ring.budget);
}
if (byModule && faults.length === 0) {
  const {addedBy} = await import('./added-by.js');
  row('\nmodule', 'minified', 'adds');
  for (const {module, bytes, brotli} of await addedBy('bundle.js')) row(module, String(bytes), String(brotli));
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
