// npm run bench: this library beside its peers in one run. Writes RESULTS.md and pictures of everything drawn.
// node bench/bench.js [--stage size,render,update,memory,large,page] [--rounds 7] [--n 60,1000,10000] [--only civic-grid,civic-ring]; with fewer stages or
// candidates than all it prints instead.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {browser as launchable} from '../scripts/browser.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const stages = ['size', 'render', 'update', 'memory', 'large', 'page'];

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
const {sections} = await import('./results.js');
const begun = Date.now();
const log = (words) => console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(5)} s  ${words}`);
const pictures = `${here}pictures`;
const texts = [];
const browser = await puppeteer.launch({...await launchable(), protocolTimeout: 600_000});
const version = await browser.version();
try {
  if (wanted.has('size')) {
    texts.push(sections.size(await (await import('./stages/size.js')).sizes(candidates)));
    log('size');
  }
  if (['render', 'update', 'memory'].some((stage) => wanted.has(stage))) {
    texts.push(sections.drawing(await (await import('./stages/drawing.js')).drawing(browser, candidates, {rounds, ns, pictures, log}), candidates, wanted));
  }
  if (wanted.has('large')) texts.push(sections.large(await (await import('./stages/large.js')).large(browser, {rounds, pictures, log})));
  if (wanted.has('page')) texts.push(sections.page(await (await import('./stages/page.js')).pages(browser, {rounds, pictures, log})));
} finally {
  await browser.close();
}

const own = JSON.parse(readFileSync(`${here}../package.json`, 'utf8'));
const peers = JSON.parse(readFileSync(`${here}package.json`, 'utf8')).dependencies;
const results = `# civic-progress beside its peers

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} in ${Math.round((Date.now() - begun) / 60_000)} minutes: ${version} on a machine with ${availableParallelism()} cores, Node ${process.version}. `
  + `Medians of ${rounds} rounds where no other number is said. Between two runs ratios move by up to a sixth, single ones by more: smaller differences mean nothing.

civic-progress ${own.version} beside ${Object.entries(peers).map(([name, number]) => `${name} ${number}`).join(', ')}.

${texts.join('\n\n')}
`;
if (whole) writeFileSync(`${here}RESULTS.md`, results);
else console.log(`\n${results}`);
