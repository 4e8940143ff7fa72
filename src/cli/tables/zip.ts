import {inflateRawSync} from 'node:zlib';

/** One packed file. */
export interface Entry {
  readonly name: string;
  /** What it holds; throws where it is broken, or larger than a limit in bytes. Never takes more memory than that. */
  unpack(limit: number): Uint8Array;
}

/** Files of an archive that are looked at. */
const most = 10_000;

/**
 * The files of a zip archive, by the directory at its end. The sizes that it tells are not believed: `unpack` stops at its limit. (The
 * library that writes workbooks unpacks too, but believes them, so that a small file could keep it busy for minutes.)
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
        return inflateRawSync(packed, {maxOutputLength: Math.max(1, limit)});
      },
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
