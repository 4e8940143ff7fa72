import {readFileSync} from 'node:fs';
import {packageFolder} from './package-folder.js';

/** Version of the package. */
export const versionOf = (): string =>
  String((JSON.parse(readFileSync(new URL('package.json', packageFolder()), 'utf8')) as {version?: unknown}).version);
