import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, extname} from 'node:path';
import {formatOf} from '../words/format.js';
import type {Words} from '../words/words.js';
import {bytesOf} from './bytes.js';
import {deskFolder} from './desk-files.js';

interface DeskOptions {
  /** What the desk begins with; null = nothing. */
  readonly file: string | null;
  /** 0 = a free one. */
  readonly port: number;
}

/** Where the sentences go: what was done, and what was not. */
interface Voice {
  say(text: string): void;
  complain(text: string): void;
}

const types: Readonly<Record<string, string>> = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.txt': 'text/plain'};

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
  files.set('/', files.get('/index.html')!);
  if (bytes) files.set('/brought.js', () => Buffer.from(`export default ${JSON.stringify({name: basename(file!), bytes: Buffer.from(bytes).toString('base64')})};`));
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    const found = request.method === 'GET' ? files.get(path) : undefined;
    response.writeHead(found ? 200 : 404, {'Content-Type': `${types[path === '/' ? '.html' : extname(path)] ?? 'text/plain'}; charset=utf-8`, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff'});
    response.end(found?.());
  });
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      complain(words.desk.port(port, String(error.code)));
      resolve(2);
    });
    server.listen(port, '127.0.0.1', () => {
      say(words.desk.serving(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${bytes ? '?brought' : ''}`));
      resolve(0);
    });
  });
}
