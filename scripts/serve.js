// npm start: serves the repository to browsers on this machine.
import {createReadStream, realpathSync} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {startPage} from './start-page.js';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const home = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts the file server on 127.0.0.1.
 *
 * @param port 0 to 65535; 0 takes a free one
 * @param root the folder to serve; nothing outside of it and no name that begins with a dot is given out. `/` of the repository is a start page
 * @returns the listening server; `server.address().port` is its port
 * @throws Error in one sentence where the port cannot be had
 */
export function serve(port, root = home) {
  const folder = realpathSync(root);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error) => say(response, 500, `This file cannot be read: ${error.message}`));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(portSentence(error, port))));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function portSentence({code, message}, port) {
  if (code === 'EADDRINUSE') return `Port ${port} is taken; stop the program that listens there, or choose another port: PORT=${port < 65535 ? port + 1 : 8000} npm start`;
  if (code === 'EACCES') return `Port ${port} is not open to this user; choose one above 1023: PORT=8000 npm start`;
  return `Port ${port} cannot be opened: ${message}`;
}

async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, `Expected GET or HEAD, found ${request.method}.`);
  }
  // Split by hand: `new URL` would resolve `..` before anyone sees it.
  const [address, ...query] = request.url.split('?');
  const path = decoded(address);
  if (path === undefined) return say(response, 400, 'Expected an address in percent-encoded UTF-8.');
  const names = path.split('/');
  if (!path.startsWith('/') || path.includes('\\') || path.includes('\0') || names.some((name) => name.startsWith('.'))) {
    return say(response, 404, `There is no file ${path} here.`);
  }
  let file = realPath(join(folder, path));
  // After links are followed, so that a link leads no further than a path.
  if (file === undefined || !`${file}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) {
    return say(response, 404, `There is no file ${path} here.`);
  }
  if ((await stat(file)).isDirectory()) {
    if (!path.endsWith('/')) {
      // Relative addresses in index.html need the slash; one slash only, because `//name` is another host.
      response.setHeader('Location', [`/${address.replace(/^\/+/, '')}/`, ...query].join('?'));
      return say(response, 301, `This folder is at ${path}/.`);
    }
    if (path === '/' && folder === realpathSync(home)) return give(request, response, types['.html'], startPage());
    file = realPath(join(file, 'index.html'));
    if (file === undefined || !file.startsWith(folder)) return say(response, 404, `There is no file ${path}index.html here.`);
  } else if (path.endsWith('/')) return say(response, 404, `There is no folder ${path} here.`);
  const {size} = await stat(file);
  response.writeHead(200, {...headers, 'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream', 'Content-Length': size});
  if (request.method === 'HEAD') return response.end();
  // A file that vanishes halfway can only be told by breaking off.
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

function give(request, response, type, text) {
  response.writeHead(200, {...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(text)});
  response.end(request.method === 'HEAD' ? undefined : text);
}

const headers = {'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff'};

function say(response, status, sentence) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, {...headers, 'Content-Type': types['.txt']});
  response.end(`${sentence}\n`);
}

function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** @throws Error where PORT is no port */
function wantedPort(text = '8000') {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new Error(`PORT: expected a whole number from 0 to 65535, found "${text}"; for example PORT=8000 npm start`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    const {port} = (await serve(wantedPort(process.env.PORT))).address();
    console.log(`Demo pages, documentation, stories: http://127.0.0.1:${port}/`);
    console.log('Ctrl+C stops the server.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
