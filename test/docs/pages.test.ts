// What the pages of the documentation name is there: links, files, commands, addresses.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {propertiesIn} from '../../scripts/schema-rows.js';
import {parse} from '../../src/schema/parse.js';
import {palette} from '../../src/theme/palette.js';
import {forStorybook, resolved, slugOf, storyTitleOf, titleOf} from '../../stories/docs/markdown.js';
import {blocks, pages, place, root, wordsOf} from './documentation.js';

const pack = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const each = Object.entries(pages);

/** Links of a page without those in code. */
const linksOf = (page: string): readonly string[] => [...wordsOf(page).replace(/(?<!\[)`[^`\n]*`(?!\])/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
const isRelative = (link: string): boolean => !/^[a-z]+:/i.test(link);
const anchorsOf = (page: string): readonly string[] => [...wordsOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => slugOf(heading!));

/** What npm would put into the tarball. */
const packed = (): readonly string[] => JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'}))[0]
  .files.map(({path}: {path: string}) => path);

describe('the pages of the documentation', () => {
  it('have relative links that lead to files and headings that are there, in the repository and in the tarball', () => {
    const files = new Set(packed());
    /** Also before a build. */
    const isInRepository = (path: string): boolean => existsSync(`${root}${path}`) && !/^(dist|node_modules|storybook-static)\//.test(path);
    const dead = each.flatMap(([path, page]) => linksOf(page).filter(isRelative).flatMap((link) => {
      const [address = '', fragment] = link.split('#');
      const target = address === '' ? path : resolved(address, path);
      return [
        ...isInRepository(target) ? [] : [`${path}: ${link} leads to no file of the repository`],
        ...files.has(target) ? [] : [`${path}: ${link} leads to no file of the tarball`],
        ...fragment === undefined || (pages[target] && anchorsOf(pages[target]).includes(fragment)) ? [] : [`${path}: ${link} leads to no heading`],
      ];
    }));
    assert.deepEqual(dead, []);
    assert.ok(each.flatMap(([, page]) => linksOf(page)).length > 60, 'links are found');
    assert.deepEqual(each.map(([path]) => path).filter((path) => !files.has(path)), [], 'pages that the tarball lacks');
  });

  it('have no two headings of one name, which links could not tell apart', () => {
    for (const [path, page] of each) {
      const anchors = anchorsOf(page);
      assert.deepEqual(anchors.filter((one, i) => anchors.indexOf(one) !== i), [], path);
    }
  });

  it('name no address that leads nowhere', () => {
    /** Reserved for examples, this machine, or looked at by hand. */
    const good = [
      /^https?:\/\/([\w-]+\.)*(example|example\.org|example\.com)([/:]|$)/, /^http:\/\/127\.0\.0\.1(:\d+)?(\/|$)/,
      /^https:\/\/chartability\.fizz\.studio$/, /^https:\/\/creativecommons\.org\/licenses\//,
    ];
    const found = each.flatMap(([path, page]) => [...page.matchAll(/https?:\/\/[^\s`"'<>)\]]+/g)].map(([address]) => [path, address] as const));
    assert.deepEqual(found.filter(([path, address]) => path !== 'docs/releasing.md' && !good.some((form) => form.test(address))), []);
    // What will be there once the package is published stands on one page alone.
    for (const [path, page] of each) if (path !== 'docs/releasing.md') assert.doesNotMatch(page, /unpkg|jsdelivr|esm\.sh|npmjs/, path);
    // Whoever takes the free name could answer it.
    for (const [path, page] of each) if (path !== 'docs/releasing.md') assert.doesNotMatch(page, /npx (--yes )?civic-progress|npm install civic-progress/, path);
  });

  it('are not alone in that: schemas, samples and what the library writes name no registry either', () => {
    const files = ['src', 'demo'].flatMap((folder) => readdirSync(`${root}${folder}`, {recursive: true, withFileTypes: true}))
      .filter((entry) => entry.isFile() && /\.(ts|json|css|html|csv)$/.test(entry.name)).map(({name, parentPath}) => `${parentPath}/${name}`);
    assert.ok(files.length > 400, 'files are found');
    assert.deepEqual(files.filter((path) => /unpkg|jsdelivr|esm\.sh|npmjs/.test(readFileSync(path, 'utf8'))), []);
  });

  it('name files, scripts and the version as they are', () => {
    for (const [path, page] of each) {
      for (const [, name] of page.matchAll(/npm run ([\w:-]+)/g)) assert.ok(pack.scripts[name!], `${path}: npm run ${name}`);
      for (const [, name] of page.matchAll(/`((?:src|test|scripts|docs|demo|stories|bench|dist)\/[\w./-]+)`/g)) {
        const isMade = name!.startsWith('dist/') || name === 'test/looks/differing' || name!.includes('/de.');
        if (!isMade) assert.ok(existsSync(`${root}${name}`), `${path}: ${name}`);
      }
      for (const [, name] of page.matchAll(/node (scripts\/[\w-]+\.js)/g)) assert.ok(existsSync(`${root}${name}`), `${path}: ${name}`);
      for (const [, version] of page.matchAll(/civic-progress-(\d+\.\d+\.\d+)\.tgz/g)) assert.equal(version, pack.version, path);
    }
  });

  it('name files of the build that are there', () => {
    const missing = each.flatMap(([path, page]) => [...page.matchAll(/`(dist\/[\w./-]+)`/g)].map(([, name]) => name!).filter((name) => name !== 'dist/languages/de.json' && !existsSync(`${root}${name}`)).map((name) => `${path}: ${name}`));
    assert.deepEqual(missing, []);
  });

  it('are linked in README.md, which has at most 150 lines', () => {
    const linked = new Set(linksOf(pages['README.md']!));
    assert.deepEqual(each.map(([path]) => path).filter((path) => path !== 'README.md' && !linked.has(path)), []);
    assert.ok(pages['README.md']!.split('\n').length <= 150);
  });

  it('are the documentation in Storybook too, each under its heading', () => {
    const inStorybook = readdirSync(`${root}stories/docs`).filter((name) => name.endsWith('.mdx')).map((name) => {
      const text = readFileSync(`${root}stories/docs/${name}`, 'utf8');
      const path = /<Page path="(.+?)" \/>/.exec(text)?.[1] ?? '';
      const stories = /<Meta of=\{stories\} name="Docs" \/>/.test(text) && /import \* as stories from '\.\.\/(.+?)'/.exec(text)?.[1];
      return [path, stories ? /title: '(.+?)'/.exec(readFileSync(`${root}stories/${stories}.ts`, 'utf8'))?.[1] : /<Meta title="(.+?)" \/>/.exec(text)?.[1]];
    });
    // The changelog is not told to readers of Storybook, whose version is the one that they see.
    assert.deepEqual(inStorybook.sort(), each.filter(([path]) => path !== 'CHANGELOG.md').map(([path, page]) => [path, storyTitleOf(page)]).sort());
    const order = readFileSync(`${root}.storybook/preview.ts`, 'utf8');
    for (const [path, page] of each) if (path !== 'CHANGELOG.md') assert.ok(order.includes(`'${titleOf(page)}'`), `expected "${titleOf(page)}" in the order of .storybook/preview.ts`);
  });

  it('have no link in Storybook to what only the repository has', () => {
    for (const path of Object.keys(pages)) {
      const links = linksOf(forStorybook(path, pages)).filter(isRelative);
      assert.deepEqual(links.filter((link) => !link.startsWith('?path=/docs/documentation-') && !link.startsWith('#') && !/^docs\/[\w-]+\.png$/.test(link)), [], path);
    }
    assert.equal(forStorybook('docs/a.md', {'docs/a.md': '# A\n\n[b](b.md#c), [d](../d.json)\n\n```html\n[b](b.md)\n```\n', 'docs/b.md': '# B or not\n'}),
      '# A\n\n[b](?path=/docs/documentation-b-or-not--docs#c), d\n\n```html\n[b](b.md)\n```\n');
    assert.equal(forStorybook('docs/a.md', {'docs/a.md': '# A\n\n| `\\d+(\\.\\d+)` | `a\\|b` |\n'}), '# A\n\n| `\\d+(\\\\.\\d+)` | `a\\|b` |\n', 'a backslash in code stays one');
  });

  it('list every property of the schema', () => {
    const schema = JSON.parse(readFileSync(`${root}src/schema/report.schema.json`, 'utf8'));
    const rows = [...pages['docs/report-format.md']!.matchAll(/^\| `[^`]+`(?: \(required\))? \| (?!`)/gm)];
    assert.equal(rows.length, propertiesIn(schema));
    for (const name of Object.keys(schema.$defs)) assert.ok(anchorsOf(pages['docs/report-format.md']!).includes(name.toLowerCase()), name);
  });

  it('list every code of the doctor', () => {
    const words = readFileSync(`${root}src/doctor/words/words.ts`, 'utf8');
    const codes = [...words.matchAll(/readonly (\w+):/g)].map(([, name]) => name!).filter((name) => !['lang', 'heading', 'again'].includes(name));
    const listed = [...pages['docs/troubleshooting.md']!.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`(\w+)`/g)].map(([, code]) => code!));
    assert.deepEqual(listed.sort(), codes.sort());
  });

  it('show every command of the program', () => {
    const usage = execFileSync(process.execPath, [`${root}dist/esm/cli/main.js`, '--help'], {encoding: 'utf8', env: {...process.env, LANG: 'C.UTF-8'}});
    const commands = [...usage.matchAll(/civic-progress ([a-z]+)/g)].map(([, name]) => name!);
    const all = each.map(([, page]) => page).join('\n');
    assert.deepEqual([...new Set(commands)].filter((name) => !all.includes(`civic-progress ${name}`)), []);
  });

  it('have the colours of the theme', () => {
    const ofTheme = palette.map(([name, light, dark]) => [`--civic-${name}-color`, light, dark]);
    assert.deepEqual([...pages['docs/look.md']!.matchAll(/^\| `(--civic-[\w-]+)` \| `(#\w+)` \| `(#\w+)` \|/gm)].map(([, name, light, dark]) => [name, light, dark]), ofTheme);
  });

  it('have reports that follow the schema, without advice', () => {
    // Mappings of tables are read by test/cli/tables-page.test.ts, series by test/schema.
    const reports = blocks.filter(({language, text}) => language === 'json' && 'categories' in JSON.parse(text));
    assert.ok(reports.length > 0);
    for (const block of reports) assert.equal(parse(JSON.parse(block.text), ({pointer}) => assert.fail(`${place(block)}: ${pointer}`)).title, 'Our pledges of 2026');
  });

  it('have TypeScript that can be read', () => {
    for (const block of blocks.filter(({language}) => /^tsx?$/.test(language))) {
      const {diagnostics = []} = ts.transpileModule(block.text, {reportDiagnostics: true, fileName: `a.${block.language}`, compilerOptions: {jsx: ts.JsxEmit.Preserve, experimentalDecorators: true}});
      assert.deepEqual(diagnostics.map(({messageText}) => messageText), [], place(block));
    }
  });

  it('have code in no language that no test reads', () => {
    assert.deepEqual([...new Set(blocks.filter(({isOfConsumer}) => !isOfConsumer).map(({language}) => language))].sort(), ['', 'css', 'csv', 'html', 'js', 'json', 'sh', 'ts']);
  });

  it('name pictures that are there', () => {
    for (const name of ['board', 'desk-check', 'desk-match']) assert.ok(statSync(`${root}docs/${name}.png`).size > 10_000, name);
  });
});
