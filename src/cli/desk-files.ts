import {readdirSync, readFileSync} from 'node:fs';
import {fresh, type PublishedFile} from '../publication/published-file.js';
import {packageFolder} from './package-folder.js';

/** The folder that the build makes of the desk. */
export const deskFolder = (): URL => new URL('dist/desk/', packageFolder());

/** The desk as files of a published folder, beside the page of the report: `desk.html` is its page. @throws Error where there is no build */
export const deskFiles = (): readonly PublishedFile[] => readdirSync(deskFolder()).sort()
  .map((name) => fresh(({'index.html': 'desk.html', 'licenses.txt': 'desk-licenses.txt'} as Readonly<Record<string, string>>)[name] ?? name, readFileSync(new URL(name, deskFolder()))));
