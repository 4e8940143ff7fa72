import {spawn} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const main = join(root, 'src/cli/main.ts');
export const qingdao = join(root, 'demo/data/qingdao-2021-half-year.json');

const folder = mkdtempSync(join(tmpdir(), 'civic-progress-'));
after(async () => (await import('node:fs/promises')).rm(folder, {recursive: true, force: true}));

/** A file with these contents in a folder that goes with the tests; its path. */
export function fileOf(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command from its source with an input, if any, in English unless the environment says otherwise. */
export function command(args: readonly string[], env: Readonly<Record<string, string>> = {}, input?: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
      cwd: root, env: {PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...env}, stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => {}).end(input);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
    child.on('error', reject).on('close', (code) => resolve({code, stdout, stderr}));
  });
}

/** A report that agrees with itself, with one item that can be changed. */
export const reportWith = (item: object = {}, over: object = {}): string => JSON.stringify({
  $schema: 'https://unpkg.com/civic-progress@1/dist/report.schema.json', lang: 'en', title: 'Pledges', publisher: {name: 'City'},
  plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-06-30',
  categories: [{label: 'Housing', items: [{number: 7, title: 'Homes', ...item}]}], ...over,
});
