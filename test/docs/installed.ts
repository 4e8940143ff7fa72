import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after} from 'node:test';
import {root} from './documentation.js';

/** A folder that has the package installed as npm would from its tarball, beside what it depends on; gone after the tests. Needs a build. */
export function installed(): {readonly home: string; readonly tarball: string} {
  const home = mkdtempSync(join(tmpdir(), 'civic-progress-docs-'));
  after(() => rmSync(home, {recursive: true, force: true}));
  // The build was made already, and prepack would make it again.
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', home], {cwd: root, stdio: 'pipe', shell: process.platform === 'win32'});
  const tarball = readdirSync(home).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', tarball], {cwd: home});
  mkdirSync(join(home, 'node_modules'));
  cpSync(join(home, 'package'), join(home, 'node_modules', 'civic-progress'), {recursive: true});
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {dependencies: object};
  for (const name of [...Object.keys(dependencies), '@resvg/resvg-wasm']) {
    // A scope is a folder.
    mkdirSync(dirname(join(home, 'node_modules', name)), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name), 'junction');
  }
  return {home, tarball};
}
