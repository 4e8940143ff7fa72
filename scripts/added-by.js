import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

/**
 * What each module adds to a bundle: the bytes after brotli that the bundle has less without it, the heaviest first. Less than it
 * would weigh alone, since others say much of the same; the sum is not the bundle.
 *
 * @param module the path of a built module below dist/esm
 * @returns for each module its name, its minified bytes and what it adds
 */
export async function addedBy(module) {
  const bundle = await rollup({
    input: `dist/esm/${module}`,
    plugins: [nodeResolve({exportConditions: ['production', 'default']}), minifyTemplateLiterals({include: ['dist/**/*.js'], options: {minifyOptions: {conservativeCollapse: true}}})],
  });
  const {output: [{modules}]} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  await bundle.close();
  const codes = Object.entries(modules).filter(([, {code}]) => code);
  // esbuild instead of the build's minifier: a tenth of the time, and the same order.
  const small = async (parts) => (await transform(parts.map(([, {code}]) => code).join('\n'), {minify: true, target: 'es2021', charset: 'utf8', legalComments: 'none'})).code;
  const weight = (text) => brotliCompressSync(text).length;
  const all = weight(await small(codes));
  const rows = [];
  for (const one of codes) {
    rows.push({
      module: one[0].replaceAll('\\', '/').replace(/^.*\/(?:dist\/esm|node_modules)\//, ''),
      bytes: Buffer.byteLength(await small([one])),
      brotli: all - weight(await small(codes.filter((other) => other !== one))),
    });
  }
  return rows.sort((a, b) => b.brotli - a.brotli);
}
