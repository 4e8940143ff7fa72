import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../../scripts/serve.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const script = join(repository, 'scripts/serve.js');

describe('serve', () => {
  const box = mkdtempSync(join(tmpdir(), 'civic-progress-serve-'));
  const root = join(box, 'site');
  let server: Awaited<ReturnType<typeof serve>>;
  let port: number;

  before(async () => {
    mkdirSync(join(root, 'demo'), {recursive: true});
    mkdirSync(join(root, '.git'));
    mkdirSync(join(box, 'site-next'));
    writeFileSync(join(box, 'secret.txt'), 'secret');
    writeFileSync(join(box, 'site-next', 'secret.txt'), 'secret');
    writeFileSync(join(root, '.git', 'config'), 'secret');
    symlinkSync(join(box, 'secret.txt'), join(root, 'link.txt'));
    writeFileSync(join(root, 'demo', 'index.html'), '<p>青岛</p>');
    for (const name of ['a.js', 'a.css', 'a.json', 'a.svg', 'a.png', 'a.bin', '百 分%.txt']) writeFileSync(join(root, 'demo', name), 'x');
    server = await serve(0, root);
    port = (server.address() as AddressInfo).port;
  });

  after(() => {
    server.close();
    rmSync(box, {recursive: true});
  });

  /** Sends the path as it stands; fetch would tidy it. */
  const get = (path: string, method = 'GET') => new Promise<{status: number; headers: Record<string, unknown>; body: string}>((resolve, reject) => {
    request({host: '127.0.0.1', port, path, method, agent: false}, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => { body += text; })
        .on('end', () => resolve({status: response.statusCode ?? 0, headers: response.headers, body}));
    }).on('error', reject).end();
  });

  it('gives a file with its type, never from a cache without asking', async () => {
    const {status, headers, body} = await get('/demo/index.html?a=b');
    assert.deepEqual([status, body], [200, '<p>青岛</p>']);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-cache');
  });

  it('knows the types of what the demo holds', async () => {
    const types: Record<string, string> = {
      'a.js': 'text/javascript; charset=utf-8', 'a.css': 'text/css; charset=utf-8', 'a.json': 'application/json; charset=utf-8',
      'a.svg': 'image/svg+xml; charset=utf-8', 'a.png': 'image/png', 'a.bin': 'application/octet-stream',
    };
    for (const [name, type] of Object.entries(types)) assert.equal((await get(`/demo/${name}`)).headers['content-type'], type);
  });

  it('gives the index of a folder, and leads there from the address without a slash', async () => {
    assert.equal((await get('/demo/')).body, '<p>青岛</p>');
    const {status, headers} = await get('/demo?lang=en');
    assert.deepEqual([status, headers['location']], [301, '/demo/?lang=en']);
    assert.equal((await get('//demo')).headers['location'], '/demo/');
  });

  it('reads percent-encoded names', async () => {
    assert.equal((await get(`/demo/${encodeURIComponent('百 分%.txt')}`)).status, 200);
    assert.equal((await get('/demo/%E0%A4%A')).status, 400);
  });

  it('refuses every way out of its folder', async () => {
    const ways = ['/../secret.txt', '/demo/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt', '/demo/..%5c..%5csecret.txt',
      '/..\\secret.txt', '/../site-next/secret.txt', '/..%2fsite-next/secret.txt', '/link.txt', '/.git/config', '/%2egit/config', '/demo%00/index.html',
      '//../secret.txt', 'secret.txt', '/demo/index.html/', '/demo/index.html/../../../secret.txt'];
    for (const way of ways) {
      const {status, body} = await get(way);
      assert.ok(status >= 400 && status < 500, `${way}: expected a refusal, found ${status}`);
      assert.ok(!body.includes('secret\n') && body !== 'secret', way);
    }
  });

  it('says what is not there', async () => {
    const {status, headers, body} = await get('/demo/nothing.html');
    assert.deepEqual([status, headers['content-type'], body], [404, 'text/plain; charset=utf-8', 'There is no file /demo/nothing.html here.\n']);
    assert.equal((await get('/')).status, 404);
  });

  it('answers / of the repository with a page that lists the demo, the documentation and each group of stories, and whose links lead somewhere', async () => {
    const own = await serve(0);
    try {
      const origin = `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
      const answer = await fetch(`${origin}/`);
      const page = await answer.text();
      assert.deepEqual([answer.status, answer.headers.get('content-type'), answer.headers.get('content-length')], [200, 'text/html; charset=utf-8', String(Buffer.byteLength(page))]);
      assert.equal(await (await fetch(`${origin}/`, {method: 'HEAD'})).text(), '');
      const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!);
      for (const name of readdirSync(join(repository, 'demo')).filter((one) => one.endsWith('.html'))) assert.ok(links.includes(`/demo/${name}`), name);
      for (const name of readdirSync(join(repository, 'docs')).filter((one) => one.endsWith('.md'))) {
        const title = /^# (.+)/.exec(readFileSync(join(repository, 'docs', name), 'utf8'))![1]!;
        assert.match(page, new RegExp(`<a href="[^"]+" lang="en">${title}</a>`), name);
      }
      for (const name of readdirSync(join(repository, 'stories')).filter((one) => one.endsWith('.stories.ts'))) {
        const title = /title: '(.+?)'/.exec(readFileSync(join(repository, 'stories', name), 'utf8'))![1]!;
        assert.match(page, new RegExp(`<li>(<a href="[^"]+" lang="en">)?${title}(</a>)?</li>`), name);
      }
      for (const link of links) assert.equal((await fetch(`${origin}${link}`)).status, 200, link);
    } finally {
      own.close();
      own.closeAllConnections();
    }
  });

  it('answers GET and HEAD only', async () => {
    const {status, headers, body} = await get('/demo/index.html', 'HEAD');
    assert.deepEqual([status, body, headers['content-length']], [200, '', '13']);
    assert.deepEqual([(await get('/demo/index.html', 'POST')).status, (await get('/demo/index.html', 'POST')).headers['allow']], [405, 'GET, HEAD']);
  });

  it('says in one sentence that a port is taken', async () => {
    await assert.rejects(serve(port, root), {message: `Port ${port} is taken; stop the program that listens there, or choose another port: PORT=${port + 1} npm start`});
  });

  it('as a program: ends with that sentence and code 1', () => {
    const {status, stderr, stdout} = spawnSync(process.execPath, [script], {env: {...process.env, PORT: String(port)}, encoding: 'utf8'});
    assert.deepEqual([status, stdout, stderr.trim().split('\n').length], [1, '', 1]);
    assert.match(stderr, /^Port \d+ is taken; /);
  });

  it('as a program: ends with a sentence and code 1 where PORT is no port', () => {
    for (const PORT of ['abc', '-1', '65536', '80.5', '', ' 8000', '0x50', '1e3']) {
      const {status, stderr} = spawnSync(process.execPath, [script], {env: {...process.env, PORT}, encoding: 'utf8'});
      assert.deepEqual([status, stderr], [1, `PORT: expected a whole number from 0 to 65535, found "${PORT}"; for example PORT=8000 npm start\n`]);
    }
  });
});
