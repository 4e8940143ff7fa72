import {createServer} from 'node:http';
import {brotliCompressSync, constants} from 'node:zlib';

const types = {html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json; charset=utf-8'};

/**
 * A server on 127.0.0.1 that gives out texts in brotli, as a publisher's server would.
 *
 * @param texts a text by its path, whose ending names its type
 * @returns `origin`, `asked` (paths asked for since the last look) and `close`
 */
export async function serve(texts) {
  const bodies = new Map(Object.entries(texts).map(([path, text]) => [path, brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}})]));
  let asked = [];
  const server = createServer(({url}, response) => {
    const body = bodies.get(url);
    asked.push(url);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {'Content-Type': types[url.split('.').at(-1)], 'Content-Encoding': 'br', 'Content-Length': body.length, 'Cache-Control': 'no-store'}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked: () => asked.splice(0),
    bytes: (path) => bodies.get(path).length,
    close: () => server.close(),
  };
}
