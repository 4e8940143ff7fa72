// dist/esm (written by tsc) -> the drop-in files in dist, each one file with everything in it.
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

const {name, version, license} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Lit's Trusted Types policy under our own name, in a try.
 *
 * Lit makes the policy `lit-html` while its module loads: on a page whose policy list lacks that name, or where another Lit
 * library has taken it, the whole bundle would die there.
 */
const ownPolicy = () => ({
  name: 'own-policy',
  renderChunk(code) {
    const policy = /([\w$]+)\.createPolicy\((["'])lit-html\2,(\{createHTML:\s*([\w$]+)\s*=>\s*\4\})\)/g;
    const found = [...code.matchAll(policy)].length;
    const calls = code.split('createPolicy').length - 1;
    if (found !== 1 || calls !== 1) {
      this.error(`expected exactly one createPolicy("lit-html", …) in the bundle, found ${found} among ${calls} mentions of createPolicy; `
        + 'look at how lit-html makes its policy now and adapt ownPolicy in rollup.config.js');
    }
    return {code: code.replace(policy, `(()=>{try{return $1.createPolicy("${name}",$3)}catch(e){}})()`), map: null};
  },
});

/**
 * d3-path without the curves that no ring draws: 0.4 KB of every reader's download. A class keeps its unused methods through
 * every minifier.
 */
const withoutCurves = () => ({
  name: 'without-curves',
  transform(code, id) {
    if (!id.endsWith('/d3-path/src/path.js')) return null;
    const curve = /^  (?:quadraticCurveTo|bezierCurveTo|arcTo|rect)\(.*?^  \}\n/gms;
    const found = [...code.matchAll(curve)].length;
    if (found !== 4) this.error(`expected the four methods quadraticCurveTo, bezierCurveTo, arcTo and rect in d3-path, found ${found}; adapt withoutCurves in rollup.config.js`);
    return {code: code.replace(curve, ''), map: null};
  },
});

/** Syntax of ES2017, for old web views; Lit ships newer syntax than that. */
const lowered = () => ({
  name: 'lowered',
  async renderChunk(code, chunk, {format, name: variable}) {
    const {code: older} = await transform(code, {target: 'es2017', charset: 'utf8', legalComments: 'none'});
    // esbuild puts its helpers in front of everything, where a classic script would make globals of them.
    return {code: format === 'iife' ? `var ${variable} = (function () {\n${older}\nreturn ${variable};\n})();` : older, map: null};
  },
});

/** The schema, the licences of the packages inside the drop-in files, and their integrity, beside them. */
const companions = () => {
  const packages = new Set();
  const files = new Set();
  return {
    name: 'companions',
    writeBundle(options, bundle) {
      for (const chunk of Object.values(bundle)) {
        files.add(chunk.fileName);
        for (const id of chunk.moduleIds ?? []) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'));
          if (folder) packages.add(folder[0]);
        }
      }
    },
    closeBundle(error) {
      if (error || files.size === 0) return;
      copyFileSync('src/schema/report.schema.json', 'dist/report.schema.json');
      writeFileSync('dist/licenses.txt', [...packages].sort().map(licenseOf).join('\n\n'));
      // From the disk, because only the bytes that are published count.
      writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries([...files].sort().map((file) => {
        const bytes = readFileSync(`dist/${file}`);
        return [file, {
          integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
          bytes: bytes.length,
          brotli: brotliCompressSync(bytes).length,
        }];
      })), null, 2)}\n`);
    },
  };
};

function licenseOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name}: expected a LICENSE file in the package, found none; its licence asks for it in dist/licenses.txt`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}

const entry = 'dist/esm/bundle.js';
if (!existsSync(entry)) throw new Error(`expected ${entry}, found none; run \`npm run build\`, which calls tsc first`);

/** ASCII only: a classic script without a charset is read in the encoding of its page, which may be GBK. A module is always UTF-8. */
const ascii = () => ({
  name: 'ascii',
  renderChunk(code) {
    const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    // Terser leaves template literals as they are. A needless backslash before a character would escape the new one.
    return {code: code.replace(/(\\*)([^\x00-\x7f])/g, (_, slashes, unit) => slashes.slice(slashes.length % 2) + escape(unit)), map: null};
  },
});

export default {
  input: entry,
  plugins: [
    nodeResolve({exportConditions: ['production', 'default']}),
    minifyTemplateLiterals({include: ['dist/**/*.js']}),
    withoutCurves(),
    ownPolicy(),
    lowered(),
    terser({
      ecma: 2017,
      compress: {passes: 2},
      format: {comments: false, preamble: `/*! ${name} ${version} | ${license} | contains Lit and d3-path, see licenses.txt */`},
    }),
    companions(),
  ],
  output: [
    {dir: 'dist', format: 'es', entryFileNames: `${name}.js`},
    {dir: 'dist', format: 'iife', entryFileNames: `${name}.classic.js`, name: 'civicProgress', exports: 'named', plugins: [ascii()]},
  ],
  // A warning here means a file that is not self-contained or not what was written.
  onLog(level, log, handle) {
    handle(level === 'warn' ? 'error' : level, log);
  },
};
