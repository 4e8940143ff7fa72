// A server that fails on demand, for the tests of loading. `id` in an address counts its requests.
//
//   /failing/404, /failing/500        that status
//   /failing/html                     a page instead of JSON, with status 200
//   /failing/truncated                half of a report
//   /failing/reset                    the connection is cut before an answer
//   /failing/stall                    the head and half of a report, then nothing more
//   /failing/slow?ms=500&file=…       a file of demo/data after a while; with language=fr, that language of dist/languages
//   /failing/flaky?id=a&file=…        500 at the first request, from then on a file of demo/data
//   /failing/count?id=a               how many requests had that id: {"count": 2}
import {readFile} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {PassThrough} from 'node:stream';

const data = new URL('../../demo/data/', import.meta.url);
const languages = new URL('../../dist/languages/', import.meta.url);

/** A middleware for web-test-runner.config.js. */
export function failingServer() {
  const counts = new Map();
  return async (context, next) => {
    if (!context.path.startsWith('/failing/')) return next();
    const {id, ms = '0', file = 'qingdao-2021-half-year.json', language} = context.query;
    const kind = context.path.slice('/failing/'.length);
    context.set('Cache-Control', 'no-store');
    if (kind === 'count') {
      context.body = {count: counts.get(id) ?? 0};
      return;
    }
    const count = (counts.get(id) ?? 0) + 1;
    if (id) counts.set(id, count);
    const text = await readFile(language ? new URL(`${language.replaceAll('/', '')}.json`, languages) : new URL(file.replaceAll('/', ''), data), 'utf8');
    const half = text.slice(0, text.length / 2);
    context.type = 'application/json';
    switch (kind) {
      case '404': case '500': context.status = Number(kind); context.body = 'no report here'; return;
      case 'html': context.type = 'text/html'; context.body = '<!doctype html><title>Sign in</title>'; return;
      case 'truncated': context.body = half; return;
      case 'reset': context.respond = false; context.req.socket.destroy(); return;
      case 'stall': {
        const body = new PassThrough();
        context.body = body;
        body.write(half);
        context.req.on('close', () => body.end());
        return;
      }
      case 'slow': await wait(Number(ms)); context.body = text; return;
      case 'flaky': if (count === 1) context.status = 500; context.body = count === 1 ? 'not now' : text; return;
      default: context.status = 404;
    }
  };
}
