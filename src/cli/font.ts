/** A font as far as a picture needs to know it. */
export interface Font {
  readonly bytes: Uint8Array;
  /** Name of its family; of a collection, of its first font. */
  readonly family: string;
  /** Whether it is a bold one. */
  readonly isBold: boolean;
  /** Whether it can draw a character: it has a glyph with an outline. */
  readonly has: (codePoint: number) => boolean;
  /** How far a character moves those after it, in em, alone: without kerning, and unjoined; null where it has none. */
  readonly advance: (codePoint: number) => number | null;
}

/**
 * A font file read: TrueType, OpenType, or a collection of them. Null where the bytes are none, such as a web font (WOFF), or
 * where it holds pictures instead of outlines.
 *
 * @see OpenType 1.9: the table directory, `cmap` formats 4 and 12, `name`, `head`, `hhea`, `hmtx`, `OS/2`
 */
export function fontOf(bytes: Uint8Array): Font | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const start = view.getUint32(0) === 0x74746366 ? view.getUint32(12) : 0;
    if (![0x00010000, 0x4f54544f, 0x74727565].includes(view.getUint32(start))) return null;
    const tables = new Map<string, number>();
    for (let i = 0; i < view.getUint16(start + 4); i++) {
      const at = start + 12 + 16 * i;
      tables.set(String.fromCharCode(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!), view.getUint32(at + 8));
    }
    const [cmap, name, head, hhea, hmtx, os2] = ['cmap', 'name', 'head', 'hhea', 'hmtx', 'OS/2'].map((table) => tables.get(table));
    if (cmap === undefined || head === undefined || hhea === undefined || hmtx === undefined || !(tables.has('glyf') || tables.has('CFF ') || tables.has('CFF2'))) return null;
    const maps = mapsOf(view, cmap);
    const glyphOf = (codePoint: number): number => maps.reduce((glyph, map) => glyph || map(codePoint), 0);
    const [em, widths] = [view.getUint16(head + 18), view.getUint16(hhea + 34)];
    return {
      bytes, family: name === undefined ? '' : familyOf(view, name), isBold: os2 !== undefined && view.getUint16(os2 + 4) >= 600,
      has: (codePoint) => glyphOf(codePoint) !== 0,
      advance(codePoint) {
        const glyph = glyphOf(codePoint);
        // All glyphs behind the last width have that one.
        return glyph === 0 ? null : view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)) / em;
      },
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The glyph of a character; 0 where there is none. */
type CharacterMap = (codePoint: number) => number;

/** The character maps that there are: of the whole of Unicode (format 12), and of its first plane (format 4). */
function mapsOf(view: DataView, cmap: number): readonly CharacterMap[] {
  const found: CharacterMap[] = [];
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * i);
    const format = view.getUint16(at);
    if (format === 12) found.push(whole(view, at));
    else if (format === 4) found.push(firstPlane(view, at));
  }
  return found;
}

const whole = (view: DataView, at: number): CharacterMap => (codePoint) => {
  let [low, high] = [0, view.getUint32(at + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + 12 * middle;
    const [first, last] = [view.getUint32(group), view.getUint32(group + 4)];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - first;
  }
  return 0;
};

const firstPlane = (view: DataView, at: number): CharacterMap => (codePoint) => {
  const twice = view.getUint16(at + 6);
  for (let i = 0; i < twice; i += 2) {
    const last = view.getUint16(at + 14 + i);
    if (codePoint > last) continue;
    const first = view.getUint16(at + 16 + twice + i);
    if (codePoint < first) return 0;
    const delta = view.getUint16(at + 16 + 2 * twice + i);
    const offsetAt = at + 16 + 3 * twice + i;
    const offset = view.getUint16(offsetAt);
    const glyph = offset === 0 ? codePoint : view.getUint16(offsetAt + offset + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
};

/** The family of the name table: the one for programs that know many weights (16), else the plain one (1). */
function familyOf(view: DataView, name: number): string {
  const strings = name + view.getUint16(name + 4);
  let [family, rank] = ['', 0];
  for (let i = 0; i < view.getUint16(name + 2); i++) {
    const at = name + 6 + 12 * i;
    const [platform, language, id] = [view.getUint16(at), view.getUint16(at + 4), view.getUint16(at + 6)];
    const own = platform !== 3 || language !== 0x409 ? 0 : id === 16 ? 2 : id === 1 ? 1 : 0;
    if (own <= rank) continue;
    rank = own;
    family = Array.from({length: view.getUint16(at + 8) / 2}, (_, j) => String.fromCharCode(view.getUint16(strings + view.getUint16(at + 10) + 2 * j))).join('');
  }
  return family;
}
