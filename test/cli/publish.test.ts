import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {has} from '../needs.js';
import {publishInto} from '../../src/cli/publish/destination.js';
import {openBrowser} from '../frame/site.js';
import {command, fileOf, qingdao, reportWith, root} from './command.js';

const base = 'https://city.example/pledges/';
const home = mkdtempSync(join(tmpdir(), 'civic-progress-publish-'));
after(() => rmSync(home, {recursive: true, force: true}));

const publish = (file: string, out: string, ...more: readonly string[]) => command(['publish', file, '--base-url', base, '--out', join(home, out), ...more]);
const read = (out: string, name: string): string => readFileSync(join(home, out, name), 'utf8');
const sha384 = (text: string | Buffer): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Every file of a folder with the hash of its content. */
const contents = (out: string): Record<string, string> => Object.fromEntries(readdirSync(join(home, out)).sort()
  .map((name) => [name, sha384(readFileSync(join(home, out, name)))]));

/** What stands between the tags of markup that has no other use of these signs. */
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const snippet = (page: string, name: string): string => unescaped(new RegExp(`<textarea id="${name}"[^>]*>\n([^]*?)</textarea>`).exec(page)![1]!);

test('publish checks the report, writes every file, says where it goes, and ends with 0', async () => {
  const {code, stdout, stderr} = await publish(qingdao, 'first', '--lang', 'en');
  assert.equal(code, 0, stderr);
  assert.match(stdout, /0 errors, 4 advice/);
  assert.match(stdout, /first: \d+ files, \d+ of them new or changed\.\nPut the folder at https:\/\/city\.example\/pledges\/ /);
  const names = readdirSync(join(home, 'first'));
  const hashed = (name: string): RegExp => new RegExp(`^${name.replace('.', '\\.[0-9a-f]{16}\\.')}$`);
  for (const form of [/^index\.html$/, /^embed\.html$/, /^snippets\.html$/, /^report\.json$/, /^oembed\.json$/, /^board\.svg$/, /^board\.txt$/, /^_headers$/, /^nginx\.conf$/, /^licenses\.txt$/,
    /^civic-progress\.[0-9a-f]{16}\.js$/, /^civic-progress\.classic\.[0-9a-f]{16}\.js$/, hashed('frame.js'), hashed('civic-progress.css'), hashed('page.css'), hashed('copy-button.js')]) {
    assert.equal(names.filter((name) => form.test(name)).length, 1, String(form));
  }
  assert.deepEqual(JSON.parse(read('first', 'report.json')), JSON.parse(readFileSync(qingdao, 'utf8')));
  // Named by their content, and beside each other.
  for (const name of names.filter((one) => /\.[0-9a-f]{16}\./.test(one))) {
    assert.equal(createHash('sha256').update(readFileSync(join(home, 'first', name))).digest('hex').slice(0, 16), /\.([0-9a-f]{16})\./.exec(name)![1]);
  }
});

