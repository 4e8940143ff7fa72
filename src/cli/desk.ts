import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {formatOf} from '../words/format.js';
import type {Words} from '../words/words.js';
import {bytesOf} from './bytes.js';
import {deskFolder} from './desk-files.js';
import {serveLocally} from './local-server.js';
import type {Voice} from './publish.js';

interface DeskOptions {
  /** What the desk begins with; null = nothing. */
  readonly file: string | null;
  /** 0 = a free one. */
  readonly port: number;
}

/**
 * Serves the desk to browsers on this machine until the command is ended. The file goes to the page as a script of its own, because the page
 * may ask nobody for anything else.
 *
 * @returns the exit code: 0 once it listens, 2 for a file, a build or a port that cannot be had
 */
export async function desk({file, port}: DeskOptions, words: Words, {say, complain}: Voice): Promise<number> {
  const bytes = file === null ? null : await bytesOf(file);
  if (bytes && 'code' in bytes) {
    complain(`${file}: ${words.trouble(bytes, formatOf(words.lang))}`);
    return 2;
  }
  const folder = deskFolder();
  if (!existsSync(folder)) {
    complain(words.desk.unbuilt);
    return 2;
  }
  // By name, so that no address leads out of the folder.
  const files = new Map(readdirSync(folder).map((name) => [`/${name}`, () => readFileSync(new URL(name, folder))]));
  if (bytes) files.set('/brought.js', () => Buffer.from(`export default ${JSON.stringify({name: basename(file!), bytes: Buffer.from(bytes).toString('base64')})};`));
  try {
    const {address} = await serveLocally(port, (path) => files.get(path)?.() ?? null);
    say(words.desk.serving(`${address}${bytes ? '?brought' : ''}`));
    return 0;
  } catch (error) {
    complain(words.noPort(port, String((error as NodeJS.ErrnoException).code ?? error)));
    return 2;
  }
}
