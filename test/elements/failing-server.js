// A server that fails on demand, for the tests of loading. `id` in an address counts its requests.
//
//   /failing/404, /failing/500?ms=0   that status, after a while
//   /failing/html                     a page instead of JSON, with status 200
//   /failing/truncated                half of a report
//   /failing/reset                    the connection is cut before an answer
//   /failing/stall                    the head and half of a report, then nothing more
//   /failing/slow?ms=500&file=…       a file of demo/data after a while; with language=fr, that language of dist/languages
//   /failing/flaky?id=a&file=…        500 at the first request, from then on a file of demo/data
//   /failing/live?id=a                the first report as the last /failing/set of that id wants it, with an ETag
//   /failing/set?id=a&as=…&value=…    good (with that value in its first figure), invalid, table (the same as CSV), broken-table, or one of the above;
//                                     &retry=… is sent as Retry-After of 429 and 503
//   /failing/count?id=a               how many requests had that id, and how many of them were answered by 304, or cut: {"count": 2, "same": 1, "cut": 0}
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {PassThrough} from 'node:stream';

const data = new URL('../../demo/data/', import.meta.url);
const languages = new URL('../../dist/languages/', import.meta.url);

/** A middleware for web-test-runner.config.js. */
export function failingServer() {
  const counts = new Map();
  const same = new Map();
  const cut = new Map();
  const lives = new Map();
  return async (context, next) => {
    if (!context.path.startsWith('/failing/')) return next();
    const {id, ms = '0', file = 'qingdao-2021-half-year.json', language} = context.query;
    const asked = context.path.slice('/failing/'.length);
    context.set('Cache-Control', 'no-store');
    if (asked === 'count') {
      context.body = {count: counts.get(id) ?? 0, same: same.get(id) ?? 0, cut: cut.get(id) ?? 0};
      return;
    }
    if (asked === 'set') {
      lives.set(id, context.query);
      context.body = {};
      return;
    }
    const live = asked === 'live' ? lives.get(id) ?? {as: 'good'} : null;
    const kind = live?.as ?? asked;
    const count = (counts.get(id) ?? 0) + 1;
    if (id) counts.set(id, count);
    const published = await readFile(language ? new URL(`${language.replaceAll('/', '')}.json`, languages) : new URL(file.replaceAll('/', ''), data), 'utf8');
    let text = live ? changed(published, live) : published;
    const half = text.slice(0, text.length / 2);
    context.type = 'application/json';
    switch (kind) {
      case 'good': case 'invalid': case 'table': case 'broken-table': {
        if (kind.endsWith('table')) {
          text = tableOf(await readFile(new URL('made-up-tables/pledges.csv', data), 'utf8'), live);
          context.type = 'text/csv';
        }
        // Fresh for an hour: only a request that asks the server in spite of it sees a change.
        context.set('Cache-Control', 'max-age=3600');
        context.set('ETag', `"${createHash('sha1').update(text).digest('hex')}"`);
        context.status = 200;
        context.body = text;
        if (context.fresh) {
          same.set(id, (same.get(id) ?? 0) + 1);
          context.status = 304;
        }
        return;
      }
      case '429': case '503': if (live?.retry) context.set('Retry-After', live.retry); context.status = Number(kind); context.body = 'later'; return;
      case '404': case '500': await wait(Number(ms)); context.status = Number(kind); context.body = 'no report here'; return;
      case 'html': context.type = 'text/html'; context.body = '<!doctype html><title>Sign in</title>'; return;
      case 'truncated': context.body = half; return;
      case 'reset': cut.set(id, (cut.get(id) ?? 0) + 1); context.respond = false; context.req.socket.destroy(); return;
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

/** A table with another value in its first figure, or without its publisher. */
function tableOf(text, {as, value}) {
  const table = value ? text.replace('527', value) : text;
  return as === 'broken-table' ? table.replace(/^publisher,.*$/m, '') : table;
}

/** A report with another value in its first figure, or with none of its plan. */
function changed(text, {as, value}) {
  const report = JSON.parse(text);
  const [figure] = report.categories[0].items[0].metrics;
  if (value) figure.value = Number(value);
  // Printed forms would go on to say the old value.
  if (value) delete figure.text;
  if (as === 'invalid') delete report.plan;
  return JSON.stringify(report);
}