if (await has('a font', 'publish draws board.png and share.png', import.meta.url)) {
  test('publish draws board.png beside board.svg, and share.png of 1200 × 630 for links, where a font is found', async () => {
    await publish(qingdao, 'picture', '--lang', 'en');
    for (const name of ['board.png', 'share.png']) assert.deepEqual([...readFileSync(join(home, 'picture', name)).subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const picture = readFileSync(join(home, 'picture', 'share.png'));
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
    assert.match(read('picture', 'index.html'), /<meta property="og:image" content="https:\/\/city\.example\/pledges\/share\.png">/);
  });
}

test('publish again gives the same bytes and touches no file', async () => {
  await publish(qingdao, 'twice');
  const before = contents('twice');
  const dates = Object.keys(before).map((name) => statSync(join(home, 'twice', name)).mtimeMs);
  const {code, stdout} = await publish(qingdao, 'twice');
  assert.equal(code, 0);
  assert.match(stdout, / 0 of them new or changed\./);
  assert.deepEqual(contents('twice'), before);
  assert.deepEqual(Object.keys(before).map((name) => statSync(join(home, 'twice', name)).mtimeMs), dates);
  await publish(qingdao, 'elsewhere');
  assert.deepEqual(contents('elsewhere'), before);
});

test('publish of a series writes each of its reports, the file that draws them over time, and a page that lets it', async () => {
  const file = join(root, 'demo/data/made-up-city/series.json');
  const {code, stdout} = await publish(file, 'series', '--lang', 'en');
  assert.equal(code, 0);
  assert.match(stdout, /made-up-city\/2025-q1\.json/);
  const {reports, every} = JSON.parse(read('series', 'series.json'));
  assert.equal(every, 'quarter');
  assert.deepEqual(reports.map(({asOf, src}: {asOf: string; src?: string}) => [asOf, src]), [
    ['2024-12-31', 'report-2024-12-31.json'], ['2025-03-31', 'report-2025-03-31.json'], ['2025-06-30', undefined], ['2025-09-30', 'report-2025-09-30.json'],
    ['2025-12-31', 'report-2025-12-31.json'], ['2026-03-31', 'report.json'],
  ]);
  for (const {asOf, src} of reports) if (src) assert.equal(JSON.parse(read('series', src)).asOf, asOf);
  const page = read('series', 'index.html');
  assert.match(page, /trusted-types civic-progress civic-trend"/);
  assert.match(page, /<civic-report [^>]*src="series\.json"/);
  assert.match(page, /<script type="module" src="civic-trend\.[0-9a-f]{16}\.js" integrity="sha384-/);
  assert.match(read('series', 'snippets.html'), /https:\/\/city\.example\/pledges\/civic-trend\.[0-9a-f]{16}\.js/);
  assert.match((await publish(file, 'series', '--lang', 'en')).stdout, / 0 of them new or changed\./);
});

test('publish of a series stops where a report of it is not there, says which, and that nothing was published', async () => {
  const file = fileOf('series-lost.json', JSON.stringify({$schema: 'series.schema.json', lang: 'en', title: 'Lost', reports: [{asOf: '2020-01-01', src: 'nowhere.json'}, JSON.parse(reportWith())]}));
  const {code, stderr} = await publish(file, 'lost', '--lang', 'en');
  assert.equal(code, 2);
  assert.match(stderr, /nowhere\.json: There is no such file; check its name and folder\.\nNothing was published: mend the errors first\./);
});

test('publish of a series stops where a report of it has errors, and writes nothing', async () => {
  const series = {$schema: 'series.schema.json', lang: 'en', title: 'S', reports: [{asOf: '2021-03-31', src: 'older.json'}, JSON.parse(reportWith())]};
  fileOf('older.json', reportWith({}, {asOf: '2021-02-30'}));
  const {code, stdout} = await publish(fileOf('stopped.json', JSON.stringify(series)), 'series-stopped');
  assert.equal(code, 1);
  assert.match(stdout, /older\.json\n[^]*\/asOf \(line 1, column \d+\): expected a form such as "2021-02-28"/);
  assert.equal(existsSync(join(home, 'series-stopped')), false);
});

test('publish of new figures keeps the files that older pages still name', async () => {
  await publish(qingdao, 'kept');
  const old = 'frame.0123456789abcdef.js';
  writeFileSync(join(home, 'kept', old), 'old');
  const mark = JSON.parse(read('kept', 'published.json'));
  writeFileSync(join(home, 'kept', 'published.json'), JSON.stringify({...mark, immutable: [...mark.immutable, old, 'frame.fedcba9876543210.js']}));
  const {code} = await publish(fileOf('other.json', reportWith({}, {title: 'Others'})), 'kept');
  assert.equal(code, 0);
  assert.equal(read('kept', old), 'old');
  assert.match(read('kept', '_headers'), new RegExp(`^/pledges/${old}\n  Cache-Control: public, max-age=31536000, immutable$`, 'm'));
  // What someone has cleared away is not named again.
  assert.doesNotMatch(read('kept', '_headers') + read('kept', 'published.json'), /fedcba9876543210/);
  assert.match(read('kept', 'index.html'), /<title>Others<\/title>/);
});

test('publish takes away what the last edition had and this one has not, and nothing else', async () => {
  await publish(qingdao, 'fewer', '--lang', 'en');
  writeFileSync(join(home, 'fewer', 'board.png'), 'the picture of the last edition');
  writeFileSync(join(home, 'fewer', 'notes.txt'), 'mine');
  const mark = JSON.parse(read('fewer', 'published.json'));
  writeFileSync(join(home, 'fewer', 'published.json'), JSON.stringify({...mark, files: [...new Set([...mark.files, 'board.png', 'old.html'])]}));
  writeFileSync(join(home, 'fewer', 'old.html'), 'old');
  // No font is found: the new edition has no picture.
  const {code, stderr} = await command(['publish', fileOf('fewer.json', reportWith({}, {title: 'Fewer'})), '--base-url', base, '--out', join(home, 'fewer')], {PATH: '/nowhere'});
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^board\.png was left out: /m);
  assert.deepEqual(['board.png', 'old.html', 'notes.txt'].map((name) => existsSync(join(home, 'fewer', name))), [false, false, true]);
  assert.doesNotMatch(read('fewer', 'index.html'), /board\.png/);
});

test('publish leaves the last edition whole where an edition cannot be written', async () => {
  await publish(qingdao, 'whole', '--lang', 'en');
  const before = contents('whole');
  // The last file cannot be written, as on a full disk.
  const written = publishInto(join(home, 'whole'), () => [
    {name: 'report.json', bytes: Buffer.from('new'), isImmutable: false}, {name: 'index.html', bytes: Buffer.from('new'), isImmutable: false}, {name: 'last.html', bytes: null as never, isImmutable: false},
  ]);
  assert.deepEqual(written, {fault: {code: 'system', error: 'ERR_INVALID_ARG_TYPE'}});
  assert.deepEqual(contents('whole'), before);
});

test('publish clears away what a publisher left that ended before its time', async () => {
  await publish(qingdao, 'left');
  const before = contents('left');
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(home, 'left', '.civic-progress-0123456789abcdef.new'), 'half');
  writeFileSync(join(home, 'left', '.civic-progress.lock'), `${hostname()} ${gone}`);
  assert.equal((await publish(qingdao, 'left')).code, 0);
  assert.deepEqual(contents('left'), before);
});

test('publish leaves a folder of the name of an old file', async () => {
  await publish(qingdao, 'folder');
  const mark = JSON.parse(read('folder', 'published.json'));
  writeFileSync(join(home, 'folder', 'published.json'), JSON.stringify({...mark, files: [...mark.files, 'old', '../whole/index.html']}));
  mkdirSync(join(home, 'folder', 'old'));
  assert.equal((await publish(qingdao, 'folder')).code, 0);
  assert.deepEqual([existsSync(join(home, 'folder', 'old')), existsSync(join(home, 'whole', 'index.html'))], [true, true]);
});

test('publish follows no link that somebody laid into the folder', async () => {
  await publish(qingdao, 'linked');
  writeFileSync(join(home, 'secret'), 'secret');
  for (const name of ['report.json', 'board.txt']) {
    rmSync(join(home, 'linked', name));
    symlinkSync(join(home, 'secret'), join(home, 'linked', name));
  }
  symlinkSync(join(home, 'secret'), join(home, 'linked', 'report.json.new'));
  assert.equal((await publish(qingdao, 'linked')).code, 0);
  assert.equal(readFileSync(join(home, 'secret'), 'utf8'), 'secret');
  assert.ok(lstatSync(join(home, 'linked', 'report.json')).isFile());
});

test('publish stops at errors, prints them, and writes nothing', async () => {
  const {code, stdout, stderr} = await publish(fileOf('wrong.json', reportWith({number: 0})), 'wrong');
  assert.equal(code, 1);
  assert.match(stdout, /item 0 “Homes”, \/categories\/0\/items\/0\/number \(line 1, column 252\): expected a number of 1 or more, found 0\./);
  assert.equal(stderr, 'Nothing was published: mend the errors first.\n');
  assert.equal(existsSync(join(home, 'wrong')), false);
});

test('publish says in Chinese what is missing', async () => {
  const {code, stderr} = await publish(join(home, 'none.json'), 'none', '--lang', 'zh-Hans');
  assert.equal(code, 2);
  assert.match(stderr, /none\.json: 找不到这个文件/);
  const wrong = await publish(fileOf('wrong-zh.json', reportWith({number: 0})), 'none', '--lang=zh-Hans');
  assert.equal(wrong.stderr, '没有发布：请先改正错误。\n');
});

test('publish leaves a folder alone that is not its own', async () => {
  mkdirSync(join(home, 'foreign'));
  writeFileSync(join(home, 'foreign', 'index.html'), 'mine');
  const {code, stderr} = await publish(qingdao, 'foreign');
  assert.equal(code, 2);
  assert.match(stderr, /^civic-progress: .*foreign has other files in it; name an empty folder, a new one, or one that was published before\.\n$/);
  assert.deepEqual(readdirSync(join(home, 'foreign')), ['index.html']);
  writeFileSync(join(home, 'file'), '');
  for (const out of ['file', 'file/below']) assert.match((await publish(qingdao, out)).stderr, /is no folder, or lies in a file; name a folder\.\n$/);
  mkdirSync(join(home, 'marked'));
  writeFileSync(join(home, 'marked', 'published.json'), '{"immutable": ');
  assert.match((await publish(qingdao, 'marked')).stderr, /has other files in it/);
});

for (const url of ['city.example/pledges', '/pledges/', 'ftp://city.example/', 'https://name:word@city.example/', 'https://city.example/?a=1', 'https://city.example/#a', 'https://city.example/承诺/', 'https://city.example/a b/', 'https://city.example/$(x)/', 'https://a"b/', 'javascript:alert(1)']) {
  test(`publish --base-url ${url} is refused with a sentence`, async () => {
    const {code, stdout, stderr} = await command(['publish', qingdao, '--base-url', url, '--out', join(home, 'refused')]);
    assert.match(stderr, /^civic-progress: The option "--base-url" needs the whole address of the folder, such as https:\/\/city\.example\/pledges\/, .*; found ".*"\.\n$/);
    assert.deepEqual([code, stdout, existsSync(join(home, 'refused'))], [2, '', false]);
  });
}

test('publish warns of an address without https, and takes one without its last slash', async () => {
  const {code, stderr} = await command(['publish', qingdao, '--base-url', 'http://intranet.example/pledges', '--out', join(home, 'intranet')]);
  assert.equal(code, 0);
  assert.match(stderr, /^http:\/\/intranet\.example\/pledges\/ is not https: pages with https cannot embed it\.$/m);
  assert.match(read('intranet', 'oembed.json'), /http:\/\/intranet\.example\/pledges\/embed\.html/);
});

test('publish fills the page for frames: the report inside, its scripts and styles by their hashes, no request allowed', async () => {
  const hostile = JSON.parse(readFileSync(qingdao, 'utf8'));
  hostile.title = 'A </script><script>alert(1)</script> & "title" $& $1 <!--';
  await publish(fileOf('hostile.json', JSON.stringify(hostile)), 'hostile', '--lang', 'en');
  const page = read('hostile', 'embed.html');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  const scripts = [...page.matchAll(/<script(?: ([^>]*))?>([^]*?)<\/script>/g)];
  assert.deepEqual(scripts.map(([, attributes = '']) => attributes), ['type="application/json" id="report"', '', '']);
  assert.equal(/script-src ([^;]*)/.exec(policy)![1], scripts.slice(1).map(([, , code]) => `'${sha384(code!)}'`).join(' '));
  const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)];
  assert.equal(/style-src ([^;]*)/.exec(policy)![1], styles.map(([, css]) => `'${sha384(css!)}'`).join(' '));
  assert.match(policy, /^default-src 'none'; .*connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types civic-progress$/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.equal(JSON.parse(scripts[0]![2]!).title, hostile.title);
  assert.match(page, /<title>A &lt;\/script&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;title&quot; \$&amp; \$1 &lt;!--<\/title>/);
  for (const name of ['index.html', 'snippets.html']) assert.doesNotMatch(read('hostile', name), /<script>alert|alert\(1\)<\/script>/);
});

test('publish writes oEmbed answers that keep what WordPress keeps, in every size', async () => {
  await publish(qingdao, 'oembed', '--lang', 'en');
  for (const name of readdirSync(join(home, 'oembed')).filter((one) => one.startsWith('oembed'))) {
    const answer = JSON.parse(read('oembed', name));
    const [, width, height] = /^oembed-(\d+)x(\d+)\.json$/.exec(name) ?? [null, '640', '720'];
    assert.deepEqual([answer.version, answer.type, answer.width, answer.height], ['1.0', 'rich', Number(width), Number(height)]);
    assert.equal(typeof answer.title + typeof answer.provider_name, 'stringstring');
    // One blockquote without attributes, a link in it, one frame: https://developer.wordpress.org/reference/functions/wp_filter_oembed_result
    const tags = [...answer.html.matchAll(/<(\/?[a-z]+)((?:\s+[a-z]+="[^"]*")*)>/g)].map(([, tag, attributes]) => [tag, [...attributes.matchAll(/([a-z]+)="/g)].map(([, one]) => one)]);
    assert.deepEqual(tags, [['blockquote', []], ['a', ['href']], ['/a', []], ['/blockquote', []], ['iframe', ['src', 'title', 'width', 'height', 'frameborder']], ['/iframe', []]]);
    assert.match(answer.html, new RegExp(`src="https://city\\.example/pledges/embed\\.html" title="Qingdao's pledges of 2021: the first half-year" width="${width}" height="${height}"`));
    // The counts are those of the board's own legend, by hand from the report.
    assert.match(answer.html, /As of 30 June 2021 · 32 items · Declared by the publisher: Target of the year met: 5 items, Half-year plan exceeded: 19 items · Computed from the published figures: above target 3, target met 4, /);
  }
  assert.equal(readdirSync(join(home, 'oembed')).filter((one) => /^oembed-/.test(one)).length, 15);
});

