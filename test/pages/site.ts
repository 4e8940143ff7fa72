import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {version as own} from '../../src/version.js';

/** What a site answers: its content type and body, and headers beside. */
export type Answer = readonly [type: string, body: string | Buffer, headers?: Readonly<Record<string, string>>];

/** A file of the repository. */
export const file = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));

/** The drop-in file of another version. */
export const ofVersion = (version: string, name = 'civic-progress.js'): string => {
  const text = file(`dist/${name}`).toString();
  // In the first line and in the code.
  if (text.split(own).length !== 3) throw new Error(`expected the version ${own} twice in dist/${name}; build it, or adapt ofVersion`);
  return text.replaceAll(own, version);
};

/** Notes, from the head of a page on, what goes wrong in it; the pages load it as /recorder.js. */
const recorder = `self.found = []; self.told = [];
addEventListener('securitypolicyviolation', (event) => {
  // The icon of the tab is the browser's own wish.
  if (!event.blockedURI.endsWith('/favicon.ico')) found.push(event.effectiveDirective + ' ' + event.blockedURI);
});
addEventListener('error', (event) => found.push('error ' + event.message));
addEventListener('unhandledrejection', (event) => found.push('rejection ' + event.reason));
document.addEventListener('civic-error', (event) => told.push(event.detail.code + (event.target === document ? ' on document' : '')));`;

/** A server of pages, of the drop-in files and of the first report; open to every origin. */
export class Site {
  private constructor(private readonly server: Server) {}

  /** @param answer what a path holds, or a promise of it; undefined for the files that every site has */
  static async open(answer: (url: URL) => Answer | undefined | Promise<Answer>): Promise<Site> {
    const server = createServer(async (request, response) => {
      const url = new URL(request.url!, 'http://localhost');
      const [type, body, headers] = await answer(url) ?? common(url.pathname) ?? ['', ''];
      response.setHeader('Access-Control-Allow-Origin', '*');
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
      if (type === '') response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
      else response.setHeader('Content-Type', type).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Site(server);
  }

  /** The address of a path; on another host it is another origin. */
  at(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${(this.server.address() as AddressInfo).port}${path}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

function common(path: string): Answer | undefined {
  if (path === '/recorder.js') return ['text/javascript; charset=utf-8', recorder];
  if (path === '/report.json') return ['application/json', file('demo/data/qingdao-2021-half-year.json')];
  // Without a charset: the file says its encoding itself.
  if (/^\/civic-progress(\.classic)?\.js$/.test(path)) return ['text/javascript', file(`dist${path}`)];
  return undefined;
}
