import {Inflate} from 'fflate';

/** One packed file. */
export interface Entry {
  readonly name: string;
  /** What it holds; throws where it is broken, a `TooLarge` where it is larger than a limit in bytes. Never takes much more memory than that. */
  unpack(limit: number): Uint8Array;
}

/** A file that unpacks to more bytes than are wanted. */
export class TooLarge extends RangeError {}

/** Bytes that are unpacked at once: none unpacks to more than a thousand times itself. */
const piece = 1 << 14;

/** Files of an archive that are looked at. */
const most = 10_000;

/**
 * The files of a zip archive, by the directory at its end. The sizes that it tells are not believed: `unpack` stops at its limit. (The
 * library unpacks whole archives too, but believes them, so that a small file could keep it busy for minutes.)
 *
 * @returns null where it is no archive, or one of a form that no workbook of our size needs
 * @see PKWARE APPNOTE.TXT 4.3
 */
export function zipEntries(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment of up to 64 KB may follow.
  while (end >= 0 && end >= bytes.length - 22 - 0xffff && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > most || at >= bytes.length) return null;
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const header = view.getUint32(at + 42, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)).replaceAll('\\', '/'),
      unpack(limit) {
        if (view.getUint32(header, true) !== 0x04034b50) throw new RangeError('broken archive');
        const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
        const packed = bytes.subarray(start, start + size);
        if (method === 0 && packed.length <= limit) return packed;
        if (method !== 8) throw new RangeError('unknown packing');
        return inflated(packed, limit);
      },
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** What deflated bytes unpack to, piece by piece, so that no more than the limit and one piece is ever held. */
function inflated(packed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limit) throw new TooLarge(`more than ${limit} bytes`);
    pieces.push(chunk);
  });
  for (let at = 0; at < packed.length; at += piece) inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of pieces) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
