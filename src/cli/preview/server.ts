import {existsSync, readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {serveLocally} from '../local-server.js';
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

/** A file of the build. */
const built = (path: string): URL => new URL(`dist/${path}`, packageFolder());

/** Whether the build has what a preview is made of. */
export const isBuilt = (): boolean => existsSync(built('civic-progress.js'));

/**
 * Serves a preview to this machine alone.
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
    '/civic-trend.js': () => readFileSync(built('civic-trend.js')),
  };
  const {server, address} = await serveLocally(port, (path, response) => {
    if (path === '/events') {
      response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
      open.add(response.on('close', () => open.delete(response)));
      response.write(eventOf(state));
      return undefined;
    }
    if (Object.hasOwn(files, path)) return files[path]!();
    return /^\/languages\/[a-z-]+\.json$/.test(path) && existsSync(built(path.slice(1))) ? readFileSync(built(path.slice(1))) : null;
  });

  return {
    address,
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
