// Holds the package, as npm would publish it, to what package.json says of it. Needs a build.
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {publint} from 'publint';
import ts from 'typescript';
import {version} from '../src/version.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): any => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read(join(root, 'custom-elements.json'));
const tags: string[] = manifest.modules.flatMap(({declarations}: any) => declarations.map(({tagName}: any) => tagName)).sort();
const short = (tag: string): string => tag.replace('civic-', '');

/** The languages, by the names of their files. */
const languages = readdirSync(join(root, 'src/locale/languages')).map((name) => name.replace(/\.ts$/, '')).sort();

/**
 * Bytes that the tarball may weigh; nine languages, each as a module and as JSON, the static outputs, the doctor, and
 * embed.html, which holds the drop-in file once more, are in it; so are the documentation, of whose 160 KB the picture of the board
 * takes 148, and the first report as a sample; and what reads and writes tables, with the heads of fifteen languages, whose page has pictures of 40 KB; and the drop-in file of
 * trends, with d3's scales and Lit once more; that of tables, and that of single figures; and the desk, some 400 KB: the elements, the reader of tables and the checker in one page, and the
 * drop-in files as text, because its policy lets it ask for none; the pictures of its page, one of each step, are 250 KB,
 * and what computes colours, contrast and colour blindness is 25 KB of it. What reads the tables of other offices is in it three times, as
 * modules, in tables.js and in the desk; and what draws a figure over time in static pictures and in the page of a frame.
 */
const budget = 2060 * 1024;

let home: string;
let tarball: string;
/** The package where a project would have it, beside what it depends on. */
let folder: string;
let files: string[];
let pack: any;

/** Runs code in a Node that has the package installed; gives what it prints as JSON. */
const inNode = async (code: string): Promise<any> => JSON.parse((await run(process.execPath, ['--input-type=module', '--eval', code], {cwd: home})).stdout);

/** Tags that some imports register; Lit brings a registry of its own to Node. */
const registered = (...specifiers: string[]): Promise<string[]> => inNode(`
  for (const one of ${JSON.stringify(specifiers)}) await import(one, one.endsWith('.json') ? {with: {type: 'json'}} : {});
  console.log(JSON.stringify(${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag))));`);

/** Every target of the exports, with the conditions that lead to it. */
const targetsOf = (target: any): string[] => (typeof target === 'string' ? [target] : Object.values(target ?? {}).flatMap(targetsOf));

/** The specifiers that code may import, with each tag or language in place of an asterisk. */
const entries = (): string[] => Object.entries(pack.exports)
  .filter(([name, target]: any) => target !== null && !name.endsWith('.css') && (typeof target === 'string' || 'default' in target))
  .flatMap(([name]) => (name.includes('*') ? (name.includes('languages') ? languages : tags.map(short)).map((one) => name.replace('*', one)) : [name]))
  .map((name) => `civic-progress${name.slice(1)}`);

before(() => {
  home = mkdtempSync(join(tmpdir(), 'civic-progress-package-'));
  // The build was made already, and prepack would make it again.
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', home], {cwd: root, stdio: 'pipe', shell: process.platform === 'win32'});
  tarball = readdirSync(home).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', tarball], {cwd: home});
  mkdirSync(join(home, 'node_modules'));
  folder = join(home, 'node_modules', 'civic-progress');
  symlinkSync(join(home, 'package'), folder, 'junction');
  pack = read(join(folder, 'package.json'));
  for (const name of Object.keys(pack.dependencies)) {
    // A scope is a folder.
    mkdirSync(dirname(join(home, 'node_modules', name)), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name), 'junction');
  }
  files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1).replaceAll('\\', '/')).sort();
});

after(() => rmSync(home, {recursive: true, force: true}));

