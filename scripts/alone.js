import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import {shrinking} from '../rollup.config.js';

const esm = fileURLToPath(new URL('../dist/esm', import.meta.url));

/**
 * A module of the build with all it imports, made by the plugins of the drop-in. Needs a build.
 *
 * @param module the path of a built module below dist/esm; one element alone is `define/progress-ring.js`
 * @param more   further plugins, which come first
 * @returns the file that a page loads for it, and the code of the files that it asks for later, where it is given a report
 *          or a language file
 */
export async function alone(module, more = []) {
  const bundle = await rollup({input: `${esm}/${module}`, plugins: [...more, ...shrinking()]});
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  const first = new Set(output.filter(({isEntry}) => isEntry));
  for (const {imports} of first) for (const one of output) if (imports.includes(one.fileName)) first.add(one);
  const [{code, moduleIds}] = output;
  if (first.size > 1) throw new Error(`expected one file for ${module}, found ${first.size}`);
  return {code, modules: moduleIds, later: output.filter((one) => !first.has(one)).map((one) => one.code)};
}
