// The doctor on pages where one thing is wrong, each from a real server with its own headers. Needs a build.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type OutgoingHttpHeaders, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {type Browser, type Page} from 'puppeteer-core';
import {launchBrowser} from '../../scripts/browser.js';
import {en} from '../../src/doctor/words/en.js';
import {zhHans} from '../../src/doctor/words/zh-hans.js';

const file = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));
const report = file('demo/data/qingdao-2021-half-year.json').toString('utf8');
const json = {'Content-Type': 'application/json'};

/** What the server of the data answers, by path; it is another origin than the page. */
const answers: Readonly<Record<string, {status?: number; headers: OutgoingHttpHeaders; body: string}>> = {
  '/open.json': {headers: {...json, 'Access-Control-Allow-Origin': '*'}, body: report},
  '/closed.json': {headers: json, body: report},
};

/** The same for the page's own server. */
const own: typeof answers = {
  '/good.json': {headers: json, body: report},
  '/text.json': {headers: {'Content-Type': 'text/plain'}, body: report},
  '/page.json': {headers: {'Content-Type': 'text/html'}, body: '<!doctype html><title>Sign in</title>'},
  '/half.json': {headers: json, body: report.slice(0, 500)},
  '/wrong.json': {headers: json, body: JSON.stringify({...JSON.parse(report), plan: undefined, asOf: 5})},
  '/next.json': {headers: json, body: report.replace(/[^"]*report\.schema\.json/, 'civic-progress@2/report.schema.json')},
  '/newer.json': {headers: json, body: report.replace(/[^"]*report\.schema\.json/, 'civic-progress@1.7/report.schema.json')},
  '/table.csv': {headers: {'Content-Type': 'text/csv'}, body: file('demo/data/made-up-tables/pledges.csv').toString()},
  '/half.csv': {headers: {'Content-Type': 'text/csv'}, body: file('demo/data/made-up-tables/pledges.csv').toString().replace(/^publisher.*$/m, '')},
  '/500.json': {status: 500, headers: json, body: 'no'},
};

const moduleTag = '<script type="module" src="/dist/civic-progress.js"></script>';
const classicTag = '<script src="/dist/civic-progress.classic.js"></script>';
const doctorTag = '<script src="/dist/doctor.js"></script>';

interface Found {
  readonly code: string;
  readonly sentence: string;
  readonly element: string | null;
}

describe('the doctor', () => {
  let browser: Browser;
  let server: Server;
  let other: Server;
  let home: string;
  let away: string;
  let current: {html: string; headers: OutgoingHttpHeaders};

  const listen = (respond: Parameters<typeof createServer>[1]): Promise<Server> => new Promise((resolve) => {
    const one = createServer(respond as never).listen(0, '127.0.0.1', () => resolve(one));
  });
  const originOf = (one: Server): string => `http://127.0.0.1:${(one.address() as AddressInfo).port}`;

  before(async () => {
    server = await listen((request, response) => {
      const {pathname} = new URL(request.url!, 'http://page');
      const answer = own[pathname];
      if (pathname === '/page') response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...current.headers}).end(current.html);
      else if (answer) response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
      else if (pathname.startsWith('/demo/data/')) response.writeHead(200, {'Content-Type': 'application/json'}).end(file(pathname.slice(1)));
      else if (/^\/dist\/[\w.-]+\.js$/.test(pathname) && existsSync(new URL(`../..${pathname}`, import.meta.url))) response.writeHead(200, {'Content-Type': 'text/javascript'}).end(file(pathname.slice(1)));
      else response.writeHead(404).end('none');
    });
    other = await listen((request, response) => {
      const {pathname} = new URL(request.url!, 'http://data');
      const answer = answers[pathname];
      if (answer) response.writeHead(200, answer.headers).end(answer.body);
      else if (pathname.startsWith('/dist/')) response.writeHead(200, {'Content-Type': 'text/javascript'}).end(file(pathname.slice(1)));
      else response.writeHead(404).end();
    });
    home = originOf(server);
    away = originOf(other);
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    for (const one of [server, other]) {
      one.closeAllConnections();
      one.close();
    }
  });

  /** Opens a page; gives what `use` makes of it once its scripts have run and its elements have settled. */
  async function visit<T>(html: string, use: (page: Page) => Promise<T>, headers: OutgoingHttpHeaders = {}): Promise<T> {
    current = {html: html.startsWith('<?xml') ? html : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${html}`, headers};
    const page = await browser.newPage();
    try {
      await page.goto(`${home}/page`, {waitUntil: 'load'});
      await page.waitForFunction(() => !document.querySelector(':state(loading)'));
      return await use(page);
    } finally {
      await page.close();
    }
  }

  const ask = (page: Page, lang?: string): Promise<Found[]> => page.evaluate(async (lang) => {
    const {diagnose} = (globalThis as any).civicProgress;
    return (await diagnose(lang)).map(({code, sentence, element}: any) => ({code, sentence, element: element?.id || element?.localName || null}));
  }, lang);
  const found = (html: string, headers?: OutgoingHttpHeaders): Promise<Found[]> => visit(`${html}${doctorTag}`, (page) => ask(page), headers);

  /** Expects one finding with a code, whose sentence names what has to be changed. */
  async function one(html: string, code: string, mentions: readonly string[], headers?: OutgoingHttpHeaders): Promise<void> {
    const all = await found(html, headers);
    assert.deepEqual(all.map((each) => each.code), [code], all.map(({sentence}) => sentence).join('\n'));
    for (const words of mentions) assert.ok(all[0]!.sentence.includes(words), `${all[0]!.sentence}\nshould mention ${words}`);
  }

  it('finds nothing on a good page, by either drop-in file', async () => {
    for (const tag of [moduleTag, classicTag]) await one(`${tag}<civic-report src="/good.json"></civic-report><civic-progress-ring label="a" value="1" target="2"></civic-progress-ring>`, 'well', ['2 elements']);
  });

  it('finds pages without elements and without script', async () => {
    await one(moduleTag, 'noElement', ['<civic-report']);
    await one('<civic-report src="/good.json"></civic-report>', 'noScript', ['<script', 'iframe']);
  });

  it('finds tags that are none', async () => {
    await one(`${moduleTag}<civic-ring></civic-ring>`, 'unknownTag', ['<civic-ring>', '<civic-progress-ring>']);
  });

  it('finds a figure over time whose file is not on the page, and nothing where it is', async () => {
    const trend = '<civic-progress-trend label="a" points="2021: 1; 2022: 2"></civic-progress-trend>';
    await one(`${moduleTag}<civic-report src="/good.json"></civic-report>${trend}`, 'undefinedTag', ['<civic-progress-trend>', 'civic-trend.js']);
    await one(`${moduleTag}<script type="module" src="/dist/civic-trend.js"></script><civic-report src="/demo/data/made-up-city/series.json"></civic-report>${trend}`, 'well', ['2 elements']);
  });

  it('finds a table that nothing reads, one that lacks something, and nothing where it is drawn', async () => {
    const tablesTag = '<script type="module" src="/dist/tables.js"></script>';
    await one(`${moduleTag}<civic-report src="/table.csv"></civic-report>`, 'table', ['/table.csv', 'tables.js']);
    await one(`${tablesTag}${moduleTag}<civic-report src="/half.csv"></civic-report>`, 'tableFault', ['/half.csv', 'publisher']);
    await one(`${tablesTag}${moduleTag}<civic-report src="/table.csv"></civic-report>`, 'well', ['one element']);
  });

  it('finds a script that the policy blocks', async () => {
    await one(`<script type="module" src="${away}/dist/civic-progress.js"></script><civic-report src="/good.json"></civic-report>`, 'scriptPolicy', [away, 'script-src'],
      {'Content-Security-Policy': `script-src 'self'; connect-src 'self' ${away}`});
  });

  it('finds a script that is not there, one that may not be read, and one that did nothing', async () => {
    await one('<script type="module" src="/dist/civic-progress.gone.js"></script><civic-report src="/good.json"></civic-report>', 'scriptUnreachable', ['civic-progress.gone.js']);
    await one(`<script type="module" src="${away}/dist/civic-progress.js"></script><civic-report src="/good.json"></civic-report>`, 'scriptCors', ['Access-Control-Allow-Origin', 'civic-progress.classic.js']);
    await one('<script type="text/plain" src="/dist/civic-progress.classic.js"></script><civic-report src="/good.json"></civic-report>', 'scriptFailed', ['console', 'integrity']);
  });

  it('finds two copies', async () => {
    await one(`${moduleTag}${classicTag}<civic-report src="/good.json"></civic-report>`, 'copies', ['2 times', '/dist/civic-progress.js (1.', '/dist/civic-progress.classic.js (1.']);
  });

  it('finds elements without a report, and figures as attributes in order', async () => {
    await one(`${moduleTag}<civic-report id="a"></civic-report><civic-progress-bar label="a" value="1" target="2"></civic-progress-bar>`, 'noSrc', ['<civic-report id="a">', 'src=']);
  });

  for (const [name, code, mentions] of [
    ['/text.json', 'type', ['text/plain', 'Content-Type: application/json']],
    ['/page.json', 'html', ['web page']],
    ['/half.json', 'json', ['not JSON', '{']],
    ['/wrong.json', 'schema', ['2 places', 'civic-progress check']],
    ['/next.json', 'version', ['2', 'newer civic-progress']],
    ['/newer.json', 'newer', ['1.7']],
    ['/500.json', 'http', ['500']],
    ['/gone.json', 'http', ['404', 'no such file']],
    ['http://127.0.0.1:1/report.json', 'unreachable', ['http://127.0.0.1:1/report.json']],
  ] as const) {
    it(`finds ${code} at ${name}`, () => one(`${moduleTag}<civic-report src="${name}"></civic-report><civic-report src="${name}"></civic-report>`, code, mentions));
  }

  it('tells data that may not be read from data that cannot be reached', async () => {
    await one(`${moduleTag}<civic-report src="${away}/closed.json"></civic-report>`, 'cors', ['Access-Control-Allow-Origin: *']);
    await one(`${moduleTag}<civic-report src="${away}/open.json"></civic-report>`, 'well', []);
  });

  it('finds data that the policy blocks', async () => {
    await one(`${moduleTag}<civic-report src="${away}/open.json"></civic-report>`, 'policy', ['connect-src', away], {'Content-Security-Policy': "connect-src 'self'"});
  });

  it('finds parts that the report lacks', async () => {
    await one(`${moduleTag}<civic-progress-ring src="/good.json" metric="unheard"></civic-progress-ring>`, 'missing', ['metric="unheard"', 'correct category, item or metric']);
  });

  it('finds what is hidden and what has no width, and names who hides it', async () => {
    await one(`${moduleTag}<div id="tab" style="display: none"><civic-report src="/good.json"></civic-report></div>`, 'hidden', ['<div id="tab">']);
    await one(`${moduleTag}<div style="width: 0"><civic-report src="/good.json"></civic-report></div>`, 'noWidth', ['flex']);
  });

  it('looks into open shadow roots', async () => {
    const all = await visit(`${moduleTag}<div id="host"></div><script>document.getElementById('host').attachShadow({mode: 'open'}).innerHTML = '<civic-report id="inner"></civic-report>'</script>${doctorTag}`, (page) => ask(page));
    assert.deepEqual(all.map(({code, element}) => [code, element]), [['noSrc', 'inner']]);
  });

  it('speaks Chinese on a Chinese page, and what it is asked for', async () => {
    const [chinese, english] = await visit(`${moduleTag}<civic-report id="a"></civic-report>${doctorTag}<script>document.documentElement.lang = 'zh-CN'</script>`, async (page) => [await ask(page), await ask(page, 'en')] as const);
    assert.equal(chinese[0]!.sentence, zhHans.noSrc('<civic-report id="a">'));
    assert.equal(english[0]!.sentence, en.noSrc('<civic-report id="a">'));
  });

  it('has each sentence in both languages, ended, with what to change', () => {
    assert.deepEqual(Object.keys(zhHans).sort(), Object.keys(en).sort());
    for (const words of [en, zhHans]) {
      for (const [name, say] of Object.entries(words)) {
        if (['lang', 'heading', 'again'].includes(name)) continue;
        const sentence = typeof say === 'string' ? say : (say as (...values: unknown[]) => string)('x', 2, 3);
        assert.match(sentence, words === en ? /\.$/ : /。$/, name);
        assert.doesNotMatch(sentence, /undefined|null|NaN/, name);
      }
    }
  });

  it('joins the exports of the classic file, whichever comes first, and leaves what is not ours', async () => {
    for (const tags of [`${classicTag}${doctorTag}`, `${doctorTag}${classicTag}`]) {
      assert.deepEqual(await visit(tags, (page) => page.evaluate(() => Object.keys((globalThis as any).civicProgress).sort())), ['diagnose', 'parse', 'registerLanguage']);
    }
    const kept = await visit(`<p id="civicProgress">words</p><script>var civicProgressBefore = civicProgress</script>${doctorTag}`, (page) => page.evaluate(() => {
      const page = globalThis as any;
      return [page.civicProgress === page.civicProgressBefore, 'diagnose' in page.civicProgress, typeof page[Symbol.for('civic-progress/doctor/1')]];
    }));
    assert.deepEqual(kept, [true, false, 'function']);
  });

  it('leaves one line for each finding in the console', async () => {
    const lines: string[] = [];
    await visit(`${moduleTag}<civic-report id="a"></civic-report>${doctorTag}`, async (page) => {
      page.on('console', (message) => lines.push(message.text()));
      await ask(page);
    });
    assert.equal(lines.length, 1);
    assert.ok(lines[0]!.startsWith(`civic-progress (noSrc): ${en.noSrc('<civic-report id="a">')}`), lines[0]);
  });

  const list = (page: Page): Promise<string[]> => page.waitForFunction(() => {
    const root = document.querySelector('civic-report')!.previousElementSibling?.shadowRoot;
    return root && [...root.querySelectorAll('li')].map(({textContent}) => textContent!);
  }).then((handle) => handle.jsonValue() as Promise<string[]>);

  it('lists above a report with the attribute, under a strict policy, and looks again', async () => {
    const policy = {'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types civic-progress"};
    await visit(`${moduleTag}${doctorTag}<civic-report diagnose src="/gone.json"></civic-report>`, async (page) => {
      assert.deepEqual(await list(page), [en.http('/gone.json', 404)]);
      await page.evaluate(() => {
        document.querySelector('civic-report')!.setAttribute('src', '/good.json');
        const button = document.querySelector('civic-report')!.previousElementSibling!.shadowRoot!.querySelector('button')!;
        button.focus();
        button.click();
      });
      await page.waitForFunction((words) => document.querySelector('civic-report')!.previousElementSibling!.shadowRoot!.textContent!.includes(words), {}, en.well(1));
      await page.waitForFunction(() => document.querySelector('civic-report')!.previousElementSibling!.shadowRoot!.activeElement?.localName === 'button');
    }, policy);
  });

  it('lists at a report that was never registered', async () => {
    await visit(`<civic-report diagnose src="/good.json"><p>words</p></civic-report>${doctorTag}`, async (page) => assert.deepEqual(await list(page), [en.noScript]));
    await visit(`${moduleTag}${doctorTag}<civic-report diagnose src="/good.json"><p>words</p></civic-report>`, async (page) => assert.deepEqual(await list(page), [en.trustedTypes]),
      {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'"});
  });

  it('names an attribute that is misspelt, and leaves those of others alone', async () => {
    const html = `${moduleTag}<civic-report id="a" src="/good.json" veiw="table" serch="x" hidde titel="x" aria-label="b" v-on:click="c"></civic-report>${doctorTag}`;
    const found = await visit(html, ask);
    assert.deepEqual(found.map(({sentence}) => sentence), ['veiw view', 'serch search'].map((pair) => en.attribute('<civic-report id="a" src="/good.json">', ...pair.split(' ') as [string, string])));
  });

  it('finds own colours that are for a light page alone on a dark one, and none where both schemes have theirs', async () => {
    const page = (colours: string, attributes = ''): string => `<style>:root { color-scheme: dark; background: #101418; ${colours} }</style>${moduleTag}<civic-report ${attributes} src="/good.json"></civic-report>`;
    await one(page('--civic-text-color: #1b1f24'), 'faint', ['rgb(27, 31, 36)', 'light-dark(', 'theme']);
    await one(page('--civic-surface-color: #fff; --civic-card-color: #fff', 'theme="dark"'), 'faint', ['rgb(255, 255, 255)']);
    for (const good of [page(''), page('--civic-text-color: light-dark(#1b1f24, #fff)'), page('--civic-text-color: #1b1f24', 'theme="light"')]) await one(good, 'well', []);
    for (const scheme of ['light', 'dark']) await one(`<style>:root { color-scheme: ${scheme} }</style>${moduleTag}<civic-report src="/good.json" theme="auto"></civic-report>`, 'well', []);
  });

  it('says of a page of XML that it is one', async () => {
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title></head><body><civic-report diagnose="" src="/good.json"><p>words</p></civic-report>${classicTag}${doctorTag}</body></html>`;
    await visit(page, async (one) => assert.deepEqual(await list(one), [en.xhtml('application/xhtml+xml')]), {'Content-Type': 'application/xhtml+xml'});
  });

  it('is asked for in one sentence where it is missing, until it comes', async () => {
    const hint = 'To see what is wrong here, add the file doctor.js to the page.';
    await visit(`${moduleTag}<civic-report diagnose src="/good.json"></civic-report>`, async (page) => {
      const words = (): Promise<string> => page.evaluate(() => document.querySelector('civic-report')!.shadowRoot!.textContent!);
      assert.ok((await words()).includes(hint));
      await page.addScriptTag({url: '/dist/doctor.js'});
      assert.deepEqual(await list(page), [en.well(1)]);
      assert.ok(!(await words()).includes(hint));
    });
  });
});
