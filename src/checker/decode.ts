import type {Trouble} from '../files/trouble.js';

/**
 * The text of a file. A byte-order mark of UTF-8 or UTF-16 is obeyed and left out; without one the bytes must be UTF-8.
 * A workbook (.xlsx, .xls, .ods) is known by its first bytes.
 */
export function decode(bytes: Uint8Array): string | Trouble {
  if (bytes.length === 0) return {code: 'empty'};
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) return {code: 'workbook'};
  const encoding = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  // JSON begins with a sign of ASCII, which leaves every second byte 0 in UTF-16.
  if (encoding === 'utf-8' && (bytes[0] === 0 || bytes[1] === 0)) return {code: 'utf16'};
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return {code: 'encoding'};
  }
}
