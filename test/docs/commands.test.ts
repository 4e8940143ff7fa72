// Every command in the documentation is run; what no test can run is listed here with the reason.
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {has} from '../needs.js';
import {type Block, blocks, pages, place, root} from './documentation.js';
import {installed} from './installed.js';

const run = promisify(execFile);

/** Why a command is not run here. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm ci && npm start': 'serves until it is stopped; test/scripts/serve.test.ts holds what it serves',
  'npm ci && npm test': 'runs these tests; .ci/run takes it from README.md and runs it as it is written there',
  'npm ci': 'is the first half of the line above',
  'npm start': 'is the second half of the first line',
  'npm test': 'runs these tests',
  'npm run build': 'was run before these tests; npm test begins with it',
  'npm run storybook': 'serves until it is stopped; npm test builds the same Storybook and opens every page of it',
  'npm run test:all': 'runs these tests in three browsers',
  'npm run test:consumers': 'takes minutes and the registry; .ci/run runs what it runs, scripts/consumers.js',
  desk: 'serves until it is stopped; test/cli/desk.test.ts runs it',
  'npm pack': 'is run before the tests of this file, without the build that goes before it',
  'npm install ./civic-progress-1.0.0.tgz': 'asks the registry for what the package depends on; scripts/consumers.js installs the tarball into each of its projects',
  'node scripts/test.js test/locale': 'runs other tests',
  'node scripts/test.js test/locale/numbers.test.ts': 'runs another test',
  'npm run build && node scripts/test.js test/locale test/elements/right-to-left.test.ts': 'builds and runs other tests',
  'git tag --sign v1.0.0 --message \'civic-progress 1.0.0\'': 'marks a release, with a key of its owner',
  'git push origin v1.0.0': 'sends a release to the repository of its owner',
  'preview report.json': 'serves until it is stopped; test/cli/preview.test.ts opens what it serves',
  'npm publish --provenance --access public': 'publishes',
  'check city.csv --map city.csv.map.json': 'is run with its tables by test/cli/tables-page.test.ts',
  'export city.json --out figures.csv': 'is run with its tables by test/cli/tables-page.test.ts',
  'export city.json --out figures.xlsx': 'is run with its tables by test/cli/tables-page.test.ts',
  'import city.csv --map city.csv.map.json --out city.json': 'is run with its tables by test/cli/tables-page.test.ts',
  'import city.csv --out city.json': 'is run with its tables by test/cli/tables-page.test.ts',
  'import pledges.xlsx --out report.json': 'is run with its tables by test/cli/tables-page.test.ts',
  'render city.csv --map city.csv.map.json --target text': 'is run with its tables by test/cli/tables-page.test.ts',
  'template --out pledges.xlsx': 'is run with its tables by test/cli/tables-page.test.ts',
};

/** The commands of a block without their comments. */
const commandsOf = ({text}: Block): readonly string[] => text.split('\n').map((line) => line.replace(/\s+#.*/, '').trim()).filter(Boolean);
const all = blocks.filter(({language}) => language === 'sh').flatMap((block) => commandsOf(block).map((command) => ({block, command})));
const program = /^npx --yes --package \.\/(civic-progress-[\d.]+\.tgz) (?:--package @resvg\/resvg-wasm )?civic-progress (.+)$/;

/** What each command of the program leaves behind or says. */
const outcomes: Readonly<Record<string, (folder: string, stdout: string, stderr: string) => void>> = {
  '--help': (_folder, stdout) => assert.match(stdout, /^Usage: civic-progress check/),
  '--version': (_folder, stdout) => assert.equal(stdout.trim(), JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version),
  'check report.json': (_folder, stdout) => assert.match(stdout, /0 errors/),
  'init report.json': (folder) => assert.equal(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).lang, 'en'),
  'publish report.json --base-url https://city.example/pledges/ --out public/pledges': (folder) => {
    const files = readdirSync(join(folder, 'public/pledges'));
    // Every file that the page lists; pictures take a font.
    for (const [, cell] of pages['docs/publish.md']!.slice(0, pages['docs/publish.md']!.indexOf('## In a frame')).matchAll(/^\| (`.+?) \|/gm)) {
      for (const [, name] of cell!.matchAll(/`([^`]+)`/g)) {
        const form = new RegExp(`^${name!.replaceAll('.', '\\.').replace('<hash>', '[0-9a-f]{16}')}$`);
        assert.ok(/\.png$/.test(name!) || files.some((file) => form.test(file)), name);
      }
    }
  },
  'render report.json --target html --inline --out board.html': (folder) => assert.match(readFileSync(join(folder, 'board.html'), 'utf8'), /<civic-report[^]*112\.7%/),
  'render report.json --target html --inline': (_folder, stdout) => assert.match(stdout, /<civic-report[^]*<script type="application\/json">/),
  'render report.json --target png --part item=7 --out pledge-7.png': (folder) => assert.equal(readFileSync(join(folder, 'pledge-7.png')).toString('latin1', 1, 4), 'PNG'),
  'embed report.json --base-url https://city.example/progress/': (_folder, stdout, stderr) => {
    assert.match(stdout, /src="https:\/\/city\.example\/progress\/civic-progress\.js" integrity="sha384-[\w+/=]{64}"/);
    assert.match(stderr, /report\.json and.* civic-progress\.js/);
  },
};

describe('the commands of the documentation', async () => {
  const {home, tarball} = installed();
  const hasFont = await has('a font', 'the command that writes a PNG', import.meta.url);

  it('are all known here, and none that is known has gone', () => {
    const written = [...new Set(all.map(({command}) => program.exec(command)?.[2] ?? command))];
    assert.deepEqual(written.sort(), [...Object.keys(elsewhere), ...Object.keys(outcomes)].sort());
    for (const {block, command} of all) if (program.test(command)) assert.equal(program.exec(command)![1], tarball, place(block));
  });

  for (const [i, [args, outcome]] of Object.entries(outcomes).entries()) {
    if (args.includes('png') && !hasFont) continue;
    it(`work out of the tarball: civic-progress ${args}`, async () => {
      const folder = join(home, `folder-${i}`);
      mkdirSync(folder);
      if (!args.startsWith('init ')) cpSync(join(root, 'demo/data/qingdao-2021-half-year.json'), join(folder, 'report.json'));
      const {stdout, stderr} = await run(process.execPath, [join(home, 'node_modules/civic-progress/dist/esm/cli/main.js'), ...args.split(' ')],
        {cwd: folder, env: {...process.env, LANG: 'C.UTF-8', LC_ALL: ''}, maxBuffer: 1e8});
      outcome(folder, stdout, stderr);
    });
  }

  const scripts = blocks.filter(({language, isOfConsumer}) => language === 'js' && !isOfConsumer);

  it('are beside code that runs in Node with the package installed', async () => {
    assert.ok(scripts.length >= 3);
    cpSync(join(root, 'demo/data/qingdao-2021-half-year.json'), join(home, 'report.json'));
    const said = new Map<string, string>();
    for (const [i, block] of scripts.entries()) {
      writeFileSync(join(home, `code-${i}.mjs`), block.text);
      said.set(block.path, (await run(process.execPath, [`code-${i}.mjs`], {cwd: home})).stdout);
    }
    assert.match(said.get('docs/publish.md')!, /112\.7%/);
    assert.equal(said.get('docs/frameworks.md'), 'function ProgressRing\n');
  });

  it('are beside a table of imports that are there', async () => {
    const specifiers = [...pages['docs/frameworks.md']!.matchAll(/^\| `(civic-progress[\w/-]*)`/gm)].map(([, specifier]) => specifier!);
    assert.ok(specifiers.length >= 7);
    const child = spawn(process.execPath, ['--input-type=module', '--eval', `for (const one of ${JSON.stringify(specifiers)}) await import(one);`], {cwd: home, stdio: ['ignore', 'inherit', 'inherit']});
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
  });

  it('find their tarball whole: README, docs and a sample report are in it', () => {
    for (const path of [...Object.keys(pages), 'docs/board.png', 'demo/data/qingdao-2021-half-year.json', 'LICENSE']) assert.ok(existsSync(join(home, 'package', path)), path);
  });
});
