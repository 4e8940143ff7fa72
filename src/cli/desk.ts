import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {formatOf} from '../words/format.js';
import type {Words} from '../words/words.js';
import {bytesOf} from './bytes.js';
import {deskFolder} from './desk-files.js';
import {type Answer, serveLocally} from './local-server.js';
import {open} from './open.js';
import type {Voice} from './publish.js';

interface DeskOptions {
  /** What the desk begins with; null = nothing. */
  readonly file: string | null;
  /** 0 = a free one; null = the usual one, or a free one where that is taken. */
  readonly port: number | null;
  /** Whether the browser is to open it. */
  readonly isOpened: boolean;
}

/** The port that the desk is at unless told: browsers keep works by the address, so that another one each time would have none of them. */
const usual = 7410;

/**
 * Serves the desk to browsers on this machine until the command is ended. The file goes to the page as a script of its own, because the page
 * may ask nobody for anything else.
 *
 * @returns the exit code: 0 once it listens, 2 for a file, a build or a port that cannot be had
 */
export async function desk({file, port, isOpened}: DeskOptions, words: Words, {say, complain}: Voice): Promise<number> {
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
    const answer: Answer = (path) => files.get(path)?.() ?? null;
    const {address} = await (port === null ? serveLocally(usual, answer).catch(() => serveLocally(0, answer)) : serveLocally(port, answer));
    const page = `${address}${bytes ? '?brought' : ''}`;
    say(words.desk.serving(page));
    if (isOpened) open(page);
    return 0;
  } catch (error) {
    complain(words.noPort(port ?? usual, String((error as NodeJS.ErrnoException).code ?? error)));
    return 2;
  }
}
