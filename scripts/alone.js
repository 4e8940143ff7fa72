import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import {shrinking} from '../rollup.config.js';

const esm = fileURLToPath(new URL('../dist/esm', import.meta.url));

/**
 * A module of the build with all it imports, as one file made by the plugins of the drop-in. Needs a build.
 *
 * @param module the path of a built module below dist/esm; one element alone is `define/progress-ring.js`
 * @param more   further plugins, which come first
 */
export async function alone(module, more = []) {
  const bundle = await rollup({input: `${esm}/${module}`, plugins: [...more, ...shrinking()]});
  const {output: [{code, moduleIds}]} = await bundle.generate({format: 'es'});
  await bundle.close();
  return {code, modules: moduleIds};
}
