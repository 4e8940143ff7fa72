import {spawn, spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {connect, createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {nginxPath} from '../needs.js';

/** A port of 127.0.0.1 that is free now. */
export const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
    const {port} = probe.address() as AddressInfo;
    probe.close(() => resolve(port));
  });
});

function program(): string {
  const path = nginxPath();
  if (!path) throw new Error('Expected nginx, which serves the published folder in this test, found none; install it (Debian: apt-get install nginx-light).');
  return path;
}

/**
 * nginx on 127.0.0.1 as somebody would run it who follows the published nginx.conf: a server with a root that includes it.
 *
 * @param folder of the configuration and its temporary files; @param root what is served; @param include the published nginx.conf
 * @returns what stops it
 */
export async function nginx({folder, root, include, port}: {readonly folder: string; readonly root: string; readonly include: string; readonly port: number}): Promise<() => Promise<void>> {
  mkdirSync(folder, {recursive: true});
  const path = program();
  const conf = join(folder, 'test.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n');
  // One process, of the user who runs the test, which can read the folder.
  writeFileSync(conf, `daemon off;
master_process off;
pid ${join(folder, 'pid')};
error_log stderr;
events {}
http {
${temporary}
  access_log off;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    location = /favicon.ico { return 204; }
    include ${include};
  }
}
`);
  const tested = spawnSync(path, ['-t', '-c', conf, '-p', folder, '-e', 'stderr'], {encoding: 'utf8'});
  if (tested.status !== 0) throw new Error(`nginx refuses the configuration:\n${tested.stderr}`);
  const server = spawn(path, ['-c', conf, '-p', folder, '-e', 'stderr'], {stdio: ['ignore', 'ignore', 'pipe']});
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const answers = (): Promise<boolean> => new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
  for (let i = 0; !await answers(); i++) {
    if (i > 200 || server.exitCode !== null) throw new Error(`nginx does not answer:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async () => {
    server.kill();
    await ended;
  };
}
