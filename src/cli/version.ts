import {existsSync, readFileSync} from 'node:fs';

/** Version of the package, from the nearest package.json above this file; it lies deeper in dist than in src. */
export function versionOf(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) return String((JSON.parse(readFileSync(file, 'utf8')) as {version?: unknown}).version);
    if (folder.pathname === '/' || new URL('..', folder).href === folder.href) return 'unknown';
  }
}
