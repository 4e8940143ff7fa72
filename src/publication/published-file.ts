import {sha256, sha384} from '@noble/hashes/sha2.js';
import {bytesToHex} from '@noble/hashes/utils.js';

/** One file of the published folder. */
export interface PublishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it is named by its content, so that it may be kept for ever. */
  readonly isImmutable: boolean;
}

/** Text as UTF-8; bytes as they are. */
const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** A file that changes with the report. */
export const fresh = (name: string, content: string | Uint8Array): PublishedFile => ({name, bytes: bytesOf(content), isImmutable: false});

/** A file with the hash of its content before the ending: `frame.js` is `frame.1f0c….js`. */
export function immutable(name: string, content: string | Uint8Array): PublishedFile {
  const bytes = bytesOf(content);
  const hash = bytesToHex(sha256(bytes)).slice(0, 16);
  return {name: name.replace(/(\.[^.]+)$/, `.${hash}$1`), bytes, isImmutable: true};
}

/** The form of such a name, for servers. */
export const immutableName = '[A-Za-z.-]+\\.[0-9a-f]{16}\\.(?:js|css)';

/** What a browser compares before it runs a script or applies a style sheet, for `integrity` and for policies. */
export const integrityOf = (bytes: string | Uint8Array): string => `sha384-${btoa(sha384(bytesOf(bytes)).reduce((text, byte) => text + String.fromCharCode(byte), ''))}`;
