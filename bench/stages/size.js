// What a page must load for one ring, after brotli.
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {alone} from '../../scripts/alone.js';
import {bundle, styles} from '../bundle.js';

const brotli = (text) => brotliCompressSync(text).length;

/** @returns samples {name, title, bytes}, the smallest first */
export async function sizes(candidates) {
  const found = [
    {name: 'drop-in', title: '**the drop-in file**, every element and the whole board', bytes: brotli(readFileSync(new URL('../../dist/civic-progress.js', import.meta.url)))},
    {name: 'lit', title: 'lit alone', bytes: brotli(await bundle("export * from 'lit';", {nodePaths: [new URL('../../node_modules', import.meta.url).pathname]}))},
  ];
  for (const {name, title, size, styles: sheet} of candidates) {
    if (!size) continue;
    const code = size.ours ? (await alone(`define/${size.ours}.js`)).code
      : await bundle(size.candidate ? `import * as candidate from './candidates/${name}.js'; globalThis.candidate = candidate;` : size.modules.map((module) => `import '${module}';`).join('\n'));
    found.push({name, title, bytes: brotli(code) + (sheet ? brotli(await styles(sheet)) : 0)});
  }
  return found.sort((a, b) => a.bytes - b.bytes);
}
