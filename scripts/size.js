// Prints what each drop-in file and the ring alone weigh, and fails above their budgets.
// node scripts/size.js [folder]; the folder is dist unless told. node scripts/size.js --modules prints what each module of the drop-in adds to it.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** Bytes after brotli that each file may weigh: what it weighs, and at most a hundredth more. */
const budgets = {
  // Of it 3 KB are what folds, answers and narrows a board, and the parts that a theme wants; 0.4 KB the publisher's bands, mostly their
  // words in three languages; the seams of what reads reports, that no report has a 29th of February which its year has not, that a long
  // name is cut in what is said of it, and that sums are loops, are 200 bytes; when a plan has something due first, and verdicts in the table
  // and in details, 200; columns that are laid out once, long titles, the foot after the items, and words of what was due by a plan, 400; that the
  // table of verdicts alone has no columns for figures, and that a count of targets is of the measured ones, 250; that a link into a long board leads to
  // its place, 150; that a limit is kept or not by its value, 150.
  'civic-progress.js': 50_550,
  'civic-progress.classic.js': 50_550,
  // Its own elements with Lit, the reader of reports, all words and d3's scales: it works without the other file. 0.4 KB are what older
  // reports say about or over an amount, and the bands; 200 bytes, that an id which two figures have names neither in either report, that
  // what a plan has next is found in one pass, and that nothing of it is reduced by a list's own method, which Prototype 1.6 replaces; 300, that a
  // limit is kept or not by its value.
  'civic-trend.js': 60_650,
  // What reads tables, with the heads of fifteen languages and what is said of them in two, and what holds a report to the schema;
  // 2.5 KB of it since rows count several things, totals and days in titles are told, and faults of a mapping are words; 0.5 KB since
  // rows of units, heads of traditional Chinese, targets below a number and other tables below a gap are read as they are meant; 0.3 KB since
  // rows of one item that have verdicts or words of their own are told apart, progress in fractions is a share, and days to come are no days of
  // values; 150 bytes, that it works beside Prototype 1.6; 1.3 KB since plans of more kinds are read as they are meant: numbers of targets, dates
  // in two columns, groups above heads, parts of sums, marks of statistics, days of Taiwan; 0.6 KB heads and verdicts of Portuguese and Italian, 0.6
  // those of Russian and Ukrainian; 0.5 KB, that times are told by their end, such as 1-6月 and 上半年, groups by the number that they begin
  // with, and promises that begin with one; 1.3 KB verdicts of nine more languages, and those beside a light; 1 KB, that a
  // part of a year is none of its own in any language, that columns of another time are left, marks beside numbers, and heads of seven more languages.
  'tables.js': 63_500,
  // With what finds words that cannot be read on their ground; 100 bytes, that it quotes what it found beside Prototype 1.6 too.
  'doctor.js': 11_100,
  // Ring, bar and badge, the words of figures in three languages, Lit, and the set of gaps; 50 bytes, that what is stated of a limit is said beside it.
  'figures.js': 18_000,
  'frame.js': 1000,
};

/**
 * The ring bundled alone: the file that a page loads for rings that are drawn from attributes. What reads reports is in a file
 * that it asks for when it is given one. Lit, as it is published, is 6 KB of it.
 */
const ring = {file: 'define/progress-ring.js', budget: 17_000};

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
  const {code, later} = await alone(ring.file);
  weigh(`${ring.file}, alone`, Buffer.from(code), ring.budget);
  const sizes = later.map((one) => [Buffer.byteLength(one), brotliCompressSync(one).length]);
  const [bytes, brotli] = sizes.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  row('  with a report, later', String(bytes), kilobytes(brotli));
}
if (byModule && faults.length === 0) {
  const {addedBy} = await import('./added-by.js');
  row('\nmodule', 'minified', 'adds');
  for (const {module, bytes, brotli} of await addedBy('bundle.js')) row(module, String(bytes), String(brotli));
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
