import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {promisify} from 'node:util';
import {guessedWidth, type WidthOf} from '../static/measure.js';
import {type Font, fontOf} from './font.js';

/** Why a picture cannot be made. Plain data, so that any language can word it. */
export type PngFault =
  | {readonly code: 'noLibrary' | 'noFont'}
  /** A file that `--font` names and that is no font with outlines, or cannot be read. */
  | {readonly code: 'badFont'; readonly file: string}
  /** The characters that no font has, each once; and whether the fonts were named by `--font`. */
  | {readonly code: 'noGlyph'; readonly characters: readonly string[]; readonly isNamed: boolean};

/** Draws the picture as SVG, with words measured as told. */
export type Draw = (widthOf?: WidthOf) => string;

/** What a PNG is drawn with. */
export interface PngOptions {
  /** Font files to draw with; none: those that fontconfig names for the language. */
  readonly fonts: readonly string[];
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** Pixels for each px of the picture, above 0. */
  readonly scale?: number | undefined;
  /** Width in pixels, in place of the scale. */
  readonly width?: number | undefined;
}

/**
 * An SVG of `renderStatic` as PNG, drawn by resvg, with fonts that have every character of it: one that none has is a fault,
 * never a box or a hole. Its lines are broken as wide as these fonts are.
 */
export async function pngOf(draw: Draw, {fonts: files, lang, scale = 1, width}: PngOptions): Promise<Uint8Array | PngFault> {
  const library = await load();
  if (!library) return {code: 'noLibrary'};
  const characters = charactersOf(draw());
  const fonts: Font[] = [];
  for (const file of files) {
    const font = await fontAt(file);
    if (!font) return {code: 'badFont', file};
    fonts.push(font);
  }
  const isNamed = files.length > 0;
  if (!isNamed) for (const font of await systemFonts(lang, characters)) fonts.push(font);
  if (fonts.length === 0) return {code: 'noFont'};
  const lacking = characters.filter((one) => !fonts.some(({has}) => has(one.codePointAt(0)!)));
  if (lacking.length > 0) return {code: 'noGlyph', characters: lacking, isNamed};
  const {family} = fonts[0]!;
  const picture = new library.Resvg(withFamilies(draw(widthIn(fonts)), fonts), {
    fitTo: width === undefined ? {mode: 'zoom', value: scale} : {mode: 'width', value: width},
    font: {fontBuffers: fonts.map(({bytes}) => bytes), defaultFontFamily: family, sansSerifFamily: family},
  });
  return picture.render().asPng();
}

/**
 * The words that the first font lacks a character of are given the first family that has all of theirs. resvg would take any font
 * with the character, regular for bold words.
 */
function withFamilies(svg: string, fonts: readonly Font[]): string {
  return svg.replace(/<(text|tspan)\b([^>]*)>([^<]+)/g, (drawn, name: string, attributes: string, words: string) => {
    const characters = charactersOf(words);
    const font = fonts.find(({has}) => characters.every((one) => has(one.codePointAt(0)!)));
    return !font || font === fonts[0] ? drawn : `<${name}${attributes} font-family="${font.family.replace(/[&<"]/g, '')}">${words}`;
  });
}

/** How wide words are in these fonts: the first is of the family that draws, in its bold where there is one; what it lacks is drawn by the first that has it. */
export function widthIn(fonts: readonly Font[]): WidthOf {
  const {family} = fonts[0]!;
  const [regular, bold] = [false, true].map((isBold) => [...fonts].sort((one, other) => Number(other.family === family) - Number(one.family === family) || Number(other.isBold === isBold) - Number(one.isBold === isBold)));
  const advances = new Map<string, number>();
  const advanceOf = (sign: string, isBold: boolean): number => {
    const key = `${isBold} ${sign}`;
    let advance = advances.get(key);
    if (advance === undefined) {
      // A letter that is joined is narrower than alone.
      advance = isUndrawn.test(sign) ? 0 : joined.test(sign) ? guessedWidth(sign, 1, isBold) : (isBold ? bold : regular)!.reduce<number | null>((found, font) => found ?? font.advance(sign.codePointAt(0)!), null) ?? 1;
      advances.set(key, advance);
    }
    return advance;
  };
  return (text, size, isBold = false) => [...text].reduce((sum, sign) => sum + advanceOf(sign, isBold), 0) * size;
}

const joined = /\p{Script=Arabic}/u;
/** Marks that only steer. */
const isUndrawn = /[\p{Cf}\ufe00-\ufe0f]/u;

/** Everything that is drawn as words, each character once. Blanks and marks that only steer have no glyph. */
export function charactersOf(svg: string): readonly string[] {
  const words = svg.replace(/<(title|desc)>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: 'amp' | 'lt' | 'gt' | 'quot') => ({amp: '&', lt: '<', gt: '>', quot: '"'})[name]);
  return [...new Set(words)].filter((one) => !/\s/.test(one) && !isUndrawn.test(one));
}

/** resvg as WebAssembly, which is one package for every system; null where it is not installed. */
async function load(): Promise<typeof import('@resvg/resvg-wasm') | null> {
  try {
    const library = await import('@resvg/resvg-wasm');
    await (loaded ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then((bytes) => library.initWasm(bytes)));
    return library;
  } catch (error) {
    if (/^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/.test(String((error as NodeJS.ErrnoException).code))) return null;
    throw error;
  }
}

/** resvg refuses to be set up twice, also by two pictures that are drawn at once. */
let loaded: Promise<void> | null = null;

async function fontAt(file: string): Promise<Font | null> {
  try {
    return fontOf(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}

/** How fontconfig calls the Chinese scripts. */
const fontconfigLanguage = (lang: string): string => (/^zh\b/i.test(lang) ? (/hant|-(tw|hk|mo)/i.test(lang) ? 'zh-tw' : 'zh-cn') : lang.split('-')[0]!.toLowerCase());

/** The fonts that fontconfig names for a language, regular and bold, and for each character that they lack; none without fontconfig. */
async function systemFonts(lang: string, characters: readonly string[]): Promise<readonly Font[]> {
  const fonts = new Map<string, Font>();
  const ask = async (pattern: string): Promise<Font | null> => {
    const file = await promisify(execFile)('fc-match', ['-f', '%{file}', pattern]).then(({stdout}) => stdout, () => '');
    const font = file === '' || fonts.has(file) ? null : await fontAt(file);
    if (font) fonts.set(file, font);
    return font;
  };
  await ask(`sans-serif:lang=${fontconfigLanguage(lang)}`);
  await ask(`sans-serif:bold:lang=${fontconfigLanguage(lang)}`);
  for (const one of characters) {
    if (![...fonts.values()].some(({has}) => has(one.codePointAt(0)!))) {
      const font = await ask(`sans-serif:charset=${one.codePointAt(0)!.toString(16)}`);
      if (font) await ask(`${font.family.replace(/[\\:,-]/g, '\\$&')}:bold`);
    }
    // A text in signs of many scripts would ask for each; so many fonts are not sent to one picture.
    if (fonts.size >= 12) break;
  }
  return [...fonts.values()];
}