describe('the tarball', () => {
  it('has no tests, stories, sources or maps', () => {
    assert.deepEqual(files.filter((path) => /(^|[./-])(test|tests|spec|stories|story)[./]|\.map$|(?<!\.d)\.tsx?$|storybook|node_modules/.test(path)), []);
  });

  it('points to no map that it lacks', () => {
    assert.deepEqual(files.filter((path) => /\.(js|ts)$/.test(path) && readFileSync(join(folder, path), 'utf8').includes('sourceMappingURL')), []);
  });

  it('has every file that package.json names', () => {
    const named = [...targetsOf(pack.exports), ...Object.values<string>(pack.bin), ...pack.sideEffects, pack.customElements].map((path: string) => path.replace(/^\.\//, ''));
    const missing = named.filter((path) => !files.some((file) => new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.+')}$`).test(file)));
    assert.deepEqual(missing, []);
  });

  it('says its version in the code as in package.json', () => assert.equal(version, pack.version));

  it('has types for every module that can be imported', () => {
    const untyped = Object.entries<any>(pack.exports).filter(([name, target]) => target !== null && !/\.(json|css)$/.test(name) && !target.types);
    assert.deepEqual(untyped, []);
  });

  it('comes of a package whose dependencies run no script when they are installed', () => {
    const {packages} = read(join(root, 'package-lock.json'));
    const wanted = Object.entries<any>(packages).filter(([, {hasInstallScript}]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''));
    // Each by its name, so that npm does not ask for a decision at every install, and a new one is seen.
    assert.deepEqual(Object.entries(read(join(root, 'package.json')).allowScripts), [...new Set(wanted)].sort().map((name) => [name, false]));
  });

  it('keeps within its budget', (context) => {
    const {size} = statSync(join(home, tarball));
    context.diagnostic(`tarball: ${size} bytes of ${budget}`);
    assert.ok(size <= budget, `expected at most ${budget} bytes, found ${size}; make it smaller, or raise the budget in test/package.test.ts and say why`);
  });

  it('passes publint', async () => {
    const bytes = readFileSync(join(home, tarball));
    const {messages} = await publint({strict: true, pack: {tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer}});
    assert.deepEqual(messages, []);
  });

  it('passes attw', () => {
    const paths = [...tags.map((tag) => `./define/${short(tag)}`), ...languages.map((one) => `./languages/${one}`)];
    execFileSync(process.execPath, [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), join(home, tarball), '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', './civic-progress.css', '--include-entrypoints', ...paths], {stdio: 'pipe'});
  });
});

describe('the entries', () => {
  it('are those that are promised', () => {
    const wanted = ['civic-progress', 'civic-progress/define', ...tags.map((tag) => `civic-progress/define/${short(tag)}`), 'civic-progress/model', 'civic-progress/palette', 'civic-progress/tables', 'civic-progress/static',
      ...languages.flatMap((one) => [`civic-progress/languages/${one}`, `civic-progress/languages/${one}.json`]),
      'civic-progress/report.schema.json', 'civic-progress/map.schema.json', 'civic-progress/custom-elements.json', 'civic-progress/integrity.json',
      'civic-progress/series.schema.json', 'civic-progress/civic-trend.js', 'civic-progress/tables.js', 'civic-progress/figures.js',
      'civic-progress/civic-progress.js', 'civic-progress/civic-progress.classic.js', 'civic-progress/doctor', 'civic-progress/doctor.js', 'civic-progress/package.json'];
    assert.deepEqual(entries().sort(), wanted.sort());
  });

  it('load in Node without a page, each alone, and register what they say', async () => {
    const found = await Promise.all(entries().map(async (entry) => [entry, await registered(entry)] as const));
    const every = new Set(['civic-progress/define', 'civic-progress/civic-progress.js', 'civic-progress/civic-progress.classic.js']);
    const one = /\/define\/(.+)$/;
    assert.deepEqual(found, entries().map((entry) => [entry, entry.endsWith('/civic-trend.js') ? ['civic-progress-trend']
      : entry.endsWith('/figures.js') ? ['civic-overachievement-badge', 'civic-progress-bar', 'civic-progress-ring'] : every.has(entry) ? tags.filter((tag) => tag !== 'civic-progress-trend') : one.test(entry) ? [`civic-${one.exec(entry)![1]}`] : []]));
  });

  it('give each language as a module, and the same as JSON without what is for translators', async () => {
    const pairs = await inNode(`
      const pairs = ${JSON.stringify(languages)}.map((one) => Promise.all([import('civic-progress/languages/' + one), import('civic-progress/languages/' + one + '.json', {with: {type: 'json'}})]));
      console.log(JSON.stringify((await Promise.all(pairs)).map(([module, json]) => [module.default, json.default])));`);
    assert.deepEqual(pairs.map(([{lang}]: any) => lang.toLowerCase()), languages);
    for (const [module, json] of pairs) {
      assert.deepEqual(json, module);
      assert.ok(!('review' in json));
    }
    const listed = readFileSync(join(root, 'src/locale/every-language.ts'), 'utf8');
    assert.deepEqual(languages.filter((one) => !listed.includes(`/languages/${one}.js'`)), [], 'expected every language in src/locale/every-language.ts');
  });

  it('register a language in Node', async () => {
    assert.equal(await inNode(`
      const [{registerLanguage}, {default: fr}] = await Promise.all([import('civic-progress'), import('civic-progress/languages/fr')]);
      console.log(JSON.stringify(registerLanguage(fr) === undefined));`), true);
  });

  it('ask a page without a bundler for Lit and d3-path alone, which an import map can name', async () => {
    const {metafile} = await build({stdin: {contents: `import 'civic-progress'; import 'civic-progress/define';`, resolveDir: home}, bundle: true, write: false, format: 'esm', metafile: true, treeShaking: false, logLevel: 'silent', ignoreAnnotations: true});
    const packages = Object.keys(metafile!.inputs).flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    assert.deepEqual([...new Set(packages)].sort(), ['@lit/reactive-element', 'd3-path', 'lit', 'lit-element', 'lit-html']);
  });

  it('compute without Lit', async () => {
    assert.deepEqual(await inNode(`
      const {parse, boardOf, shareOf, audit} = await import('civic-progress/model');
      const {readFileSync} = await import('node:fs');
      const report = parse(JSON.parse(readFileSync(${JSON.stringify(join(root, 'demo/data/qingdao-2021-half-year.json'))}, 'utf8')));
      const {items} = boardOf(report);
      console.log(JSON.stringify([items.length, typeof shareOf(items[0].metrics[0].metric).value, Array.isArray(audit(report)), typeof globalThis.litElementVersions]));`),
    [32, 'number', true, 'undefined']);
  });
});

describe('sideEffects', () => {
  const modules = (): string[] => files.filter((path) => /^dist\/.*\.js$/.test(path));
  const matches = (path: string): boolean => pack.sideEffects.some((pattern: string) => new RegExp(`^${pattern.replace(/^\.\//, '').replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(path));

  it('names every module that does something when it is loaded', async () => {
    const quiet = modules().filter((path) => !matches(path)).map((path) => `./node_modules/civic-progress/${path}`);
    assert.ok(quiet.length > 50, `expected more than 50 modules, found ${quiet.length}`);
    const [before, after, found] = await inNode(`
      await import('lit');
      const before = Object.getOwnPropertyNames(globalThis);
      for (const one of ${JSON.stringify(quiet)}) await import(one);
      console.log(JSON.stringify([before, Object.getOwnPropertyNames(globalThis), ${JSON.stringify(tags)}.filter((tag) => customElements.get(tag))]));`);
    assert.deepEqual(after.filter((name: string) => !before.includes(name)), []);
    assert.deepEqual(found, []);
  });

  const bundle = async (contents: string): Promise<string> => {
    const {outputFiles} = await build({stdin: {contents, resolveDir: home}, bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8', logLevel: 'silent'});
    return outputFiles[0]!.text;
  };

  it('lets a bundler leave out what is not used', async () => {
    const [one, all] = [await bundle(`import {ProgressRing} from 'civic-progress'; console.log(ProgressRing);`), await bundle(`import * as all from 'civic-progress'; console.log(all);`)];
    assert.deepEqual([one, all].map((text) => text.includes('category-ring')), [false, true]);
    const alone = await bundle(`import {parse} from 'civic-progress/model'; console.log(parse);`);
    assert.ok(!alone.includes('attachShadow'), 'expected parse alone, found Lit');
  });

  it('keeps a bundler from leaving out the registrations', async () => {
    const text = await bundle(`import 'civic-progress/define'; import 'civic-progress/define/progress-trend';`);
    assert.deepEqual(tags.filter((tag) => !text.includes(tag)), []);
  });
});

describe('what is made from the sources', () => {
  const script = (name: string): void => {
    execFileSync(process.execPath, [join(root, 'scripts', name), '--check'], {stdio: 'pipe'});
  };

  it('has a custom-elements.json that is not stale', () => script('manifest.js'));

  it('has tables and snippets in README.md and docs that are not stale', () => script('docs.js'));

  it('tells editors of every tag, attribute, custom property and part', () => {
    const elements: any[] = manifest.modules.flatMap(({declarations}: any) => declarations);
    const html = read(join(folder, 'dist/vscode.html-custom-data.json'));
    const css = read(join(folder, 'dist/vscode.css-custom-data.json'));
    const of = (list: string): string[] => [...new Set(elements.flatMap((element) => element[list].map(({name}: any) => name as string)))].sort();
    assert.deepEqual(html.tags.map((tag: any) => [tag.name, tag.attributes.map(({name}: any) => name)]), elements.map((element) => [element.tagName, element.attributes.map(({name}: any) => name)]));
    assert.deepEqual(html.tags.flatMap((tag: any) => tag.attributes).find(({name}: any) => name === 'theme').values, [{name: 'light'}, {name: 'dark'}, {name: 'auto'}]);
    assert.deepEqual(css.properties.map(({name}: any) => name), of('cssProperties'));
    assert.deepEqual(css.pseudoElements.map(({name}: any) => name), of('cssParts').map((name) => `::part(${name})`));
  });
});

describe('the types of JSX', () => {
  const options: ts.CompilerOptions = {
    noEmit: true, strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve, types: [],
  };

  const frameworks = ['react', 'preact', 'solid'];
  const file = (framework: string, kind: string): string => ts.sys.resolvePath(join(root, `test/types/${framework}.${kind}.tsx`));
  /** The lines that the compiler refuses, from 1, by file; our declarations and those of the frameworks are among the files. */
  const refused = new Map<string, number[]>();

  before(() => {
    const program = ts.createProgram(frameworks.flatMap((one) => [file(one, 'good'), file(one, 'bad')]), options);
    for (const {file: source, start, messageText} of ts.getPreEmitDiagnostics(program)) {
      if (!source) throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      const path = ts.sys.resolvePath(source.fileName);
      refused.set(path, [...new Set([...refused.get(path) ?? [], source.getLineAndCharacterOfPosition(start!).line + 1])]);
    }
  });

  for (const framework of frameworks) {
    it(`take what is right in ${framework}`, () => assert.deepEqual(refused.get(file(framework, 'good')) ?? [], []));

    it(`refuse what is wrong in ${framework}`, () => {
      const wrong = readFileSync(file(framework, 'bad'), 'utf8').split('\n').flatMap((line, index) => (line.includes('// wrong') ? [index + 1] : []));
      assert.notEqual(wrong.length, 0);
      assert.deepEqual(refused.get(file(framework, 'bad')), wrong);
    });
  }

  it('are sound themselves', () => {
    assert.deepEqual([...refused.keys()].filter((path) => !path.endsWith('.bad.tsx')), []);
  });

  it('are there for Vue and Svelte too', () => {
    for (const name of ['vue', 'svelte']) assert.ok(existsSync(join(folder, `dist/types/${name}.d.ts`)), name);
  });
});
