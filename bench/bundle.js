import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** The folder of the benchmark, where its packages are found. */
export const here = fileURLToPath(new URL('.', import.meta.url));

const options = {
  bundle: true, minify: true, write: false, treeShaking: true, format: 'esm', target: 'es2022', legalComments: 'none', logLevel: 'error',
  conditions: ['production'], define: {'process.env.NODE_ENV': '"production"'}, loader: {'.css': 'css'}, absWorkingDir: here,
};

/** The code of some modules as a page of a careful user would load it: tree-shaken, minified, in production mode. */
export async function bundle(code, more = {}) {
  const {outputFiles: [file]} = await build({...options, stdin: {contents: code, resolveDir: here}, ...more});
  return file.text;
}

/** One style sheet with all that it imports. */
export async function styles(specifier) {
  if (!specifier) return '';
  const {outputFiles: [file]} = await build({...options, entryPoints: [`node_modules/${specifier}`], outdir: 'out'});
  return file.text;
}

/** Version of a package of the benchmark. */
export const versionOf = (name) => JSON.parse(readFileSync(`${here}node_modules/${name}/package.json`, 'utf8')).version;
