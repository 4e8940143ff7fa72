import assert from 'node:assert/strict';
import test from 'node:test';
import {Resvg} from '@resvg/resvg-wasm';
import {pngOf} from '../../src/cli/png.js';
import {has} from '../needs.js';

/** How many pixels of a picture are dark. */
function inkOf(png: Uint8Array): number {
  const {width, height, pixels} = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="120"><image width="800" height="120" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`).render();
  return Array.from({length: width * height}, (_, i) => pixels[4 * i]! < 128).filter(Boolean).length;
}

if (await has('Noto Sans CJK', 'words in two scripts as PNG', import.meta.url)) test('words with a sign that the first font lacks are bold where the others are', async () => {
  const ink = async (words: string, weight: number): Promise<number> => {
    const png = await pngOf(() => `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#fff"/><text><tspan x="10" y="40" font-size="28" font-weight="${weight}">${words}</tspan></text></svg>`, {fonts: [], lang: 'en', scale: 2});
    assert.ok(png instanceof Uint8Array, JSON.stringify(png));
    return inkOf(png);
  };
  for (const words of ['Plan of homes', 'Plan 计 of homes', '计划']) {
    const [regular, bold] = [await ink(words, 400), await ink(words, 700)];
    assert.ok(bold > regular * 1.15, `${words}: ${regular} regular, ${bold} bold`);
  }
});
