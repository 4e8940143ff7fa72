import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** Types of what is served, by the end of its name. */
const types: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', txt: 'text/plain'};

/** What a path stands for; null for nothing. A path that is answered by itself, such as a stream, gives undefined. */
export type Answer = (path: string, response: ServerResponse) => string | Uint8Array | null | undefined;

/**
 * Serves on 127.0.0.1, to this machine alone: a page of another site that has its own name point here is refused by the name, so that it reads
 * nothing of what is served.
 *
 * @param port 0 takes a free one
 * @returns the server and its address, with its last slash
 * @throws the system's error where the port cannot be had
 */
export async function serveLocally(port: number, answer: Answer): Promise<{readonly server: Server; readonly address: string}> {
  const server = createServer((request: IncomingMessage, response) => {
    const {port: own} = server.address() as AddressInfo;
    const say = (status: number, sentence: string): void => void response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'}).end(`${sentence}\n`);
    if (![`127.0.0.1:${own}`, `localhost:${own}`].includes(request.headers.host ?? '')) return say(421, `Expected the address http://127.0.0.1:${own}/.`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, `Expected GET or HEAD, found ${request.method}.`);
    const path = request.url!.split('?')[0]!.replace(/^\/$/, '/index.html');
    const content = answer(path, response);
    if (content === undefined) return;
    if (content === null) return say(404, `There is no file ${path} here.`);
    response.writeHead(200, {'Content-Type': `${types[path.split('.').at(-1)!] ?? 'text/plain'}; charset=utf-8`, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin'}).end(content);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`};
}
