// The command: what a check costs beside node alone, and whether drawing and publishing grow with the report.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {report} from '../made-up.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist/esm/cli/main.js');

/** What is run, by name; `n` items of one figure each where the report is made up. */
const runs = (folder) => [
  {name: 'node -e 0', args: ['-e', '0']},
  {name: 'check', args: [main, 'check', join(root, 'demo/data/qingdao-2021-half-year.json')]},
  ...[100, 1000].flatMap((n) => {
    const file = join(folder, `${n}.json`);
    writeFileSync(file, JSON.stringify(report(n, 1, Math.ceil(n / 50), 1)));
    return [
      {name: 'render --target svg', n, args: [main, 'render', file, '--target', 'svg']},
      {name: 'render --target png', n, args: [main, 'render', file, '--target', 'png', '--out', join(folder, 'board.png')]},
      {name: 'publish', n, args: [main, 'publish', file, '--base-url', 'https://city.example/pledges/', '--out', join(folder, `out-${n}`)]},
    ];
  }),
];

/**
 * Each of them in turn, in every round, as a process of its own.
 *
 * @returns samples {name, n, round, time}: milliseconds by the clock from the start of the process to its end; `n` items, undefined where the report is none of ours
 * @throws Error where one ends with another code than 0
 */
export function command({rounds, log}) {
  const folder = mkdtempSync(join(tmpdir(), 'civic-progress-bench-'));
  const samples = [];
  try {
    for (let round = 0; round < rounds; round++) {
      for (const {name, n, args} of runs(folder)) {
        const begun = performance.now();
        const {status, stderr} = spawnSync(process.execPath, args, {maxBuffer: 2 ** 28});
        const time = performance.now() - begun;
        if (status !== 0) throw new Error(`${name}: expected the exit code 0, found ${status}: ${stderr}`);
        samples.push({name, n, round, time});
      }
      log(`command: round ${round + 1} of ${rounds}`);
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return samples;
}
