// npm run bench: this library beside its peers in one run. Writes RESULTS.md and pictures of everything drawn.
// node bench/bench.js [--stage size,render,update,memory,trends,large,page,desk,command] [--rounds 7] [--n 60,1000,10000] [--only civic-grid,civic-ring]; with fewer stages or
// candidates than all it prints instead.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {browser as launchable, launchBrowser} from '../scripts/browser.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const stages = ['size', 'render', 'update', 'memory', 'trends', 'large', 'page', 'desk', 'command'];

const usage = (sentence) => {
  console.error(`${sentence}\nnode bench/bench.js [--stage ${stages.join(',')}] [--rounds 7] [--n 60,1000,10000] [--only civic-grid,civic-ring]`);
  process.exit(2);
};

/** @throws Error where an option is unknown */
function options() {
  const {values} = parseArgs({options: {stage: {type: 'string'}, rounds: {type: 'string', default: '7'}, n: {type: 'string', default: '60,1000,10000'}, only: {type: 'string'}}});
  const wanted = new Set(values.stage?.split(',') ?? stages);
  const stranger = [...wanted].find((stage) => !stages.includes(stage));
  if (stranger !== undefined) usage(`--stage: expected some of ${stages.join(', ')}, found "${stranger}".`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) usage(`--rounds: expected a whole number from 1, found "${values.rounds}".`);
  const ns = values.n.split(',').map(Number);
  if (ns.some((n) => !Number.isInteger(n) || n < 10)) usage(`--n: expected whole numbers from 10 with commas between them, found "${values.n}".`);
  return {wanted, rounds, ns, only: values.only?.split(','), whole: values.stage === undefined && values.only === undefined};
}

const {wanted, rounds, ns, only, whole} = options();
if (!existsSync(`${here}../dist/civic-progress.js`)) {
  console.error('dist/civic-progress.js: expected the built file, found none; run `npm run build`.');
  process.exit(1);
}
if (!existsSync(`${here}node_modules/chart.js`)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: here, stdio: 'inherit', shell: process.platform === 'win32'});

// Not before the packages are there.
const {candidates: all} = await import('./candidates.js');
// The limit is always among them, since all else is relative to it.
const candidates = all.filter(({name}) => !only || name === 'svg' || only.includes(name));
const stranger = only?.find((name) => !all.some((one) => one.name === name));
if (stranger !== undefined) usage(`--only: expected some of ${all.map(({name}) => name).join(', ')}, found "${stranger}".`);
const {docsPart, sections} = await import('./results.js');
const begun = Date.now();
const log = (words) => console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(5)} s  ${words}`);
const pictures = `${here}pictures`;
const samples = {};
let version;

/** Runs a stage in a browser of its own, so that none pays for what another left behind. */
async function stage(name, run) {
  const browser = await launchBrowser({...await launchable(), protocolTimeout: 900_000});
  try {
    version = await browser.version();
    samples[name] = await run(browser);
  } finally {
    await browser.close();
  }
  if (whole) write();
}

const own = JSON.parse(readFileSync(`${here}../package.json`, 'utf8'));
const peers = JSON.parse(readFileSync(`${here}package.json`, 'utf8')).dependencies;

/** Writes what has been measured so far. */
function write() {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${version ? `${version} on a machine with ${availableParallelism()} cores, ` : ''}Node ${process.version}`;
  const results = `# civic-progress beside its peers

Made by \`npm run bench\` on ${date} in ${Math.round((Date.now() - begun) / 60_000)} minutes: ${machine}. `
    + `Medians of ${rounds} rounds where no other number is said. Between two runs ratios move by up to a sixth, single ones by more: smaller differences mean nothing.

civic-progress ${own.version} beside ${Object.entries(peers).map(([name, number]) => `${name} ${number}`).join(', ')}.

${Object.entries(samples).map(([name, found]) => sections[name](found, candidates, wanted)).join('\n\n')}
`;
  if (!whole) {
    console.log(`\n${results}`);
    return;
  }
  writeFileSync(`${here}RESULTS.md`, results);
  if (!samples.size || !samples.drawing || !samples.page) return;
  const page = readFileSync(`${here}../docs/speed.md`, 'utf8');
  const marks = /(<!-- speed:start -->\n)[^]*?(<!-- speed:end -->)/;
  if (!marks.test(page)) throw new Error('docs/speed.md: expected the markers speed:start and speed:end, found none; put them where the short table is to stand.');
  writeFileSync(`${here}../docs/speed.md`, page.replace(marks, (_, start, end) => `${start}${docsPart(samples, {own, peers, date, machine})}\n${end}`));
}

if (wanted.has('size')) {
  samples.size = await (await import('./stages/size.js')).sizes(candidates);
  log('size');
}
if (['render', 'update', 'memory'].some((name) => wanted.has(name))) {
  const {drawing} = await import('./stages/drawing.js');
  await stage('drawing', (browser) => drawing(browser, candidates, {rounds, ns, pictures, log}));
}
if (wanted.has('trends')) {
  const {trends} = await import('./stages/trends.js');
  await stage('trends', (browser) => trends(browser, {rounds, log}));
}
if (wanted.has('page')) {
  const {pages} = await import('./stages/page.js');
  await stage('page', (browser) => pages(browser, {rounds, pictures, log}));
}
if (wanted.has('large')) {
  const {large} = await import('./stages/large.js');
  await stage('large', (browser) => large(browser, {rounds, pictures, log}));
}
if (wanted.has('desk')) {
  const {desk} = await import('./stages/desk.js');
  await stage('desk', (browser) => desk(browser, {rounds, log}));
}
if (wanted.has('command')) {
  const {command} = await import('./stages/command.js');
  samples.command = command({rounds, log});
}

write();