test('publish names everything by whole addresses in the snippets, with the hash of what is loaded', async () => {
  const {code, stderr} = await publish(qingdao, 'snippets', '--lang', 'en');
  assert.equal(code, 0, stderr);
  const page = read('snippets', 'snippets.html');
  for (const [name, file] of [['script', /^civic-progress\.[0-9a-f]{16}\.js$/], ['frame', /^frame\./]] as const) {
    const code = snippet(page, name);
    const script = readdirSync(join(home, 'snippets')).find((one) => file.test(one))!;
    assert.ok(code.includes(`src="${base}${script}" integrity="${sha384(readFileSync(join(home, 'snippets', script)))}" crossorigin="anonymous"`), code);
  }
  assert.match(snippet(page, 'script'), /^<link rel="preload" as="fetch" crossorigin="anonymous" href="https:\/\/city\.example\/pledges\/report\.json" \/>\n<civic-report src="https:\/\/city\.example\/pledges\/report\.json" lang="en">\n {2}<p><a href="https:\/\/city\.example\/pledges\/">Qingdao's pledges/);
  assert.match(snippet(page, 'frame'), /^<blockquote lang="en"><a href="https:\/\/city\.example\/pledges\/">Qingdao's pledges[^]* 304%\.<\/a><\/blockquote>\n<iframe src="https:\/\/city\.example\/pledges\/embed\.html" title="Qingdao's pledges of 2021: the first half-year" .*data-civic-progress=""><\/iframe>\n<script src=/);
  // embed says the figures in the same words: one writer makes both.
  const {stdout} = await command(['embed', qingdao, '--base-url', base, '--lang', 'en']);
  const said = (markup: string): string => /<\/a> (As of .+?)<\/p>/.exec(markup)![1]!;
  assert.equal(said(snippet(page, 'script')), said(stdout));
  assert.equal(snippet(page, 'address'), base);
  assert.doesNotMatch(snippet(page, 'html'), /<script| style="| on[a-z]+="/);
  assert.match(snippet(page, 'html'), /112\.7%/);
});

test('publish leaves the picture out where no font is found, with a sentence, and names it nowhere', async () => {
  // Without the folder of fontconfig's program no font is found.
  const {code, stderr} = await command(['publish', qingdao, '--base-url', base, '--out', join(home, 'fontless'), '--lang', 'en'], {PATH: home});
  assert.equal(code, 0, stderr);
  assert.match(stderr, /^board\.png was left out: .+\n$/);
  assert.ok(!readdirSync(join(home, 'fontless')).includes('board.png'));
  assert.doesNotMatch(read('fontless', 'index.html') + read('fontless', '_headers'), /board\.png/);
  assert.match(read('fontless', 'index.html'), /board\.svg/);
});

test('publish refuses a language that the drop-in file does not speak', async () => {
  const {code, stderr} = await publish(qingdao, 'french', '--lang', 'fr');
  assert.equal(code, 2);
  assert.match(stderr, /There are no words in "fr"; choose zh-Hans, zh-Hant or en\./);
});

test('publish speaks the language of the report, or that of --lang', async () => {
  await publish(qingdao, 'zh');
  assert.match(read('zh', 'index.html'), /<html lang="zh-Hans" dir="ltr">[^]*<title>青岛市2021年市办实事：上半年进展<\/title>/);
  assert.match(read('zh', 'snippets.html'), /<h1>把这份进展放到您的网页上<\/h1>/);
  assert.match(read('zh', 'oembed.json'), /截至2021年6月30日/);
});

test('publish and embed read standard input for -', async () => {
  const text = readFileSync(qingdao, 'utf8');
  const {code, stderr} = await command(['publish', '-', '--base-url', base, '--out', join(home, 'piped')], {}, text);
  assert.equal(code, 0, stderr);
  await publish(qingdao, 'named');
  assert.deepEqual(contents('piped'), contents('named'));
  const embedded = await command(['embed', '-', '--base-url', base], {}, text);
  assert.match(embedded.stdout, /<civic-report src="https:\/\/city\.example\/pledges\/report\.json"/);
  assert.match((await command(['publish', '-', '--base-url', base, '--out', join(home, 'none')], {}, '')).stderr, /^-: The file is empty; /);
});

describe('a published folder that is opened from the disk', () => {
  let browser: Browser;
  before(async () => {
    await publish(qingdao, 'disk', '--lang', 'en');
    browser = await openBrowser();
  });
  after(() => browser.close());

  const open = async (name: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(String(pathToFileURL(join(home, 'disk', name))));
    return page;
  };

  it('has its page with the looks and the figures of the board', async () => {
    const page = await open('index.html');
    const seen = await page.evaluate(`(() => {
      const board = document.querySelector('.civic-board');
      return {words: document.body.innerText, corner: getComputedStyle(board).borderTopLeftRadius, main: document.querySelector('main').getBoundingClientRect().width};
    })()`) as {words: string; corner: string; main: number};
    for (const figure of ['52.7%', '112.7%', '304%']) assert.ok(seen.words.includes(figure), figure);
    assert.equal(seen.corner, '12px');
    assert.ok(seen.main > 300 && seen.main < 1300, String(seen.main));
  });

  it('has snippets whose buttons copy', async () => {
    const page = await open('snippets.html');
    const buttons = await page.$$('button[data-copy]');
    assert.equal(buttons.length, 4);
    for (const button of buttons) {
      await button.click();
      const said = await page.waitForFunction((one) => one.nextElementSibling!.textContent, {}, button).then((handle) => handle.jsonValue());
      assert.match(said!, /^(Copied\.|Selected: copy it with Ctrl\+C)/);
      assert.equal(await page.evaluate((one) => getSelection()!.toString() === (document.getElementById(one.dataset['copy']!) as HTMLTextAreaElement).value, button), true);
    }
  });
});
