// npm run screenshots: makes what the tests of looks and of accessibility compare with anew, the reference screenshots, the
// accessibility trees and, where Orca is, what it says. Look at what `git diff` shows before you commit it. npm run screenshots -- board-640 only those with such a name.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const only = process.argv.slice(2);
const {status} = spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=spec', ...only.map((name) => `--test-name-pattern=${name}`),
  'test/looks/screenshots.test.ts', 'test/access/tree.test.ts', 'test/access/speech.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit', env: {...process.env, CIVIC_PROGRESS_RENEW: '1'},
});
process.exitCode = status ?? 1;
