import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, test} from 'node:test';
import {Resvg} from '@resvg/resvg-wasm';
import {type Font, fontOf} from '../../src/cli/font.js';
import {pngOf, widthIn} from '../../src/cli/png.js';
import {renderStatic} from '../../src/static.js';
import {guessedWidth, type WidthOf} from '../../src/static/measure.js';
import {chineseFont, has, latinFont} from '../needs.js';

// A first picture sets resvg up, which may be done once only.
before(() => pngOf(() => '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', {fonts: [latinFont], lang: 'en'}));

const fontAt = (path: string): Font => fontOf(readFileSync(path))!;
const words = ['GOBERNANZA', 'SEGURIDAD PÚBLICA', 'HUMANIZACIÓN', 'Transformation', 'Homes insulated, 1,320 of 1,200', 'slightly behind time elapsed', '99.96%', 'À l’éditeur, déjà vu', 'Привет, мир', 'illicit lit fill'];
const chinese = ['住房保障：1200套', '慢于时间进度，约5%', '목표 달성 12건', '目標達成ちょうど'];
const arabic = ['تعدّ الجهة الناشرة ما كان في حدود مواكبًا', 'ئېلان قىلغۇچى پەرقى نۇقتىسى ئىچىدە'];

/** How far a text moves what follows it, in em, as resvg draws it: the picture of it between two stems, less that of the stems. */
function drawnWidth(text: string, {bytes, family}: Font): number {
  const across = (content: string): number => new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text x="50" y="100" font-size="100">${content}</text></svg>`,
    {font: {fontBuffers: [bytes], defaultFontFamily: family, sansSerifFamily: family}}).getBBox()!.width;
  return (across(`H${text}H`) - across('HH')) / 100;
}

/** The quotient of a measured and the drawn width of each text, with the text. */
const quotients = (texts: readonly string[], font: Font, widthOf: WidthOf): readonly (readonly [string, number])[] => texts.map((text) => [text, widthOf(text, 1) / drawnWidth(text, font)]);
function within(least: number, most: number, all: readonly (readonly [string, number])[]): void {
  for (const [text, quotient] of all) assert.ok(quotient >= least && quotient <= most, `expected ${text} at ${least} to ${most} of its drawn width, found ${quotient}`);
}

if (await has('DejaVu Sans', 'widths of words in a picture', import.meta.url)) {
  test('words measured by their font are as wide as they are drawn, but for kerning and joined letters', () => {
    const font = fontAt(latinFont);
    within(0.98, 1.04, quotients(words, font, widthIn([font])));
    within(1, 1.35, quotients(arabic, font, widthIn([font])));
  });

  test('words that are guessed, without a font, are wide enough for DejaVu Sans, and at most a quarter wider', () => {
    within(1, 1.25, quotients(words, fontAt(latinFont), guessedWidth));
    // Wide enough for families whose joined letters are wider.
    within(1, 1.35, quotients(arabic, fontAt(latinFont), guessedWidth));
  });

  test('a picture that is drawn with a font breaks its lines by it: each holds the words that have room, and none more', async () => {
    const font = fontAt(latinFont);
    const label = 'GOBERNANZA, SEGURIDAD Y TRANSFORMACIÓN DIGITAL DE LA ADMINISTRACIÓN DE LOS SERVICIOS MUNICIPALES';
    const report = {
      $schema: 'report.schema.json', lang: 'en', title: 'Plan', publisher: {name: 'Ciudad'}, plan: {start: '2024-01-01', end: '2024-12-31'}, asOf: '2024-06-30', categories: [{number: 1, label, items: [{title: 'A'}]}],
    };
    let drawn = '';
    const png = await pngOf((widthOf) => (drawn = renderStatic(report, {target: 'svg', part: {category: '1'}, widthOf})), {fonts: [latinFont], lang: 'en'});
    assert.ok(png instanceof Uint8Array, JSON.stringify(png));
    const lines = [...drawn.matchAll(/font-size="20"[^>]*>([^<]+)</g)].map(([, line]) => line!.trim());
    assert.equal(lines.join(' '), label);
    // A category is 480 px wide with 32 at each side, and its label 20 px.
    const room = (480 - 2 * 32) / 20;
    lines.forEach((line, i) => {
      assert.ok(drawnWidth(line, font) <= room, `expected a line of at most ${room} em, found ${drawnWidth(line, font)}: ${line}`);
      const next = lines[i + 1]?.split(' ')[0];
      if (next) assert.ok(drawnWidth(`${line} ${next}`, font) > room, `expected no room for ${next} behind ${line}`);
    });
  });
}

if (await has('Noto Sans CJK', 'widths of words in a picture', import.meta.url)) test('words in Noto Sans CJK are measured as they are drawn, and guessed wide enough, at most a third wider', () => {
  const font = fontAt(chineseFont);
  within(0.98, 1.04, quotients([...words, ...chinese], font, widthIn([font])));
  within(1, 1.34, quotients([...words, ...chinese], font, guessedWidth));
});
