import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, request} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {start} from '../pages/engines.js';
import {Person} from '../desk/person.js';
import {command, main, qingdao, root} from './command.js';

/** Runs the desk until it says where it is. */
async function running(...args: string[]): Promise<{readonly address: string; end(): void}> {
  return runningWith(process.env['PATH'] ?? '', ...args);
}

async function runningWith(path: string, ...args: string[]): Promise<{readonly address: string; end(): void}> {
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'desk', ...args], {cwd: root, env: {PATH: path, LANG: 'C.UTF-8'}, stdio: ['ignore', 'pipe', 'inherit']});
  let said = '';
  for await (const text of child.stdout) {
    said += String(text);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? [];
    if (address) return {address, end: () => child.kill()};
  }
  throw new Error(`expected an address, found "${said}"`);
}

test('desk serves its own files and no other', async () => {
  const {address, end} = await running();
  try {
    const page = await fetch(address);
    assert.match(await page.text(), /connect-src 'none'/);
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    for (const path of ['../package.json', '..%2f..%2fpackage.json', 'brought.js', 'nothing']) assert.equal((await fetch(`${address}${path}`)).status, 404, path);
  } finally {
    end();
  }
});

test('desk answers no page that has another name point at it', async () => {
  const {address, end} = await running(qingdao);
  try {
    const {port} = new URL(address);
    const status = await new Promise((resolve) => {
      request({host: '127.0.0.1', port, path: '/brought.js', headers: {Host: `evil.example:${port}`}}, (response) => resolve(response.resume().statusCode)).end();
    });
    assert.equal(status, 421);
  } finally {
    end();
  }
});

test('desk is at the same address each time where that is free, because the browser keeps works by it', async () => {
  const first = await running();
  const second = await running();
  try {
    assert.notEqual(first.address, second.address);
    assert.ok([first.address, second.address].some((address) => address === 'http://127.0.0.1:7410/') || (await taken(7410)));
  } finally {
    first.end();
    second.end();
  }
});

/** Whether somebody listens at a port of this machine. */
const taken = (port: number): Promise<boolean> => new Promise((resolve) => {
  const server = createServer().on('error', () => resolve(true)).listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
});

if (process.platform !== 'win32') test('desk --open has the browser open the address that it prints', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'civic-progress-open-'));
  const note = join(folder, 'opened');
  for (const name of ['open', 'xdg-open']) writeFileSync(join(folder, name), `#!/bin/sh\necho "$1" > "${note}.new" && mv "${note}.new" "${note}"\n`, {mode: 0o755});
  const {address, end} = await runningWith(`${folder}:${process.env['PATH'] ?? ''}`, '--open');
  try {
    for (let i = 0; !existsSync(note) && i < 1200; i++) await wait(50);
    assert.equal(readFileSync(note, 'utf8').trim(), address);
  } finally {
    end();
    rmSync(folder, {recursive: true, force: true});
  }
});

test('desk begins with a file', async () => {
  const {address, end} = await running(qingdao);
  const browser = await start('Chromium');
  try {
    const person = await Person.at(browser, address);
    await person.sees("document.querySelector('[data-figures] td') !== null");
    assert.equal(await person.text('.bar strong'), 'qingdao-2021-half-year');
    assert.deepEqual(person.complaints, []);
  } finally {
    await browser.close();
    end();
  }
});

test('desk says what is wrong with a file and a port', async () => {
  const missing = await command(['desk', 'nowhere.xlsx']);
  assert.deepEqual([missing.code, /There is no such file/.test(missing.stderr)], [2, true]);
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const {port} = server.address() as AddressInfo;
  const taken = await command(['desk', '--port', String(port)]);
  server.close();
  assert.equal(taken.code, 2);
  assert.match(taken.stderr, new RegExp(`Port ${port} is taken`));
  assert.match((await command(['desk', '--port', '70000'])).stderr, /"--port 70000" cannot be read; write it like "8080"/);
});

test('publish --desk puts the desk beside the report', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'civic-progress-desk-'));
  try {
    const {code} = await command(['publish', qingdao, '--base-url', 'https://city.example/pledges/', '--out', join(folder, 'out'), '--desk']);
    assert.equal(code, 0);
    const files = readdirSync(join(folder, 'out'));
    for (const name of readdirSync(join(root, 'dist/desk'))) assert.ok(files.includes(({'index.html': 'desk.html', 'licenses.txt': 'desk-licenses.txt'} as Record<string, string>)[name] ?? name), name);
    assert.match(readFileSync(join(folder, 'out/desk.html'), 'utf8'), /<civic-desk>/);
    assert.match(readFileSync(join(folder, 'out/index.html'), 'utf8'), /<civic-report/);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
