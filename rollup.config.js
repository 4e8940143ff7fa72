// dist/esm (written by tsc) -> the drop-in files in dist, each one file with everything in it; then embed.html and its helper.
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
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
const ownPolicy = () => ({
  name: 'own-policy',
  renderChunk(code, {isEntry}) {
    // Lit is in the first file of several.
    if (!isEntry && !code.includes('createPolicy')) return null;
    const policy = /([\w$]+)\.createPolicy\((["'])lit-html\2,(\{createHTML:\s*([\w$]+)\s*=>\s*\4\})\)/g;
    const found = [...code.matchAll(policy)].length;
    const calls = code.split('createPolicy').length - 1;
    if (found !== 1 || calls !== 1) {
      this.error(`expected exactly one createPolicy("lit-html", …) in the bundle, found ${found} among ${calls} mentions of createPolicy; `
        + 'look at how lit-html makes its policy now and adapt ownPolicy in rollup.config.js');
    }
    const lazy = `((policy)=>({createHTML:(text)=>{if(!policy)try{policy=$1.createPolicy("${name}",$3)}catch(e){policy=$3}return policy.createHTML(text)}}))()`;
    return {code: code.replace(policy, lazy), map: null};
  },
});

const css = '/@lit/reactive-element/css-tag.js';
const reactive = '/@lit/reactive-element/reactive-element.js';
const litHtml = '/lit-html/lit-html.js';
const litElement = '/lit-element/lit-element.js';
const sourceOf = '/controllers/report-source.js';

/**
 * What no page can reach, by file: what goes, what takes its place, how often it must be there. A class keeps its unused methods,
 * and a message its words, through every minifier. Of Lit all goes that serves directives, decorators, hydration, polyfills and
 * subclasses of strangers; of these the library has none. Whoever begins to use one of them takes its lines out of here.
 */
const unreachable = [
  // The lines and curves that no ring draws, and complaints about arguments that are constants here.
  ['/d3-path/src/path.js', /^  (?:lineTo|quadraticCurveTo|bezierCurveTo|arcTo|rect)\(.*?^  \}\n/gms, '', 5],
  ['/d3-path/src/path.js', /^ *(?:if \(.*?\) )?throw new Error\(.*\);\n/gm, '', 2],
  // Paths of all digits.
  ['/d3-path/src/path.js', 'digits == null ? append : appendRound(digits)', 'appendRound(digits)', 1],
  ['/d3-path/src/path.js', 'if (d > 15) return append;', '', 1],
  // Complaints about styles that are no css`…` literal; all of ours are.
  [css, /throw Error\((?:[^()]|\([^()]*\))*\)/g, 'throw Error()', 2],
  // Styles where there are no adopted style sheets: src/define/drawable.ts defines no element there. And made style sheets as styles.
  [css, 'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype', 'e=true', 1],
  [css, /if\(e\)(s\.adoptedStyleSheets=o\.map\()t=>t instanceof CSSStyleSheet\?t:(t\.styleSheet\));else for\(.*?(?=\},c=)/g, '$1t=>$2', 1],
  [css, /c=e\?t=>t:t=>.*?(?=;export)/g, 'c=t=>t', 1],
  [css, 'if("number"==typeof t)return t;', '', 1],
  // Polyfills, hydration, and the numbers of versions that are told of in development only.
  [reactive, 'p=a.reactiveElementPolyfillSupport,', '', 1],
  [reactive, /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ';', 1],
  [litHtml, /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const D=/g, ',D=', 1],
  [litElement, /,s\.litElementHydrateSupport\?\..*?(?=const n=)/g, ';', 1],
  [litElement, /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, '', 1],
  // Decorators, initializers, and accessors of their own: properties come from `static properties`.
  [reactive, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', '', 1],
  [reactive, /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/g, '', 1],
  [reactive, 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', '', 1],
  [reactive, 't.finalize(),void 0!==t.l&&(this.l=[...t.l]),', 't.finalize(),', 1],
  [reactive, ',this.constructor.l?.forEach(t=>t(this))', '', 1],
  [reactive, 's.state&&(s.attribute=!1),', '', 1],
  [reactive, 'removeController(t){this._$EO?.delete(t)}', '', 1],
  // Accessors that a class brings itself, properties named by symbols, and other notions of a change than ours.
  [reactive, /\bd\("(\w+)"\)/g, '"$1"', 5],
  [reactive, 'd=(t,s)=>t,', '', 1],
  [reactive, 'getOwnPropertyDescriptor:h,', '', 1],
  [reactive, 'createProperty(t,s=b){if(', 'createProperty(t,s=b){', 1],
  [reactive, 'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', '', 1],
  [reactive, 'this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}', 'this.elementProperties.set(t,s)', 1],
  [reactive, 'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)', 'const t=this.properties;for(const i of r(t))', 1],
  [reactive, '"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()', 1],
  [reactive, '(i.hasChanged??f)(h,s)', 'f(h,s)', 1],
  [reactive, /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?\)\}(?=\}let t=!1)/g, '', 1],
  // Accessors, and first values that a removed attribute leads back to: src/elements/element.ts has them.
  [reactive, /static getPropertyDescriptor\(.*?(?=static getPropertyOptions)/g, '', 1],
  [reactive, 'this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r', 1],
  [reactive, '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', '', 1],
  [reactive, 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),', 'C(t,s,{reflect:e}){(this._$AL.has(t)||this._$AL.set(t,s),', 1],
  // Steps of an update that none of our elements takes part in.
  [reactive, 'const t=this.scheduleUpdate();return null!=t&&await t,', 'return this.performUpdate(),', 1],
  [reactive, 'scheduleUpdate(){return this.performUpdate()}', '', 1],
  [reactive, 'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(', 'const s=this._$AL;try{', 1],
  [reactive, 'this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'this.update(s)}catch(s){throw this._$EM(),s}this._$AE()', 1],
  [reactive, '_$AE(t){', '_$AE(){', 1],
  [reactive, 'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)', 'this.hasUpdated=!0', 1],
  [reactive, 'shouldUpdate(t){return!0}', '', 1],
  [reactive, 'updated(t){}firstUpdated(t){}', '', 1],
  // Attributes of objects and lists, and converters: they are texts, numbers and flags.
  [reactive, 'case Object:case Array:t=null==t?t:JSON.stringify(t)', '', 1],
  [reactive, 'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', '', 1],
  [reactive, '(void 0!==i.converter?.toAttribute?i.converter:u)', 'u', 1],
  [reactive, '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u', 'u', 1],
  // Directives, and what they ask of a part.
  [litHtml, /function M\(t,i,s=t,e\)\{.*?\}(?=class R\{)/g, '', 1],
  [litHtml, 'V:M,', '', 1],
  [litHtml, 't=M(this,t,i),', '', 1],
  [litHtml, 't=M(this,t,i,0),', '', 1],
  [litHtml, 'M(this,e[s+n],i,n)', 'e[s+n]', 1],
  [litHtml, 't=M(this,t,i,0)??A', 't=t??A', 1],
  [litHtml, 'this._$AN=void 0,', '', 4],
  [litHtml, ',this._$Cv=e?.isConnected??!0', '', 1],
  [litHtml, /this\.type=[12],/g, '', 2],
  [litHtml, /constructor\((?:t,i,s,e,h)?\)\{super\((?:\.\.\.arguments|t,i,s,e,h)\),this\.type=\d\}/g, '', 3],
  [litElement, 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', '', 1],
  [litHtml, 'get _$AU(){return this._$AM._$AU}', '', 3],
  [litHtml, 'get _$AU(){return this._$AM?._$AU??this._$Cv}', '', 1],
  [litHtml, /get parentNode\(\)\{return this\._\$AM\.parentNode\}|get parentNode\(\)\{let t=.*?,t\}|get (?:start|end)Node\(\)\{.*?\}|get tagName\(\)\{.*?\}/g, '', 5],
  [litHtml, /setConnected\(t\)\{.*?\)\)\}/g, '', 1],
  [litHtml, 'this._$AP?.(!1,!0,s);', ';', 1],
  [litElement, /,this\._\$Do\?\.setConnected\(!\d\)/g, '', 2],
  [litHtml, 't?.creationScope??l', 'l', 1],
  // Bindings to an element itself, and inside of <script>, <style>, <textarea> and <title>.
  [litHtml, 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', '', 1],
  [litHtml, ':6===r.type&&(i=new Z(h,this,t))', ':0', 1],
  [litHtml, 'y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', '', 1],
  [litHtml, 'c=n??v', 'c=v', 1],
  [litHtml, '(c=p,n=void 0)', 'c=p', 1],
  [litHtml, 'let n,l=2===i', 'let l=2===i', 1],
  [litHtml, /if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/g, '', 1],
  // Templates that are compiled, and bindings inside of comments.
  [litHtml, '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'this._$AC(t)', 1],
  [litHtml, /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\).*?\}(?=l\+\+)/g, '', 1],
  // Styles as elements in front of what is drawn, and drawings in the middle of others.
  [litElement, /createRenderRoot\(\)\{.*?,t\}/g, '', 1],
  [litHtml, 'const e=s?.renderBefore??i;let h=e._$litPart$', 'let h=i._$litPart$', 1],
  [litHtml, '{const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,', '{i._$litPart$=h=new k(i.insertBefore(c(),null),null,', 1],
  [litElement, ',this._$Do=void 0', '', 1],
  [litElement, 'this._$Do=e(', 'e(', 1],
  [litElement, 'i._$litElement$=!0,', '', 1],
  // Wrappers that nothing wraps.
  [litHtml, 'const s=i(t).nextSibling;i(t).remove()', 'const s=t.nextSibling;t.remove()', 1],
  [litElement, 'connectedCallback(){super.connectedCallback()}disconnectedCallback(){super.disconnectedCallback()}', '', 1],
  [css, 'toString(){return this.cssText}', '', 1],
  // Listeners that are objects, and options of listeners.
  [litHtml, 't===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', 't===A&&s!==A', 1],
  [litHtml, '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)', 'this._$AH(t)', 1],
  // MathML.
  [litHtml, '3===i?"<math>":', '', 1],
  [litHtml, '3===i?"</math>":', '', 1],
  [litHtml, '2===i||3===i', '2===i', 1],
];

/**
 * Waiting for a file of its own, which the drop-in files hold: in them what reads reports is there before the first element, and
 * a language file is fetched, not a module.
 */
const waits = [
  [sourceOf, /^    async load\(\) \{.*?^    \}\n/gms, '', 1],
  [sourceOf, 'if (readers.make)', '', 1],
  [sourceOf, /\n *else if \(this\.from !== this\.unread\)\n.*?;/g, '', 1],
  [sourceOf, "this.ready ? 'loading' : 'failed'", "'failed'", 1],
  [sourceOf, '(locale && !this.ready)', 'locale', 1],
  ...['progress-ring', 'progress-bar', 'overachievement-badge'].map((element) =>
    [`/elements/${element}.js`, /^ *\/\*\* Resolves once[^\n]*\n    async getUpdateComplete\(\) \{.*?^    \}\n/gms, '', 1]),
  ['/controllers/locale.js', "(await import('./language-file.js')).languageFile", 'languageFile', 1],
  ['/controllers/locale.js', /^/g, "import {languageFile} from './language-file.js';\n", 1],
  // All words, so none of figures alone.
  ['/locale/spoken.js', /^teach\(.*\);\n/gm, '', 1],
];

const trimmed = (rules) => ({
  name: 'trimmed',
  transform(code, id) {
    for (const [file, pattern, replacement, count] of rules.filter(([file]) => id.endsWith(file))) {
      const found = typeof pattern === 'string' ? code.split(pattern).length - 1 : [...code.matchAll(pattern)].length;
      if (found !== count) this.error(`expected ${count} times ${pattern} in ${file}, found ${found}; adapt its rules in rollup.config.js`);
      code = code.replaceAll(pattern, replacement);
    }
    return {code, map: null};
  },
});

/** Syntax of ES2017, for old web views; Lit ships newer syntax than that. */
const lowered = () => ({
  name: 'lowered',
  async renderChunk(code, chunk, {format, name: variable}) {
    // `globalThis` came two versions of Chromium before adopted style sheets: a script that dies of it would be an error of the page.
    const {code: older} = await transform(code, {target: 'es2017', charset: 'utf8', legalComments: 'none', define: {globalThis: 'self'}});
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
      const {staticStyles} = await import('./dist/esm/static/sheet.js');
      writeFileSync(`dist/${name}.css`, staticStyles());
      copyFileSync('src/schema/report.schema.json', 'dist/report.schema.json');
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

/**
 * What makes a file small and fit for every page; scripts/alone.js weighs single elements by the same.
 *
 * @param whole whether everything is in the one file
 */
export const shrinking = (whole = false) => [
  nodeResolve({exportConditions: ['production', 'default']}),
  // A blank at the edge of a template stays one: it stands between two words.
  minifyTemplateLiterals({include: ['dist/**/*.js'], options: {minifyOptions: {conservativeCollapse: true}}}),
  trimmed(whole ? [...unreachable, ...waits] : unreachable),
  ownPolicy(),
  lowered(),
  terser({
    ecma: 2017,
    // lhs_constants off compresses better: `x===null` repeats more than `null===x`.
    compress: {passes: 3, lhs_constants: false, unsafe_proto: true},
    // d3-path's own fields; nobody else reads them.
    mangle: {properties: {regex: /^_[xy][01]$|^_append$/}},
    format: {comments: false, preamble},
  }),
];

const dropIn = {
  input: entry,
  plugins: [...shrinking(true), companions()],
  output: [
    {dir: 'dist', format: 'es', entryFileNames: `${name}.js`},
    {dir: 'dist', format: 'iife', entryFileNames: `${name}.classic.js`, name: 'civicProgress', exports: 'named', plugins: [marked()]},
  ],
  onLog,
};

/** A small script that exports nothing, so that it runs as a classic script and as a module alike. */
const script = (module, file, ...plugins) => ({
  input: `dist/esm/${module}.js`,
  plugins: [lowered(), terser({ecma: 2017, compress: {passes: 3}, format: {comments: false, preamble}}), ...plugins],
  output: {dir: 'dist', format: 'iife', entryFileNames: file},
  onLog,
});

// One after the other: embed.html holds the classic drop-in file, and the last one weighs them all.
export default [
  dropIn,
  script('frame/embedded-page', 'embedded-page.js', embedded()),
  script('frame/copy-button', 'copy-button.js'),
  // A file of its own, since its sentences are for the few pages where something is wrong.
  script('doctor', 'doctor.js', marked()),
  script('frame/parent-page', 'frame.js', integrity([`${name}.js`, `${name}.classic.js`, `${name}.css`, 'doctor.js', 'frame.js'])),
];
