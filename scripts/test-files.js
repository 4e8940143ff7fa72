import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tests that need Node; every other one runs in a browser. */
const node = /^test\/((access|cli|demo|desk|docs|doctor|frame|looks|pages|print|scripts|tables)\/.*|(architecture|package))\.test\.ts$/;

/**
 * The test files by the runner they need, as paths from the root with forward slashes, sorted.
 *
 * @param only paths of files or folders; a test outside of all of them is left out. Empty: every test
 */
export function testFiles(only = []) {
  const wanted = only.map((path) => path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, ''));
  const all = readdirSync(`${root}test`, {recursive: true})
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => wanted.length === 0 || wanted.some((part) => path === part || path.startsWith(`${part}/`)))
    .sort();
  return {node: all.filter((path) => node.test(path)), browser: all.filter((path) => !node.test(path))};
}
