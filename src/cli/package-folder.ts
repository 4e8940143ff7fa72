import {existsSync} from 'node:fs';

/** The folder of the package: the nearest one above this file with a package.json; the file lies deeper in dist than in src. */
export function packageFolder(): URL {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return folder;
    if (new URL('..', folder).href === folder.href) throw new Error('no package.json above the command');
  }
}
