import {existsSync, readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {packageFolder} from '../package-folder.js';
import {pageStyle} from '../../publication/page-style.js';
import type {Words} from '../../words/words.js';
import {previewPage, previewStyle} from './page.js';
import type {PreviewState} from './state.js';

/** A server of one preview. */
export interface PreviewServer {
  readonly address: string;
  /** Sends the pages that are open another state. */
  show(state: PreviewState): void;
  /** Ends every connection and the server. */
  close(): void;
}

/** Types of what is served, by the end of its name. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json; charset=utf-8',
};

/** A file of the build. */
const built = (path: string): URL => new URL(`dist/${path}`, packageFolder());

/** Whether the build has what a preview is made of. */
export const isBuilt = (): boolean => existsSync(built('civic-progress.js'));

/**
 * Serves a preview on 127.0.0.1, to this machine alone: a page of another site that had its own name point here is refused by the name.
 *
 * @param port  0 takes a free one
 * @param first what is shown at first
 * @throws the system's error where the port cannot be had
 */
export async function servePreview(port: number, title: string, words: Words, first: PreviewState): Promise<PreviewServer> {
  let state = first;
  const open = new Set<ServerResponse>();
  const files: Readonly<Record<string, () => string | Buffer>> = {
    '/index.html': () => previewPage(title, words),
    '/preview.css': () => pageStyle + previewStyle,
    '/preview.js': () => readFileSync(built('esm/preview/page.js')),
    '/civic-progress.js': () => readFileSync(built('civic-progress.js')),
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const {port: own} = server.address() as AddressInfo;
    const say = (status: number, sentence: string): void => void response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'}).end(`${sentence}\n`);
    if (![`127.0.0.1:${own}`, `localhost:${own}`].includes(request.headers.host ?? '')) return say(421, `Expected the address http://127.0.0.1:${own}/.`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, `Expected GET or HEAD, found ${request.method}.`);
    const path = request.url!.split('?')[0]!.replace(/^\/$/, '/index.html');
    if (path === '/events') {
      response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
      open.add(response.on('close', () => open.delete(response)));
      return void response.write(eventOf(state));
    }
    const language = /^\/languages\/[a-z-]+\.json$/.test(path) && existsSync(built(path.slice(1)));
    const content = Object.hasOwn(files, path) ? files[path]!() : language ? readFileSync(built(path.slice(1))) : null;
    if (content === null) return say(404, `There is no file ${path} here.`);
    response.writeHead(200, {'Content-Type': types[path.split('.').at(-1)!], 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff'}).end(content);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show(next) {
      state = next;
      for (const response of open) response.write(eventOf(state));
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** One message of the stream of states; JSON has no line ends of its own. @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
const eventOf = (state: PreviewState): string => `data: ${JSON.stringify(state)}\n\n`;
