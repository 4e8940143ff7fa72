import {spawnSync} from 'node:child_process';
import {appendFileSync, existsSync, mkdtempSync, rmdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {engine} from '../scripts/engines.js';
import {canHear} from './access/orca.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** nginx lies in a folder of the system that PATH need not name; undefined where there is none. */
export const nginxPath = (): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'].map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));

/** What opens workbooks as offices do; undefined where there is none. */
export const officePath = (): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/Applications/LibreOffice.app/Contents/MacOS'].map((folder) => join(folder, 'soffice')).find((path) => existsSync(path));

/** Fonts as Debian's packages lay them; a picture drawn with one of them is the same on each machine. */
export const chineseFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const latinFonts = ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'];
export const latinFont = latinFonts.find((path) => existsSync(path)) ?? latinFonts[0]!;

/** Whether a small disk in memory can be mounted, as root of Linux may, outside of most containers. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'civic-progress-disk-'));
  const {status} = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  if (status === 0) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return status === 0;
}

/** What no package of npm brings, by the name under which it is left out: whether it is here. */
const things = {
  // npm brings one, so nothing of it is ever left out; what was left out is not run in it once more.
  Chromium: async () => process.env['CIVIC_PROGRESS_DEMAND'] !== 'left out',
  Firefox: async () => (await engine('Firefox')).missing.length === 0,
  WebKit: async () => (await engine('WebKit')).missing.length === 0,
  nginx: async () => nginxPath() !== undefined,
  Orca: async () => canHear(),
  LibreOffice: async () => officePath() !== undefined,
  'a font': async () => existsSync(spawnSync('fc-match', ['-f', '%{file}', 'sans-serif'], {encoding: 'utf8'}).stdout ?? ''),
  'Noto Sans CJK': async () => existsSync(chineseFont),
  'a disk in memory': async () => canMount(),
  'DejaVu Sans': async () => existsSync(latinFont),
} as const;
export type Need = keyof typeof things;

/**
 * Whether the tests that need something of the machine are to be defined: where it is there, and in `npm run test:all`, which
 * demands it, so that they fail there and say what is missing. Else they are left out, and `npm test` names them at its end;
 * `node scripts/test.js --left-out` demands what was left out, and nothing in Chromium again.
 *
 * @param tests what is left out, in words
 * @param url   `import.meta.url` of the test file
 */
export async function has(need: Need, tests: string, url: string): Promise<boolean> {
  if (await things[need]()) return true;
  if (need === 'Chromium') return false;
  if (process.env['CIVIC_PROGRESS_DEMAND']) return true;
  const note = process.env['CIVIC_PROGRESS_LEFT_OUT'];
  if (note) appendFileSync(note, `${JSON.stringify({need, tests, file: relative(root, fileURLToPath(url)).replaceAll('\\', '/')})}\n`);
  return false;
}
