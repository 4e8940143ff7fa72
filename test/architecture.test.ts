// The import law and the bans of the house, read from the sources as TypeScript reads them.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/** What each part of src may import: other parts, packages, and parts of which it takes types only. */
interface Law {
  readonly parts: readonly string[];
  readonly packages?: RegExp;
  readonly types?: readonly string[];
}

const lit = /^lit(\/|$)/;

const laws: Readonly<Record<string, Law>> = {
  schema: {parts: ['schema']},
  model: {parts: ['schema', 'model']},
  audit: {parts: ['schema', 'model', 'audit']},
  geometry: {parts: ['model', 'geometry'], packages: /^d3-/},
  trend: {parts: ['schema', 'model', 'trend'], packages: /^d3-/},
  locale: {parts: ['locale'], types: ['model', 'schema', 'trend']},
  theme: {parts: ['theme'], packages: lit},
  parts: {parts: ['geometry', 'locale', 'theme', 'parts', 'model', 'trend'], packages: lit, types: ['schema']},
  controllers: {parts: ['parts', 'model', 'trend', 'schema', 'locale', 'theme', 'controllers'], packages: lit},
  elements: {parts: ['parts', 'model', 'trend', 'schema', 'locale', 'theme', 'controllers'], packages: lit},
  define: {parts: ['define', 'elements', 'controllers', 'version'], packages: lit},
  'define-elements': {parts: ['elements', 'version']},
  version: {parts: []},
  index: {parts: ['schema', 'model', 'trend', 'audit', 'geometry', 'locale', 'theme', 'parts', 'controllers', 'elements', 'define-elements']},
  pure: {parts: ['schema', 'model', 'trend', 'audit']},
  // The check of colours: what computes them is no page's.
  palette: {parts: ['theme'], packages: /^culori\/fn$/},
  // Reads and writes cells that are given: no file, no page, no package.
  tables: {parts: ['schema', 'tables']},
  // Rows of text and the words for what is found in them, which the command and a page with a live sheet share.
  rows: {parts: ['schema', 'tables', 'rows'], packages: /^d3-dsv$/},
  // What reads a table at an address of a page.
  live: {parts: ['live', 'rows', 'tables', 'schema', 'controllers']},
  'tables-bundle': {parts: ['controllers', 'live']},
  bundle: {parts: ['define', 'schema', 'locale']},
  // The drop-in file of trends.
  'trend-bundle': {parts: ['define', 'locale']},
  // The drop-in file of single figures.
  figures: {parts: ['define', 'elements', 'controllers']},
  doctor: {parts: ['doctor', 'schema']},
  static: {parts: ['schema', 'model', 'trend', 'geometry', 'locale', 'theme', 'parts', 'static'], packages: lit},
  // The page in the frame and the helper of its parent: scripts of their own beside the drop-in file.
  frame: {parts: ['frame'], types: ['controllers']},
  // The script of the page that the command's preview serves.
  preview: {parts: ['preview'], types: ['cli']},
  // Bytes of files to cells and back, in Node and in a page alike.
  files: {parts: ['rows', 'schema', 'tables', 'files'], packages: /^(?:d3-dsv$|(?:chardet|fflate|parse5|saxen|write-excel-file)(?:\/|$))/},
  // What is wrong with a file, as plain data.
  checker: {parts: ['rows', 'schema', 'audit', 'tables', 'files', 'checker'], packages: /^jsonc-parser$/, types: ['trend']},
  // The sentences of the command and of the desk.
  words: {parts: ['rows', 'schema', 'tables', 'locale', 'words'], types: ['audit', 'trend', 'files', 'checker', 'cli']},
  // A report in, the files of a published folder out.
  publication: {parts: ['schema', 'model', 'locale', 'theme', 'static', 'words', 'publication'], packages: /^@noble\/hashes\//},
  cli: {parts: ['schema', 'model', 'trend', 'audit', 'tables', 'rows', 'locale', 'parts', 'static', 'files', 'checker', 'words', 'publication', 'cli'], packages: /^(node:|d3-|@resvg\/)/},
  // The page on which a table becomes a report.
  desk: {parts: ['rows', 'schema', 'model', 'trend', 'audit', 'tables', 'locale', 'static', 'files', 'checker', 'words', 'publication', 'define', 'theme', 'palette', 'desk'], packages: /^(?:lit(?:\/|$)|fflate$|idb-keyval$|builtin:)/},
};

/** The part of a path inside src: its folder or, at the top, its name. */
function partOf(path: string): string {
  // What elements share without being one: the classes that they start from, their events and the attributes of a metric.
  if (path.startsWith('elements/controllers/') || /^elements\/(?:element|report-element|figure-element|choices-element|metric-element|events|metric-attributes)\.ts$/.test(path)) return 'controllers';
  if (/^(?:files\/(?:csv|limits|refused|trouble)|words\/table-sentences.*)\.ts$/.test(path)) return 'rows';
  return path.split('/')[0]!.replace(/\.ts$/, '');
}

/** Parts that compute only what their arguments say. */
const timeless = new Set(['model', 'audit', 'geometry', 'tables', 'rows', 'trend', 'files', 'checker', 'publication']);
const livePage = new Set(['controllers', 'elements', 'define', 'define-elements', 'bundle', 'trend-bundle', 'tables-bundle', 'figures', 'live', 'doctor', 'frame', 'preview', 'desk']);
/** Whose style sheets keep to the set of gaps. */
const drawn = new Set(['parts', 'elements']);
/** Parts that are in no drop-in file. */
const bytesAreFree = new Set(['cli', 'files', 'checker', 'words', 'publication', 'desk', 'preview']);
/** Whose code runs on pages with libraries of any age. */
const onAnyPage = new Set(['schema', 'model', 'geometry', 'trend', 'locale', 'theme', 'parts', 'controllers', 'elements', 'define', 'figures', 'doctor', 'live', 'tables', 'rows']);
const page = new Set(['document', 'window', 'customElements']);
const unsafe = new Set(['styleMap', 'unsafeHTML', 'unsafeSVG', 'unsafeCSS', 'unsafeStatic', 'unsafeMathML']);
const byLocale = /^(toLocale\w*String|localeCompare)$/;

const sourceOf = (path: string, text: string): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** The path inside src that a file names by `specifier`. */
const targetOf = (path: string, specifier: string): string => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');

/** What a source imports, in its order: at its head, on demand and in types; `specifier` is null where an import on demand names none. */
function importsIn(source: ts.SourceFile): readonly {readonly specifier: string | null; readonly typesOnly: boolean}[] {
  const found: {specifier: string | null; typesOnly: boolean}[] = [];
  const add = (module: ts.Node | undefined, typesOnly: boolean) => found.push({specifier: module && ts.isStringLiteralLike(module) ? module.text : null, typesOnly});
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const eachType = !!clause && !clause.name && !!named && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((one) => one.isTypeOnly);
      add(node.moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || eachType);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Circles between files, each told once as its way around, `a.ts -> b.ts -> a.ts`. @param texts of the files, by their paths */
function circles(texts: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): void => {
    if (way.includes(path)) {
      found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
      return;
    }
    const text = texts.get(path);
    if (done.has(path) || text === undefined) return;
    way.push(path);
    for (const {specifier} of importsIn(sourceOf(path, text))) if (specifier?.startsWith('.')) walk(targetOf(path, specifier));
    way.pop();
    done.add(path);
  };
  for (const path of texts.keys()) walk(path);
  return found;
}

/** Every breach in one source, as sentences; `path` is its path inside src. */
function breaches(path: string, text: string): string[] {
  const part = partOf(path);
  const law = laws[part];
  if (!law) return [`${path}: the law knows no part "${part}"; put the file into one of ${Object.keys(laws).join(', ')}, or add the part to test/architecture.test.ts`];
  const found: string[] = [];
  const breach = (sentence: string) => found.push(`${path}: ${sentence}`);

  const callee = (node: ts.Node) => ts.isIdentifier(node) ? node.text : undefined;
  // Names of fields, and words of types, are not the things of that name.
  const isName = (node: ts.Identifier) => {
    const {parent} = node;
    return (ts.isPropertyAccessExpression(parent) && parent.name === node && callee(parent.expression) !== 'globalThis')
      || ((ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent)) && parent.name === node)
      || (ts.isBindingElement(parent) && parent.propertyName === node);
  };

  const source = sourceOf(path, text);
  for (const {specifier, typesOnly} of importsIn(source)) {
    if (specifier === null) breach('an import must name its module');
    else if (!specifier.startsWith('.')) {
      if (!law.packages?.test(specifier)) breach(`${part} may not import the package ${specifier}`);
    } else {
      const target = partOf(targetOf(path, specifier));
      if (!(typesOnly && law.types?.includes(target)) && !law.parts.includes(target)) breach(`${part} may not import ${target} (${specifier})`);
    }
  }

  // A file may call its own variable `document`: then it is not the page's, unless it was taken from the global object.
  const declared = new Set<string>();
  const declare = (node: ts.Node, fromGlobal = false): void => {
    if ((ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name) && !fromGlobal) declared.add(node.name.text);
    const inner = fromGlobal || (ts.isVariableDeclaration(node) && !!node.initializer && /^(globalThis|window|self)\b/.test(node.initializer.getText()));
    ts.forEachChild(node, (child) => declare(child, inner));
  };
  declare(source);

  /** What a function takes as its last argument has been counted by its caller. */
  const isRest = (node: ts.Expression): boolean => {
    for (let one: ts.Node = node; one.parent; one = one.parent) {
      if (ts.isFunctionLike(one) && one.parameters.some(({dotDotDotToken, name}) => dotDotDotToken && name.getText() === node.getText())) return true;
    }
    return false;
  };

  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.arguments?.some((one) => ts.isSpreadElement(one) && !isRest(one.expression))) {
      // A list of the report may hold 200,000 entries, and engines take about 100,000 arguments.
      breach(`no list as arguments: ${node.getText().slice(0, 60)}`);
    }
    if (ts.isCallExpression(node)) {
      if (node.expression.getText() === 'Array.from' && node.arguments.length > 1 && !bytesAreFree.has(part)) breach('no Array.from with a function: old libraries put one without it in its place');
      if (callee(node.expression) === 'eval') breach('no eval');
      if (callee(node.expression) === 'Function') breach('no code from text');
    } else if (ts.isNewExpression(node)) {
      if (callee(node.expression) === 'Function') breach('no code from text');
      if (callee(node.expression) === 'Date' && !node.arguments?.length && timeless.has(part)) breach('no clock here: new Date()');
    } else if (ts.isPropertyAccessExpression(node)) {
      if (node.getText() === 'Date.now' && timeless.has(part)) breach('no clock here: Date.now');
      if (/^reduce(?:Right)?$/.test(node.name.text) && onAnyPage.has(part)) breach('no reduce: Prototype 1.6 puts another one on all lists; use a loop, sumOf, or most and least');
      // Languages may not ask the schema, and write JSON into sentences alone.
      if (node.getText() === 'JSON.stringify' && onAnyPage.has(part) && part !== 'locale' && path !== 'schema/json.ts') breach('no JSON.stringify: Prototype 1.6 puts a toJSON on lists and texts; use jsonOf');
      if (byLocale.test(node.name.text) && part !== 'locale') breach(`only locale speaks languages: ${node.name.text}`);
    } else if (ts.isIdentifier(node) && !isName(node)) {
      if (page.has(node.text) && !declared.has(node.text) && !livePage.has(part)) breach(`no page here: ${node.text}`);
      // They list and range in words of their own.
      if (node.text === 'Intl' && part !== 'locale' && !bytesAreFree.has(part)) breach('only locale uses Intl');
      // They are made from our own palette and styles, as adopted style sheets.
      if (unsafe.has(node.text) && !(node.text === 'unsafeCSS' && /^theme\/(?:tokens|join-styles)\.ts$/.test(path))) breach(`no ${node.text}: strict pages block it, or it lets markup of the data through`);
    } else if (ts.isTaggedTemplateExpression(node) && callee(node.tag) === 'css' && ts.isTemplateExpression(node.template)) {
      breach('no hole in css``: Lit fills it by reduce, of which Prototype 1.6 has another one');
    } else if (ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.TemplateHead
      || node.kind === ts.SyntaxKind.TemplateMiddle || node.kind === ts.SyntaxKind.TemplateTail) {
      const words = (node as ts.LiteralLikeNode).text;
      // A template head may end in `style=` with its value in the hole.
      if (/(^|[\s"'])style\s*=\s*(["']|$)/.test(words)) breach('no style attribute: a page without unsafe-inline blocks it');
      const afterHole = node.kind === ts.SyntaxKind.TemplateMiddle || node.kind === ts.SyntaxKind.TemplateTail;
      if (/\drem\b/.test(words) || (afterHole && /^rem\b/.test(words))) breach('no rem: the page decides how long it is');
      // Where a link jumps to is no gap.
      if (drawn.has(part) && /(?<!scroll-)(?<!clip-)\b(gap|margin|padding)[a-z-]*:[^;{}]*\d(em|ch)\b/.test(words)) breach('a gap is one of the set in theme/tokens.ts');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const src = fileURLToPath(new URL('../src/', import.meta.url));
const sources = existsSync(src)
  ? readdirSync(src, {recursive: true}).map((path) => String(path).replaceAll('\\', '/')).filter((path) => path.endsWith('.ts')).sort()
  : [];

describe('the house', () => {
  it('has sources', () => assert.notEqual(sources.length, 0));

  for (const part of Object.keys(laws)) {
    const own = sources.filter((path) => partOf(path) === part);
    if (own.length > 0) it(`keeps the law in ${part}`, () => assert.deepEqual(own.flatMap((path) => breaches(path, readFileSync(src + path, 'utf8'))), []));
  }

  it('has no source outside of its parts', () => {
    assert.deepEqual([...new Set(sources.map(partOf))].filter((part) => !laws[part]), []);
  });

  it('lists every language in locale/every-language.ts', () => {
    const listed = importsIn(sourceOf('', readFileSync(`${src}locale/every-language.ts`, 'utf8'))).map(({specifier}) => targetOf('locale/every-language.ts', specifier!));
    const files = (paths: readonly string[]) => paths.filter((path) => path.startsWith('locale/languages/')).sort();
    assert.deepEqual(files(listed), files(sources));
  });

  it('says in CONTRIBUTING.md what is in each folder of src', () => {
    const said = [...readFileSync(`${src}../CONTRIBUTING.md`, 'utf8').matchAll(/^\| `src\/([\w-]+)` \|/gm)].map(([, folder]) => folder!);
    assert.deepEqual(said.sort(), [...new Set(sources.filter((path) => path.includes('/')).map((path) => path.split('/')[0]!))].sort());
  });

  it('has no circle between files, of types neither', () => {
    assert.deepEqual(circles(new Map(sources.map((path) => [path, readFileSync(src + path, 'utf8')]))), [],
      'Files that need each other cannot be read one after the other; move what both need into a file of its own.');
  });
});

describe('the law', () => {
  const refused: [string, string][] = [
    ['schema/a.ts', `import {share} from '../model/share.js';`],
    ['model/a.ts', `import {arc} from 'd3-shape';`],
    ['model/a.ts', `import type {Ring} from '../geometry/ring.js';`],
    ['model/a.ts', `export * from '../locale/en.js';`],
    ['model/a.ts', `const a = await import('../parts/ring.js');`],
    ['model/a.ts', `type A = import('../parts/ring.js').A;`],
    ['tables/a.ts', `import {readFileSync} from 'node:fs';`],
    ['tables/a.ts', `import {csvParseRows} from 'd3-dsv';`],
    ['files/a.ts', `import {inflateRawSync} from 'node:zlib';`],
    ['publication/a.ts', `import {createHash} from 'node:crypto';`],
    ['desk/a.ts', `import {main} from '../cli/main.js';`],
    ['tables/a.ts', `const a = new Date();`],
    ['parts/a.ts', `const a = [1, 2].reduce((one, other) => one + other);`],
    ['parts/a.ts', 'const a = css`a {gap: ${b}}`;'],
    ['tables/a.ts', `const a = JSON.stringify([1]);`],
    ['geometry/a.ts', `import type {Report} from '../schema/report.js';`],
    ['live/a.ts', `import {xlsxSheets} from '../files/xlsx.js';`],
    ['locale/a.ts', `import {share} from '../model/share.js';`],
    ['locale/a.ts', `import {type Share, share} from '../model/share.js';`],
    ['theme/a.ts', `import {share} from '../model/share.js';`],
    ['parts/a.ts', `import {parse} from '../schema/parse.js';`],
    ['parts/a.ts', `import {arc} from 'd3-shape';`],
    ['elements/a.ts', `import {B} from './b.js';`],
    ['elements/a.ts', `import {ring} from '../geometry/ring.js';`],
    ['elements/controllers/a.ts', `import {B} from '../b.js';`],
    ['define/ring.ts', `import {share} from '../model/share.js';`],
    ['bundle.ts', `import {A} from './elements/a.js';`],
    ['frame/a.ts', `import {parse} from '../schema/parse.js';`],
    ['index.ts', `import './define.js';`],
    ['cli/main.ts', `import {A} from '../elements/a.js';`],
    ['model/a.ts', `import {readFileSync} from 'node:fs';`],
    ['helpers/a.ts', ``],
    ['model/a.ts', `const a = document.title;`],
    ['parts/a.ts', `const a = globalThis.window;`],
    ['index.ts', `customElements.define('a-b', A);`],
    ['locale/a.ts', `const {document} = globalThis;`],
    ['model/a.ts', `const title = (window: string) => document.title + window;`],
    ['parts/a.ts', `import {styleMap} from 'lit/directives/style-map.js';`],
    ['elements/a.ts', `import {unsafeHTML as h} from 'lit/directives/unsafe-html.js';`],
    ['elements/a.ts', `eval('1');`],
    ['elements/a.ts', `new Function('return 1');`],
    ['parts/a.ts', 'const a = html`<p style="top: 1px"></p>`;'],
    ['parts/a.ts', 'const a = html`<p style=${b}></p>`;'],
    ['parts/a.ts', 'const a = html`<p class="a" style="top: ${b}"></p>`;'],
    ['theme/a.ts', 'const a = css`p { margin: 1.5rem; }`;'],
    ['parts/a.ts', 'const a = css`p { margin-block: 0 0.4em; }`;'],
    ['elements/a.ts', 'const a = css`p { column-gap: calc(1px + 2em); }`;'],
    ['theme/a.ts', 'const a = `p { margin: ${b}rem; }`;'],
    ['model/a.ts', `const a = new Intl.NumberFormat('en');`],
    ['parts/a.ts', `const a = (1).toLocaleString('en');`],
    ['model/a.ts', `const a = Date.now();`],
    ['geometry/a.ts', `const a = new Date();`],
    ['static/a.ts', `const a = (list: number[]) => Math.max(0, ...list);`],
    ['parts/a.ts', `const a = Array.from(list, name);`],
    ['cli/a.ts', `all.push(...found.map(name));`],
  ];
  for (const [path, text] of refused) it(`refuses in ${path}: ${text || 'a part of that name'}`, () => assert.equal(breaches(path, text).length, 1, breaches(path, text).join('\n')));

  const allowed: [string, string][] = [
    ['schema/a.ts', `import {pointerTo} from './pointer.js'; // document, window, Intl, style="" and 2rem in words`],
    ['model/a.ts', `import type {Report} from '../schema/report.js'; const a = new Date('2021-06-30'); type A = {document: string};`],
    ['geometry/a.ts', `import {arc} from 'd3-shape'; import {share} from '../model/share.js';`],
    ['locale/a.ts', `import type {Share} from '../model/share.js'; import {type Report} from '../schema/report.js'; new Intl.NumberFormat('en');`],
    ['parts/a.ts', 'import {html, svg} from "lit"; import {share} from "../model/share.js"; const a = html`<p class="style">the style of ${b} remains</p>`;'],
    ['elements/a.ts', `import {A} from './controllers/a.js'; import {LitElement} from 'lit'; document.title; window.open; a.style.setProperty('top', '1px');`],
    ['define.ts', `import './define/ring.js'; customElements.get('a-b');`],
    ['define/ring.ts', `import {A} from '../elements/a.js';`],
    ['bundle.ts', `import './define.js'; export {parse} from './schema/parse.js';`],
    ['cli/check.ts', `const document = read(); const title = (window: string) => document.title + window;`],
    ['cli/main.ts', `import {readFileSync} from 'node:fs'; import {parse} from '../schema/parse.js';`],
    ['static/a.ts', `const a = (...list: number[]) => b(() => say(...list)); const c = [...d]; const e = {...f};`],
  ];
  for (const [path, text] of allowed) it(`allows in ${path}: ${text}`, () => assert.deepEqual(breaches(path, text), []));

  it('names each circle, also of a type, of an import on demand and of an export', () => {
    assert.deepEqual(circles(new Map([
      ['model/a.ts', `import {b} from '../schema/b.js';`], ['schema/b.ts', `export * from './c.js';`], ['schema/c.ts', `import type {A} from '../model/a.js';`],
      ['d.ts', `import './model/a.js'; const e = await import('./e.js');`], ['e.ts', `type D = import('./d.js').D;`], ['f.ts', `import './e.js'; import {html} from 'lit';`],
    ])), ['model/a.ts -> schema/b.ts -> schema/c.ts -> model/a.ts', 'd.ts -> e.ts -> d.ts']);
  });
});
