import {analyse} from 'chardet';

/** A text with the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Encodings that are read, by the names of the detector. */
const known: Readonly<Record<string, string>> = {
  'UTF-8': 'utf-8', GB18030: 'gb18030', GB2312: 'gb18030', Big5: 'big5', Shift_JIS: 'shift_jis', 'EUC-JP': 'euc-jp', 'EUC-KR': 'euc-kr', 'ISO-8859-1': 'windows-1252', 'windows-1252': 'windows-1252',
  'ISO-8859-6': 'iso-8859-6', 'windows-1256': 'windows-1256', 'ISO-8859-15': 'iso-8859-15',
};

/** The text of a file of rows: by its mark, as UTF-8 where it is that, else as the detector takes it; null where nothing fits. */
export function decodeTable(bytes: Uint8Array): Decoded | null {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  const as = (encoding: string): Decoded | null => {
    try {
      return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes), encoding};
    } catch {
      return null;
    }
  };
  if (starts(0xff, 0xfe)) return as('utf-16le');
  if (starts(0xfe, 0xff)) return as('utf-16be');
  // Half of the bytes of Latin text in UTF-16 are 0; no other text has any.
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => { if (byte === 0) zeros[i % 2]!++; });
  if (zeros[0]! + zeros[1]! > 0) return zeros[1]! > zeros[0]! ? as('utf-16le') : as('utf-16be');
  const utf8 = as('utf-8');
  if (utf8) return utf8;
  for (const {name} of analyse(bytes.subarray(0, 200_000))) {
    const encoding = known[name];
    const decoded = encoding === undefined || encoding === 'utf-8' ? null : as(encoding);
    if (decoded) return decoded;
  }
  return as('gb18030') ?? as('windows-1252');
}
