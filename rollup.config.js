// dist/esm (written by tsc) -> the drop-in files in dist, each one file with everything in it; then embed.html and its helper.
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

const {name, version, license} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Lit's Trusted Types policy under our own name, made in a try when the first template needs it.
 *
 * Lit makes the policy `lit-html` while its module loads: on a page whose policy list lacks that name, or where another Lit
 * library has taken it, the whole bundle would die there. And a second copy of ours, which registers nothing, would ask for a
 * policy that is taken. Where a page refuses the policy, templates stay plain text, which a page without enforcement takes.
 */
const ownPolicy = (policy, isInChunk = false) => ({
  name: 'own-policy',
  renderChunk(code, {isEntry}) {
    // Lit is in the first file of several.
    if (isInChunk ? !/createPolicy\(["']lit-html/.test(code) : !isEntry && !code.includes('createPolicy')) return null;
    const made = /([\w$]+)\.createPolicy\((["'])lit-html\2,(\{createHTML:\s*([\w$]+)\s*=>\s*\4\})\)/g;
    const found = [...code.matchAll(made)].length;
    const calls = code.split('createPolicy').length - 1;
    if (found !== 1 || calls !== 1) {
      this.error(`expected exactly one createPolicy("lit-html", …) in the bundle, found ${found} among ${calls} mentions of createPolicy; `
        + 'look at how lit-html makes its policy now and adapt ownPolicy in rollup.config.js');
    }
    const lazy = `((policy)=>({createHTML:(text)=>{if(!policy)try{policy=$1.createPolicy("${policy}",$3)}catch(e){policy=$3}return policy.createHTML(text)}}))()`;
    return {code: code.replace(made, lazy), map: null};
  },
});

/** Syntax of ES2021, which every browser has that can draw the elements; what Lit or a dependency ships beyond it is lowered. */
const lowered = () => ({
  name: 'lowered',
  async renderChunk(code, chunk, {format, name: variable}) {
    // `globalThis` came two versions of Chromium before adopted style sheets: a script that dies of it would be an error of the page.
    const {code: older} = await transform(code, {target: 'es2021', charset: 'utf8', legalComments: 'none', define: {globalThis: 'self'}});
    // esbuild puts its helpers in front of everything, where a classic script would make globals of them.
    if (format !== 'iife') return {code: older, map: null};
    return {code: variable ? `var ${variable} = (function () {\n${older}\nreturn ${variable};\n})();` : `(function () {\n${older}\n})();`, map: null};
  },
});

/** The schema, the style sheet of the static boards, and the licences of the packages inside the drop-in files, beside them. */
const companions = () => {
  const packages = new Set();
  return {
    name: 'companions',
    writeBundle(options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.moduleIds ?? []) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'));
          if (folder) packages.add(folder[0]);
        }
      }
    },
    async closeBundle(error) {
      if (error || packages.size === 0) return;
      const {staticStyles} = await import('./dist/esm/static/style-sheet.js');
      writeFileSync(`dist/${name}.css`, staticStyles());
      for (const schema of ['report', 'series']) copyFileSync(`src/schema/${schema}.schema.json`, `dist/${schema}.schema.json`);
      copyFileSync('src/tables/map.schema.json', 'dist/map.schema.json');
      writeFileSync('dist/licenses.txt', [...packages].sort().map(licenseOf).join('\n\n'));
    },
  };
};

const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The integrity and the size of every file that a page may load, beside them. */
const integrity = (files) => ({
  name: 'integrity',
  closeBundle(error) {
    if (error) return;
    // From the disk, because only the bytes that are published count.
    writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(files.toSorted().map((file) => {
      const bytes = readFileSync(`dist/${file}`);
      return [file, {integrity: hashOf(bytes), bytes: bytes.length, brotli: brotliCompressSync(bytes).length}];
    })), null, 2)}\n`);
  },
});

/**
 * embed.html from its template: the script of the page and the classic drop-in file inside of it, and a policy that allows
 * these two by their hashes and no other.
 */
const embedded = () => ({
  name: 'embedded',
  generateBundle(options, bundle) {
    const [chunk] = Object.values(bundle);
    delete bundle[chunk.fileName];
    const parts = {
      // A byte-order mark has no business in the middle of a page, and the last line end would be part of the hash.
      'drop-in': readFileSync(`dist/${name}.classic.js`, 'utf8').replace(/^\ufeff/, '').trim(),
      page: chunk.code.trim(),
      style: readFileSync('src/frame/embed.css', 'utf8').trim(),
    };
    for (const [part, code] of Object.entries(parts)) {
      const end = /<\/(?:script|style)|<!--/i.exec(code);
      if (end) this.error(`expected no ${end[0]} in the ${part} of embed.html, which would end there; write it in another way`);
    }
    const policy = [
      "default-src 'none'",
      `script-src '${hashOf(parts.page)}' '${hashOf(parts['drop-in'])}'`,
      `style-src '${hashOf(parts.style)}'`,
      // The same as src/frame/parameters.ts; a policy cannot name [::1].
      "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
      "base-uri 'none'", "form-action 'none'", "object-src 'none'",
      "require-trusted-types-for 'script'", `trusted-types ${name}`,
    ].join('; ');
    const filled = {...parts, policy};
    const source = readFileSync('src/frame/embed.html', 'utf8').replace(/\{([\w-]+)\}/g, (hole, part) => filled[part] ?? this.error(`embed.html: nothing is known of ${hole}`));
    this.emitFile({type: 'asset', fileName: 'embed.html', source});
  },
});

function licenseOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name}: expected a LICENSE file in the package, found none; its licence asks for it in dist/licenses.txt`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}

const entry = 'dist/esm/bundle.js';
if (!existsSync(entry)) throw new Error(`expected ${entry}, found none; run \`npm run build\`, which calls tsc first`);

/** A byte-order mark: a classic script without a charset is read in the encoding of its page, which may be GBK, unless it has one. */
const marked = () => ({name: 'marked', renderChunk: (code) => ({code: `\ufeff${code}`, map: null})});

// A warning here means a file that is not self-contained or not what was written.
const onLog = (level, log, handle) => handle(level === 'warn' ? 'error' : level, log);
const preamble = `/*! ${name} ${version} ${license}, see licenses.txt */`;

/** What makes a file small and fit for every page; scripts/alone.js weighs single elements by the same. */
export const shrinking = (policy = name) => [
  nodeResolve({exportConditions: ['production', 'default']}),
  // A blank at the edge of a template stays one: it stands between two words.
  minifyTemplateLiterals({include: ['dist/**/*.js'], options: {minifyOptions: {conservativeCollapse: true}}}),
  ownPolicy(policy),
  lowered(),
  terser({
    ecma: 2021,
    // lhs_constants off compresses better: `x===null` repeats more than `null===x`.
    compress: {passes: 3, lhs_constants: false, unsafe_proto: true},
    // d3-path's own fields; nobody else reads them.
    mangle: {properties: {regex: /^_[xy][01]$|^_append$/}},
    format: {comments: false, preamble},
  }),
];

// One for all drop-in files, so that the licences are those of all packages in them.
const beside = companions();

const dropIn = {
  input: entry,
  plugins: [...shrinking(), beside],
  // What unbundled elements load when they need it is in the one file; the board brings the reader of reports before the first element.
  output: [
    {dir: 'dist', format: 'es', entryFileNames: `${name}.js`, inlineDynamicImports: true},
    {dir: 'dist', format: 'iife', entryFileNames: `${name}.classic.js`, name: 'civicProgress', exports: 'named', inlineDynamicImports: true, plugins: [marked()]},
  ],
  onLog,
};

/** Figures over time: a file of its own, since few pages have them and d3's scales weigh as much as half a board. */
const trends = {
  input: 'dist/esm/trend-bundle.js',
  // A policy may be made once on a page, and the other file may be on it too.
  plugins: [...shrinking('civic-trend'), beside],
  output: {dir: 'dist', format: 'es', entryFileNames: 'civic-trend.js', inlineDynamicImports: true},
  onLog,
};

/** Tables: a script of its own that draws nothing, so that it needs no Lit; whatever of the page reads reports finds it. */
const tables = {
  input: 'dist/esm/tables-bundle.js',
  plugins: [nodeResolve(), lowered(), terser({ecma: 2021, compress: {passes: 3}, format: {comments: false, preamble}}), marked(), beside],
  output: {dir: 'dist', format: 'iife', entryFileNames: 'tables.js'},
  onLog,
};

/** Single figures: a file of its own, for pages that have a ring and no report. Its policy has its own name for the same reason. */
const figures = {
  input: 'dist/esm/figures.js',
  plugins: [...shrinking('civic-figures'), beside],
  output: {dir: 'dist', format: 'es', entryFileNames: 'figures.js', inlineDynamicImports: true},
  onLog,
};

/** A small script that exports nothing, so that it runs as a classic script and as a module alike. */
const script = (module, file, ...plugins) => ({
  input: `dist/esm/${module}.js`,
  plugins: [lowered(), terser({ecma: 2021, compress: {passes: 3}, format: {comments: false, preamble}}), ...plugins],
  output: {dir: 'dist', format: 'iife', entryFileNames: file},
  onLog,
});

/** What the desk needs of the build and may not ask for, since its policy lets nothing out: chunks that hold files as text. */
const builtin = () => ({
  name: 'builtin',
  // What the command was called with lies beside the page, where its server gives it out.
  resolveId: (id) => (id === 'builtin:brought' ? {id: './brought.js', external: true} : id.startsWith('builtin:') ? `\0${id}` : null),
  load(id) {
    if (id === '\0builtin:samples') {
      const files = {'qingdao-2021-half-year': 'qingdao-2021-half-year', 'made-up-promises': 'made-up-promises', 'made-up-city-2026-q1': 'made-up-city/2026-q1'};
      return `export default {${Object.entries(files).map(([name, path]) => `${JSON.stringify(name)}: ${JSON.stringify(JSON.parse(readFileSync(`demo/data/${path}.json`, 'utf8')))}`).join(',')}}`;
    }
    if (id !== '\0builtin:files') return null;
    const text = (file) => readFileSync(`dist/${file}`, 'utf8');
    const classic = text(`${name}.classic.js`);
    // The page of the frame holds the classic file, which is here already.
    const inside = classic.replace(/^\ufeff/, '').trim();
    const [before, after, ...more] = text('embed.html').split(inside);
    if (after === undefined || more.length > 0) this.error('embed.html: expected the classic drop-in file in it once');
    return `const classic = ${JSON.stringify(classic)};
export default {${[`${name}.js`, 'frame.js', 'copy-button.js', 'licenses.txt'].map((file) => `${JSON.stringify(file)}: ${JSON.stringify(text(file))}`).join(',')}, ${JSON.stringify(`${name}.classic.js`)}: classic,
'embed.html': ${JSON.stringify(before)} + classic.replace(/^\\ufeff/, '').trim() + ${JSON.stringify(after)}};`;
  },
});

/** The page of the desk with its style sheet and the licences of what is in it, beside its scripts. */
const deskPage = () => ({
  name: 'desk-page',
  generateBundle(options, bundle) {
    const packages = new Set(Object.values(bundle).flatMap(({moduleIds = []}) => moduleIds.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/').replace(/^\0/, ''))?.[0] ?? [])));
    for (const file of ['index.html', 'desk.css']) this.emitFile({type: 'asset', fileName: file, source: readFileSync(`src/desk/${file}`, 'utf8')});
    this.emitFile({type: 'asset', fileName: 'licenses.txt', source: [...packages].sort().map(licenseOf).join('\n\n')});
  },
});

/** The desk: a page in chunks, of which nothing is in a drop-in file. */
const desk = {
  input: {desk: 'dist/esm/desk/main.js'},
  plugins: [
    builtin(),
    nodeResolve({browser: true, exportConditions: ['production', 'default']}),
    // Its templates stay as they are written: the folder that it packs is the one that the command publishes, byte for byte.
    commonjs(),
    ownPolicy('civic-desk', true),
    terser({ecma: 2021, format: {comments: false, preamble}}),
    deskPage(),
  ],
  output: {dir: 'dist/desk', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]'},
  // What computes colours has circles in its functions alone; they are called when all of it is there.
  onLog: (level, log, handle) => (log.code === 'CIRCULAR_DEPENDENCY' && log.ids.every((id) => /node_modules.culori/.test(id)) ? undefined : onLog(level, log, handle)),
};

// One after the other: embed.html holds the classic drop-in file, the last but one weighs them all, and the desk holds what is published.
export default [
  dropIn,
  trends,
  tables,
  figures,
  script('frame/embedded-page', 'embedded-page.js', embedded()),
  script('frame/copy-button', 'copy-button.js'),
  // A file of its own, since its sentences are for the few pages where something is wrong.
  script('doctor', 'doctor.js', marked()),
  script('frame/parent-page', 'frame.js', integrity([`${name}.js`, `${name}.classic.js`, `${name}.css`, 'civic-trend.js', 'doctor.js', 'figures.js', 'frame.js', 'tables.js'])),
  desk,
];
